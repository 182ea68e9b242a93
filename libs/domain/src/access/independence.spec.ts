import type { Seal } from '../blueprint/terms';
import { LOOP_STATES } from '../loop/terms';
import type { LoopState, SeatState } from '../loop/terms';
import { openStages, stageIsOpen } from './independence';
import type { SealInput, SealSeat } from './independence';

const SEATS: Readonly<Record<string, SealSeat>> = {
  F: { filed: true, state: 'assigned' },
  a: { filed: false, state: 'assigned' },
  e: { filed: false, state: 'excused' },
  n: { filed: false, state: 'no_show' },
  r: { filed: false, state: 'removed' },
};

/** One word a stage, one letter a seat: F filed, a assigned, e excused, n no-show, r removed, - no seat. */
const stages = (text: string): SealInput['stages'] =>
  text.split(' ').map((word, position) => ({
    position,
    counting: [...word].flatMap((letter) => SEATS[letter] ?? []),
  }));

const input = (seal: Seal, text: string, more: Partial<SealInput> = {}): SealInput => ({
  owes: false,
  seal,
  state: 'in_progress',
  earlyLook: false,
  stages: stages(text),
  ...more,
});

describe('openStages', () => {
  it.each<[Seal, string, number]>([
    ['stage_complete', 'F', 0b1],
    ['stage_complete', 'FF', 0b1],
    ['stage_complete', 'Fa', 0b0],
    ['stage_complete', 'Fe', 0b1],
    ['stage_complete', 'Fn', 0b1],
    ['stage_complete', 'Fr', 0b1],
    ['stage_complete', 'a', 0b0],
    ['stage_complete', 'e', 0b0],
    ['stage_complete', '-', 0b0],
    ['stage_complete', 'F Fa FF -', 0b0101],
    ['own_scorecard', 'Fa', 0b1],
    ['own_scorecard', 'a', 0b0],
    ['own_scorecard', 'e', 0b0],
    ['own_scorecard', 'a Fa - F', 0b1010],
    ['debrief_opened', 'F FF', 0b0],
  ])('under %s opens, of the stages %s, %i', (seal, text, mask) => {
    expect(openStages(input(seal, text))).toBe(mask);
  });

  it.each<[LoopState, number]>([
    ['planned', 0],
    ['in_progress', 0],
    ['debrief', 0b11],
    ['on_hold', 0b11],
    ['hired', 0b11],
    ['not_hired', 0b11],
    ['stopped', 0b11],
  ])('under debrief_opened opens, while the loop is %s, %i', (state, mask) => {
    expect(openStages(input('debrief_opened', 'F a', { state }))).toBe(mask);
  });

  it.each<[Seal, string, number]>([
    ['stage_complete', 'Fa a F', 0b101],
    ['own_scorecard', 'Fa a F', 0b101],
    ['debrief_opened', 'Fa a F', 0b101],
    ['stage_complete', 'a e -', 0],
  ])('after an early look opens, under %s, what has something filed: %s', (seal, text, mask) => {
    expect(openStages(input(seal, text, { earlyLook: true }))).toBe(mask);
  });

  it('opens nothing to somebody who owes a scorecard, whatever else holds', () => {
    for (const seal of ['stage_complete', 'own_scorecard', 'debrief_opened'] as const) {
      for (const state of LOOP_STATES) {
        for (const earlyLook of [false, true]) {
          expect(openStages(input(seal, 'F FF', { owes: true, state, earlyLook }))).toBe(0);
        }
      }
    }
  });

  it('goes by the position of a stage, not by its place in the list', () => {
    const shuffled = [...stages('F a FF')].reverse();
    expect(openStages(input('stage_complete', '-', { stages: shuffled }))).toBe(0b101);
  });

  it('closes a stage again when a seat is added to it', () => {
    const before: SeatState = 'excused';
    const seat = (state: SeatState): SealSeat => ({ filed: false, state });
    const stage = (state: SeatState): SealInput['stages'] => [
      { position: 0, counting: [{ filed: true, state: 'assigned' }, seat(state)] },
    ];
    expect(openStages(input('stage_complete', '-', { stages: stage(before) }))).toBe(1);
    expect(openStages(input('stage_complete', '-', { stages: stage('assigned') }))).toBe(0);
  });
});

describe('stageIsOpen', () => {
  it('reads the bit of the position', () => {
    expect([0, 1, 2, 3].map((position) => stageIsOpen(0b1010, position))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
