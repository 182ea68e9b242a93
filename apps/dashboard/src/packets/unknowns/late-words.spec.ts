import { lateHours, pastWords } from './late-words';

const HOUR = 3_600_000;

describe('how late feedback is, in words', () => {
  it('counts in hours, and in days only when those would be many', () => {
    expect(pastWords(66 * HOUR)).toBe('66 h past due');
    expect(pastWords(5 * 24 * HOUR)).toBe('5 days past due');
  });

  it('never says zero hours of what is late', () => {
    expect(lateHours(0.1)).toBe(1);
    expect(pastWords(60_000)).toBe('1 h past due');
  });
});
