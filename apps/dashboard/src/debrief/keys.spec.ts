import { DEBRIEF_KEYS, debriefCommand } from './keys';

const press = (key: string, part: Partial<Parameters<typeof debriefCommand>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...part,
});

describe('the keys of a debrief', () => {
  it('mean one thing each', () => {
    expect(new Set(DEBRIEF_KEYS.map(({ key }) => key)).size).toBe(DEBRIEF_KEYS.length);
    expect(debriefCommand(press('R'), false)).toBe('read');
  });

  it('are letters while somebody types, and the browser’s with a modifier', () => {
    expect(debriefCommand(press('r'), true)).toBeNull();
    expect(debriefCommand(press('r', { ctrlKey: true }), false)).toBeNull();
    expect(debriefCommand(press('x'), false)).toBeNull();
  });
});
