import { recordTold, type ToldInput } from './told';

const input = (more: Partial<ToldInput> = {}): ToldInput => ({
  state: 'told',
  channel: 'call',
  note: ' She was glad. ',
  at: new Date('2026-11-24T10:00:00Z'),
  now: new Date('2026-11-24T11:00:00Z'),
  decidedAt: new Date('2026-11-24T09:00:00Z'),
  outcome: 'hire',
  before: [],
  ...more,
});
const problems = (more: Partial<ToldInput>): readonly string[] => {
  const told = recordTold(input(more));
  return told.ok ? [] : told.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('what was told to a candidate', () => {
  it('is kept as written, with how they were told', () => {
    expect(recordTold(input())).toMatchObject({
      ok: true,
      value: { note: 'She was glad.', channel: 'call' },
    });
    expect(recordTold(input({ state: 'answered_yes', before: ['told'] }))).toMatchObject({
      value: { state: 'answered_yes', channel: null },
    });
  });

  it.each<[string, Partial<ToldInput>, string]>([
    ['no word of how', { channel: null }, 'channel REQUIRED'],
    ['a time to come', { at: new Date('2026-11-25T00:00:00Z') }, 'at IN_FUTURE'],
    ['a time before the decision', { at: new Date('2026-11-23T00:00:00Z') }, 'at TOO_EARLY'],
    ['an answer before they were told', { state: 'answered_no' }, 'state NOT_TOLD'],
    [
      'an answer to no offer',
      { state: 'answered_yes', outcome: 'no_hire', before: ['told'] },
      'state NO_OFFER',
    ],
    ['text that no database takes', { note: 'a\0' }, 'note INVALID_TEXT'],
  ])('is refused with %s', (_what, more, expected) => {
    expect(problems(more)).toEqual([expected]);
  });
});
