import {
  debriefGate,
  debriefPhase,
  readUntil,
  requiredText,
  votersOf,
  type PlannedVoter,
} from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import {
  feedbackMissing,
  LoopService,
  transition,
  type FeedbackLocked,
  type FeedbackMissing,
  type LockedLoop,
  type Transition,
} from '@debrief/server-loop';
import { DebriefFeedbackReader } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import type { CancelDebriefInput, ExcuseVoterInput, OpenDebriefInput } from './debrief.input';
import { alreadyOpen, notNow, owing, type Owing } from './debrief.problems';
import { DebriefRepository } from './debrief.repository';
import { DebriefAnswers } from './debrief-answers.reader';
import { DebriefSettling } from './debrief-settling.service';
import type { DebriefView } from './debrief.views';

interface Done<Name extends string> {
  readonly __typename: Name;
  readonly debriefId: string;
}
interface Shown<Name extends string> {
  readonly __typename: Name;
  readonly debrief: DebriefView;
}
export type OpenDebriefOutcome =
  | Shown<'DebriefOpened'>
  | Fields
  | NotFound
  | StaleVersion
  | FeedbackMissing
  | FeedbackLocked
  | Transition
  | IdempotencyMismatch;
export type ExcuseVoterOutcome =
  Shown<'VoterExcused'> | Fields | NotFound | FeedbackLocked | Transition | IdempotencyMismatch;
export type CancelDebriefOutcome =
  | { readonly __typename: 'DebriefCancelled'; readonly loopId: string }
  | Fields
  | NotFound
  | FeedbackLocked
  | Transition
  | IdempotencyMismatch;

const LONGEST_REASON = 2_000;

