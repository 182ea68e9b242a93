import {
  BAR_SENTENCES,
  cleanLine,
  committeeStanding,
  gradesTold,
  READER_BARS,
  tallyOf,
  type CommitteeStanding,
  type CommitteeState,
  type GradesTold,
  type ReaderBar,
  type ReaderState,
  type Recommendation,
  type RedactedPacket,
  type RedactionField,
} from '@debrief/domain';
import { notFound, UnitOfWork, type Actor, type NotFound } from '@debrief/server-kernel';
import { LoopReader, type FeedbackLocked } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import {
  CommitteeRepository,
  type CommitteeRow,
  type GradeRow,
  type ReaderRow,
  type ToldRow,
} from './committee.repository';
import { CommitteeSources, whyNotYet } from './source.repository';

export interface ReaderView {
  readonly personId: string;
  readonly name: string;
  readonly state: ReaderState;
  readonly recusedReason: string | null;
}
export interface VoteView {
  /** Null to readers: only who manages the loop is told who said it. */
  readonly name: string | null;
  readonly recommendation: Recommendation;
  readonly level: string;
  readonly reason: string;
  readonly citations: readonly string[];
}
export interface ResultView {
  readonly tally: ReturnType<typeof tallyOf>;
  readonly votes: readonly VoteView[];
}
export interface CommitteeView extends CommitteeStanding {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly state: CommitteeState;
  readonly question: string;
  readonly quorum: number;
  readonly dueAt: Date;
  readonly profile: readonly RedactionField[];
  readonly contentVersion: number;
  readonly sha256: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly readers: readonly ReaderView[];
  readonly paper: RedactedPacket | null;
  readonly result: ResultView | null;
}
export interface LoopCommittees {
  readonly __typename: 'LoopCommittees';
  readonly loopId: string;
  readonly closedBecause: string | null;
  readonly committees: readonly CommitteeView[];
}
export interface CommitteeReading {
  readonly __typename: 'CommitteeReading';
  readonly id: string;
  readonly state: CommitteeState;
  readonly question: string;
  readonly quorum: number;
  readonly readers: number;
  readonly dueAt: Date;
  readonly closedAt: Date | null;
  readonly sha256: string;
  readonly paper: RedactedPacket;
  readonly vote: Omit<VoteView, 'name'> | null;
  readonly grades: readonly GradeRow[];
  readonly result: ResultView | null;
}
export interface CommitteeToRead {
  readonly id: string;
  readonly state: CommitteeState;
  readonly question: string;
  readonly dueAt: Date;
  readonly votedAt: Date | null;
}
export interface PossibleReader {
  readonly personId: string;
  readonly name: string;
  readonly why: string | null;
}
export interface ScorecardTold extends GradesTold {
  readonly committeeId: string;
  readonly seatId: string;
  readonly roundName: string;
  readonly candidateName: string;
  readonly closedAt: Date;
}

const MOST_PEOPLE = 200;
const LONGEST_SEARCH = 100;

/** Reads of committees; whoever may not is told that there is none. */
@Injectable()
export class CommitteeReader {
  public constructor(
    private readonly committees: CommitteeRepository,
    private readonly sources: CommitteeSources,
    private readonly loops: LoopReader,
    private readonly uow: UnitOfWork,
  ) {}

  public async ofLoop(
    actor: Actor,
    loopId: string,
  ): Promise<LoopCommittees | FeedbackLocked | NotFound> {
    const source = await this.sources.read(actor, loopId);
    if (!source) return notFound('loop');
    if (source.owes) return this.loops.locked(actor, loopId);
    const rows = await this.committees.ofLoop(loopId);
    const readers = await this.committees.readers(rows.map(({ id }) => id));
    return {
      __typename: 'LoopCommittees',
      loopId,
      closedBecause: whyNotYet(source),
      committees: rows.map((row) =>
        toView(
          row,
          readers.filter(({ committeeId }) => committeeId === row.id),
        ),
      ),
    };
  }

  /** One committee as its readers' hosts see it, after a change of theirs. */
  public async managed(actor: Actor, id: string): Promise<CommitteeView | null> {
    const row = await this.committees.managed(actor, id);
    return row && toView(row, await this.committees.readers([id]));
  }

