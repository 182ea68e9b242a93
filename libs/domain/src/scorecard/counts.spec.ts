import { countsAsAssessor, countsInPacket } from './counts';

describe('whose feedback counts', () => {
  it.each(['lead', 'panelist', 'reverse_shadow'] as const)('counts a %s', (role) => {
    expect(countsAsAssessor(role)).toBe(true);
    expect(countsInPacket({ role, isMock: false })).toBe(true);
  });

  it('never counts a shadow', () => {
    expect(countsAsAssessor('shadow')).toBe(false);
    expect(countsInPacket({ role: 'shadow', isMock: false })).toBe(false);
  });

  it.each(['lead', 'panelist', 'reverse_shadow', 'shadow'] as const)(
    'never counts a %s of a mock loop',
    (role) => {
      expect(countsInPacket({ role, isMock: true })).toBe(false);
    },
  );
});
