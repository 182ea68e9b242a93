import { isClosed, requiredText } from '@debrief/domain';
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
import { LoopReader, LoopService, type FeedbackLocked } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { FlagRepository, type FlagStanding } from './flag.repository';
import type { AdjudicateFlagInput } from './scorecard.input';
import type { FlagAdjudicationModel } from './scorecard.model';
import { LOCKED, oneField, type Locked } from './scorecard.problems';

export interface FlagAdjudicated {
  readonly __typename: 'FlagAdjudicated';
  readonly adjudication: FlagAdjudicationModel;
}
export type AdjudicateResult =
  FlagAdjudicated | Fields | NotFound | FeedbackLocked | IdempotencyMismatch;

const LONGEST_REASON = 5_000;

/**
 * Findings of named people about red flags; they explain a decision and never make one. Who raised a
 * flag does not settle it, nor who answered as its second reader: a finding weighs their word with
 * the others', so it has to be somebody else's. Being asked alone bars nobody.
 */
@Injectable()
export class FlagService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly flags: FlagRepository,
    private readonly loops: LoopService,
    private readonly reader: LoopReader,
  ) {}

  public async adjudicate(actor: Actor, input: AdjudicateFlagInput): Promise<AdjudicateResult> {
    const work = {
      actor,
      action: 'flag.adjudicated',
      once: { key: input.idempotencyKey, input },
    } as const;
    const result = await this.uow.run<AdjudicateResult | Locked>(work, (tx) =>
      this.find(tx, actor, input),
    );
    return result.__typename === 'LockedProblem' ? this.reader.locked(actor, input.loopId) : result;
  }

  private async find(
    tx: Tx,
    actor: Actor,
    input: AdjudicateFlagInput,
  ): Promise<AdjudicateResult | Locked> {
    const { loopId, flagType, outcome } = input;
    const standing = await this.flags.standing(tx, actor, loopId, flagType);
    if (!standing?.mayAdjudicate) return notFound('loop');
    if (standing.owes) return LOCKED;
    const refused = refusal(standing);
    if (refused) return refused;
    if (outcome !== 'cleared' && outcome !== 'upheld')
      return oneField('outcome', 'INVALID', 'A finding is CLEARED or UPHELD.');
    const reason = requiredText('reason', input.reason, LONGEST_REASON);
    if (!reason.ok) return fieldProblems(reason.problems);
    await this.flags.insert(tx, actor, { loopId, flagType, outcome, reason: reason.value });
    await this.loops.bumpContent(tx, loopId);
    tx.record({ subjectType: 'loop', subjectId: loopId, loopId, detail: { flagType, outcome } });
    tx.emit('flag.adjudicated', { loopId, flagType });
    return {
      __typename: 'FlagAdjudicated',
      adjudication: { outcome, reason: reason.value, adjudicator: actor.name, at: tx.now },
    };
  }
}

function refusal(standing: FlagStanding): Fields | null {
  if (!standing.raised)
    return oneField(
      'flagType',
      'UNKNOWN',
      'Nobody has raised this red flag on feedback you can read.',
    );
  if (standing.own)
    return oneField(
      'flagType',
      'OWN_FLAG',
      'You raised this red flag; somebody else has to settle it.',
    );
  if (standing.read)
    return oneField(
      'flagType',
      'OWN_READING',
      'You read this red flag as its second reader; somebody else has to settle it.',
    );
  if (isClosed(standing.loopState))
    return oneField(
      'loopId',
      'LOOP_CLOSED',
      'This loop is decided or stopped; its flags stay as they are.',
    );
  return null;
}
