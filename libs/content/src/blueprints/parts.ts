import type {
  AiUsePolicy,
  BlueprintRound,
  BlueprintStage,
  BlueprintWeight,
  RoundKind,
} from '@debrief/domain';

/** Usual length in minutes; the plan of each kit sums to the same. */
const USUAL_MINUTES: Readonly<Record<RoundKind, number>> = {
  recruiter_screen: 30,
  phone_screen: 60,
  coding: 60,
  ai_assisted_coding: 75,
  system_design: 60,
  ml_fundamentals: 60,
  behavioural: 45,
  hiring_manager: 45,
  research_paper: 60,
  project_deep_dive: 60,
};

interface RoundPlan {
  readonly key: string;
  readonly kind: RoundKind;
  readonly name: string;
  /** Where one kind has several kits; otherwise the kit is named like the kind. */
  readonly kitKey?: string;
  readonly aiPolicy?: AiUsePolicy;
}

/** A round of its usual length, with the rubric of its kind; AI tools are off unless it says so. */
export function round(plan: RoundPlan): BlueprintRound {
  return {
    key: plan.key,
    kind: plan.kind,
    name: plan.name,
    durationMinutes: USUAL_MINUTES[plan.kind],
    aiPolicy: plan.aiPolicy ?? 'prohibited',
    rubricKey: plan.kind,
    kitKey: plan.kitKey ?? plan.kind,
  };
}

/** The four stages every pattern shares; the onsite rounds are the pattern's own. */
export function stages(
  onsitePurpose: string,
  onsite: readonly BlueprintRound[],
): readonly BlueprintStage[] {
  return [
    {
      kind: 'recruiter_screen',
      name: 'Recruiter screen',
      purpose:
        'Compare wishes, work so far and conditions with the job; settle pay range and dates.',
      rounds: [
        round({ key: 'recruiter_screen', kind: 'recruiter_screen', name: 'Recruiter screen' }),
      ],
    },
    {
      kind: 'phone_screen',
      name: 'Technical phone screen',
      purpose:
        'One short coding task and basic ML concepts: is an onsite worth the candidate’s day?',
      rounds: [
        round({ key: 'phone_screen', kind: 'phone_screen', name: 'Technical phone screen' }),
      ],
    },
    { kind: 'onsite', name: 'Onsite', purpose: onsitePurpose, rounds: onsite },
    {
      kind: 'hiring_manager',
      name: 'Hiring manager',
      purpose:
        'Settle the level, the way of working, and what team and candidate need from each other.',
      rounds: [round({ key: 'hiring_manager', kind: 'hiring_manager', name: 'Hiring manager' })],
    },
  ];
}

/**
 * Weights written in hundredths, so that a pattern's table can be added up by eye. A pair
 * `[hundredths, assessors]` asks for more than one independent assessor.
 */
export function weights(
  hundredths: Readonly<Record<string, number | readonly [hundredths: number, assessors: number]>>,
): readonly BlueprintWeight[] {
  return Object.entries(hundredths).map(([competency, entry]) => {
    const [share, minAssessors] = typeof entry === 'number' ? ([entry, 1] as const) : entry;
    return { competency, weight: share / 100, minAssessors };
  });
}
