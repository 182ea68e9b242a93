import type { LoopState, RatingLevel, RoundKind, FlagSeverity } from '@debrief/domain';

/** What a script wants in one round, by kind; the first round of that kind is meant, and its lead. */
export interface RoundWish {
  readonly kind: RoundKind;
  readonly force?: Readonly<Record<string, RatingLevel>>;
  readonly flags?: readonly { readonly type: string; readonly severity: FlagSeverity }[];
  readonly noSignal?: boolean;
  readonly extra?: 'shadow' | 'reverse_shadow' | 'panelist' | 'excused' | 'no_show';
  readonly amend?: 'alone' | 'after_seeing';
}

/**
 * How far the open stage is: `unstaffed` nobody asked yet · `unscheduled` asked, no time yet · `ahead`
 * all its rounds are to come · `middle` some filed, some to come · `waiting` all held, some owed ·
 * `complete` all filed.
 */
export type Progress = 'unstaffed' | 'unscheduled' | 'ahead' | 'middle' | 'waiting' | 'complete';

/** Where the demo interviewer sits, and when: minutes from now. */
export interface DemoSeat {
  readonly kind: RoundKind;
  readonly startsIn: number;
  readonly draft: boolean;
}

export interface Script {
  readonly job: 0 | 1 | 2;
  readonly end: LoopState;
  /** The open stage of a running loop, or the one after which a loop was stopped. */
  readonly stage: number;
  readonly progress: Progress;
  /** Where the candidate's abilities lie, 1 to 4. */
  readonly base: number;
  readonly wishes: readonly RoundWish[];
  readonly demo: DemoSeat | null;
  /** The recruiter or the manager owes the screen or the closing talk since so many minutes. */
  readonly owedFor: number | null;
  readonly adjudicate: readonly { readonly type: string; readonly outcome: 'cleared' | 'upheld' }[];
  readonly earlyLook: 'recruiter' | 'hiring_manager' | null;
  /** A hold came before the decision. */
  readonly heldFirst: boolean;
}

type Draft = Partial<Omit<Script, 'end' | 'job'>>;

function script(job: 0 | 1 | 2, end: LoopState, draft: Draft = {}): Script {
  return {
    stage: 0,
    progress: 'ahead',
    base: 2.8,
    wishes: [],
    demo: null,
    owedFor: null,
    adjudicate: [],
    earlyLook: null,
    heldFirst: false,
    ...draft,
    job,
    end,
  };
}

const running = (job: 0 | 1 | 2, stage: number, progress: Progress, draft: Draft = {}): Script =>
  script(job, 'in_progress', { stage, progress, ...draft });

const PLANNED: readonly Script[] = ([0, 1, 2, 0] as const).map((job) =>
  script(job, 'planned', { progress: 'unstaffed' }),
);

const SCREENS: readonly Script[] = [
  running(0, 0, 'waiting', { owedFor: 150 }),
  running(0, 0, 'ahead'),
  running(1, 0, 'complete', { base: 2.6 }),
  running(2, 0, 'unscheduled'),
  running(1, 0, 'waiting', { owedFor: 1500 }),
];

const PHONES: readonly Script[] = [
  running(0, 1, 'ahead'),
  running(0, 1, 'complete', { base: 3, wishes: [{ kind: 'phone_screen', amend: 'alone' }] }),
  running(0, 1, 'unstaffed'),
  running(1, 1, 'waiting'),
  running(2, 1, 'ahead', { wishes: [{ kind: 'phone_screen', extra: 'shadow' }] }),
  running(2, 1, 'unscheduled'),
];

const NOW = (kind: RoundKind, startsIn: number, draft = false): DemoSeat => ({
  kind,
  startsIn,
  draft,
});

