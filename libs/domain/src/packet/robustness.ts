import type { Robustness } from './packet-body';

/** The line between "partly" (2) and "meets it" (3): on which side of it the whole picture stands. */
export const PICTURE_BAR = 2.5;

const TRIES = 500;
/** Weights are shaken by up to a fifth either way, ratings by up to one level. */
const WEIGHT_SHAKE = 0.2;
const RATING_SHAKE = 1;
/** What one more round has to add to the share before it is worth a word. */
const WORTH_SAYING = 0.005;
/** How many competencies are tried for that. */
const MOST_ROUNDS = 3;

export interface ShakenCompetency {
  readonly key: string;
  readonly weight: number;
  /** Supported ratings, 1 to 4. */
  readonly levels: readonly number[];
}

/**
 * How firmly the weighted picture stands on its side of the bar: the share of plausible other
 * weights and ratings that leave it there. Advice from arithmetic, never a verdict. The tries are
 * the same every time, so one packet has one share.
 *
 * @returns null below two supported ratings of weighted competencies, as one rating is no picture
 */
export function robustness(competencies: readonly ShakenCompetency[]): Robustness | null {
  const weighed = competencies.filter(({ weight, levels }) => weight > 0 && levels.length > 0);
  if (weighed.reduce((sum, { levels }) => sum + levels.length, 0) < 2) return null;
  const today = scoreOf(weighed.map(({ weight, levels }) => ({ weight, mean: mean(levels) })));
  const above = today >= PICTURE_BAR;
  const { share, pivot } = shake(weighed, above);
  return {
    bar: PICTURE_BAR,
    side: above ? 'above' : 'below',
    share,
    tries: TRIES,
    pivot,
    oneMore: oneMoreRound(weighed, above, share),
  };
}

/** The competency where one more rating, the same as those it has, would firm the picture most. */
function oneMoreRound(
  competencies: readonly ShakenCompetency[],
  above: boolean,
  share: number,
): Robustness['oneMore'] {
  const openest = [...competencies]
    .sort((a, b) => b.weight / b.levels.length - a.weight / a.levels.length)
    .slice(0, MOST_ROUNDS);
  let best: Robustness['oneMore'] = null;
  for (const { key } of openest) {
    const more = competencies.map((one) =>
      one.key === key ? { ...one, levels: [...one.levels, mean(one.levels)] } : one,
    );
    const then = shake(more, above).share;
    if (then >= share + WORTH_SAYING && then > (best?.share ?? 0))
      best = { competency: key, share: then };
  }
  return best;
}

interface Shaken {
  readonly share: number;
  /** What moved most of the tries that crossed the bar; null when none did. */
  readonly pivot: string | null;
}

function shake(competencies: readonly ShakenCompetency[], above: boolean): Shaken {
  const next = sequence();
  const pushes = competencies.map(() => 0);
  let stayed = 0;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const shaken = competencies.map(({ weight, levels }) => ({
      weight: weight * (1 + WEIGHT_SHAKE * next()),
      mean: mean(levels.map((level) => Math.min(4, Math.max(1, level + RATING_SHAKE * next())))),
    }));
    const score = scoreOf(shaken);
    if (score >= PICTURE_BAR === above) {
      stayed += 1;
      continue;
    }
    shaken.forEach((one, index) => {
      // What it adds toward the other side, from weight and level together.
      const push = one.weight * (PICTURE_BAR - one.mean) * (above ? 1 : -1);
      pushes[index] = (pushes[index] ?? 0) + push;
    });
  }
  const most = Math.max(...pushes);
  const pivot = stayed === TRIES ? null : (competencies[pushes.indexOf(most)]?.key ?? null);
  return { share: stayed / TRIES, pivot };
}

function scoreOf(
  competencies: readonly { readonly weight: number; readonly mean: number }[],
): number {
  const whole = competencies.reduce((sum, { weight }) => sum + weight, 0);
  return competencies.reduce((sum, one) => sum + one.weight * one.mean, 0) / whole;
}

function mean(levels: readonly number[]): number {
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}

/**
 * Numbers between −1 and 1, always the same ones.
 *
 * @see G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8, 2003
 */
function sequence(): () => number {
  let state = 2_463_534_242;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state | 0) / 2 ** 31;
  };
}
