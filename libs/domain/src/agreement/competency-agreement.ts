import { alphaInterval, type AlphaInterval } from './alpha-interval';
import { interviewersNeeded } from './generalizability';
import { quadraticWeights, weightedKappa } from './kappa';
import { oneWayIntraclass } from './one-way';

/** A rating of one thing (a competency of one candidate's loop) by one person. */
export interface AgreementRating {
  readonly subject: string;
  readonly rater: string;
  readonly competency: string;
  /** 1 to 4. */
  readonly value: number;
}

/** How far those agree who rated the same competency of the same candidates. */
export interface CompetencyAgreement {
  readonly competency: string;
  readonly ratings: number;
  /** Candidates whom two people or more rated on it. */
  readonly shared: number;
  /** Everything below is null under {@link FEWEST_SHARED_SUBJECTS} of them, or where nothing differs. */
  readonly alpha: AlphaInterval | null;
  readonly icc: { readonly single: number; readonly mean: number; readonly panel: number } | null;
  /** Quadratic weights, over all pairs who rated the same. */
  readonly kappa: { readonly value: number; readonly pairs: number } | null;
  /** Interviewers until the mean of their ratings has a reliability of 0.8; null also where candidates do not differ. */
  readonly needed: number | null;
}

/** With fewer, a number would say more of chance than of people. */
export const FEWEST_SHARED_SUBJECTS = 10;
const LEVELS = 4;
const WANTED_RELIABILITY = 0.8;
const BOOTSTRAP = { seed: 20261124, runs: 1000 };

/** One line a competency, by its key. Deterministic, whatever the order of the ratings. */
export function competencyAgreement(
  ratings: readonly AgreementRating[],
): readonly CompetencyAgreement[] {
  const byCompetency = new Map<string, AgreementRating[]>();
  for (const rating of ratings) push(byCompetency, rating.competency, rating);
  return [...byCompetency]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([competency, own]) => agreementOf(competency, own));
}

function agreementOf(competency: string, ratings: readonly AgreementRating[]): CompetencyAgreement {
  const panels = panelsOf(ratings);
  const counts = { competency, ratings: ratings.length, shared: panels.length };
  if (panels.length < FEWEST_SHARED_SUBJECTS)
    return { ...counts, alpha: null, icc: null, kappa: null, needed: null };
  const oneWay = oneWayIntraclass(panels);
  return {
    ...counts,
    alpha: alphaInterval(panels, 'ordinal', BOOTSTRAP),
    icc: oneWay && { single: oneWay.single, mean: oneWay.mean, panel: oneWay.panel },
    kappa: pairKappa(panels),
    needed:
      oneWay &&
      interviewersNeeded(
        { subject: oneWay.between, rater: 0, residual: oneWay.within },
        WANTED_RELIABILITY,
      ),
  };
}

/**
 * The values of each subject that two people rated, one a person: what somebody gave in two rounds
 * agrees with itself for reasons of its own.
 */
function panelsOf(ratings: readonly AgreementRating[]): readonly (readonly number[])[] {
  const bySubject = new Map<string, Map<string, number[]>>();
  for (const { subject, rater, value } of ratings) {
    const raters = bySubject.get(subject) ?? new Map<string, number[]>();
    bySubject.set(subject, raters);
    push(raters, rater, value);
  }
  return [...bySubject.values()]
    .filter((raters) => raters.size > 1)
    .map((raters) => [...raters.values()].map(middleOf).sort((a, b) => a - b));
}

/** The lower middle, so that it is a level of the scale and not between two. */
function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function pairKappa(panels: readonly (readonly number[])[]): CompetencyAgreement['kappa'] {
  const table = Array.from({ length: LEVELS }, () => new Array<number>(LEVELS).fill(0));
  let pairs = 0;
  const count = (a: number, b: number): void => {
    const row = table[a - 1];
    if (row) row[b - 1] = (row[b - 1] ?? 0) + 1;
  };
  for (const panel of panels)
    panel.forEach((a, index) => {
      for (const b of panel.slice(index + 1)) {
        // Nobody is the first of a pair: each is counted both ways.
        count(a, b);
        count(b, a);
        pairs += 1;
      }
    });
  const value = weightedKappa(table, quadraticWeights(LEVELS));
  return value === null ? null : { value, pairs };
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
