import { actionWords, detailWords } from './audit-words';

describe('the audit trail in words', () => {
  it('says an action as a sentence would', () => {
    expect(actionWords('sign_in_link.made')).toBe('Sign in link made');
  });

  it('lists the facts of an event and nothing for none', () => {
    expect(detailWords('{"by": "start", "rows": 5610, "ids": ["a"]}')).toBe(
      'by start, rows 5610, ids ["a"]',
    );
    expect(detailWords('{}')).toBe('');
  });

  it('leaves text that holds no facts as it is', () => {
    expect([detailWords('plain words'), detailWords('[1]'), detailWords('')]).toEqual([
      'plain words',
      '[1]',
      '',
    ]);
  });
});
