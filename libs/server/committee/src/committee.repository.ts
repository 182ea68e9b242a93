import type {
  CommitteeState,
  EvidenceGrade,
  ReaderState,
  Recommendation,
  RedactionField,
} from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { conflicted, mayManage, owesFeedback, voteSealed } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { mayRead, readerBar, readerOut } from './committee.visibility';

/** A committee as stored, to who may manage its loop. */
export interface CommitteeRow {
  readonly id: string;
  readonly loopId: string;
  readonly number: number;
  readonly version: number;
  readonly state: CommitteeState;
  readonly question: string;
  readonly quorum: number;
  readonly dueAt: Date;
  readonly profile: readonly RedactionField[];
  readonly contentVersion: number;
  readonly paper: string;
  readonly sha256: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  /** A debrief's votes are on: nothing that recommends may be shown. */
  readonly sealed: boolean;
}

export interface ReaderRow {
  readonly committeeId: string;
  readonly personId: string;
  readonly name: string;
  readonly invitedAt: Date;
  readonly state: ReaderState;
  /** A `ReaderBar` or a reason in words; null while they count. */
  readonly out: string | null;
  readonly vote: Recommendation | null;
  readonly level: string;
  readonly reason: string;
  readonly citations: readonly string[];
  readonly votedAt: Date | null;
}

export interface GradeRow {
  readonly ref: string;
  readonly evidence: EvidenceGrade;
  readonly leading: boolean;
  readonly sentence: string;
}

export interface PersonRow {
  readonly personId: string;
  readonly name: string;
  readonly bar: string | null;
}

export interface ToldRow extends GradeRow {
  readonly committeeId: string;
  readonly seatId: string;
  readonly roundName: string;
  readonly candidateName: string;
  readonly closedAt: Date;
}

const COMMITTEE = `c.id, c.loop_id AS "loopId", c.number, c.version, c.state, c.question, c.quorum, c.due_at AS "dueAt",
  c.profile, c.content_version AS "contentVersion", c.paper, c.sha256, opener.name AS "openedBy", c.opened_at AS "openedAt",
  c.closed_at AS "closedAt", ${voteSealed('l')} AS sealed`;
const FROM = `committee c JOIN loop l ON l.id = c.loop_id JOIN job j ON j.id = l.job_id JOIN person opener ON opener.id = c.opened_by`;
const READER = `r.committee_id AS "committeeId", r.person_id AS "personId", p.name, r.invited_at AS "invitedAt",
  ${readerOut('c', 'r', 'p')} AS out,
  CASE WHEN ${readerOut('c', 'r', 'p')} IS NOT NULL THEN 'recused' WHEN r.voted_at IS NOT NULL THEN 'voted' ELSE 'invited' END AS state,
  r.vote, r.level, r.reason, r.citations, r.voted_at AS "votedAt"`;
const FROM_READER = `committee_reader r JOIN committee c ON c.id = r.committee_id JOIN loop l ON l.id = c.loop_id
  JOIN job j ON j.id = l.job_id JOIN person p ON p.id = r.person_id`;

/** Reads of committees. */
@Injectable()
export class CommitteeRepository {
  public constructor(private readonly db: Db) {}

  /** Those of a loop, newest first; the caller has settled that the actor may see them. */
  public ofLoop(loopId: string): Promise<CommitteeRow[]> {
    return this.db.read(
      'committee.of_loop',
      `SELECT ${COMMITTEE} FROM ${FROM} WHERE c.loop_id = $1 ORDER BY c.number DESC`,
      [loopId],
    );
  }

  /** Null for who may not manage its loop, and for who owes a scorecard on it. */
  public managed(actor: Actor, id: string): Promise<CommitteeRow | null> {
    return this.db.readOne(
      'committee.managed',
      `SELECT ${COMMITTEE} FROM ${FROM}
       WHERE c.id = $3 AND ${mayManage('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')}`,
      [actor.personId, actor.roles, id],
    );
  }

  public readers(committeeIds: readonly string[]): Promise<ReaderRow[]> {
    return this.db.read(
      'committee.readers',
      `SELECT ${READER} FROM ${FROM_READER} WHERE r.committee_id = ANY ($1::uuid[]) ORDER BY r.invited_at, p.name, p.id`,
      [committeeIds],
    );
  }