const ONSITES: readonly Script[] = [
  running(0, 2, 'middle', { demo: NOW('system_design', 45) }),
  running(1, 2, 'middle', { demo: NOW('coding', 195), base: 3.1 }),
  running(2, 2, 'middle', {
    demo: NOW('ml_fundamentals', -150),
    wishes: [{ kind: 'research_paper', extra: 'shadow' }],
  }),
  running(0, 2, 'waiting', {
    demo: NOW('ml_fundamentals', -20 * 60, true),
    wishes: [{ kind: 'behavioural', extra: 'panelist' }],
  }),
  running(2, 2, 'waiting', {
    demo: NOW('system_design', -74 * 60, true),
    wishes: [{ kind: 'coding', flags: [{ type: 'overconfidence', severity: 'major' }] }],
  }),
  running(1, 2, 'ahead', { demo: NOW('ml_fundamentals', 3 * 24 * 60) }),
  running(0, 2, 'complete', {
    base: 3.2,
    wishes: [{ kind: 'system_design', extra: 'reverse_shadow' }],
  }),
  running(1, 2, 'waiting', {
    wishes: [{ kind: 'coding', extra: 'excused' }],
    earlyLook: 'recruiter',
  }),
  running(2, 2, 'ahead', {
    demo: NOW('system_design', 4 * 24 * 60),
    wishes: [{ kind: 'coding', extra: 'reverse_shadow' }],
  }),
];

const CLOSINGS: readonly Script[] = [
  running(0, 3, 'waiting', { owedFor: 20 * 60, base: 3 }),
  running(0, 3, 'ahead', { base: 3.1 }),
  running(1, 3, 'complete', { base: 2.9, wishes: [{ kind: 'coding', extra: 'panelist' }] }),
  running(2, 3, 'waiting', {
    owedFor: 50 * 60,
    base: 2.7,
    wishes: [
      { kind: 'behavioural', extra: 'no_show' },
      { kind: 'coding', amend: 'after_seeing' },
    ],
  }),
];

const DEBRIEFS: readonly Script[] = [
  script(0, 'debrief', {
    base: 3,
    wishes: [
      {
        kind: 'phone_screen',
        flags: [{ type: 'no_production_experience', severity: 'critical' }],
        force: { production_experience: 1 },
      },
      { kind: 'behavioural', extra: 'panelist' },
    ],
  }),
  script(0, 'debrief', {
    base: 2.8,
    wishes: [
      {
        kind: 'phone_screen',
        force: { conceptual_clarity: 1, problem_solving: 4 },
        flags: [{ type: 'overconfidence', severity: 'major' }],
      },
      { kind: 'ml_fundamentals', force: { conceptual_clarity: 4 }, amend: 'after_seeing' },
      { kind: 'system_design', extra: 'panelist', force: { trade_off_reasoning: 4 } },
    ],
  }),
  script(0, 'debrief', {
    base: 2.3,
    wishes: [
      {
        kind: 'phone_screen',
        flags: [{ type: 'no_production_experience', severity: 'major' }],
        force: { production_experience: 1 },
      },
      {
        kind: 'system_design',
        flags: [
          { type: 'no_production_experience', severity: 'major' },
          { type: 'ignores_cost', severity: 'minor' },
        ],
        force: { production_experience: 1, cost_awareness: 2 },
      },
      { kind: 'ml_fundamentals', extra: 'excused' },
    ],
  }),
  script(0, 'debrief', {
    base: 3.3,
    wishes: [{ kind: 'project_deep_dive', extra: 'shadow' }],
    earlyLook: 'hiring_manager',
  }),
  script(1, 'debrief', {
    base: 2.9,
    wishes: [
      { kind: 'coding', extra: 'panelist', force: { edge_cases_testing: 4 } },
      { kind: 'behavioural', noSignal: true },
    ],
  }),
  script(1, 'debrief', {
    base: 2.5,
    wishes: [
      {
        kind: 'system_design',
        flags: [{ type: 'cannot_explain_tradeoffs', severity: 'critical' }],
        force: { trade_off_reasoning: 1 },
      },
    ],
  }),
  script(2, 'debrief', {
    base: 3.1,
    wishes: [{ kind: 'research_paper', extra: 'reverse_shadow' }],
  }),
];

const HOLDS: readonly Script[] = [
  script(0, 'on_hold', { base: 2.9, wishes: [{ kind: 'behavioural', extra: 'no_show' }] }),
  script(1, 'on_hold', {
    base: 2.8,
    wishes: [
      { kind: 'ml_fundamentals', force: { conceptual_clarity: 2 } },
      { kind: 'phone_screen', force: { conceptual_clarity: 4 } },
    ],
  }),
  script(2, 'on_hold', { base: 3, wishes: [{ kind: 'coding', noSignal: true }] }),
];

