import fc from 'fast-check';
import { onOneScale, scoreCell, scoreWeighted, type SeverityBook } from './book';
import { adjustRatings } from './adjust';
import { connectedPanels } from './connected-panels';
import { fitSeverity, scoreSeverity, type SeverityRating } from './severity-model';

const BOOK: SeverityBook = {
  fit: 3,
  state: 'on',
  fittedAt: new Date('2026-11-23T02:00:00.000Z'),
  mean: 2.6,
  ratios: { subject: 0.8, rater: 3 },
  residualVariance: 0.5,
  ratings: 400,
  habits: new Map([
    ['ada', { effect: -0.4, standardError: 0.1, ratings: 40, shared: 31, panel: 0 }],
    ['bob', { effect: 0.3, standardError: 0.12, ratings: 60, shared: 58, panel: 0 }],
    ['cy', { effect: 0.1, standardError: 0.2, ratings: 9, shared: 9, panel: 1 }],
  ]),
};

const level = fc.integer({ min: 1, max: 4 });
const rater = fc.constantFrom('ada', 'bob', 'cy', 'somebody new');
const ratings = fc.array(fc.record({ rater, value: level }), { minLength: 1, maxLength: 8 });
const books = fc
  .record({
    state: fc.constantFrom('on', 'off'),
    mean: fc.double({ min: 1, max: 4, noNaN: true }),
    subject: fc.double({ min: 0.01, max: 50, noNaN: true }),
    effect: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
  })
  .map(({ state, mean, subject, effect }): SeverityBook => {
    const on = state === 'on';
    const habit = { effect, standardError: 0.2, ratings: 20, shared: 20, panel: 0 };
    return {
      ...BOOK,
      state: on ? 'on' : 'off',
      mean,
      ratios: { subject, rater: on ? 3 : Infinity },
      habits: new Map(on ? [...BOOK.habits, ['ada', habit]] : []),
    };
  });

describe('a scored cell', () => {
  it('adds up exactly: what was given, the shifts shown, the pull', () => {
    fc.assert(
      fc.property(ratings, books, (given, book) => {
        const scored = scoreCell(given, book);
        const raw = given.reduce((sum, { value }) => sum + value, 0) / given.length;
        const shifts = (scored?.shifts ?? []).reduce((sum, one) => sum + one, 0) / given.length;
        expect(Math.abs((scored?.raw ?? 0) - raw)).toBeLessThan(1e-9);
        expect(Math.abs(raw + shifts + (scored?.pull ?? 0) - (scored?.value ?? 0))).toBeLessThan(
          1e-9,
        );
        expect(scored?.interval[0]).toBeLessThanOrEqual(scored?.value ?? 0);
        expect(scored?.interval[1]).toBeGreaterThanOrEqual(scored?.value ?? 0);
      }),
    );
  });

  it('is what the whole model says of the same ratings at the same habits', () => {
    const given: SeverityRating[] = [
      ['c1', 'ada', 2],
      ['c1', 'bob', 3],
      ['c2', 'ada', 1],
      ['c2', 'cy', 3],
      ['c3', 'bob', 4],
      ['c3', 'cy', 4],
      ['c4', 'ada', 3],
      ['c4', 'bob', 4],
    ].map(([subject, who, value]) => ({
      subject: String(subject),
      rater: String(who),
      value: Number(value),
    }));
    const fit = fitSeverity(given);
    if (!fit) throw new Error('There is nothing to compare with');
    const scored = scoreSeverity(given, fit.ratios);
    const book: SeverityBook = {
      ...BOOK,
      mean: scored?.mean ?? 0,
      ratios: fit.ratios,
      residualVariance: fit.variances.residual,
      habits: new Map(
        [...fit.raters].map(([who, { effect, n }]) => [
          who,
          { effect, standardError: 0, ratings: n, shared: n, panel: 0 },
        ]),
      ),
    };
    const whole = adjustRatings(given, { ratios: fit.ratios, on: true, gain: 9 });
    for (const subject of ['c1', 'c2', 'c3', 'c4']) {
      const own = given.filter((one) => one.subject === subject);
      expect(scoreCell(own, book)?.value).toBeCloseTo(whole.get(subject)?.adjusted ?? 0, 9);
    }
  });

  it('shifts nothing while severity is off and nothing for somebody without a history', () => {
    const off: SeverityBook = { ...BOOK, state: 'off', habits: new Map() };
    expect(scoreCell([{ rater: 'ada', value: 2 }], off)?.shifts).toEqual([0]);
    expect(scoreCell([{ rater: 'somebody new', value: 2 }], BOOK)?.shifts).toEqual([0]);
  });

  it('is nothing without ratings or while too little is known', () => {
    expect(scoreCell([], BOOK)).toBeNull();
    const little: SeverityBook = { ...BOOK, state: 'too_little', habits: new Map() };
    expect(scoreCell([{ rater: 'ada', value: 2 }], little)).toBeNull();
  });

  it('knows less of somebody without a history than of somebody with one', () => {
    const width = (who: string): number => {
      const [low, high] = scoreCell([{ rater: who, value: 3 }], BOOK)?.interval ?? [0, 0];
      return high - low;
    };
    expect(width('somebody new')).toBeGreaterThan(width('ada'));
  });
});

