import type { TrainingPath } from './path';
import type { TrainingProgress } from './progress';

/** That somebody was found fit to lead: by finishing a path, or by an admin's word. Never changed but for its end. */
export interface CertificationFact {
  readonly source: 'graduated' | 'granted';
  readonly at: Date;
  /** Given for a granted one; a graduate's follows from the path. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface EligibilityFacts {
  /** The path of the round kind; null where there is none. */
  readonly path: Pick<TrainingPath, 'steps' | 'validMonths' | 'renewal'> | null;
  readonly certifications: readonly CertificationFact[];
  /** Ends of the real rounds of the kind that the person sat on in a counting role and filed for. */
  readonly countedRounds: readonly Date[];
  /** Where they stand on the path; null for somebody not on it. */
  readonly progress: TrainingProgress | null;
}

export const STANDINGS = ['may_lead', 'reverse_shadow_only', 'shadow_only', 'lapsed'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Eligibility {
  readonly standing: Standing;
  /** Until when they may lead, or when that lapsed; null where nothing runs out. */
  readonly until: Date | null;
  /** A plain sentence, fit to be shown as it is. */
  readonly reason: string;
}

/** What somebody may do in a round of one kind now. It is asked, never stored. */
export function eligibility(facts: EligibilityFacts, now: Date): Eligibility {
  const { path, progress } = facts;
  if (!path) {
    return {
      standing: 'may_lead',
      until: null,
      reason: 'There is no training path for this kind of round.',
    };
  }
  const until = certifiedUntil(facts, path);
  if (until && until > now)
    return { standing: 'may_lead', until, reason: `Certified until ${day(until)}.` };
  if (progress && mayReverse(progress)) {
    return {
      standing: 'reverse_shadow_only',
      until,
      reason: 'In training: leads under watch until the path is done.',
    };
  }
  if (until)
    return { standing: 'lapsed', until, reason: `Not certified: it lapsed on ${day(until)}.` };
  return {
    standing: 'shadow_only',
    until: null,
    reason: progress
      ? 'In training: shadows first.'
      : revoked(facts)
        ? 'Not certified: it was taken back.'
        : 'Not certified, and not on the training path.',
  };
}

/**
 * When the last certification that was not taken back runs out, past or to come; null without one.
 * A counting round prolongs a certification only while it runs.
 */
export function certifiedUntil(
  facts: Pick<EligibilityFacts, 'certifications' | 'countedRounds'>,
  path: Pick<TrainingPath, 'validMonths' | 'renewal'>,
): Date | null {
  const rounds = [...facts.countedRounds].sort((a, b) => a.getTime() - b.getTime());
  let last: Date | null = null;
  for (const { at, expiresAt, revokedAt } of facts.certifications) {
    if (revokedAt) continue;
    let until = expiresAt ?? addMonths(at, path.validMonths);
    if (!expiresAt && path.renewal === 'last_round') {
      for (const round of rounds) {
        if (round < at || round > until) continue;
        const renewed = addMonths(round, path.validMonths);
        if (renewed > until) until = renewed;
      }
    }
    if (!last || until > last) last = until;
  }
  return last;
}

/** The same day so many months on, or the last of that month where it has no such day. */
export function addMonths(at: Date, months: number): Date {
  const moved = new Date(at);
  const dayOfMonth = at.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const longest = new Date(
    Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0),
  ).getUTCDate();
  moved.setUTCDate(Math.min(dayOfMonth, longest));
  return moved;
}

function mayReverse({ steps, graduatedAt }: TrainingProgress): boolean {
  if (graduatedAt) return true;
  const first = steps.findIndex(({ step }) => step.kind === 'reverse_shadow');
  return first >= 0 && steps.slice(0, first).every(({ state }) => state === 'done');
}

function revoked({ certifications }: EligibilityFacts): boolean {
  return certifications.some(({ revokedAt }) => revokedAt !== null);
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function day(at: Date): string {
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`;
}
