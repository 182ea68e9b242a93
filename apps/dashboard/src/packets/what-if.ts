import type { PacketCompetency } from '@debrief/web-data';

/** Arithmetic of "what would change the decision": the packet's own weighting, with one value replaced. */

export interface WhatIf {
  readonly id: string;
  /** "Trade-off reasoning settles at 2, or at 4" */
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

export interface Picture {
  /** The weighted score as it stands; null when nobody rated anything with weight. */
  readonly today: number | null;
  /** Widest first. */
  readonly ifs: readonly WhatIf[];
}

type Replaced = ReadonlyMap<string, number>;
type Weights = ReadonlyMap<string, number>;

const MOST = 7;
/** Of the competencies that one person rated, only the widest doubts are worth a line. */
const MOST_LONE = 3;

/** The mean of the ratings that rest on evidence; null when there is none. */
export function standing(competency: PacketCompetency): number | null {
  const values = competency.ratings.flatMap(({ supported, value }) =>
    supported && value !== null ? [value] : [],
  );
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Σ weight·value ÷ Σ weight over what has a value; null when nothing has. */
export function weightedScore(
  competencies: readonly PacketCompetency[],
  replaced: Replaced = new Map(),
  weights: Weights = new Map(),
): number | null {
  let sum = 0;
  let weight = 0;
  for (const competency of competencies) {
    const value = replaced.get(competency.key) ?? standing(competency);
    const share = weights.get(competency.key) ?? competency.weight;
    if (value === null || share <= 0) continue;
    sum += share * value;
    weight += share;
  }
  return weight > 0 ? sum / weight : null;
}

function swing(
  id: string,
  text: string,
  low: number | null,
  high: number | null,
): readonly WhatIf[] {
  if (low === null || high === null) return [];
  return [{ id, text, low: Math.min(low, high), high: Math.max(low, high) }];
}

function single(all: readonly PacketCompetency[], competency: PacketCompetency): readonly WhatIf[] {
  const { key, name, min, max, n, picture, weight } = competency;
  if (weight <= 0) return [];
  const take = (value: number) => weightedScore(all, new Map([[key, value]]));
  if (n === 0) return swing(key, `${name} turns out 1, or 4`, take(1), take(4));
  if (min === null || max === null) return [];
  if (picture === 'MIXED')
    return swing(key, `${name} settles at ${min}, or at ${max}`, take(min), take(max));
  return [];
}

/** A rating by one person, doubted by one level. */
function lone(
  all: readonly PacketCompetency[],
  { key, name, min, max, n, weight }: PacketCompetency,
): readonly WhatIf[] {
  if (weight <= 0 || n !== 1 || min === null || max === null) return [];
  const take = (value: number) => weightedScore(all, new Map([[key, value]]));
  const [low, high] = [Math.max(1, min - 1), Math.min(4, max + 1)];
  return swing(key, `${name}, one voice only, is really ${low}, or ${high}`, take(low), take(high));
}

/** All disagreements resolved the same way, when there are several. */
function together(all: readonly PacketCompetency[]): readonly WhatIf[] {
  const mixed = all.filter(
    ({ picture, weight, min }) => picture === 'MIXED' && weight > 0 && min !== null,
  );
  if (mixed.length < 2) return [];
  const take = (end: 'min' | 'max') =>
    weightedScore(
      all,
      new Map(mixed.flatMap((one) => (one[end] === null ? [] : [[one.key, one[end]] as const]))),
    );
  return swing(
    'mixed',
    'Everything we are mixed on settles low, or high',
    take('min'),
    take('max'),
  );
}

/** The one competency whose double weight moves the score most. */
function doubled(all: readonly PacketCompetency[], today: number): readonly WhatIf[] {
  const moves = all
    .filter((one) => one.weight > 0 && standing(one) !== null)
    .map((one) => ({
      one,
      score: weightedScore(all, new Map(), new Map([[one.key, one.weight * 2]])) ?? today,
    }))
    .sort((a, b) => Math.abs(b.score - today) - Math.abs(a.score - today));
  const first = moves[0];
  if (!first || Math.abs(first.score - today) < 0.005) return [];
  return swing(
    `double-${first.one.key}`,
    `${first.one.name} weighs double`,
    first.score,
    first.score,
  );
}

/** What the weighted score would become under each single doubt. */
export function whatIfs(competencies: readonly PacketCompetency[]): Picture {
  const today = weightedScore(competencies);
  if (today === null) return { today, ifs: [] };
  const width = ({ low, high }: WhatIf) => Math.max(high, today) - Math.min(low, today);
  const widest = (ifs: readonly WhatIf[]) => [...ifs].sort((a, b) => width(b) - width(a));
  const ifs = [
    ...competencies.flatMap((one) => single(competencies, one)),
    ...widest(competencies.flatMap((one) => lone(competencies, one))).slice(0, MOST_LONE),
    ...together(competencies),
    ...doubled(competencies, today),
  ];
  return { today, ifs: widest(ifs).slice(0, MOST) };
}
