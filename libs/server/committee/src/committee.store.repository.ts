import type {
  CommitteeState,
  Recommendation,
  RedactionField,
  ScorecardGrade,
  ScorecardRef,
} from '@debrief/domain';
import { newId, type Actor, type BookTx, type Tx } from '@debrief/server-kernel';
import { mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { mayRead, readerBar, readerOut } from './committee.visibility';

export interface NewCommittee {
  readonly loopId: string;
  readonly question: string;
  readonly quorum: number;
  readonly dueAt: Date;
  readonly profile: readonly RedactionField[];
  readonly contentVersion: number;
  readonly paper: string;
  readonly sha256: string;
  readonly refs: readonly ScorecardRef[];
}

export interface LockedCommittee {
  readonly id: string;
  readonly loopId: string;
  readonly state: CommitteeState;
  readonly quorum: number;
  readonly version: number;
  readonly paper: string;
}

export interface Barred {
  readonly personId: string;
  readonly name: string;
  readonly bar: string | null;
}

type ReadTx = Pick<BookTx, 'query' | 'queryOne'>;

const LOCKED = `c.id, c.loop_id AS "loopId", c.state, c.quorum, c.version, c.paper`;
const FROM = `committee c JOIN loop l ON l.id = c.loop_id JOIN job j ON j.id = l.job_id`;
const FROM_READER = `${FROM} JOIN committee_reader r ON r.committee_id = c.id JOIN person p ON p.id = r.person_id`;

/** The only writer of committees. */
@Injectable()
export class CommitteeStore {
  public async insert(tx: Tx, actor: Actor, committee: NewCommittee): Promise<string> {
    const id = newId(tx.now.getTime());
    await tx.execute(
      `INSERT INTO committee (id, loop_id, number, question, quorum, due_at, profile, content_version, paper, sha256, opened_by, opened_at)
       SELECT $1::uuid, $2::uuid, 1 + count(*), $3, $4, $5, $6::text[], $7, $8, $9, $10::uuid, $11 FROM committee WHERE loop_id = $2::uuid`,
      [
        id,
        committee.loopId,
        committee.question,
        committee.quorum,
        committee.dueAt,
        committee.profile,
        committee.contentVersion,
        committee.paper,
        committee.sha256,
        actor.personId,
        tx.now,
      ],
    );
    await tx.execute(
      `INSERT INTO committee_scorecard (committee_id, ref, seat_id) SELECT $1, * FROM unnest($2::text[], $3::uuid[])`,
      [id, committee.refs.map(({ ref }) => ref), committee.refs.map(({ seatId }) => seatId)],
    );
    return id;
  }

  /** Asks people; whoever was asked before keeps what they did. */
  public async invite(tx: Tx, id: string, personIds: readonly string[]): Promise<void> {
    await tx.execute(
      `INSERT INTO committee_reader (committee_id, person_id, invited_at) SELECT $1, id, $3 FROM unnest($2::uuid[]) AS asked (id)
       ON CONFLICT DO NOTHING`,
      [id, personIds, tx.now],
    );
  }

  /** Those of the people who exist, each with why they may not read on the loop. */
  public people(tx: Tx, loopId: string, personIds: readonly string[]): Promise<Barred[]> {
    return tx.query(
      `SELECT p.id AS "personId", p.name, ${readerBar('p', 'l', 'j')} AS bar
       FROM loop l JOIN job j ON j.id = l.job_id CROSS JOIN person p
       WHERE l.id = $1 AND p.id = ANY ($2::uuid[]) AND NOT p.is_service`,
      [loopId, personIds],
    );
  }

  /** Locks a committee of a loop that the actor may manage and owes nothing on. */
  public lockManaged(tx: Tx, actor: Actor, id: string): Promise<LockedCommittee | null> {
    return tx.queryOne(
      `SELECT ${LOCKED} FROM ${FROM}
       WHERE c.id = $1 AND ${mayManage('$2', '$3', 'l')} AND NOT ${owesFeedback('$2', 'l')} FOR UPDATE OF c`,
      [id, actor.personId, actor.roles],
    );
  }

  /** Locks a committee that the actor may read. */
  public async lockRead(tx: Tx, actor: Actor, id: string): Promise<LockedCommittee | null> {
    await tx.query('SELECT 1 FROM committee WHERE id = $1 FOR UPDATE', [id]);
    return tx.queryOne(
      `SELECT ${LOCKED} FROM ${FROM_READER} WHERE c.id = $1 AND r.person_id = $2 AND ${mayRead('c', 'r', 'p')}`,
      [id, actor.personId],
    );
  }

  /** Open committees about a candidate, locked. */
  public openOf(tx: BookTx, candidateId: string): Promise<LockedCommittee[]> {
    return tx.query(
      `SELECT ${LOCKED} FROM ${FROM} WHERE l.candidate_id = $1 AND c.state = 'open' ORDER BY c.id FOR UPDATE OF c`,
      [candidateId],
    );
  }

  public async vote(
    tx: Tx,
    actor: Actor,
    id: string,
    vote: {
      readonly recommendation: Recommendation;
      readonly level: string;
      readonly reason: string;
      readonly citations: readonly string[];
    },
  ): Promise<void> {
    await tx.execute(
      `UPDATE committee_reader SET vote = $3, level = $4, reason = $5, citations = $6, voted_at = $7
       WHERE committee_id = $1 AND person_id = $2`,
      [id, actor.personId, vote.recommendation, vote.level, vote.reason, vote.citations, tx.now],
    );
  }

  public async recuse(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
    await tx.execute(
      `UPDATE committee_reader SET recused_at = $3, recused_reason = $4 WHERE committee_id = $1 AND person_id = $2`,
      [id, actor.personId, tx.now, reason],
    );
  }

  /** Writes down what keeps readers away by now, as the word of the bar. */
  public async writeRecusals(tx: BookTx, id: string): Promise<number> {
    return tx.execute(
      `UPDATE committee_reader kept SET recused_at = $2, recused_reason = gone.out
       FROM (SELECT r.person_id, ${readerOut('c', 'r', 'p')} AS out FROM ${FROM_READER} WHERE c.id = $1 AND r.recused_at IS NULL) gone
       WHERE kept.committee_id = $1 AND kept.person_id = gone.person_id AND gone.out IS NOT NULL`,
      [id, tx.now],
    );
  }

  public async standing(
    tx: ReadTx,
    id: string,
  ): Promise<{ state: 'invited' | 'voted' | 'recused' }[]> {
    return tx.query(
      `SELECT CASE WHEN ${readerOut('c', 'r', 'p')} IS NOT NULL THEN 'recused' WHEN r.voted_at IS NOT NULL THEN 'voted' ELSE 'invited' END AS state
       FROM ${FROM_READER} WHERE c.id = $1`,
      [id],
    );
  }

  public async end(
    tx: BookTx,
    id: string,
    state: 'closed' | 'withdrawn',
    by: string | null,
  ): Promise<void> {
    await tx.execute(
      `UPDATE committee SET state = $2, closed_at = $3, closed_by = $4, version = version + 1 WHERE id = $1 AND state = 'open'`,
      [id, state, tx.now, by],
    );
  }

  /** False when the paper has no such scorecard. */
  public async grade(
    tx: Tx,
    actor: Actor,
    id: string,
    ref: string,
    grade: ScorecardGrade,
  ): Promise<boolean> {
    const written = await tx.execute(
      `INSERT INTO committee_grade (committee_id, ref, person_id, evidence, leading_questions, sentence, graded_at)
       SELECT committee_id, ref, $3::uuid, $4, $5, $6, $7 FROM committee_scorecard WHERE committee_id = $1 AND ref = $2
       ON CONFLICT (committee_id, ref, person_id) DO UPDATE SET evidence = EXCLUDED.evidence,
         leading_questions = EXCLUDED.leading_questions, sentence = EXCLUDED.sentence, graded_at = EXCLUDED.graded_at`,
      [id, ref, actor.personId, grade.evidence, grade.leading, grade.sentence, tx.now],
    );
    return written === 1;
  }

  /** Papers that say whom they are about, of an erased candidate. */
  public naming(tx: BookTx, candidateId: string): Promise<{ id: string; paper: string }[]> {
    return tx.query(
      `SELECT c.id, c.paper FROM committee c JOIN loop l ON l.id = c.loop_id JOIN candidate gone ON gone.id = l.candidate_id
       WHERE gone.id = $1 AND gone.erased_at IS NOT NULL AND c.erased_at IS NULL AND NOT 'name' = ANY (c.profile) FOR UPDATE OF c`,
      [candidateId],
    );
  }

  public async erase(tx: BookTx, id: string, paper: string): Promise<void> {
    await tx.execute('UPDATE committee SET paper = $2, erased_at = $3 WHERE id = $1', [
      id,
      paper,
      tx.now,
    ]);
  }
}
