import { anonymise, mayIdentify, namesSomebody } from './anonymise';

const NAMES = {
  candidate: ['Noor Haddad', 'noor-haddad'],
  colleagues: ['Will Ames'],
  companies: ['Kestrel Labs'],
};

describe('taking names out of a note', () => {
  it.each([
    ['Noor Haddad drew it first', 'the candidate drew it first'],
    ['asked NOOR about it', 'asked the candidate about it'],
    ['Haddad’s second try', 'the candidate’s second try'],
    ['told Will that it will do', 'told a colleague that it will do'],
    ['at kestrel labs they had no eval set', 'at a company they had no eval set'],
    ['see github.com/noor-haddad', 'see github.com/the candidate'],
    ['Noortje is somebody else', 'Noortje is somebody else'],
  ])('turns %j into %j', (text, expected) => {
    expect(anonymise(text, NAMES)).toBe(expected);
    expect(namesSomebody(text, NAMES)).toBe(text !== expected);
    expect(namesSomebody(expected, NAMES)).toBe(false);
  });

  it('lists what may still tell who it was', () => {
    expect(
      mayIdentify(
        'Wrote to a.b@example.test in 2024. Led search at Blue Harbour with Ana, see https://x.test/y or @anab. Python and BM25 were fine.',
      ),
    ).toEqual(['a.b@example.test', '2024', 'Blue Harbour', 'Ana', 'https://x.test/y', '@anab']);
    expect(mayIdentify('Then the cache was cold. It answered late.')).toEqual([]);
  });
});
