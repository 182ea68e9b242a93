import { recordTold } from '@debrief/domain';
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
  LoopReader,
  LoopService,
  transition,
  type FeedbackLocked,
  type Transition,
} from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { RecordCandidateToldInput } from './communication.input';
import { CommunicationRepository, type CandidateToTell } from './communication.repository';
import type { ToldView } from './decision.mapper';

export interface CandidateToldRecorded {
  readonly __typename: 'CandidateToldRecorded';
  readonly entry: ToldView;
}
export type RecordCandidateToldOutcome =
  CandidateToldRecorded | Fields | NotFound | FeedbackLocked | Transition | IdempotencyMismatch;

/** The actor owes on the loop; what they owe is read once the transaction is over. */
interface Owing {
  readonly __typename: 'OwingProblem';
}

/** What happened between the house and a candidate after the decision. Entries are only ever added. */
@Injectable()
export class CommunicationService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly told: CommunicationRepository,
    private readonly loops: LoopService,
    private readonly reader: LoopReader,
  ) {}

  public toTell(actor: Actor): Promise<CandidateToTell[]> {
    return this.told.toTell(actor);
  }

  public async record(
    actor: Actor,
    input: RecordCandidateToldInput,
  ): Promise<RecordCandidateToldOutcome> {
    const result = await this.uow.run<RecordCandidateToldOutcome | Owing>(
      { actor, action: 'candidate.told', once: { key: input.idempotencyKey, input } },
      (tx) => this.write(tx, actor, input),
    );
    return result.__typename === 'OwingProblem' ? this.reader.locked(actor, input.loopId) : result;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: RecordCandidateToldInput,
  ): Promise<RecordCandidateToldOutcome | Owing> {
    const { loopId } = input;
    const loop = await this.loops.lock(tx, actor, loopId);
    if (!loop) return notFound('loop');
    if (loop.owes) return { __typename: 'OwingProblem' };
    const decided = await this.told.decided(tx, loopId);
    if (!decided || (loop.state !== 'hired' && loop.state !== 'not_hired'))
      return transition(
        loop.state,
        'told',
        'There is nothing to tell before the decision is final.',
      );
    const checked = recordTold({
      ...input,
      channel: input.channel ?? null,
      at: new Date(input.at),
      now: tx.now,
      decidedAt: decided.at,
      outcome: decided.outcome,
      before: await this.told.statesOf(tx, loopId),
    });
    if (!checked.ok) return fieldProblems(checked.problems);
    const id = await this.told.insert(tx, actor, loopId, checked.value);
    await this.loops.bumpContent(tx, loopId);
    const { state, channel, note, at } = checked.value;
    tx.record({
      subjectType: 'candidate_told',
      subjectId: id,
      loopId,
      detail: { state, channel },
    });
    return {
      __typename: 'CandidateToldRecorded',
      entry: { state, channel, note, by: actor.name, at: at.toISOString() },
    };
  }
}
