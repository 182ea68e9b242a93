import { randomStream } from '../agreement/random-stream';
import type { SeverityRating } from './severity-model';

/** A company to simulate; standard deviations in units of the candidates' ability. */
export interface CompanyPlan {
  readonly candidates: number;
  readonly interviewers: number;
  readonly ratingsEach: number;
  /** Of the severity of interviewers within an office. */
  readonly severity: number;
  readonly residual: number;
  readonly offices: number;
  /** Between offices. */
  readonly officeSeverity: number;
  readonly officeAbility: number;
  /** Share of ratings by somebody of another office. */
  readonly mixed: number;
}

export const PLAIN_COMPANY: CompanyPlan = {
  candidates: 200,
  interviewers: 40,
  ratingsEach: 5,
  severity: 0.5,
  residual: 0.9,
  offices: 1,
  officeSeverity: 0,
  officeAbility: 0,
  mixed: 0,
};

export interface SimulatedCompany {
  readonly ratings: readonly SeverityRating[];
  /** By candidate. */
  readonly ability: ReadonlyMap<string, number>;
  /** The mean rating each candidate would get if everybody rated them. */
  readonly fairRating: ReadonlyMap<string, number>;
}

const CUTS = [-1, 0, 1];

/** Ratings 1 to 4 of a company in which ability, severity and chance are known. */
export function simulateCompany(plan: CompanyPlan, seed: number): SimulatedCompany {
  const random = randomStream(seed);
  const normal = (sd: number): number =>
    sd * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const offices = Array.from({ length: plan.offices }, () => ({
    severity: normal(plan.officeSeverity),
    ability: normal(plan.officeAbility),
  }));
  const office = (index: number) => offices[index % plan.offices] ?? { severity: 0, ability: 0 };
  const leniency = Array.from(
    { length: plan.interviewers },
    (_one, index) => office(index).severity + normal(plan.severity),
  );
  const ability = new Map<string, number>();
  const fairRating = new Map<string, number>();
  const ratings: SeverityRating[] = [];
  for (let candidate = 0; candidate < plan.candidates; candidate += 1) {
    const able = office(candidate).ability + normal(1);
    const subject = String(candidate);
    ability.set(subject, able);
    fairRating.set(subject, expectedRating(able, leniency, plan.residual));
    for (const rater of panelOf(plan, candidate, random))
      ratings.push({
        subject,
        rater: String(rater),
        value: levelOf(able + (leniency[rater] ?? 0) + normal(plan.residual)),
      });
  }
  return { ratings, ability, fairRating };
}

function panelOf(plan: CompanyPlan, candidate: number, random: () => number): readonly number[] {
  const panel = new Set<number>();
  const perOffice = plan.interviewers / plan.offices;
  while (panel.size < plan.ratingsEach) {
    const from =
      random() < plan.mixed ? Math.floor(random() * plan.offices) : candidate % plan.offices;
    panel.add(Math.floor(random() * perOffice) * plan.offices + from);
  }
  return [...panel];
}

function levelOf(latent: number): number {
  return 1 + CUTS.filter((cut) => latent > cut).length;
}

function expectedRating(able: number, leniency: readonly number[], residual: number): number {
  const expected = leniency.map((lenient) =>
    CUTS.reduce((sum, cut) => sum + normalShare((able + lenient - cut) / residual), 1),
  );
  return expected.reduce((sum, value) => sum + value, 0) / expected.length;
}

/** The share of a normal distribution below z; error under 1.5e-7 (Abramowitz and Stegun 7.1.26). */
function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const half = 0.5 * (1 - poly * Math.exp(-(x ** 2)));
  return z >= 0 ? 0.5 + half : 0.5 - half;
}

/** Spearman's rank correlation; ties share their mean rank. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((rank, index) => {
    const [dx, dy] = [rank - middle, (y[index] ?? 0) - middle];
    xy += dx * dy;
    xx += dx ** 2;
    yy += dy ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

function ranks(values: readonly number[]): readonly number[] {
  const sorted = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const result = new Array<number>(values.length).fill(0);
  for (let first = 0; first < sorted.length;) {
    let last = first;
    while (sorted[last + 1]?.value === sorted[first]?.value && last + 1 < sorted.length) last += 1;
    for (let at = first; at <= last; at += 1)
      result[sorted[at]?.index ?? 0] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return result;
}
