import { blankBody } from './bodies';
import { forgetCopy, keepCopy, readCopy } from './local-copy';

function shelf(held: Record<string, string> = {}) {
  return {
    held,
    getItem: (name: string) => held[name] ?? null,
    setItem: (name: string, value: string) => {
      held[name] = value;
    },
    removeItem: (name: string) => {
      delete held[name];
    },
  };
}
const COPY = { baseVersion: 3, body: blankBody('kit'), at: '2026-11-24T12:00:00.000Z' };

describe('changes kept in this browser', () => {
  it('come back as they were, each under its own item', () => {
    const one = shelf();
    expect(keepCopy('kit', 'coding', COPY, one)).toBe(true);
    expect(readCopy('kit', 'coding', one)).toEqual(COPY);
    expect(readCopy('kit', 'behavioural', one)).toBeNull();
    expect(readCopy('rubric', 'coding', one)).toBeNull();
    forgetCopy('kit', 'coding', one);
    expect(readCopy('kit', 'coding', one)).toBeNull();
  });

  it('are nothing when what is kept is no copy', () => {
    for (const text of ['{', '7', 'null', '{"baseVersion":1,"at":"x","body":{}}']) {
      expect(readCopy('kit', 'a', shelf({ 'debrief.content:kit:a': text }))).toBeNull();
    }
  });

  it('say so when the browser keeps nothing', () => {
    const full = {
      ...shelf(),
      setItem: () => {
        throw new Error('quota');
      },
    };
    expect(keepCopy('kit', 'coding', COPY, full)).toBe(false);
  });
});
