import {
  checkVote,
  cleanText,
  COMMITTEE_LIMITS,
  committeeStanding,
  requiredText,
  type EvidenceGrade,
  type Recommendation,
  type RedactedPacket,
} from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  UnitOfWork,
  type Actor,
  type BookTx,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { refused, type CommitteeRefused } from './committee.problems';
import type { CommitteeDone } from './committee.service';
import { CommitteeStore, type LockedCommittee } from './committee.store.repository';

export interface CastVote {
  readonly committeeId: string;
  readonly recommendation: Recommendation;
  readonly level: string;
  readonly reason: string;
  readonly citations: readonly string[];
  readonly idempotencyKey: string;
}
export interface StepBack {
  readonly committeeId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}
export interface GradeScorecard {
  readonly committeeId: string;
  readonly ref: string;
  readonly evidence: EvidenceGrade;
  readonly leading: boolean;
  readonly sentence: string;
  readonly idempotencyKey: string;
}
type Refused = Fields | NotFound | CommitteeRefused | IdempotencyMismatch;
export type VoteResult = CommitteeDone<'CommitteeVoteCast'> | Refused;
export type StepBackResult = CommitteeDone<'CommitteeSteppedBack'> | Refused;
export type GradeResult = CommitteeDone<'ScorecardGraded'> | Refused;

/** What readers do: they vote, step back, and say how well a scorecard could be followed. */
@Injectable()
export class ReadingService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: CommitteeStore,
  ) {}

  /** A vote may be changed until the committee closes, which it does by itself with the last one. */
  public vote(actor: Actor, input: CastVote): Promise<VoteResult> {
    return this.uow.run<VoteResult>(
      { actor, action: 'committee.voted', once: { key: input.idempotencyKey, input } },
      (tx) =>
        this.asReader(tx, actor, input.committeeId, async (committee) => {
          const checked = checkVote(input, JSON.parse(committee.paper) as RedactedPacket);
          if (!checked.ok) return fieldProblems(checked.problems);
          await this.store.vote(tx, actor, committee.id, checked.value);
          await this.closeSettled(tx, committee);
          return { __typename: 'CommitteeVoteCast', committeeId: committee.id };
        }),
    );
  }

  public stepBack(actor: Actor, input: StepBack): Promise<StepBackResult> {
    return this.uow.run<StepBackResult>(
      { actor, action: 'committee.recused', once: { key: input.idempotencyKey, input } },
      (tx) =>
        this.asReader(tx, actor, input.committeeId, async (committee) => {
          const reason = requiredText('reason', input.reason, COMMITTEE_LIMITS.sentence);
          if (!reason.ok) return fieldProblems(reason.problems);
          await this.store.recuse(tx, actor, committee.id, reason.value);
          await this.closeSettled(tx, committee);
          return { __typename: 'CommitteeSteppedBack', committeeId: committee.id };
        }),
    );
  }

  public grade(actor: Actor, input: GradeScorecard): Promise<GradeResult> {
    return this.uow.run<GradeResult>(
      { actor, action: 'committee.feedback_given', once: { key: input.idempotencyKey, input } },
      (tx) =>
        this.asReader(tx, actor, input.committeeId, async (committee) => {
          const sentence = cleanText('sentence', input.sentence.trim(), COMMITTEE_LIMITS.sentence);
          if (!sentence.ok) return fieldProblems(sentence.problems);
          const { evidence, leading } = input;
          const grade = { evidence, leading, sentence: sentence.value };
          if (!(await this.store.grade(tx, actor, committee.id, input.ref, grade)))
            return notFound('scorecard');
          return { __typename: 'ScorecardGraded', committeeId: committee.id };
        }),
    );
  }

  /** Closes a committee for which nobody is waited any more. */
  public async closeSettled(tx: BookTx, committee: LockedCommittee): Promise<void> {
    const standing = await this.store.standing(tx, committee.id);
    if (!committeeStanding(committee.quorum, standing).settled) return;
    await this.store.writeRecusals(tx, committee.id);
    await this.store.end(tx, committee.id, 'closed', null);
    tx.emit('committee.closed', { reviewId: committee.id });
  }

  private async asReader<T extends { readonly __typename: string }>(
    tx: Tx,
    actor: Actor,
    id: string,
    act: (committee: LockedCommittee) => Promise<T | Fields | NotFound>,
  ): Promise<T | Fields | NotFound | CommitteeRefused> {
    const committee = await this.store.lockRead(tx, actor, id);
    if (!committee) return notFound('committee');
    if (committee.state !== 'open') return refused('This committee is over.');
    const done = await act(committee);
    tx.record({ subjectType: 'committee', subjectId: committee.id, loopId: committee.loopId });
    return done;
  }
}
