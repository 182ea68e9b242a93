import type { LoopDraft } from './loop-draft';

/** Nothing may have been done later than now. @throws for a script that runs ahead of its time */
export function refuseFuture(loop: LoopDraft, now: number): void {
  const late = loop.acts.find((act) => act.at > now);
  if (late) throw new Error(`${late.action} of ${loop.candidate.name} would happen in the future`);
}
