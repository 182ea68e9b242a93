import { coverage } from './coverage';
import { ALL_OPEN, filed, packetInput, unfiled } from './packet.fixture';
import type { Given } from './packet.fixture';
import type { PacketInput } from './packet-input';
import { rubricOf } from '../scorecard/scorecard.fixture';

/** `have/need+planned` of clarity, which asks for two assessors. */
const clarity = (given: readonly Given[], more: Partial<PacketInput> = {}): string | undefined =>
  coverage(packetInput(given, more))
    .filter(({ competency }) => competency === 'clarity')
    .map(({ have, need, planned }) => `${have}/${need}+${planned}`)[0];

describe('coverage', () => {
  it('has a line for each competency the blueprint weighs, in its order', () => {
    expect(coverage(packetInput([]))).toEqual([
      { competency: 'depth', weight: 0.3, need: 1, have: 0, planned: 0 },
      { competency: 'clarity', weight: 0.5, need: 2, have: 0, planned: 0 },
      { competency: 'cost', weight: 0.2, need: 1, have: 0, planned: 0 },
    ]);
  });

  it.each<[string, Given[], string]>([
    [
      'people who assessed it',
      [filed('ada phone clarity=3'), filed('bob coding clarity=1')],
      '2/2+0',
    ],
    ['a person once', [filed('ada phone clarity=3'), filed('ada coding clarity=3')], '1/2+0'],
    ['nobody who did not probe it', [filed('ada phone clarity=-')], '0/2+0'],
    ['nobody without evidence', [filed('ada phone clarity=3?')], '0/2+0'],
    [
      'nobody who was not independent',
      [filed('ada phone clarity=3', { independent: false })],
      '0/2+0',
    ],
    [
      'no shadow',
      [filed('ada phone clarity=3', { role: 'shadow' }), unfiled('bob phone', { role: 'shadow' })],
      '0/2+0',
    ],
    ['seats to come', [unfiled('ada coding'), unfiled('bob design')], '0/2+2'],
    ['a seat to come once a person', [unfiled('ada coding'), unfiled('ada design')], '0/2+1'],
    ['nobody twice', [filed('ada phone clarity=3'), unfiled('ada design')], '1/2+0'],
    ['nobody excused', [unfiled('ada coding', { state: 'excused', reason: 'ill' })], '0/2+0'],
    ['no no-show', [unfiled('ada coding', { state: 'no_show', reason: 'lost' })], '0/2+0'],
    ['nobody removed', [unfiled('ada coding', { state: 'removed' })], '0/2+0'],
    [
      'the version that counts',
      [filed('ada phone clarity=-', { amended: [{ ratings: 'clarity=3', afterSeeing: true }] })],
      '0/2+0',
    ],
  ])('counts %s', (_what, given, expected) => {
    expect(clarity(given)).toBe(expected);
  });

  it('counts only what the reader may read', () => {
    const given = [filed('ada phone clarity=3'), filed('bob coding clarity=3')];
    expect(clarity(given, { openStages: 0 })).toBe('0/2+2');
    expect(clarity(given, { openStages: 0b10 })).toBe('1/2+1');
    expect(clarity(given, { openStages: ALL_OPEN })).toBe('2/2+0');
  });

  it('does not tell by the ledger of a sealed stage who has filed there', () => {
    const sealed = { openStages: 0b01 };
    const before = [filed('ada phone clarity=3'), unfiled('bob coding')];
    const after = [filed('ada phone clarity=3'), filed('bob coding clarity=-')];
    expect(clarity(before, sealed)).toBe('1/2+1');
    expect(clarity(after, sealed)).toBe('1/2+1');
    expect(clarity(after)).toBe('1/2+0');
  });

  it('plans only with rounds whose rubric holds the competency', () => {
    const rubrics = { coding: rubricOf('depth'), design: rubricOf('clarity') };
    expect(clarity([unfiled('ada coding'), unfiled('bob design')], { rubrics })).toBe('0/2+1');
  });

  it('plans with no stage that was stopped', () => {
    const stages = packetInput([]).stages.map((stage) => ({ ...stage, state: 'stopped' as const }));
    expect(clarity([unfiled('ada coding')], { stages })).toBe('0/2+0');
  });

  it('counts nothing on a mock loop', () => {
    const given = [filed('ada phone clarity=3'), unfiled('bob coding')];
    const loop = { ...packetInput([]).loop, isMock: true };
    expect(clarity(given, { loop })).toBe('0/2+0');
  });
});
