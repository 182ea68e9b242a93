import { isLive, standingWords } from './offer-words';

describe('how an offer is told', () => {
  it.each([
    ['OPEN', false, 'Waiting for the candidate', true],
    ['OPEN', true, 'Ran out without an answer', false],
    ['BOOKED', false, 'Booked by the candidate', true],
    ['CANCELLED', false, 'Cancelled by the candidate', true],
    ['WITHDRAWN', false, 'Withdrawn', false],
  ] as const)('%s, run out %s: %s', (state, expired, words, live) => {
    expect(standingWords({ state, expired })).toBe(words);
    expect(isLive({ state, expired })).toBe(live);
  });
});
