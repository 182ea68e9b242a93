import type {
  FlagSeverity,
  FlagTaxonomyBody,
  RatingLevel,
  RatingValue,
  Recommendation,
  RubricBody,
} from '@debrief/domain';
import { PRODUCTION_EXPERIENCE } from '@debrief/domain';
import type { Slots } from '@debrief/content';
import { Random } from './random';

/** What a candidate can do and has built. Their abilities, not the interviewers, drive the ratings. */
export interface Talent {
  /** Where their abilities lie about, on the scale of the ratings. */
  readonly base: number;
  readonly seed: number;
  readonly profile: Slots;
}

/** What a script wants of a scorecard, whatever chance says. */
export interface Directive {
  readonly force?: Readonly<Record<string, RatingLevel>>;
  readonly flags?: readonly { readonly type: string; readonly severity: FlagSeverity }[];
  readonly noSignal?: boolean;
}

export interface Judgement {
  /** In the rubric's order. */
  readonly values: readonly (readonly [competency: string, value: RatingValue])[];
  readonly flags: readonly { readonly type: string; readonly severity: FlagSeverity }[];
  readonly recommendation: Recommendation;
  /** Mean of the levels given; 2.5 when there are none. */
  readonly mean: number;
}

const ABILITY_SPREAD = 0.4;
const NOISE = 0.33;

/** What one interviewer makes of a candidate; `severity` above 0 rates lower than most. */
export function judge(
  rubric: RubricBody,
  taxonomy: FlagTaxonomyBody,
  talent: Talent,
  severity: number,
  directive: Directive,
  random: Random,
): Judgement {
  const values = rubric.competencies.map(({ competency }, index) => {
    const value =
      directive.noSignal && index > 1
        ? 'not_probed'
        : valueOf(competency, talent, severity, directive, random);
    return [competency, value] as const;
  });
  const levels = values.flatMap(([, value]) => (value === 'not_probed' ? [] : [value]));
  const mean =
    levels.length === 0
      ? 2.5
      : levels.reduce<number>((sum, level) => sum + level, 0) / levels.length;
  const flags =
    directive.flags ?? (directive.noSignal ? [] : raisedFlags(values, taxonomy, random));
  return {
    values,
    flags,
    mean,
    recommendation: directive.noSignal
      ? 'insufficient_signal'
      : recommend(mean + random.normal(0.12), flags.length),
  };
}

function valueOf(
  competency: string,
  talent: Talent,
  severity: number,
  { force }: Directive,
  random: Random,
): RatingValue {
  const forced = force?.[competency];
  if (forced !== undefined) return forced;
  if (random.chance(competency === PRODUCTION_EXPERIENCE ? 0.4 : 0.05)) return 'not_probed';
  const ability = talent.base + new Random(talent.seed).fork(competency).normal(ABILITY_SPREAD);
  const level = Math.round(ability - severity + random.normal(NOISE));
  return Math.min(4, Math.max(1, level)) as RatingLevel;
}

function raisedFlags(
  values: Judgement['values'],
  taxonomy: FlagTaxonomyBody,
  random: Random,
): Judgement['flags'] {
  return taxonomy.flags.flatMap(({ key, competencies }): Judgement['flags'][number][] => {
    const levels = values
      .filter(([competency]) => competencies.includes(competency))
      .map(([, value]) => value);
    if (levels.includes(1) && random.chance(0.4)) return [{ type: key, severity: 'major' }];
    if (levels.includes(2) && random.chance(0.05)) return [{ type: key, severity: 'minor' }];
    return [];
  });
}

function recommend(mean: number, flags: number): Recommendation {
  const view = mean - flags * 0.2;
  if (view < 1.75) return 'strong_no';
  if (view < 2.55) return 'no';
  return view < 3.45 ? 'yes' : 'strong_yes';
}