  /** The committee as a reader of it; null for anybody else and for who may read it no more. */
  public toRead(personId: string, id: string): Promise<(CommitteeRow & { loopId: string }) | null> {
    return this.db.readOne(
      'committee.to_read',
      `SELECT ${COMMITTEE} FROM ${FROM}
       JOIN committee_reader r ON r.committee_id = c.id AND r.person_id = $1 JOIN person p ON p.id = r.person_id
       WHERE c.id = $2 AND ${mayRead('c', 'r', 'p')}`,
      [personId, id],
    );
  }

  /** What somebody may read, open ones first, the next due on top. */
  public readBy(personId: string): Promise<(CommitteeRow & { votedAt: Date | null })[]> {
    return this.db.read(
      'committee.read_by',
      `SELECT ${COMMITTEE}, r.voted_at AS "votedAt" FROM ${FROM}
       JOIN committee_reader r ON r.committee_id = c.id AND r.person_id = $1 JOIN person p ON p.id = r.person_id
       WHERE ${mayRead('c', 'r', 'p')}
       ORDER BY c.state <> 'open', CASE WHEN c.state = 'open' THEN c.due_at END, c.closed_at DESC, c.id LIMIT 100`,
      [personId],
    );
  }

  public gradesBy(personId: string, id: string): Promise<GradeRow[]> {
    return this.db.read(
      'committee.grades_by',
      `SELECT ref, evidence, leading_questions AS leading, sentence FROM committee_grade
       WHERE committee_id = $1 AND person_id = $2 ORDER BY ref`,
      [id, personId],
    );
  }

  /** People who might be asked, and why not; by name. */
  public people(loopId: string, search: string | null, limit: number): Promise<PersonRow[]> {
    return this.db.read(
      'committee.people',
      `SELECT p.id AS "personId", p.name, ${readerBar('p', 'l', 'j')} AS bar
       FROM loop l JOIN job j ON j.id = l.job_id CROSS JOIN person p
       WHERE l.id = $1 AND p.active AND NOT p.is_service AND ($2::text IS NULL OR p.name ILIKE $2)
       ORDER BY p.name, p.id LIMIT $3`,
      [loopId, search, limit],
    );
  }

  /**
   * What readers of closed committees found of the person's own scorecards. Nothing of a loop on
   * which they owe, of a candidate they are barred from, or of a seat that was taken away.
   */
  public told(personId: string): Promise<ToldRow[]> {
    return this.db.read(
      'committee.told',
      `SELECT c.id AS "committeeId", s.id AS "seatId", rd.name AS "roundName", ca.name AS "candidateName", c.closed_at AS "closedAt",
         g.ref, g.evidence, g.leading_questions AS leading, g.sentence
       FROM seat s JOIN committee_scorecard cs ON cs.seat_id = s.id
       JOIN committee c ON c.id = cs.committee_id AND c.state = 'closed'
       JOIN committee_grade g ON g.committee_id = c.id AND g.ref = cs.ref
       JOIN committee_reader r ON r.committee_id = c.id AND r.person_id = g.person_id AND r.recused_at IS NULL
       JOIN loop l ON l.id = s.loop_id JOIN candidate ca ON ca.id = l.candidate_id JOIN round rd ON rd.id = s.round_id
       WHERE s.person_id = $1 AND s.state <> 'removed' AND NOT ${owesFeedback('$1::uuid', 'l')} AND NOT ${conflicted('$1::uuid', 'l')}
       ORDER BY c.closed_at DESC, c.id, cs.ref, g.sentence`,
      [personId],
    );
  }

  /** For a mail that is about to go out: the committee still waits for the person. */
  public async waitsFor(
    personId: string,
    id: string,
  ): Promise<{ dueAt: Date; quorum: number } | null> {
    return this.db.readOne(
      'committee.waits_for',
      `SELECT c.due_at AS "dueAt", c.quorum FROM ${FROM_READER}
       WHERE c.id = $2 AND r.person_id = $1 AND c.state = 'open' AND r.voted_at IS NULL AND ${mayRead('c', 'r', 'p')}`,
      [personId, id],
    );
  }

  public async loopOf(id: string): Promise<string | null> {
    const row = await this.db.readOne<{ loopId: string }>(
      'committee.loop_of',
      'SELECT loop_id AS "loopId" FROM committee WHERE id = $1',
      [id],
    );
    return row?.loopId ?? null;
  }

  /** Whom an open committee waits for. */
  public async waiting(id: string): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      'committee.waiting',
      `SELECT p.id FROM ${FROM_READER}
       WHERE c.id = $1 AND c.state = 'open' AND r.voted_at IS NULL AND ${mayRead('c', 'r', 'p')} ORDER BY p.id`,
      [id],
    );
    return rows.map((row) => row.id);
  }
}
