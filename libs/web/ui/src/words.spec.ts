import { enumerated, initials, runTime } from './words';

describe('words of the parts', () => {
  it('joins names the way a person would say them', () => {
    expect(enumerated([])).toBe('');
    expect(enumerated(['Ana'])).toBe('Ana');
    expect(enumerated(['Ana', 'Ben', 'Cem'])).toBe('Ana, Ben and Cem');
  });

  it('counts a round in minutes and seconds', () => {
    expect(runTime(1985.4)).toBe('33:05');
    expect(runTime(-3)).toBe('0:00');
  });

  it('knows a person by first and last letter, also outside Latin', () => {
    expect(initials('Noor al Haddad')).toBe('NH');
    expect(initials('Plato')).toBe('P');
    expect(initials('李 娜')).toBe('李娜');
  });
});
