import { advanceLoop, stopLoop } from './advance';
import type { AdvanceInput } from './advance';
import { debriefOpened, isClosed } from './closed';
import { LOOP_STATES } from './terms';
import type { LoopState, StageState } from './terms';

const LETTERS: Readonly<Record<string, StageState>> = {
  p: 'passed',
  o: 'open',
  u: 'upcoming',
  s: 'stopped',
};

/** One letter a stage: p passed, o open, u upcoming, s stopped. The current stage is the open one. */
const at = (
  text: string,
  state: LoopState = 'in_progress',
  missing: string[] = [],
): AdvanceInput => ({
  loop: { state, currentStage: Math.max(text.indexOf('o'), 0) },
  stages: [...text].map((letter, position) => ({ position, state: LETTERS[letter] ?? 'upcoming' })),
  missing,
});

describe('advanceLoop', () => {
  it('passes the open stage and opens the next', () => {
    expect(advanceLoop(at('ouuu'))).toEqual({
      ok: true,
      value: { passStage: 0, openStage: 1, state: 'in_progress' },
    });
    expect(advanceLoop(at('pou'))).toEqual({
      ok: true,
      value: { passStage: 1, openStage: 2, state: 'in_progress' },
    });
  });

  it('steps over a stage that was stopped', () => {
    expect(advanceLoop(at('osu'))).toMatchObject({ value: { passStage: 0, openStage: 2 } });
    expect(advanceLoop(at('os'))).toMatchObject({ value: { openStage: null, state: 'debrief' } });
  });

  it('opens the debrief after the last stage', () => {
    expect(advanceLoop(at('ppo'))).toEqual({
      ok: true,
      value: { passStage: 2, openStage: null, state: 'debrief' },
    });
  });

  it('finds the next stage in whatever order they come', () => {
    const input = at('pouu');
    const reversed = { ...input, stages: [...input.stages].reverse() };
    expect(advanceLoop(reversed)).toEqual(advanceLoop(input));
  });

  it('waits for whoever still owes a scorecard on the open stage', () => {
    expect(advanceLoop(at('ou', 'in_progress', ['seat']))).toEqual({
      ok: false,
      reason: 'missing',
    });
    expect(advanceLoop(at('o', 'in_progress', ['seat']))).toEqual({ ok: false, reason: 'missing' });
  });

  it.each(['hired', 'not_hired', 'stopped'] as const)('moves nothing once %s', (state) => {
    expect(advanceLoop(at('pou', state, ['seat']))).toEqual({ ok: false, reason: 'closed' });
  });

  it.each(['planned', 'debrief', 'on_hold'] as const)('has no stage to pass while %s', (state) => {
    expect(advanceLoop(at('ppp', state))).toEqual({ ok: false, reason: 'transition' });
  });

  it('has no stage to pass when the current one is not open or does not exist', () => {
    expect(advanceLoop(at('uu'))).toEqual({ ok: false, reason: 'transition' });
    expect(advanceLoop({ ...at('o'), loop: { state: 'in_progress', currentStage: 7 } })).toEqual({
      ok: false,
      reason: 'transition',
    });
  });
});

describe('the states of a loop', () => {
  it('may be stopped from every state that is not closed', () => {
    expect(LOOP_STATES.filter(stopLoop)).toEqual(['planned', 'in_progress', 'debrief', 'on_hold']);
  });

  it('are closed once decided or stopped', () => {
    expect(LOOP_STATES.filter(isClosed)).toEqual(['hired', 'not_hired', 'stopped']);
  });

  it('have the debrief open from the end of the last stage on', () => {
    expect(LOOP_STATES.filter(debriefOpened)).toEqual([
      'debrief',
      'on_hold',
      'hired',
      'not_hired',
      'stopped',
    ]);
  });
});