/** What those who run a loop do with its debriefs: open, excuse a voter, cancel. */
@Injectable()
export class DebriefService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly debriefs: DebriefRepository,
    private readonly settling: DebriefSettling,
    private readonly feedback: DebriefFeedbackReader,
    private readonly loops: LoopService,
    private readonly answers: DebriefAnswers,
  ) {}

  /** Opens a debrief: from now on everybody reads, and nobody is shown a recommendation. */
  public async open(actor: Actor, input: OpenDebriefInput): Promise<OpenDebriefOutcome> {
    const done = await this.uow.run<
      Done<'DebriefOpened'> | Owing | Exclude<OpenDebriefOutcome, Shown<'DebriefOpened'>>
    >({ actor, action: 'debrief.opened', once: { key: input.idempotencyKey, input } }, (tx) =>
      this.begin(tx, actor, input),
    );
    return this.answers.of(actor, done);
  }

  /** Lets somebody off their vote, so that nobody's absence keeps the votes sealed. */
  public async excuse(actor: Actor, input: ExcuseVoterInput): Promise<ExcuseVoterOutcome> {
    const done = await this.uow.run<
      Done<'VoterExcused'> | Owing | Exclude<ExcuseVoterOutcome, Shown<'VoterExcused'>>
    >(
      { actor, action: 'debrief.voter_excused', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const locked = await this.managed(tx, actor, input.debriefId);
        if ('__typename' in locked) return locked;
        const phase = debriefPhase(locked);
        if (phase !== 'reading') return notNow(phase, 'excused');
        const voters = await this.debriefs.voters(tx, locked.id);
        if (!voters.some(({ personId }) => personId === input.personId)) return notFound('voter');
        const reason = requiredText('reason', input.reason, LONGEST_REASON);
        if (!reason.ok) return fieldProblems(reason.problems);
        const { personId } = input;
        if (!(await this.debriefs.excuse(tx, locked.id, personId, reason.value, actor.personId)))
          return transition('sealed', 'excused', 'They have voted or are excused already.');
        await this.settling.settle(tx, locked);
        tx.record({
          subjectType: 'debrief',
          subjectId: locked.id,
          loopId: locked.loopId,
          detail: { personId },
        });
        return { __typename: 'VoterExcused', debriefId: locked.id };
      },
    );
    return this.answers.of(actor, done);
  }

  /** Ends a debrief without a decision. Votes that were not revealed never will be. */
  public async cancel(actor: Actor, input: CancelDebriefInput): Promise<CancelDebriefOutcome> {
    const done = await this.uow.run<Owing | CancelDebriefOutcome>(
      { actor, action: 'debrief.closed', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const locked = await this.managed(tx, actor, input.debriefId);
        if ('__typename' in locked) return locked;
        const phase = debriefPhase(locked);
        if (phase === 'closed' || phase === 'cancelled') return notNow(phase, 'cancelled');
        const reason = requiredText('reason', input.reason, LONGEST_REASON);
        if (!reason.ok) return fieldProblems(reason.problems);
        await this.debriefs.close(tx, locked.id, actor.personId, reason.value);
        await this.debriefs.changed(tx, locked.id);
        tx.record({ subjectType: 'debrief', subjectId: locked.id, loopId: locked.loopId });
        return { __typename: 'DebriefCancelled', loopId: locked.loopId };
      },
    );
    return done.__typename === 'OwingProblem' ? this.answers.locked(actor, done) : done;
  }

  /**
   * Closes the debrief that is open on the loop, since somebody has decided; nothing happens when
   * none is. The row of the loop must be locked. Whether its vote may still be on is the caller's
   * to have asked: see `DebriefReader.openVote`.
   */
  public async close(tx: Tx, loopId: string, personId: string): Promise<void> {
    const open = await this.debriefs.lockOpen(tx, loopId);
    if (open === null) return;
    await this.debriefs.close(tx, open, personId, null);
    await this.debriefs.changed(tx, open);
  }

  private async begin(tx: Tx, actor: Actor, input: OpenDebriefInput) {
    const loop = await this.loops.lock(tx, actor, input.loopId);
    if (!loop) return notFound('loop');
    if (loop.owes) return owing(loop.id);
    if (loop.version !== input.loopVersion) return staleVersion(loop.version);
    if (await this.debriefs.hasOpen(tx, loop.id)) return alreadyOpen();
    const { missing, voters, closed } = await this.gate(tx, loop);
    if (closed?.because === 'missing') return feedbackMissing(missing);
    if (closed) return transition(loop.state, 'reading', closed.sentence);
    const until = readUntil(
      { mode: input.mode, readMinutes: input.readMinutes ?? null, readBy: input.readBy ?? null },
      tx.now,
    );
    if (!until.ok) return fieldProblems(until.problems);
    const debriefId = await this.debriefs.insert(tx, actor, {
      loopId: loop.id,
      mode: input.mode,
      readUntil: until.value,
      voters,
    });
    await this.debriefs.changed(tx, debriefId);
    tx.record({ subjectType: 'debrief', subjectId: debriefId, loopId: loop.id });
    tx.emit('debrief.opened', { loopId: loop.id, debriefId });
    return { __typename: 'DebriefOpened' as const, debriefId };
  }

  private async gate(tx: Tx, loop: LockedLoop) {
    const missing = await this.loops.missing(tx, loop.id);
    const filed = await this.feedback.firstVotes(tx, loop.id);
    const voters: PlannedVoter[] = votersOf(
      filed,
      await this.debriefs.hiringManagerOf(tx, loop.jobId),
      await this.debriefs.conflictedOf(tx, loop.id),
    );
    const closed = debriefGate({
      state: loop.state,
      isMock: loop.isMock,
      decisionWaits: await this.debriefs.decisionWaits(tx, loop.id),
      filed: filed.length,
      missing: missing.map(({ personName }) => personName),
      voters: voters.length,
    });
    return { missing, voters, closed };
  }

  private async managed(tx: Tx, actor: Actor, debriefId: string) {
    const locked = await this.debriefs.lockFor(tx, actor, debriefId);
    if (!locked?.mayManage) return notFound('debrief');
    return locked.owes ? owing(locked.loopId) : locked;
  }
}
