import { printable } from './printable';

/** A face that draws Latin-1 and nothing else. */
const latin1 = (code: number) => code >= 0x20 && code <= 0xff && code !== 0x7f;
const shown = (text: string) => printable(text, latin1);

describe('text as a face can show it', () => {
  it.each([
    ['Zoë Müller', 'Zoë Müller', false],
    ['e\u0301', 'é', false],
    ['two\nlines', 'two\nlines', false],
    ['ﬁne\u200bprint\u202e', 'fineprint', true],
    ['thin\u2009space', 'thin space', false],
    ['a\tb\u0000', 'a b', false],
    ['Şebnem', 'Sebnem', true],
    ['王 and Ω', '\u25a1 and \u25a1', true],
  ])('writes %j as %j', (given, text, lossy) => {
    expect(shown(given)).toEqual({ text, lossy });
  });

  it('leaves alone what the face draws', () => {
    const given = 'Łukasz Дарья Ωμέγα';
    expect(printable(given, () => true)).toEqual({ text: given, lossy: false });
  });
});
