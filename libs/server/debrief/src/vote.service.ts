import {
  checkDebriefVote,
  citationKey,
  debriefPhase,
  levelChoices,
  readSections,
  type VoteCitation,
} from '@debrief/domain';
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
import type { FeedbackLocked, Transition } from '@debrief/server-loop';
import { DebriefFeedbackReader } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import { DebriefAnswers } from './debrief-answers.reader';
import type { MarkDebriefReadInput, SealVoteInput } from './debrief.input';
import { alreadySealed, notNow, owing, type Owing } from './debrief.problems';
import { DebriefReadRepository } from './debrief.read.repository';
import { DebriefRepository } from './debrief.repository';
import { DebriefSettling } from './debrief-settling.service';
import type { DebriefView } from './debrief.views';

export type SealVoteOutcome =
  | { readonly __typename: 'VoteSealed'; readonly debrief: DebriefView }
  | Fields
  | NotFound
  | FeedbackLocked
  | Transition
  | IdempotencyMismatch;
export type MarkReadOutcome =
  | { readonly __typename: 'DebriefReadMarked'; readonly readSections: readonly string[] }
  | Fields
  | NotFound
  | FeedbackLocked
  | Transition
  | IdempotencyMismatch;

/** What a voter does: read, and seal a vote, once. */
@Injectable()
export class VoteService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly debriefs: DebriefRepository,
    private readonly settling: DebriefSettling,
    private readonly reads: DebriefReadRepository,
    private readonly feedback: DebriefFeedbackReader,
    private readonly answers: DebriefAnswers,
  ) {}

  /** Seals the actor's vote for good. With the last one the votes of all are revealed, in the same transaction. */
  public async seal(actor: Actor, input: SealVoteInput): Promise<SealVoteOutcome> {
    const readable = await this.readable(actor, input.debriefId, input.citations);
    const done = await this.uow.run<
      | { readonly __typename: 'VoteSealed'; readonly debriefId: string }
      | Owing
      | Exclude<SealVoteOutcome, { readonly __typename: 'VoteSealed' }>
    >({ actor, action: 'debrief.voted', once: { key: input.idempotencyKey, input } }, (tx) =>
      this.write(tx, actor, input, readable),
    );
    return this.answers.of(actor, done);
  }

  /** Ticks off what the voter has read; what was ticked stays so. Nobody else is shown it. */
  public async markRead(actor: Actor, input: MarkDebriefReadInput): Promise<MarkReadOutcome> {
    const done = await this.uow.run<MarkReadOutcome | Owing>(
      { actor, action: 'debrief.read' },
      async (tx) => {
        const locked = await this.debriefs.lockFor(tx, actor, input.debriefId);
        if (!locked) return notFound('debrief');
        if (locked.owes) return owing(locked.loopId);
        if (locked.closedAt !== null) return notNow(debriefPhase(locked), 'read');
        const sections = readSections(input.sections);
        if (!sections.ok) return fieldProblems(sections.problems);
        const { id, loopId } = locked;
        const read = await this.debriefs.markRead(tx, id, actor.personId, sections.value);
        if (!read) return notFound('vote');
        tx.record({ subjectType: 'debrief', subjectId: id, loopId });
        const inOrder = readSections(read);
        return {
          __typename: 'DebriefReadMarked',
          readSections: inOrder.ok ? inOrder.value : read,
        };
      },
    );
    return done.__typename === 'OwingProblem' ? this.answers.locked(actor, done) : done;
  }

  private async write(tx: Tx, actor: Actor, input: SealVoteInput, readable: ReadonlySet<string>) {
    const locked = await this.debriefs.lockFor(tx, actor, input.debriefId);
    if (!locked) return notFound('debrief');
    if (locked.owes) return owing(locked.loopId);
    const voter = (await this.debriefs.voters(tx, locked.id)).find(
      ({ personId }) => personId === actor.personId,
    );
    if (!voter) return notFound('vote');
    if (voter.sealedAt !== null) return alreadySealed();
    const phase = debriefPhase(locked);
    if (phase !== 'reading') return notNow(phase, 'sealed');
    const checked = checkDebriefVote(input, {
      firstVote: voter.firstVote,
      levels: levelChoices(locked.jobLevel),
      readable,
    });
    if (!checked.ok) return fieldProblems(checked.problems);
    if (!(await this.debriefs.seal(tx, locked.id, actor.personId, checked.value)))
      throw new Error('A vote was sealed under its lock');
    await this.settling.settle(tx, locked);
    tx.record({ subjectType: 'debrief', subjectId: locked.id, loopId: locked.loopId });
    return { __typename: 'VoteSealed' as const, debriefId: locked.id };
  }

  /** Read before the transaction: what is filed never changes, so what can be cited only grows. */
  private async readable(
    actor: Actor,
    debriefId: string,
    citations: readonly VoteCitation[],
  ): Promise<ReadonlySet<string>> {
    const standing = await this.reads.standingOf(actor, debriefId);
    if (!standing) return new Set();
    const cited = await this.feedback.cited(actor, standing.loopId, citations);
    return new Set(cited.map(citationKey));
  }
}
