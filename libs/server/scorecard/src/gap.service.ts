import { isClosed, isGap, requiredText } from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import {
  fieldProblems,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import {
  loopClosed,
  LoopReader,
  LoopService,
  type FeedbackLocked,
  type LockedLoop,
  type LoopClosed,
} from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { CoverageReader } from './coverage.reader';
import { GapRepository } from './gap.repository';
import type { AcceptGapInput, ReopenGapInput } from './gap-results.model';
import type { AcceptedGapModel } from './gap.model';
import { LOCKED, oneField, type Locked } from './scorecard.problems';

export interface GapAccepted {
  readonly __typename: 'GapAccepted';
  readonly gap: AcceptedGapModel;
}
export interface GapReopened {
  readonly __typename: 'GapReopened';
  readonly competency: string;
}
type Refused = Fields | NotFound | LoopClosed | IdempotencyMismatch;
export type AcceptGapAnswer = GapAccepted | Refused | FeedbackLocked;
export type ReopenGapAnswer = GapReopened | Refused | FeedbackLocked;

const LONGEST_REASON = 2_000;

/** Gaps in coverage that somebody named decides to live with. The ledger itself goes on showing them. */
@Injectable()
export class GapService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly gaps: GapRepository,
    private readonly coverages: CoverageReader,
    private readonly content: ContentReader,
    private readonly loops: LoopService,
    private readonly reader: LoopReader,
  ) {}

  public async accept(actor: Actor, input: AcceptGapInput): Promise<AcceptGapAnswer> {
    const { loopId, competency, idempotencyKey: key } = input;
    const missing = await this.gapProblem(actor, loopId, competency);
    const work = { actor, action: 'gap.accepted', once: { key, input } } as const;
    const done = await this.uow.run<GapAccepted | Refused | Locked>(work, async (tx) => {
      const refused = refusal(await this.loops.lock(tx, actor, loopId));
      if (refused) return refused;
      if (missing) return missing;
      const reason = requiredText('reason', input.reason, LONGEST_REASON);
      if (!reason.ok) return fieldProblems(reason.problems);
      await this.write(tx, actor, { loopId, competency, accepted: true, reason: reason.value });
      const gap = { reason: reason.value, acceptedBy: actor.name, at: tx.now };
      return { __typename: 'GapAccepted', gap };
    });
    return done.__typename === 'LockedProblem' ? this.reader.locked(actor, loopId) : done;
  }

  public async reopen(actor: Actor, input: ReopenGapInput): Promise<ReopenGapAnswer> {
    const { loopId, competency, idempotencyKey: key } = input;
    const work = { actor, action: 'gap.reopened', once: { key, input } } as const;
    const done = await this.uow.run<GapReopened | Refused | Locked>(work, async (tx) => {
      const refused = refusal(await this.loops.lock(tx, actor, loopId));
      if (refused) return refused;
      if (!(await this.gaps.accepted(tx, loopId, competency)))
        return oneField('competency', 'NOT_ACCEPTED', 'Nobody has accepted this gap.');
      await this.write(tx, actor, { loopId, competency, accepted: false, reason: '' });
      return { __typename: 'GapReopened', competency };
    });
    return done.__typename === 'LockedProblem' ? this.reader.locked(actor, loopId) : done;
  }

  /** Why there is nothing to accept; read before the transaction, as it takes connections of its own. */
  private async gapProblem(
    actor: Actor,
    loopId: string,
    competency: string,
  ): Promise<Fields | null> {
    const ground = await this.gaps.ground(actor, loopId);
    if (!ground) return null;
    const { body } = await this.content.blueprintByVersionId(ground.blueprintVersionId);
    if (!body.weights.some((weight) => weight.competency === competency))
      return oneField('competency', 'UNKNOWN', 'The blueprint does not weigh this competency.');
    const lines = (await this.coverages.of([{ loopId, ...ground }])).get(loopId) ?? [];
    const line = lines.find((one) => one.competency === competency);
    return line && isGap(line)
      ? null
      : oneField('competency', 'NO_GAP', 'As many people assess this as the blueprint asks for.');
  }

  private async write(
    tx: Tx,
    actor: Actor,
    finding: Parameters<GapRepository['insert']>[2],
  ): Promise<void> {
    const { loopId, competency } = finding;
    await this.gaps.insert(tx, actor, finding);
    await this.loops.bumpContent(tx, loopId);
    tx.record({ subjectType: 'loop', subjectId: loopId, loopId, detail: { competency } });
    tx.emit('gap.changed', { loopId });
  }
}

function refusal(loop: LockedLoop | null): NotFound | Locked | LoopClosed | null {
  if (!loop) return notFound('loop');
  if (loop.owes) return LOCKED;
  return isClosed(loop.state) ? loopClosed() : null;
}
