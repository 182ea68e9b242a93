import type { ScorecardBody } from './scorecard';

/** One version of a filed scorecard. Never changed; an amendment is another version. */
export interface FiledVersion {
  /** 1 is what was submitted first. */
  readonly number: number;
  readonly submittedAt: Date;
  /** The author had read somebody else's feedback on the loop by then. */
  readonly afterSeeingOthers: boolean;
  /** Why it was amended; null for version 1. */
  readonly reason: string | null;
  readonly body: ScorecardBody;
}

/**
 * The version that counts: the latest, unless anything was amended after seeing others' feedback;
 * then the first, as its author judged alone.
 *
 * @throws RangeError when there is no version at all
 */
export function countingVersion(versions: readonly FiledVersion[]): FiledVersion {
  const ordered = [...versions].sort((a, b) => a.number - b.number);
  const counting = amendedAfterSeeing(versions) ? ordered[0] : ordered.at(-1);
  if (!counting) throw new RangeError('A filed scorecard has at least one version.');
  return counting;
}

/** Whether any version was filed after its author had seen others' feedback. */
export function amendedAfterSeeing(versions: readonly FiledVersion[]): boolean {
  return versions.some(({ number, afterSeeingOthers }) => number > 1 && afterSeeingOthers);
}