describe('a weighted score', () => {
  it('is one cell’s score when there is one, however it is weighed', () => {
    fc.assert(
      fc.property(ratings, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, weight) => {
        const [low, high] = scoreCell(given, BOOK)?.interval ?? [0, 0];
        const weighted = scoreWeighted([{ weight, ratings: given }], BOOK);
        expect(weighted?.interval[0]).toBeCloseTo(low, 9);
        expect(weighted?.interval[1]).toBeCloseTo(high, 9);
      }),
    );
  });

  it('counts one person’s habit once for all they rated, so it is wider than of strangers', () => {
    const cells = (who: readonly string[]) =>
      who.map((one) => ({ weight: 0.5, ratings: [{ rater: one, value: 3 }] }));
    const width = (who: readonly string[]): number => {
      const [low, high] = scoreWeighted(cells(who), BOOK)?.interval ?? [0, 0];
      return high - low;
    };
    expect(width(['new', 'new'])).toBeGreaterThan(width(['new', 'newer']));
  });

  it('leaves out what has no weight or no rating', () => {
    const rated = { weight: 0.3, ratings: [{ rater: 'ada', value: 4 }] };
    const only = scoreWeighted([rated], BOOK);
    expect(
      scoreWeighted(
        [rated, { weight: 0.2, ratings: [] }, { weight: 0, ratings: rated.ratings }],
        BOOK,
      ),
    ).toEqual(only);
    expect(scoreWeighted([{ weight: 0.3, ratings: [] }], BOOK)).toBeNull();
  });
});

describe('one scale', () => {
  const rating = fc.record({
    subject: fc.integer({ min: 1, max: 8 }).map((n) => `candidate ${n}`),
    rater: fc.integer({ min: 1, max: 6 }).map((n) => `interviewer ${n}`),
    value: level,
  });

  it('holds exactly those whom shared interviews connect', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 24 }), (given) => {
        const panels = connectedPanels(given);
        const habits = new Map(
          given.map((one) => [
            one.rater,
            {
              effect: 0.1,
              standardError: 0.1,
              ratings: 1,
              shared: 1,
              panel: panels.get(one.subject) ?? -1,
            },
          ]),
        );
        const book: SeverityBook = { ...BOOK, habits };
        const ratersOf = (subject: string): string[] =>
          given.filter((one) => one.subject === subject).map((one) => one.rater);
        for (const one of panels.keys())
          for (const other of panels.keys())
            expect(onOneScale(ratersOf(one), ratersOf(other), book)).toBe(
              panels.get(one) === panels.get(other),
            );
      }),
    );
  });
});
