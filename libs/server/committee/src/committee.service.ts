import {
  BAR_SENTENCES,
  checkOpening,
  COMMITTEE_LIMITS,
  committeeStanding,
  type FieldProblem,
  type ReaderBar,
  type RedactionField,
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
import { LoopReader, type FeedbackLocked } from '@debrief/server-loop';
import { ALL_STAGES, PacketAssembler } from '@debrief/server-packet';
import { Injectable } from '@nestjs/common';
import { makePaper, namedIn, termsFor, type Asked, type MadePaper } from './committee.paper';
import {
  refused,
  unconfirmed,
  type CommitteeRefused,
  type RedactionUnconfirmed,
} from './committee.problems';
import { CommitteeStore, type Barred } from './committee.store.repository';
import { CommitteeSources, whyNotYet } from './source.repository';

export interface OpenCommittee extends Asked {
  readonly loopId: string;
  /** Content version that the preview was made of. */
  readonly contentVersion: number;
  readonly question: string;
  readonly quorum: number;
  readonly dueAt: Date;
  readonly readerIds: readonly string[];
  readonly idempotencyKey: string;
}
export interface InviteReaders {
  readonly committeeId: string;
  readonly readerIds: readonly string[];
  readonly idempotencyKey: string;
}
export interface CloseCommittee {
  readonly committeeId: string;
  readonly version: number;
  readonly withdraw: boolean;
  readonly idempotencyKey: string;
}

export interface CommitteeDone<N extends string> {
  readonly __typename: N;
  readonly committeeId: string;
}
type Refused =
  Fields | NotFound | StaleVersion | FeedbackLocked | CommitteeRefused | RedactionUnconfirmed;
export type OpenResult = CommitteeDone<'CommitteeOpened'> | Refused | IdempotencyMismatch;
export type InviteResult =
  CommitteeDone<'ReadersInvited'> | Fields | NotFound | CommitteeRefused | IdempotencyMismatch;
export type CloseResult =
  | CommitteeDone<'CommitteeClosed'>
  | NotFound
  | StaleVersion
  | CommitteeRefused
  | IdempotencyMismatch;

interface Plan {
  readonly __typename: 'Plan';
  readonly made: MadePaper;
  readonly question: string;
  readonly profile: readonly RedactionField[];
}

const OVER = 'This committee is over.';

/** Opens committees, asks more readers, and closes them. */
@Injectable()
export class CommitteeService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: CommitteeStore,
    private readonly sources: CommitteeSources,
    private readonly assembler: PacketAssembler,
    private readonly loops: LoopReader,
  ) {}

  /** The paper is made anew from the packet as it is, and only of the version that was previewed. */
  public async open(actor: Actor, input: OpenCommittee): Promise<OpenResult> {
    const plan = await this.plan(actor, input);
    return this.uow.run<CommitteeDone<'CommitteeOpened'> | Refused>(
      { actor, action: 'committee.opened', once: { key: input.idempotencyKey, input } },
      (tx) =>
        plan.__typename === 'Plan' ? this.write(tx, actor, input, plan) : Promise.resolve(plan),
    );
  }

  private async plan(actor: Actor, input: OpenCommittee): Promise<Plan | Refused> {
    const source = await this.sources.read(actor, input.loopId);
    if (!source) return notFound('loop');
    if (source.owes) return this.loops.locked(actor, input.loopId);
    const why = whyNotYet(source);
    if (why !== null && !source.hasOpen) return refused(why);
    const packet = await this.assembler.assemble(input.loopId, ALL_STAGES);
    if (!packet) return notFound('loop');
    if (packet.contentVersion !== input.contentVersion) return staleVersion(packet.contentVersion);
    const terms = termsFor(source, input.terms);
    if (!terms.ok) return fieldProblems(terms.problems);
    const made = makePaper(packet, terms.value, input);
    if (made.unconfirmed.length > 0) return unconfirmed(made.unconfirmed);
    if (made.leftOver.length > 0)
      return refused(`What is searched for would still stand in: ${made.leftOver.join('; ')}.`);
    const checked = checkOpening({ ...input, readers: input.readerIds, now: new Date(0) });
    if (!checked.ok) return fieldProblems(checked.problems);
    const { question } = checked.value;
    const named = namedIn(question, terms.value, input.profile);
    if (named.length > 0)
      return fieldProblems([
        {
          path: 'question',
          code: 'NAMES_SOMEBODY',
          message: `Ask without what the profile hides: ${named.join(', ')}.`,
        },
      ]);
    return { __typename: 'Plan', made, question, profile: made.packet.profile };
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: OpenCommittee,
    plan: Plan,
  ): Promise<CommitteeDone<'CommitteeOpened'> | Refused> {
    const source = await this.sources.lock(tx, actor, input.loopId);
    if (!source || source.owes) return notFound('loop');
    const why = whyNotYet(source);
    if (why !== null) return refused(why);
    if (source.contentVersion !== input.contentVersion) return staleVersion(source.contentVersion);
    const timely = checkOpening({ ...input, readers: input.readerIds, now: tx.now });
    if (!timely.ok) return fieldProblems(timely.problems);
    const readers = [...new Set(input.readerIds)];
    const problems = cannotRead(readers, await this.store.people(tx, input.loopId, readers), actor);
    if (problems.length > 0) return fieldProblems(problems);
    const { made, question, profile } = plan;
    const { loopId, quorum, dueAt, contentVersion } = input;
    const committeeId = await this.store.insert(tx, actor, {
      loopId,
      question,
      quorum,
      dueAt,
      profile,
      contentVersion,
      paper: made.text,
      sha256: made.sha256,
      refs: made.refs,
    });
    await this.store.invite(tx, committeeId, readers);
    await this.sources.noteLook(tx, actor, loopId);
    tx.record({
      subjectType: 'committee',
      subjectId: committeeId,
      loopId,
      detail: {
        sha256: made.sha256,
        profile,
        quorum,
        readers: readers.length,
        confirmed: input.choices.length,
      },
    });
    tx.emit('committee.opened', { reviewId: committeeId });
    return { __typename: 'CommitteeOpened', committeeId };
  }

  public invite(actor: Actor, input: InviteReaders): Promise<InviteResult> {
    return this.uow.run<Exclude<InviteResult, IdempotencyMismatch>>(
      { actor, action: 'committee.opened', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const committee = await this.store.lockManaged(tx, actor, input.committeeId);
        if (!committee) return notFound('committee');
        if (committee.state !== 'open') return refused(OVER);
        const readers = [...new Set(input.readerIds)];
        const people = await this.store.people(tx, committee.loopId, readers);
        const problems = cannotRead(readers, people, actor);
        if (problems.length > 0) return fieldProblems(problems);
        await this.store.invite(tx, committee.id, readers);
        if ((await this.store.standing(tx, committee.id)).length > COMMITTEE_LIMITS.readers)
          return fieldProblems([tooMany()]);
        tx.record({
          subjectType: 'committee',
          subjectId: committee.id,
          loopId: committee.loopId,
          detail: { invited: readers.length },
        });
        tx.emit('committee.opened', { reviewId: committee.id });
        return { __typename: 'ReadersInvited', committeeId: committee.id };
      },
    );
  }

  /** With the quorum it closes and tells its result; without, it can only be withdrawn. */
  public close(actor: Actor, input: CloseCommittee): Promise<CloseResult> {
    return this.uow.run<Exclude<CloseResult, IdempotencyMismatch>>(
      { actor, action: 'committee.closed', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const committee = await this.store.lockManaged(tx, actor, input.committeeId);
        if (!committee) return notFound('committee');
        if (committee.state !== 'open') return refused(OVER);
        if (committee.version !== input.version) return staleVersion(committee.version);
        const { id, loopId, quorum } = committee;
        const standing = committeeStanding(quorum, await this.store.standing(tx, id));
        if (!input.withdraw && !standing.quorumMet)
          return refused(`The quorum is ${quorum}; ${standing.votes} voted so far.`);
        await this.store.writeRecusals(tx, id);
        await this.store.end(tx, id, input.withdraw ? 'withdrawn' : 'closed', actor.personId);
        tx.record({
          subjectType: 'committee',
          subjectId: id,
          loopId,
          detail: { withdrawn: input.withdraw },
        });
        tx.emit('committee.closed', { reviewId: id });
        return { __typename: 'CommitteeClosed', committeeId: id };
      },
    );
  }
}

function tooMany(): FieldProblem {
  const message = `Ask at most ${COMMITTEE_LIMITS.readers} readers.`;
  return { path: 'readerIds', code: 'TOO_MANY', message };
}

/** Who of the chosen cannot read, and whoever prepared the paper never can. */
function cannotRead(
  chosen: readonly string[],
  people: readonly Barred[],
  actor: Actor,
): FieldProblem[] {
  const known = new Map(people.map((person) => [person.personId, person]));
  return chosen.flatMap((personId, index) => {
    const path = `readerIds.${index}`;
    const person = known.get(personId);
    if (!person) return [{ path, code: 'UNKNOWN', message: 'This person is not there.' }];
    const bar = person.bar as ReaderBar | null;
    if (bar !== null)
      return [
        {
          path,
          code: 'CANNOT_READ',
          message: `${person.name} cannot read: ${BAR_SENTENCES[bar].toLowerCase()}.`,
        },
      ];
    if (personId === actor.personId)
      return [
        { path, code: 'OWN_COMMITTEE', message: 'Whoever asks a committee does not read in it.' },
      ];
    return [];
  });
}
