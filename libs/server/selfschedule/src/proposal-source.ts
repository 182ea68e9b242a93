import type { OfferedRound } from '@debrief/domain';
import type { Actor } from '@debrief/server-kernel';

export interface Proposed {
  /** As the run counts its proposals. */
  readonly index: number;
  readonly rounds: readonly OfferedRound[];
}

/** The proposals of a schedule run, as times and people. */
export abstract class ProposalSource {
  /** Null when the actor may not see the run, or it is about another stage. */
  public abstract of(
    actor: Actor,
    run: { readonly runId: string; readonly loopId: string; readonly stageId: string },
  ): Promise<readonly Proposed[] | null>;
}
