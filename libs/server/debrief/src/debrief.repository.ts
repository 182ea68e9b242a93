import type { DebriefMode, PlannedVoter, Recommendation, VoteCitation } from '@debrief/domain';
import { Db, newId, type Actor, type Tx } from '@debrief/server-kernel';
import { conflicted, mayKnow, mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** A debrief whose row, and its loop's, are locked until the transaction ends. */
export interface LockedDebrief {
  readonly id: string;
  readonly loopId: string;
  readonly revealedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closedReason: string | null;
  readonly jobLevel: string;
  readonly taxonomyVersionId: string;
  readonly owes: boolean;
  readonly mayManage: boolean;
}

/** A voter's row, of somebody without a conflict of interest. */
export interface VoterRow {
  readonly personId: string;
  readonly firstVote: Recommendation | null;
  readonly sealedAt: Date | null;
  readonly excusedAt: Date | null;
}

export interface NewDebrief {
  readonly loopId: string;
  readonly mode: DebriefMode;
  readonly readUntil: Date;
  readonly voters: readonly PlannedVoter[];
}

export interface SealedVote {
  readonly vote: Recommendation;
  readonly level: string | null;
  readonly reason: string;
  readonly citations: readonly VoteCitation[];
}

/** Where a listening process hears that a debrief changed; the payload is `{ loopId, version }`. */
export const CHANGED_CHANNEL = 'debrief_changed';

/** A later conflict takes a voter out of a debrief that is open; one that is over stays as it was. */
export const STILL_VOTES = `NOT EXISTS (
  SELECT 1 FROM conflict_of_interest barred JOIN loop about ON about.candidate_id = barred.candidate_id
  WHERE about.id = d.loop_id AND barred.person_id = voter.person_id
    AND (d.closed_at IS NULL OR barred.created_at <= d.closed_at))`;

/** A voter of an open debrief, as it was before these people were seen to look on. */
export interface LookingOn {
  readonly debriefId: string;
  readonly personId: string;
  readonly lastSeenAt: Date | null;
  readonly looks: boolean;
}

/** What both a person's transaction and the background's own can write with. */
type Writer = Pick<Tx, 'query' | 'queryOne' | 'execute' | 'now'>;

/** Writes of debriefs. Whoever changes one locks its loop first and then the debrief: one order, no deadlock. */
@Injectable()
export class DebriefRepository {
  public constructor(private readonly db: Db) {}

  /** Loops of the candidate whose open debrief has this voter. */
  public async votingFor(candidateId: string, personId: string): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      'debrief.voting_for',
      `SELECT l.id FROM loop l JOIN debrief d ON d.loop_id = l.id AND d.closed_at IS NULL
       JOIN debrief_voter v ON v.debrief_id = d.id AND v.person_id = $2 WHERE l.candidate_id = $1 ORDER BY l.id`,
      [candidateId, personId],
    );
    return rows.map(({ id }) => id);
  }

  /** Null when it is unknown or its loop may not be known to the actor, which looks the same. */
  public async lockFor(tx: Tx, actor: Actor, debriefId: string): Promise<LockedDebrief | null> {
    const loop = await tx.queryOne(
      `SELECT l.id FROM loop l JOIN debrief d ON d.loop_id = l.id
       WHERE d.id = $1 AND ${mayKnow('$2', '$3', 'l')} FOR UPDATE OF l`,
      [debriefId, actor.personId, actor.roles],
    );
    if (!loop) return null;
    // Read once the lock is held: a statement that waited would still see what was there before.
    return tx.queryOne<LockedDebrief & Record<string, unknown>>(
      `SELECT d.id, d.loop_id AS "loopId", d.revealed_at AS "revealedAt", d.closed_at AS "closedAt",
         d.closed_reason AS "closedReason", j.level AS "jobLevel", l.taxonomy_version_id AS "taxonomyVersionId",
         ${owesFeedback('$2', 'l')} AS owes, ${mayManage('$2', '$3', 'l')} AS "mayManage"
       FROM debrief d JOIN loop l ON l.id = d.loop_id JOIN job j ON j.id = l.job_id
       WHERE d.id = $1 AND ${mayKnow('$2', '$3', 'l')} FOR UPDATE OF d`,
      [debriefId, actor.personId, actor.roles],
    );
  }

  /** For the background, which acts for nobody; null when none is open. */
  public async lockOpen(tx: Writer, loopId: string): Promise<string | null> {
    await tx.execute('SELECT 1 FROM loop WHERE id = $1 FOR UPDATE', [loopId]);
    const row = await tx.queryOne<{ id: string }>(
      'SELECT id FROM debrief WHERE loop_id = $1 AND closed_at IS NULL FOR UPDATE',
      [loopId],
    );
    return row?.id ?? null;
  }

  public async hasOpen(tx: Tx, loopId: string): Promise<boolean> {
    return (
      (await tx.queryOne('SELECT 1 AS open FROM debrief WHERE loop_id = $1 AND closed_at IS NULL', [
        loopId,
      ])) !== null
    );
  }

  /** Whether a decision about the loop is proposed and not settled. */
  public async decisionWaits(tx: Tx, loopId: string): Promise<boolean> {
    return (
      (await tx.queryOne('SELECT 1 AS waits FROM decision_pending WHERE loop_id = $1', [
        loopId,
      ])) !== null
    );
  }

  /** People who may not vote on the loop's candidate. */
  public async conflictedOf(tx: Tx, loopId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT p.id FROM loop l JOIN person p ON ${conflicted('p.id', 'l')} WHERE l.id = $1`,
      [loopId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  public async hiringManagerOf(tx: Tx, jobId: string): Promise<string> {
    const row = await tx.queryOne<{ id: string }>(
      'SELECT hiring_manager_id AS id FROM job WHERE id = $1',
      [jobId],
    );
    if (!row) throw new Error(`There is no job ${jobId}`);
    return row.id;
  }

  public async insert(tx: Tx, actor: Actor, debrief: NewDebrief): Promise<string> {
    const id = newId(tx.now.getTime());
    await tx.execute(
      `WITH opened AS (
         INSERT INTO debrief (id, loop_id, number, mode, read_until, content_version, opened_by, opened_at)
         SELECT $1::uuid, l.id, 1 + (SELECT count(*) FROM debrief d WHERE d.loop_id = l.id), $3, $4, l.content_version, $5::uuid, $6
         FROM loop l WHERE l.id = $2
       )
       INSERT INTO debrief_voter (debrief_id, person_id, first_vote, first_voted_at)
       SELECT $1::uuid, v."personId", v."firstVote", v."firstVotedAt"
       FROM jsonb_to_recordset($7::jsonb) AS v ("personId" uuid, "firstVote" text, "firstVotedAt" timestamptz)`,
      [
        id,
        debrief.loopId,
        debrief.mode,
        debrief.readUntil,
        actor.personId,
        tx.now,
        JSON.stringify(debrief.voters),
      ],
    );
    return id;
  }

  /** Those who vote, without whoever has a conflict of interest by now. */
  public voters(tx: Writer, debriefId: string): Promise<VoterRow[]> {
    return tx.query<VoterRow & Record<string, unknown>>(
      `SELECT voter.person_id AS "personId", voter.first_vote AS "firstVote", voter.sealed_at AS "sealedAt",
         voter.excused_at AS "excusedAt"
       FROM debrief_voter voter JOIN debrief d ON d.id = voter.debrief_id
       WHERE voter.debrief_id = $1 AND ${STILL_VOTES} ORDER BY voter.person_id`,
      [debriefId],
    );
  }

  /** False when the vote was sealed before: it is never written twice. */
  public async seal(
    tx: Tx,
    debriefId: string,
    personId: string,
    sealed: SealedVote,
  ): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE debrief_voter SET vote = $3, level = $4, reason = $5, citations = $6::jsonb, sealed_at = $7
       WHERE debrief_id = $1 AND person_id = $2 AND sealed_at IS NULL`,
      [
        debriefId,
        personId,
        sealed.vote,
        sealed.level,
        sealed.reason,
        JSON.stringify(sealed.citations),
        tx.now,
      ],
    );
    return touched === 1;
  }

  public async excuse(
    tx: Tx,
    debriefId: string,
    personId: string,
    reason: string,
    by: string,
  ): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE debrief_voter SET excused_at = $3, excused_by = $4, excused_reason = $5
       WHERE debrief_id = $1 AND person_id = $2 AND sealed_at IS NULL AND excused_at IS NULL`,
      [debriefId, personId, tx.now, by, reason],
    );
    return touched === 1;
  }

  /** What the voter has read by now, what was ticked before included; null for who does not vote. */
  public async markRead(
    tx: Tx,
    debriefId: string,
    personId: string,
    sections: readonly string[],
  ): Promise<readonly string[] | null> {
    const row = await tx.queryOne<{ sections: string[] }>(
      `UPDATE debrief_voter SET read_sections = (
         SELECT coalesce(array_agg(DISTINCT section), '{}') FROM unnest(read_sections || $3::text[]) AS section)
       WHERE debrief_id = $1 AND person_id = $2 RETURNING read_sections AS sections`,
      [debriefId, personId, sections],
    );
    return row?.sections ?? null;
  }

  /** Opens the votes; true for exactly one caller. */
  public async reveal(tx: Writer, debriefId: string): Promise<boolean> {
    const touched = await tx.execute(
      'UPDATE debrief SET revealed_at = $2 WHERE id = $1 AND revealed_at IS NULL AND closed_at IS NULL',
      [debriefId, tx.now],
    );
    return touched === 1;
  }

  /** @param reason null when a decision closes it */
  public async close(
    tx: Writer,
    debriefId: string,
    personId: string | null,
    reason: string | null,
  ): Promise<void> {
    await tx.execute(
      `UPDATE debrief SET closed_at = $2, closed_by = $3, closed_reason = $4
       WHERE id = $1 AND closed_at IS NULL`,
      [debriefId, tx.now, personId, reason],
    );
  }

  /** Whoever looks at the debrief is told to look again, once this is committed. */
  public async changed(tx: Writer, debriefId: string): Promise<void> {
    await tx.execute(
      `WITH moved AS (
         UPDATE debrief SET version = version + 1 WHERE id = $1 RETURNING loop_id, version
       )
       SELECT pg_notify('${CHANGED_CHANNEL}', json_build_object('loopId', loop_id, 'version', version)::text) FROM moved`,
      [debriefId],
    );
  }

  /** Notes who looks on at the open debrief of a loop; gives its voters as they stood before. */
  public lookedOn(tx: Writer, loopId: string, personIds: readonly string[]): Promise<LookingOn[]> {
    return tx.query<LookingOn & Record<string, unknown>>(
      `WITH voter AS (
         SELECT v.debrief_id, v.person_id, v.last_seen_at, v.person_id = ANY ($2::uuid[]) AS looks
         FROM debrief d JOIN debrief_voter v ON v.debrief_id = d.id WHERE d.loop_id = $1 AND d.closed_at IS NULL
       ), seen AS (
         UPDATE debrief_voter v SET last_seen_at = $3 FROM voter
         WHERE v.debrief_id = voter.debrief_id AND v.person_id = voter.person_id AND voter.looks
           AND (voter.last_seen_at IS NULL OR voter.last_seen_at <= $3::timestamptz - interval '20 seconds')
       )
       SELECT debrief_id AS "debriefId", person_id AS "personId", last_seen_at AS "lastSeenAt", looks FROM voter`,
      [loopId, personIds, tx.now],
    );
  }

  public async insertNote(
    tx: Tx,
    note: {
      readonly debriefId: string;
      readonly authorId: string;
      readonly kind: string;
      readonly text: string;
      readonly about: object;
    },
  ): Promise<string> {
    const id = newId(tx.now.getTime());
    await tx.execute(
      `INSERT INTO debrief_note (id, debrief_id, author_id, kind, body, about, written_at)
       VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7)`,
      [id, note.debriefId, note.authorId, note.kind, note.text, JSON.stringify(note.about), tx.now],
    );
    return id;
  }
}
