import { LOOP_STATES, ROUND_STATES, SEAT_STATES, STAGE_STATES } from './terms';
import {
  LOOP_TRANSITIONS,
  ROUND_TRANSITIONS,
  SEAT_TRANSITIONS,
  STAGE_TRANSITIONS,
} from './transition-tables';
import { canMove, checkTransitions } from './transitions';
import type { Transitions } from './transitions';

describe('the tables of the product', () => {
  it.each<[string, Transitions<string>, readonly string[]]>([
    ['loop', LOOP_TRANSITIONS, LOOP_STATES],
    ['stage', STAGE_TRANSITIONS, STAGE_STATES],
    ['round', ROUND_TRANSITIONS, ROUND_STATES],
    ['seat', SEAT_TRANSITIONS, SEAT_STATES],
  ])('are sound: %s', (name, transitions, words) => {
    expect(checkTransitions(name, transitions, words)).toEqual([]);
  });
});

describe('checkTransitions', () => {
  const words = ['new', 'busy', 'done'];
  const sound: Transitions<string> = {
    initial: 'new',
    moves: { new: ['busy'], busy: ['done'], done: [] },
    final: ['done'],
  };

  it('accepts a sound table', () => {
    expect(checkTransitions('task', sound, words)).toEqual([]);
  });

  it('accepts a way back', () => {
    const moves = { ...sound.moves, busy: ['new', 'done'] };
    expect(checkTransitions('task', { ...sound, moves }, words)).toEqual([]);
  });

  it.each<[string, Partial<Transitions<string>>, string[]]>([
    [
      'an unknown target',
      { moves: { new: ['busy', 'lost'], busy: ['done'], done: [] } },
      ['task: lost is not a known state'],
    ],
    [
      'an unknown origin',
      { moves: { new: ['busy'], busy: ['done'], done: [], lost: ['done'] } },
      ['task: lost is not a known state'],
    ],
    ['an unknown final state', { final: ['done', 'lost'] }, ['task: lost is not a known state']],
    [
      'an unknown start',
      { initial: 'lost' },
      [
        'task: lost is not a known state',
        'task: new cannot be reached from lost',
        'task: busy cannot be reached from lost',
        'task: done cannot be reached from lost',
      ],
    ],
    [
      'a state nothing leads to',
      { moves: { new: ['done'], busy: ['done'], done: [] } },
      ['task: busy cannot be reached from new'],
    ],
    [
      'a dead end',
      { moves: { new: ['busy', 'done'], busy: [], done: [] } },
      ['task: busy is a dead end but not final'],
    ],
    [
      'a state the table forgot',
      { moves: { new: ['busy', 'done'], done: [] } },
      ['task: busy is a dead end but not final'],
    ],
    [
      'a final state with a way out',
      { moves: { new: ['busy'], busy: ['done'], done: ['new'] } },
      ['task: done is final but can be left'],
    ],
  ])('reports %s', (_what, broken, expected) => {
    expect(checkTransitions('task', { ...sound, ...broken }, words)).toEqual(expected);
  });
});

describe('canMove', () => {
  it('allows what the table lists and nothing else', () => {
    expect(canMove(LOOP_TRANSITIONS, 'debrief', 'hired')).toBe(true);
    expect(canMove(LOOP_TRANSITIONS, 'in_progress', 'hired')).toBe(false);
    expect(canMove(LOOP_TRANSITIONS, 'hired', 'debrief')).toBe(false);
    expect(canMove(SEAT_TRANSITIONS, 'assigned', 'assigned')).toBe(false);
  });
});
