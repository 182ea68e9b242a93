import { ratingSupport } from './rating-support';
import type { EvidenceNote, RatingValue } from './scorecard';
import { note, rating } from './scorecard.fixture';

const quote = (text: string, kind: EvidenceNote['kind'] = 'said'): EvidenceNote => ({
  ...note('n1', text),
  kind,
});
const supportOf = (value: RatingValue | null, ...notes: EvidenceNote[]) =>
  ratingSupport(rating('clarity', value, ...notes.map(({ id }) => id)), notes);

describe('ratingSupport', () => {
  it.each<[what: string, value: RatingValue | null, notes: EvidenceNote[], expected: string]>([
    ['nothing rated yet', null, [], 'supported'],
    ['not probed', 'not_probed', [], 'supported'],
    ['a 3 that cites nothing', 3, [], 'uncited'],
    ['a 3 that cites a blank note', 3, [note('n1', ' \n')], 'uncited'],
    ['a 3 on one note', 3, [note('n1')], 'supported'],
    ['a 2 on one note', 2, [note('n1')], 'supported'],
    ['a 4 that cites nothing', 4, [], 'uncited'],
    ['a 4 on one note', 4, [note('n1')], 'thin'],
    ['a 1 on one note', 1, [note('n1')], 'thin'],
    ['a 4 on one note and a blank one', 4, [note('n1'), note('n2', '')], 'thin'],
    ['a 4 on two notes', 4, [note('n1'), note('n2')], 'supported'],
    ['a 1 on two notes', 1, [note('n1'), note('n2')], 'supported'],
  ])('%s', (_what, value, notes, expected) => {
    expect(supportOf(value, ...notes)).toBe(expected);
  });

  it('counts a note once, however often it is cited, and no note that is not there', () => {
    const notes = [note('n1')];
    expect(ratingSupport(rating('clarity', 4, 'n1', 'n1'), notes)).toBe('thin');
    expect(ratingSupport(rating('clarity', 4, 'n1', 'gone'), notes)).toBe('thin');
    expect(ratingSupport(rating('clarity', 3, 'gone'), notes)).toBe('uncited');
  });

  it.each([
    ['Said “I would measure it” at once'],
    ['Said "I would measure it" at once'],
    ['Said «I would measure» at once'],
    ['Said »I would measure« at once'],
    ['Said „I would measure“ at once'],
    ['Said „I would measure” at once'],
    ['Said ‘I’d have measured it’ at once'],
    ['Said ‚I would measure‘ at once'],
    ['Said ‹I would measure› at once'],
    ['“No.” And later: “I never measured it.”'],
    ['“I would\nmeasure it”'],
    ['> I would measure it'],
    ['On cost:\n  > never thought about it'],
  ])('takes %j for a quote, which alone supports an extreme', (text) => {
    expect(supportOf(4, quote(text))).toBe('supported');
    expect(supportOf(1, quote(text))).toBe('supported');
  });

  it.each([
    ['I would measure it'],
    ['Said “measure it”'],
    ['Said “measure — it !”'],
    ['Said “I would measure it'],
    ['A 24" and a 27" screen'],
    ['Didn’t see why it isn’t so'],
    ['x > y and y > z hold'],
    ['“” "" «»'],
  ])('takes %j for no quote', (text) => {
    expect(supportOf(4, quote(text))).toBe('thin');
  });

  it('takes quotation marks in what was done or produced for no quote', () => {
    expect(supportOf(4, quote('Wrote “measure it first” on the board', 'did'))).toBe('thin');
    expect(supportOf(4, quote('“select star from tickets”', 'artefact'))).toBe('thin');
  });
});
