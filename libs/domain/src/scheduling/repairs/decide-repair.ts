import { workingSpans, type WorkingWeek } from '../../time/working-time';
import type { PriceLine } from '../schedule';
import type { RepairPolicy } from './repair-terms';
import type { RoundChange } from './seat-changes';

/** Why a repair waits for a person although the policy makes plain ones itself. */
export const REPAIR_ASKS = [
  'policy',
  'no_proposal',
  'more_than_a_swap',
  'candidate_sees',
  'cutoff',
  'swaps',
  'coverage',
  'seniority',
  'mock',
] as const;
export type RepairAsk = (typeof REPAIR_ASKS)[number];

export type RepairDecision =
  | { readonly kind: 'none' }
  | { readonly kind: 'propose'; readonly asks: readonly RepairAsk[] }
  | { readonly kind: 'apply' };

export interface RepairFacts {
  readonly policy: RepairPolicy;
  readonly now: Date;
  readonly isMock: boolean;
  /** The seat that fell out. */
  readonly seat: string;
  /** Swaps that were made on the loop without a person, this one not among them. */
  readonly swapsMade: number;
  /** The repair with the fewest changes; null when none was found. */
  readonly best: {
    readonly changes: readonly RoundChange[];
    /** What the candidate would have to be told. */
    readonly candidateSees: boolean;
    readonly lines: readonly PriceLine[];
  } | null;
  /** What the panel cost before anybody fell out. */
  readonly linesBefore: readonly PriceLine[];
  /** Working hours of whoever would step in; not read without a plain swap. */
  readonly stepsIn: WorkingWeek | null;
}

/**
 * What becomes of a repair. By itself the house only ever puts one person in another's place at the
 * same time, early enough for them, a few times a loop, with coverage and seniority no worse than
 * before; who may sit there at all the proposal has settled. Anything else is a person's decision.
 */
export function decideRepair(facts: RepairFacts): RepairDecision {
  const { policy, best } = facts;
  if (policy.mode === 'off') return { kind: 'none' };
  const asks = [...policyAsks(facts), ...(best ? swapAsks(facts, best) : ['no_proposal' as const])];
  return asks.length === 0 ? { kind: 'apply' } : { kind: 'propose', asks };
}

function policyAsks({ policy, swapsMade, isMock }: RepairFacts): RepairAsk[] {
  if (policy.mode !== 'apply') return ['policy'];
  return [
    ...(isMock ? (['mock'] as const) : []),
    ...(swapsMade >= policy.mostSwaps ? (['swaps'] as const) : []),
  ];
}

function swapAsks(facts: RepairFacts, best: NonNullable<RepairFacts['best']>): RepairAsk[] {
  const swapped = plainSwap(best.changes, facts.seat);
  if (!swapped) return ['more_than_a_swap'];
  const asks: RepairAsk[] = best.candidateSees ? ['candidate_sees'] : [];
  if (!facts.stepsIn || !inTime(facts, facts.stepsIn, swapped.before.startsAt)) asks.push('cutoff');
  for (const rule of ['coverage', 'seniors'] as const)
    if (shortOf(best.lines, rule) > shortOf(facts.linesBefore, rule))
      asks.push(rule === 'coverage' ? 'coverage' : 'seniority');
  return asks;
}

/** The one round whose one lost seat gets another person at the same time; null for anything more. */
export function plainSwap(changes: readonly RoundChange[], seat: string): RoundChange | null {
  const [change] = changes;
  if (!change || changes.length > 1 || change.moved || change.placeChanged) return null;
  return change.swaps.length === 1 && change.swaps[0]?.seat === seat ? change : null;
}

function inTime({ policy, now }: RepairFacts, week: WorkingWeek, startsAt: number): boolean {
  return workingMinutes(week, now.getTime(), startsAt) >= policy.cutoffHours * 60;
}

/** Whole minutes of working time in a span; 0 for a span that ends before it starts. Times in ms since 1970. */
export function workingMinutes(week: WorkingWeek, from: number, to: number): number {
  if (to <= from) return 0;
  const ms = workingSpans(week, from, to).reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)),
    0,
  );
  return Math.floor(ms / 60_000);
}

function shortOf(lines: readonly PriceLine[], rule: PriceLine['rule']): number {
  return lines.reduce((sum, line) => (line.rule === rule ? sum + line.amount : sum), 0);
}
