import { PLAIN_COMPANY, simulateCompany } from './company.fixture';
import { learnSeverity } from './learn-severity';
import { PENICILLIN } from './severity.fixture';
import type { SeverityRating } from './severity-model';

describe('what a night’s fit learns', () => {
  it('is, for Penicillin, what lme4 finds, with a habit for every sample', () => {
    const { state, mean, ratios, residualVariance, habits, ...counts } = learnSeverity(PENICILLIN);
    expect(state).toBe('on');
    expect(Math.abs(Math.sqrt(residualVariance) - 0.5499)).toBeLessThan(0.0006);
    expect(Math.abs(Math.sqrt(residualVariance / ratios.subject) - 0.8467)).toBeLessThan(0.0006);
    expect(Math.abs(Math.sqrt(residualVariance / ratios.rater) - 1.9316)).toBeLessThan(0.0006);
    expect(Math.abs(mean - 22.97)).toBeLessThan(0.006);
    expect(counts).toMatchObject({ ratings: 144, subjects: 24, raters: 6, panels: 1 });
    expect([...habits.keys()].sort()).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(habits.get('A')).toMatchObject({ ratings: 24, shared: 24, lowest: 24, highest: 27 });
  });

  it('knows its effects as well as the whole inverse of the equations says', () => {
    const ratings = PENICILLIN.filter((_one, index) => index % 3 !== 0);
    const lesson = learnSeverity(ratings);
    const raters = [...lesson.habits.keys()];
    const variances = raterVariances(ratings, raters, lesson.ratios);
    raters.forEach((rater, index) => {
      const expected = Math.sqrt((variances[index] ?? 0) * lesson.residualVariance);
      expect(lesson.habits.get(rater)?.standardError).toBeCloseTo(expected, 9);
    });
  });

  it('counts as shared only what somebody else rated too', () => {
    const alone = Array.from({ length: 9 }, (_one, index) => ({
      subject: `alone ${index}`,
      rater: 'A',
      value: 20 + index,
    }));
    const habit = learnSeverity([...PENICILLIN, ...alone]).habits.get('A');
    expect(habit).toMatchObject({ ratings: 33, shared: 24, lowest: 20, highest: 28 });
  });

  it('keeps people apart who never rated the same, nor anybody between them', () => {
    const elsewhere = PENICILLIN.map(({ subject, rater, value }) => ({
      subject: `other ${subject}`,
      rater: `other ${rater}`,
      value,
    }));
    const { panels, habits } = learnSeverity([...PENICILLIN, ...elsewhere]);
    expect(panels).toBe(2);
    expect(habits.get('A')?.panel).toBe(habits.get('F')?.panel);
    expect(habits.get('A')?.panel).not.toBe(habits.get('other A')?.panel);
  });

  it('is off where nobody is severe, and shifts nothing then', () => {
    const states = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const lesson = learnSeverity(
        simulateCompany({ ...PLAIN_COMPANY, severity: 0 }, seed).ratings,
      );
      if (lesson.state === 'off')
        for (const { effect } of lesson.habits.values()) expect(effect).toBe(0);
      return lesson.state;
    });
    expect(states.filter((state) => state === 'off').length).toBeGreaterThanOrEqual(6);
  });

  it('tells nothing where everybody gives the same, or differs by a habit without any chance', () => {
    const given = (habit: (rater: number) => number) =>
      Array.from({ length: 60 }, (_one, index) => ({
        subject: String(index % 15),
        rater: String(Math.floor(index / 15)),
        value: 2 + ((index % 15) % 2) + habit(Math.floor(index / 15)),
      }));
    for (const habit of [() => 0, (rater: number) => (rater === 0 ? 1 : 0)]) {
      const { state, mean, habits } = learnSeverity(given(habit));
      expect(state).toBe('too_little');
      expect(Number.isFinite(mean)).toBe(true);
      for (const { effect, standardError } of habits.values())
        expect([effect, standardError]).toEqual([0, 0]);
    }
  });

  it('says that there is too little before thirty ratings of things that others rated too', () => {
    expect(learnSeverity([]).state).toBe('too_little');
    expect(learnSeverity(PENICILLIN.slice(0, 24)).state).toBe('too_little');
    expect(learnSeverity(PENICILLIN.slice(0, 60)).state).not.toBe('too_little');
  });
});

/** The raters’ diagonal of the inverse of Henderson’s equations, nothing absorbed. */
function raterVariances(
  ratings: readonly SeverityRating[],
  raters: readonly string[],
  ratios: { readonly subject: number; readonly rater: number },
): readonly number[] {
  const subjects = [...new Set(ratings.map(({ subject }) => subject))];
  const size = 1 + raters.length + subjects.length;
  const matrix: number[][] = Array.from({ length: size }, (_row, row) =>
    Array.from({ length: 2 * size }, (_cell, column) => (column === size + row ? 1 : 0)),
  );
  const add = (row: number, column: number, value: number): void => {
    const line = matrix[row];
    if (line) line[column] = (line[column] ?? 0) + value;
  };
  for (const { subject, rater } of ratings) {
    const places = [0, 1 + raters.indexOf(rater), 1 + raters.length + subjects.indexOf(subject)];
    for (const row of places) for (const column of places) add(row, column, 1);
  }
  raters.forEach((_one, index) => add(1 + index, 1 + index, ratios.rater));
  subjects.forEach((_one, index) => {
    const at = 1 + raters.length + index;
    add(at, at, ratios.subject);
  });
  for (let pivot = 0; pivot < size; pivot += 1) {
    const line = matrix[pivot] ?? [];
    const by = line[pivot] ?? 1;
    matrix[pivot] = line.map((value) => value / by);
    matrix.forEach((other, row) => {
      const times = other[pivot] ?? 0;
      if (row !== pivot)
        matrix[row] = other.map((value, at) => value - times * (matrix[pivot]?.[at] ?? 0));
    });
  }
  return raters.map((_one, index) => matrix[1 + index]?.[size + 1 + index] ?? 0);
}
