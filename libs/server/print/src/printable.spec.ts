import { printable } from './printable';

describe('text as a PDF can show it', () => {
  it.each([
    ['Zoë Müller, “São Paulo” – 5 €', 'Zoë Müller, “São Paulo” – 5 €'],
    ['Łukasz Dvořák, Şebnem Yıldız', 'Lukasz Dvorák, Sebnem Yildiz'],
    ['a → b ≥ c', 'a -> b >= c'],
    ['ﬁne\u200bprint\u202e', 'fineprint'],
    ['thin\u2009space', 'thin space'],
    ['王 and Ω', '? and ?'],
    ['two\nlines', 'two\nlines'],
    ['e\u0301', 'é'],
  ])('writes %j as %j', (given, shown) => {
    expect(printable(given)).toBe(shown);
  });

  it('keeps every sign of Latin-1', () => {
    const latin = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter(
      (sign) => !/[\p{Cc}\u00ad]/u.test(sign),
    );
    expect(printable(latin.join(''))).toBe(latin.join(''));
  });
});
