import { commandFor, SCORECARD_KEYS, step, type KeyPress } from './keyboard';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  meta: false,
  alt: false,
  typing: false,
  ...more,
});

describe('keyboard of the scorecard', () => {
  it('rates with 1 to 4 and marks not probed with 0', () => {
    expect([1, 2, 3, 4].map((n) => commandFor(press(String(n))))).toEqual(
      [1, 2, 3, 4].map((value) => ({ do: 'rate', value })),
    );
    expect(commandFor(press('0'))).toEqual({ do: 'rate', value: 'not_probed' });
  });

  it('leaves every key but the review to somebody who is typing', () => {
    for (const key of ['1', 'j', 'n', 'f', '?', 'Escape', 'Enter']) {
      expect(commandFor(press(key, { typing: true }))).toBeNull();
    }
    expect(commandFor(press('Enter', { typing: true, ctrl: true }))).toEqual({ do: 'review' });
  });

  it('opens the review with Command on a Mac too', () => {
    expect(commandFor(press('Enter', { meta: true }))).toEqual({ do: 'review' });
  });

  it('does not take the browser’s own shortcuts', () => {
    expect(commandFor(press('f', { ctrl: true }))).toBeNull();
    expect(commandFor(press('1', { alt: true }))).toBeNull();
    expect(commandFor(press('n', { meta: true }))).toBeNull();
  });

  it('works with Caps Lock on', () => {
    expect(commandFor(press('J'))).toEqual({ do: 'next' });
  });

  it('has a line of help for every letter it takes', () => {
    const helped = new Set(SCORECARD_KEYS.flatMap(({ keys }) => keys));
    for (const key of ['0', '1', '2', '3', '4', 'j', 'k', 'n', 'e', 't', 'f', '?'])
      expect(helped.has(key)).toBe(true);
  });

  it('stops at the ends of a list', () => {
    expect(step(7, 6, 1)).toBe(6);
    expect(step(7, 0, -1)).toBe(0);
    expect(step(7, 3, 1)).toBe(4);
    expect(step(0, 0, 1)).toBe(0);
  });
});
