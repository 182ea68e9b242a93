/** A score of a full, balanced design: every person on every task, each task with raters of its own. */
export interface NestedScore {
  readonly person: string;
  readonly task: string;
  readonly rater: string;
  readonly score: number;
}

export interface VarianceComponents {
  readonly person: number;
  readonly task: number;
  readonly raterInTask: number;
  readonly personTask: number;
  /** What is left: persons met by raters, and error. */
  readonly residual: number;
}

export interface Generalizability {
  /** Estimated from mean squares; a component below zero stays as it came out. */
  readonly components: VarianceComponents;
  readonly tasks: number;
  readonly ratersPerTask: number;
  /** Share of the variance of mean scores that persons make, for ranking (Eρ²). */
  readonly generalizability: number;
  /** The same where the level itself is what counts (Φ). */
  readonly dependability: number;
}

/**
 * The study of persons × (raters within tasks): here candidates, rounds, and each round's own panel.
 *
 * @returns null for a design with a gap, fewer than two persons, tasks, or raters a task
 * @see R. L. Brennan, Generalizability Theory, Springer 2001, chapter 3
 */
export function generalizability(scores: readonly NestedScore[]): Generalizability | null {
  const persons = distinct(scores.map(({ person }) => person));
  const tasks = distinct(scores.map(({ task }) => task));
  const raters = distinct(scores.map(({ task, rater }) => cell(task, rater)));
  const perTask = raters.length / tasks.length;
  const full = persons.length * raters.length === scores.length;
  if (!full || persons.length < 2 || tasks.length < 2 || perTask < 2 || !Number.isInteger(perTask))
    return null;
  const components = componentsOf(scores, persons.length, tasks.length, perTask);
  const { person, task, raterInTask, personTask, residual } = components;
  const relative = personTask / tasks.length + residual / raters.length;
  const absolute = relative + task / tasks.length + raterInTask / raters.length;
  return {
    components,
    tasks: tasks.length,
    ratersPerTask: perTask,
    generalizability: person / (person + relative),
    dependability: person / (person + absolute),
  };
}

/** Uncorrected sums of squares over means, one a margin of the design, then mean squares, then variances. */
function componentsOf(
  scores: readonly NestedScore[],
  persons: number,
  tasks: number,
  raters: number,
): VarianceComponents {
  const t = (key: (score: NestedScore) => string) => marginSquares(scores, key);
  const grand = t(() => '');
  const byPerson = t(({ person }) => person);
  const byTask = t(({ task }) => task);
  const byRater = t(({ task, rater }) => cell(task, rater));
  const byPersonTask = t(({ person, task }) => cell(person, task));
  const all = scores.reduce((sum, { score }) => sum + score ** 2, 0);
  const msPerson = (byPerson - grand) / (persons - 1);
  const msTask = (byTask - grand) / (tasks - 1);
  const msRater = (byRater - byTask) / (tasks * (raters - 1));
  const msPersonTask = (byPersonTask - byPerson - byTask + grand) / ((persons - 1) * (tasks - 1));
  const msResidual =
    (all - byPersonTask - byRater + byTask) / ((persons - 1) * tasks * (raters - 1));
  return {
    person: (msPerson - msPersonTask) / (tasks * raters),
    task: (msTask - msRater - msPersonTask + msResidual) / (persons * raters),
    raterInTask: (msRater - msResidual) / persons,
    personTask: (msPersonTask - msResidual) / raters,
    residual: msResidual,
  };
}

function marginSquares(
  scores: readonly NestedScore[],
  key: (score: NestedScore) => string,
): number {
  const margins = new Map<string, { sum: number; n: number }>();
  for (const score of scores) {
    const margin = margins.get(key(score)) ?? { sum: 0, n: 0 };
    margins.set(key(score), { sum: margin.sum + score.score, n: margin.n + 1 });
  }
  return [...margins.values()].reduce((total, { sum, n }) => total + sum ** 2 / n, 0);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function cell(a: string, b: string): string {
  return JSON.stringify([a, b]);
}

/**
 * How many interviewers a candidate needs until the mean of their ratings has the wanted reliability.
 *
 * @param variances of candidates, interviewers' severity, and what is left
 * @param wanted between 0 and 1, exclusive, e.g. 0.8
 * @returns at least 1; null when candidates do not differ
 */
export function interviewersNeeded(
  variances: { readonly subject: number; readonly rater: number; readonly residual: number },
  wanted: number,
): number | null {
  if (variances.subject <= 0) return null;
  const noise = variances.rater + variances.residual;
  return Math.max(1, Math.ceil(((wanted / (1 - wanted)) * noise) / variances.subject - 1e-9));
}
