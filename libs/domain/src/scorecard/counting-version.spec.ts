import { amendedAfterSeeing, countingVersion } from './counting-version';
import type { FiledVersion } from './counting-version';
import { EMPTY_SCORECARD } from './scorecard';

/** Version numbers, with a star for those filed after seeing others' feedback. */
const versions = (text: string): FiledVersion[] =>
  text.split(' ').map((word) => ({
    number: parseInt(word, 10),
    submittedAt: new Date('2026-11-24T10:00:00.000Z'),
    afterSeeingOthers: word.endsWith('*'),
    reason: word.startsWith('1') ? null : 'a slip of the pen',
    body: EMPTY_SCORECARD,
  }));

describe('countingVersion', () => {
  it.each([
    ['1', 1, 'the only one'],
    ['1 2', 2, 'the latest, when amended without having seen anything'],
    ['2 1', 2, 'the latest, in whatever order they come'],
    ['1 2*', 1, 'the first, when amended after seeing others'],
    ['1 2 3*', 1, 'the first, when a later amendment came after seeing others'],
    ['1 2* 3*', 1, 'the first, however often amended after seeing others'],
    ['1*', 1, 'the only one, though filed after seeing others'],
  ])('of %s takes version %i: %s', (text, number) => {
    expect(countingVersion(versions(text)).number).toBe(number);
  });

  it('refuses a scorecard without any version', () => {
    expect(() => countingVersion([])).toThrow(RangeError);
  });
});

describe('amendedAfterSeeing', () => {
  it.each([
    ['1', false],
    ['1 2', false],
    ['1 2*', true],
    ['1*', false],
    ['1* 2', false],
  ])('says of %s: %s', (text, expected) => {
    expect(amendedAfterSeeing(versions(text))).toBe(expected);
  });
});
