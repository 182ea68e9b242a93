import { passwordProblems } from './password-rules';

const codeOf = (password: string): string | undefined =>
  passwordProblems('password', password, 'ines.farouq@example.org')[0]?.code;

describe('passwordProblems', () => {
  it.each([
    'seven quiet otters at noon',
    'grün wie der Klee am Morgen',
    '七つの静かなカワウソが昼に水辺でゆっくり休む',
    '🦦🦦🦢🌊🌙🌿🍃🔔🎈🎏🎐🧭🪁🪂🧶🧵',
    'kxqvbnwzjtplmrf',
    `${'lorem ipsum dolor '.repeat(14)}amet`,
  ])('takes %s', (password) => {
    expect(codeOf(password)).toBeUndefined();
  });

  it.each([
    ['fourteen chars', 'TOO_SHORT'],
    ['x'.repeat(257), 'TOO_LONG'],
    ['my debrief password 1', 'GUESSABLE'],
    ['INES.FAROUQ was here 7', 'GUESSABLE'],
    ['passwordpassword', 'COMMON'],
    ['P@ssw0rd123456789', 'COMMON'],
    ['qwertyuiop123456', 'COMMON'],
    ['aaaaaaaaaaaaaaaa', 'COMMON'],
    ['123456789012345', 'COMMON'],
    ['letmein letmein letmein', 'COMMON'],
    ['correct horse battery staple', 'COMMON'],
  ])('refuses %s as %s', (password, code) => {
    expect(codeOf(password)).toBe(code);
  });

  it('counts characters as people do, not code units', () => {
    expect(codeOf('🦦🦢🌊🌙🌿🍃🔔🎈')).toBe('TOO_SHORT');
  });
});
