import type { DebriefMode, Role } from '@debrief/domain';
import { Db } from '@debrief/server-kernel';
import { conflicted, COUNTING_ROLES, mayKnow, mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** Whom a mail goes to, as they are when it is made. */
export interface Recipient {
  readonly kind: 'person' | 'candidate';
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
  /** None for a candidate. */
  readonly roles: readonly Role[];
  /** May sign in; true for a candidate. */
  readonly active: boolean;
  /** An account of a program reads no mail. */
  readonly isService: boolean;
}

/** A round as its recipient may read it. */
export interface RoundFacts {
  readonly roundName: string;
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly place: string;
  readonly loopId: string;
  /** The loop still runs: neither decided nor stopped. */
  readonly loopOpen: boolean;
}

export interface SeatFacts extends RoundFacts {
  readonly seatId: string;
  readonly holderId: string;
  readonly holderName: string;
  /** The scorecard of the seat is still owed. */
  readonly owed: boolean;
  /** The recipient owes a scorecard on the loop, on this or another seat. */
  readonly owes: boolean;
  /** The recipient runs the loop. */
  readonly manages: boolean;
}

export interface LoopFacts {
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly owes: boolean;
  readonly manages: boolean;
  /** Nobody owes a counting scorecard any more. */
  readonly complete: boolean;
}

/** A debrief as one of its voters may read of it: nothing of any vote. */
export interface DebriefFacts {
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly mode: DebriefMode;
  readonly readUntil: Date | null;
  readonly revealed: boolean;
  /** The recipient has sealed a vote, or need not. */
  readonly done: boolean;
}

/** What a second reader is told of the red flag they were asked to read: not which it is. */
export interface FlagAskedFacts {
  readonly candidateName: string;
  readonly jobTitle: string;
  /** Name of who asked. */
  readonly askedBy: string;
}

/** Rounds of a mock loop are marked as such in whatever mail names them. */
const ROUND = `CASE WHEN l.is_mock THEN r.name || ' (mock)' ELSE r.name END AS "roundName", c.name AS "candidateName", j.title AS "jobTitle",
  r.starts_at AS "startsAt", r.ends_at AS "endsAt", r.place, l.id AS "loopId",
  l.state IN ('planned', 'in_progress', 'debrief', 'on_hold') AS "loopOpen"`;
const FROM_ROUND = `round r JOIN loop l ON l.id = r.loop_id
  JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id`;

/**
 * What mails tell, read as their recipient: a statement gives no row about a loop that the recipient
 * may not know of, and nothing here reads feedback.
 */
@Injectable()
export class MailFacts {
  public constructor(private readonly db: Db) {}

  public async recipient(of: {
    readonly personId: string | null;
    readonly candidateId: string | null;
  }): Promise<Recipient | null> {
    return of.personId === null
      ? this.db.readOne(
          'notify.facts.candidate',
          `SELECT 'candidate' AS kind, id, name, email AS address, time_zone AS "timeZone", '{}'::text[] AS roles,
             true AS active, false AS "isService" FROM candidate WHERE id = $1`,
          [of.candidateId],
        )
      : this.db.readOne(
          'notify.facts.person',
          `SELECT 'person' AS kind, id, name, email AS address, time_zone AS "timeZone", roles, active,
             is_service AS "isService" FROM person WHERE id = $1`,
          [of.personId],
        );
  }

  /** The seats that the recipient may know of, in the order of their start. */
  public seats(to: Recipient, seatIds: readonly string[]): Promise<SeatFacts[]> {
    return this.db.read(
      'notify.facts.seats',
      `SELECT s.id AS "seatId", holder.id AS "holderId", holder.name AS "holderName", ${ROUND},
         s.state = 'assigned' AND s.filed_at IS NULL AS owed, ${owesFeedback('$1::uuid', 'l')} AS owes,
         ${mayManage('$1::uuid', '$2', 'l')} AS manages
       FROM seat s JOIN person holder ON holder.id = s.person_id JOIN ${FROM_ROUND} ON r.id = s.round_id
       WHERE s.id = ANY($3::uuid[]) AND s.state = 'assigned' AND ${mayKnow('$1::uuid', '$2', 'l')}
       ORDER BY r.starts_at NULLS LAST, s.id`,
      [to.id, to.roles, seatIds],
    );
  }

  /** A seat that the recipient held and gave away, unless a conflict of interest came up since. */
  public formerSeat(to: Recipient, seatId: string): Promise<RoundFacts | null> {
    return this.db.readOne(
      'notify.facts.former_seat',
      `SELECT ${ROUND} FROM seat s JOIN ${FROM_ROUND} ON r.id = s.round_id
       WHERE s.id = $2 AND s.person_id = $1 AND NOT ${conflicted('$1::uuid', 'l')}`,
      [to.id, seatId],
    );
  }

  /** A round of the candidate's own; none of a practice loop. */
  public candidateRound(to: Recipient, roundId: string): Promise<RoundFacts | null> {
    return this.db.readOne(
      'notify.facts.candidate_round',
      `SELECT ${ROUND} FROM ${FROM_ROUND} WHERE r.id = $2 AND l.candidate_id = $1 AND NOT l.is_mock`,
      [to.id, roundId],
    );
  }

  public loop(to: Recipient, loopId: string): Promise<LoopFacts | null> {
    return this.db.readOne(
      'notify.facts.loop',
      `SELECT c.name AS "candidateName", j.title AS "jobTitle", ${owesFeedback('$1::uuid', 'l')} AS owes,
         ${mayManage('$1::uuid', '$2', 'l')} AS manages,
         NOT EXISTS (SELECT 1 FROM seat waiting WHERE waiting.loop_id = l.id AND waiting.state = 'assigned'
           AND waiting.filed_at IS NULL AND waiting.role IN ${COUNTING_ROLES}) AS complete
       FROM loop l JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
       WHERE l.id = $3 AND ${mayKnow('$1::uuid', '$2', 'l')}`,
      [to.id, to.roles, loopId],
    );
  }

  /** Null for who does not vote, owes on the loop or may not know of it, and once the debrief is over. */
  public debrief(to: Recipient, debriefId: string): Promise<DebriefFacts | null> {
    return this.db.readOne<DebriefFacts & Record<string, unknown>>(
      'notify.facts.debrief',
      `SELECT c.name AS "candidateName", j.title AS "jobTitle", d.mode, d.read_until AS "readUntil",
         d.revealed_at IS NOT NULL AS revealed, v.sealed_at IS NOT NULL OR v.excused_at IS NOT NULL AS done
       FROM debrief d JOIN debrief_voter v ON v.debrief_id = d.id AND v.person_id = $1::uuid
       JOIN loop l ON l.id = d.loop_id JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
       WHERE d.id = $3 AND d.closed_at IS NULL AND ${mayKnow('$1::uuid', '$2', 'l')} AND NOT ${owesFeedback('$1::uuid', 'l')}`,
      [to.id, to.roles, debriefId],
    );
  }

  /** Null once the reading is given or has lapsed, and for a reader who owes on the loop or is barred from it. */
  public flagToRead(
    to: Recipient,
    loopId: string,
    flagType: string,
  ): Promise<FlagAskedFacts | null> {
    return this.db.readOne<FlagAskedFacts & Record<string, unknown>>(
      'notify.facts.flag_to_read',
      `SELECT c.name AS "candidateName", j.title AS "jobTitle", asker.name AS "askedBy"
       FROM flag_reading asked JOIN person asker ON asker.id = asked.asked_by JOIN loop l ON l.id = asked.loop_id
       JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
       WHERE asked.reader_id = $1::uuid AND asked.loop_id = $2::uuid AND asked.flag_type = $3
         AND l.state NOT IN ('hired', 'not_hired', 'stopped')
         AND NOT EXISTS (SELECT 1 FROM flag_verdict answered WHERE answered.reading_id = asked.id)
         AND NOT ${owesFeedback('$1::uuid', 'l')} AND NOT ${conflicted('$1::uuid', 'l')}`,
      [to.id, loopId, flagType],
    );
  }

  public async organisationName(): Promise<string> {
    const row = await this.db.readOne<{ name: string }>(
      'notify.facts.organisation',
      'SELECT name FROM organisation',
    );
    return row?.name ?? 'Debrief';
  }
}