  /** The paper, for a reader; that they saw it is recorded. */
  public async toRead(actor: Actor, id: string): Promise<CommitteeReading | NotFound> {
    const row = await this.committees.toRead(actor.personId, id);
    if (!row) return notFound('committee');
    const [readers, grades] = await Promise.all([
      this.committees.readers([id]),
      this.committees.gradesBy(actor.personId, id),
    ]);
    const own = readers.find(({ personId }) => personId === actor.personId);
    const { state, question, quorum, dueAt, closedAt, sha256 } = row;
    const reading: CommitteeReading = {
      __typename: 'CommitteeReading',
      id,
      state,
      question,
      quorum,
      readers: readers.filter((reader) => reader.state !== 'recused').length,
      dueAt,
      closedAt,
      sha256,
      paper: JSON.parse(row.paper) as RedactedPacket,
      vote: own?.vote ? toVote({ ...own, vote: own.vote }) : null,
      grades,
      result: state === 'closed' ? toResult(readers, false) : null,
    };
    await this.uow.run({ actor, action: 'committee.viewed' }, async (tx) => {
      tx.record({ subjectType: 'committee', subjectId: id, loopId: row.loopId });
      return Promise.resolve(reading);
    });
    return reading;
  }

  public async mine(actor: Actor): Promise<CommitteeToRead[]> {
    const rows = await this.committees.readBy(actor.personId);
    return rows.map(({ id, state, question, dueAt, votedAt }) => ({
      id,
      state,
      question,
      dueAt,
      votedAt,
    }));
  }

  /** People to ask, with why not; nobody for who may not open a committee on the loop. */
  public async possible(
    actor: Actor,
    loopId: string,
    search: string | null,
  ): Promise<PossibleReader[]> {
    const source = await this.sources.read(actor, loopId);
    if (!source || source.owes) return [];
    const typed = cleanLine('search', search ?? '', LONGEST_SEARCH);
    const words =
      typed.ok && typed.value !== ''
        ? `%${typed.value.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`
        : null;
    const people = await this.committees.people(loopId, words, MOST_PEOPLE);
    return people.map(({ personId, name, bar }) => ({
      personId,
      name,
      why: bar === null && personId === actor.personId ? 'Asks the committee' : outSentence(bar),
    }));
  }

  public async told(actor: Actor): Promise<ScorecardTold[]> {
    const cards = new Map<string, ToldRow[]>();
    for (const row of await this.committees.told(actor.personId)) {
      const key = `${row.committeeId} ${row.ref}`;
      cards.set(key, [...(cards.get(key) ?? []), row]);
    }
    return [...cards.values()].flatMap((rows) => {
      const [first] = rows;
      if (!first) return [];
      const { committeeId, seatId, roundName, candidateName, closedAt } = first;
      return { committeeId, seatId, roundName, candidateName, closedAt, ...gradesTold(rows) };
    });
  }
}

function toView(row: CommitteeRow, readers: readonly ReaderRow[]): CommitteeView {
  const { sealed, loopId: _loop, paper, ...shown } = row;
  return {
    ...shown,
    ...committeeStanding(row.quorum, readers),
    readers: readers.map(({ personId, name, state, out }) => ({
      personId,
      name,
      state,
      recusedReason: outSentence(out),
    })),
    // Who manages the loop may be a voter of its debrief: while that is sealed, so is this.
    paper: sealed ? null : (JSON.parse(paper) as RedactedPacket),
    result: row.state === 'closed' && !sealed ? toResult(readers, true) : null,
  };
}

function toResult(readers: readonly ReaderRow[], named: boolean): ResultView {
  const votes = readers.flatMap((reader) =>
    reader.vote && reader.state === 'voted'
      ? { ...toVote({ ...reader, vote: reader.vote }), name: named ? reader.name : null }
      : [],
  );
  // In the order of the votes, so that readers cannot tell each other apart by the order of invitation.
  const rank = new Map(tallyOf([]).map(({ recommendation }, index) => [recommendation, index]));
  const place = ({ recommendation }: VoteView) => rank.get(recommendation) ?? 0;
  votes.sort((a, b) => place(a) - place(b) || (a.reason < b.reason ? -1 : 1));
  return { tally: tallyOf(votes.map(({ recommendation }) => recommendation)), votes };
}

function toVote(row: ReaderRow & { readonly vote: Recommendation }): Omit<VoteView, 'name'> {
  const { vote: recommendation, level, reason, citations } = row;
  return { recommendation, level, reason, citations };
}

function outSentence(out: string | null): string | null {
  const bar = READER_BARS.find((one): one is ReaderBar => one === out);
  return bar ? BAR_SENTENCES[bar] : out;
}