const HIRED: readonly Script[] = [
  script(0, 'hired', {
    base: 3.3,
    adjudicate: [{ type: 'no_production_experience', outcome: 'cleared' }],
    wishes: [
      {
        kind: 'phone_screen',
        flags: [{ type: 'no_production_experience', severity: 'critical' }],
        force: { production_experience: 2 },
      },
      { kind: 'project_deep_dive', force: { production_experience: 4 } },
    ],
  }),
  script(0, 'hired', { base: 3.4, heldFirst: true }),
  script(0, 'hired', {
    base: 3.2,
    wishes: [{ kind: 'system_design', extra: 'panelist' }],
    earlyLook: 'hiring_manager',
  }),
  script(1, 'hired', {
    base: 3.3,
    wishes: [
      { kind: 'coding', extra: 'panelist' },
      { kind: 'behavioural', amend: 'alone' },
    ],
  }),
  script(1, 'hired', { base: 3.2 }),
  script(1, 'hired', { base: 3.5, wishes: [{ kind: 'system_design', extra: 'shadow' }] }),
  script(2, 'hired', { base: 3.3, wishes: [{ kind: 'ml_fundamentals', extra: 'panelist' }] }),
  script(2, 'hired', {
    base: 3.2,
    wishes: [{ kind: 'research_paper', amend: 'after_seeing' }],
    heldFirst: true,
  }),
];

const NOT_HIRED: readonly Script[] = [
  script(0, 'not_hired', {
    base: 2,
    adjudicate: [{ type: 'overconfidence', outcome: 'upheld' }],
    wishes: [
      {
        kind: 'phone_screen',
        flags: [{ type: 'overconfidence', severity: 'major' }],
        force: { conceptual_clarity: 2 },
      },
      {
        kind: 'ml_fundamentals',
        flags: [{ type: 'overconfidence', severity: 'critical' }],
        force: { conceptual_clarity: 1 },
      },
    ],
  }),
  script(0, 'not_hired', { base: 2.3, wishes: [{ kind: 'behavioural', extra: 'panelist' }] }),
  script(0, 'not_hired', { base: 2.2 }),
  script(1, 'not_hired', { base: 2.1, wishes: [{ kind: 'coding', extra: 'panelist' }] }),
  script(1, 'not_hired', {
    base: 2.4,
    wishes: [
      { kind: 'coding', force: { problem_solving: 4 } },
      { kind: 'phone_screen', force: { problem_solving: 2 } },
    ],
  }),
  script(1, 'not_hired', { base: 2.2, wishes: [{ kind: 'system_design', extra: 'excused' }] }),
  script(2, 'not_hired', {
    base: 2.3,
    wishes: [
      { kind: 'research_paper', flags: [{ type: 'dismisses_evaluation', severity: 'major' }] },
    ],
  }),
  script(2, 'not_hired', { base: 2.2, wishes: [{ kind: 'ml_fundamentals', extra: 'panelist' }] }),
];

const STOPPED: readonly Script[] = [
  script(0, 'stopped', { stage: 0, base: 1.8 }),
  script(1, 'stopped', { stage: 0, base: 2.2 }),
  script(0, 'stopped', { stage: 1, base: 1.7 }),
  script(1, 'stopped', { stage: 1, base: 1.8 }),
  script(2, 'stopped', { stage: 1, base: 2.6 }),
  script(2, 'stopped', {
    stage: 2,
    base: 1.9,
    wishes: [
      { kind: 'system_design', force: { trade_off_reasoning: 1, evaluation_monitoring: 1 } },
    ],
  }),
];

/** Sixty loops, a script each, in the order they were started last to first by state. */
export const SCRIPTS: readonly Script[] = [
  ...PLANNED,
  ...SCREENS,
  ...PHONES,
  ...ONSITES,
  ...CLOSINGS,
  ...DEBRIEFS,
  ...HOLDS,
  ...HIRED,
  ...NOT_HIRED,
  ...STOPPED,
];
