import type { FlagVerdict, LoopState, PacketFlagReadingInput } from '@debrief/domain';
import { Db, newId, type Actor, type Tx } from '@debrief/server-kernel';
import { conflicted, openStages, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { isCounting } from './counting.sql';

/** Somebody who might be asked, while their loop is locked. */
export interface PossibleReader {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** By a conflict of interest with the candidate. */
  readonly barred: boolean;
  readonly owes: boolean;
  readonly raisedIt: boolean;
  readonly asked: boolean;
}

/** A reading asked of the actor, while its loop is locked. */
export interface OwnReading {
  readonly id: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly loopState: LoopState;
  readonly owes: boolean;
  readonly answered: boolean;
}

/** A red flag that somebody was asked to read, as its reader may know of it. */
export interface FlagAsked extends PacketFlagReadingInput {
  readonly loopId: string;
  readonly candidateName: string;
  readonly taxonomyVersionId: string;
  /** Bitmask of the stages whose feedback is open to the reader, were they in the audience. */
  readonly openStages: number;
  readonly owes: boolean;
}

/** SQL: the reading row `asked`, with its verdict `answered`, in the words of {@link PacketFlagReadingInput}. */
const READING = `asked.id, asked.flag_type AS "flagType", asked.reader_id AS "readerId", reader.name AS reader, asker.name AS "askedBy",
  asked.asked_at AS "askedAt", answered.verdict, coalesce(answered.reason, '') AS reason, answered.read_at AS "readAt"`;
const FROM_READING = `flag_reading asked JOIN person reader ON reader.id = asked.reader_id JOIN person asker ON asker.id = asked.asked_by
  LEFT JOIN flag_verdict answered ON answered.reading_id = asked.id`;

/** SQL: all readings of the loop `$1` as a JSON list; instants as text. */
export const READINGS_JSON = `coalesce((
  SELECT jsonb_agg(to_jsonb(one)) FROM (SELECT ${READING} FROM ${FROM_READING} WHERE asked.loop_id = $1) one), '[]')`;

/** A row of {@link READINGS_JSON}. */
export interface FlagReadingJson extends Omit<PacketFlagReadingInput, 'askedAt' | 'readAt'> {
  readonly askedAt: string;
  readonly readAt: string | null;
}

export function readingFromJson(row: FlagReadingJson): PacketFlagReadingInput {
  return {
    ...row,
    askedAt: new Date(row.askedAt),
    readAt: row.readAt === null ? null : new Date(row.readAt),
  };
}

/**
 * SQL over `asked` and its loop `l`: what the actor `$1` was asked and may still read. It goes by the
 * seal like every read of feedback, but asks for no place in the audience: being asked is the place.
 * Once the loop is closed the question has lapsed and the evidence with it.
 */
const STILL_OPEN = `asked.reader_id = $1::uuid AND reader.active AND l.state NOT IN ('hired', 'not_hired', 'stopped')
  AND NOT ${conflicted('$1::uuid', 'l')}`;
const ASKED = `SELECT ${READING}, l.id AS "loopId", c.name AS "candidateName", l.taxonomy_version_id AS "taxonomyVersionId",
    seen.open AS "openStages", ${owesFeedback('$1::uuid', 'l')} AS owes
  FROM ${FROM_READING} JOIN loop l ON l.id = asked.loop_id JOIN candidate c ON c.id = l.candidate_id
    CROSS JOIN LATERAL (SELECT ${openStages('$1::uuid', 'l')} AS open) seen`;
const RAISED_IN_SIGHT = `EXISTS (
  SELECT 1 FROM red_flag f JOIN scorecard_version v ON v.id = f.scorecard_version_id JOIN scorecard sc ON sc.id = v.scorecard_id
  JOIN stage st ON st.id = sc.stage_id
  WHERE f.loop_id = l.id AND f.type = asked.flag_type AND sc.counts AND ${isCounting('v')} AND (seen.open & (1 << st.position)) <> 0)`;

@Injectable()
export class FlagReadingRepository {
  public constructor(private readonly db: Db) {}

  public possibleReader(
    tx: Tx,
    readerId: string,
    loopId: string,
    flagType: string,
  ): Promise<PossibleReader | null> {
    return tx.queryOne<PossibleReader & Record<string, unknown>>(
      `SELECT p.id, p.name, p.active, ${conflicted('p.id', 'l')} AS barred, ${owesFeedback('p.id', 'l')} AS owes,
         EXISTS (
           SELECT 1 FROM red_flag f JOIN scorecard_version v ON v.id = f.scorecard_version_id JOIN scorecard sc ON sc.id = v.scorecard_id
           WHERE f.loop_id = l.id AND f.type = $3 AND sc.author_id = p.id) AS "raisedIt",
         EXISTS (SELECT 1 FROM flag_reading asked WHERE asked.loop_id = l.id AND asked.flag_type = $3 AND asked.reader_id = p.id) AS asked
       FROM person p, loop l WHERE p.id = $1 AND NOT p.is_service AND l.id = $2`,
      [readerId, loopId, flagType],
    );
  }

  public async insert(
    tx: Tx,
    actor: Actor,
    reading: { readonly loopId: string; readonly flagType: string; readonly readerId: string },
  ): Promise<string> {
    const id = newId(tx.now.getTime());
    await tx.execute(
      `INSERT INTO flag_reading (id, loop_id, flag_type, reader_id, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, reading.loopId, reading.flagType, reading.readerId, actor.personId, tx.now],
    );
    return id;
  }

  /** Locks the loop; null when the actor was not asked, or is barred from its candidate. */
  public async lockOwn(
    tx: Tx,
    actor: Actor,
    loopId: string,
    flagType: string,
  ): Promise<OwnReading | null> {
    const locked = await tx.queryOne(
      `SELECT l.id FROM loop l WHERE l.id = $2::uuid AND NOT ${conflicted('$1::uuid', 'l')}
         AND EXISTS (SELECT 1 FROM flag_reading asked WHERE asked.loop_id = l.id AND asked.flag_type = $3 AND asked.reader_id = $1::uuid)
       FOR UPDATE OF l`,
      [actor.personId, loopId, flagType],
    );
    if (!locked) return null;
    // Read after the lock is held: a statement that waited would still see the seats of before.
    return tx.queryOne<OwnReading & Record<string, unknown>>(
      `SELECT asked.id, asker.name AS "askedBy", asked.asked_at AS "askedAt", l.state AS "loopState",
         ${owesFeedback('$1::uuid', 'l')} AS owes, answered.reading_id IS NOT NULL AS answered
       FROM ${FROM_READING} JOIN loop l ON l.id = asked.loop_id
       WHERE asked.loop_id = $2::uuid AND asked.flag_type = $3 AND asked.reader_id = $1::uuid`,
      [actor.personId, loopId, flagType],
    );
  }

  public async answer(
    tx: Tx,
    readingId: string,
    verdict: FlagVerdict,
    reason: string,
  ): Promise<void> {
    await tx.execute(
      'INSERT INTO flag_verdict (reading_id, verdict, reason, read_at) VALUES ($1, $2, $3, $4)',
      [readingId, verdict, reason, tx.now],
    );
  }

  /** What the actor was asked and has not answered, longest asked first; nothing of a loop on which they owe. */
  public waiting(actor: Actor): Promise<FlagAsked[]> {
    return this.db.read<FlagAsked & Record<string, unknown>>(
      'scorecard.flags_to_read',
      `${ASKED} WHERE ${STILL_OPEN} AND answered.reading_id IS NULL AND NOT ${owesFeedback('$1::uuid', 'l')} AND ${RAISED_IN_SIGHT}
       ORDER BY asked.asked_at, asked.id`,
      [actor.personId],
    );
  }

  public one(actor: Actor, loopId: string, flagType: string): Promise<FlagAsked | null> {
    return this.db.readOne<FlagAsked & Record<string, unknown>>(
      'scorecard.flag_to_read',
      `${ASKED} WHERE asked.loop_id = $2::uuid AND asked.flag_type = $3 AND ${STILL_OPEN}`,
      [actor.personId, loopId, flagType],
    );
  }

  /** That the evidence was shown: to the ledger, on which independence rests, and to the record; once in five minutes. */
  public async noteLook(
    actor: Actor,
    loopId: string,
    now: Date,
    traceId: string | null,
  ): Promise<void> {
    await this.db.read(
      'scorecard.flag_looked_at',
      `WITH fresh AS (
         SELECT 1 WHERE NOT EXISTS (
           SELECT 1 FROM access_ledger seen WHERE seen.loop_id = $1::uuid AND seen.person_id = $2::uuid
             AND seen.via = 'flag_reading' AND seen.at > $3::timestamptz - interval '5 minutes')
       ), noted AS (
         INSERT INTO access_ledger (loop_id, person_id, via, at) SELECT $1::uuid, $2::uuid, 'flag_reading', $3::timestamptz FROM fresh
       )
       INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, loop_id, trace_id)
       SELECT $3::timestamptz, $2::uuid, 'person', 'scorecards.viewed', 'loop', $1::text, $1::uuid, $4 FROM fresh`,
      [loopId, actor.personId, now, traceId],
    );
  }
}
