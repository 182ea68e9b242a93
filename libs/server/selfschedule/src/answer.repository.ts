import type { CandidateAnswerKind } from '@debrief/domain';
import { Db, newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** A stretch as it is kept: ISO strings. */
export interface KeptStretch {
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface AnswerRow {
  readonly id: string;
  readonly linkId: string;
  readonly kind: CandidateAnswerKind;
  readonly choice: string | null;
  readonly words: string;
  readonly windows: readonly KeptStretch[];
  readonly at: Date;
}

export interface NewAnswer {
  readonly linkId: string;
  readonly loopId: string;
  readonly kind: CandidateAnswerKind;
  readonly choice?: string;
  readonly words?: string;
  readonly windows?: readonly KeptStretch[];
}

const ANSWER = `a.id, a.link_id AS "linkId", a.kind, a.choice, a.words, a.windows, a.at`;

/** What candidates answered: added to, never changed but by erasure. */
@Injectable()
export class CandidateAnswerRepository {
  public constructor(private readonly db: Db) {}

  /** Gives the id. */
  public async insert(tx: Tx, answer: NewAnswer): Promise<string> {
    const id = newId(tx.now.getTime());
    await tx.execute(
      `INSERT INTO candidate_answer (id, link_id, loop_id, kind, choice, words, windows, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        answer.linkId,
        answer.loopId,
        answer.kind,
        answer.choice ?? null,
        answer.words ?? '',
        JSON.stringify(answer.windows ?? []),
        tx.now,
      ],
    );
    return id;
  }

  /** The newest of a kind on a link, and how many there are. */
  public async latest(
    tx: Tx,
    linkId: string,
    kind: CandidateAnswerKind,
  ): Promise<{ readonly latest: AnswerRow | null; readonly count: number }> {
    const rows = await tx.query<AnswerRow & Record<string, unknown>>(
      `SELECT ${ANSWER} FROM candidate_answer a WHERE a.link_id = $1 AND a.kind = $2 ORDER BY a.at DESC, a.id DESC`,
      [linkId, kind],
    );
    return { latest: rows[0] ?? null, count: rows.length };
  }

  /** Of a loop, newest first. */
  public ofLoop(loopId: string): Promise<AnswerRow[]> {
    return this.db.read(
      'selfschedule.answers',
      `SELECT ${ANSWER} FROM candidate_answer a WHERE a.loop_id = $1 ORDER BY a.at DESC, a.id DESC LIMIT 50`,
      [loopId],
    );
  }

  /** What a candidate told of one kind on a link, newest first; shown to them alone. */
  public ofLink(linkId: string): Promise<AnswerRow[]> {
    return this.db.read(
      'selfschedule.answers.link',
      `SELECT ${ANSWER} FROM candidate_answer a WHERE a.link_id = $1 ORDER BY a.at DESC, a.id DESC LIMIT 50`,
      [linkId],
    );
  }

  /** Whom a mail about an answer is for: whoever offered the times, while they still run the loop. */
  public about(answerId: string): Promise<{ loopId: string; offeredBy: string } | null> {
    return this.db.readOne(
      'selfschedule.answer.about',
      `SELECT a.loop_id AS "loopId", k.offered_by AS "offeredBy" FROM candidate_answer a JOIN self_link k ON k.id = a.link_id WHERE a.id = $1`,
      [answerId],
    );
  }
}
