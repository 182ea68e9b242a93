import type { AiUsePolicy } from '@debrief/domain';
import { Db, type BookTx } from '@debrief/server-kernel';
import { COUNTING_ROLES } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { InviteMethod } from './ics.writer';

/** What somebody was last told of an event. `told` is the event as JSON. */
export interface ToldInvite {
  readonly uid: string;
  readonly sequence: number;
  readonly method: InviteMethod;
  readonly told: string;
  readonly changedAt: Date;
}

export interface InvitedSeat {
  readonly seatId: string;
  readonly assigned: boolean;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

/** A round with everybody who is or was invited to it. */
export interface InvitedRound {
  readonly roundId: string;
  readonly loopId: string;
  readonly roundName: string;
  readonly durationMinutes: number;
  readonly aiPolicy: AiUsePolicy;
  readonly place: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly isMock: boolean;
  readonly closed: boolean;
  /** Not booked yet: only the panel is told. */
  readonly held: boolean;
  readonly candidateId: string;
  readonly candidateName: string;
  readonly candidateEmail: string;
  readonly panel: readonly string[];
  readonly seats: readonly InvitedSeat[];
}

const TOLD = 'uid, sequence, method, told, changed_at AS "changedAt"';

@Injectable()
export class CalendarInviteRepository {
  public constructor(private readonly db: Db) {}

  /** One at a time settles the invitations of a round; whoever waited reads what the other wrote. */
  public async lockRound(tx: BookTx, roundId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1::text, 4))', [roundId]);
  }

  public round(tx: BookTx, roundId: string): Promise<InvitedRound | null> {
    return tx.queryOne(
      `SELECT r.id AS "roundId", r.loop_id AS "loopId", r.name AS "roundName", r.duration_minutes AS "durationMinutes",
         r.ai_policy AS "aiPolicy", r.place, r.starts_at AS "startsAt", r.ends_at AS "endsAt", l.is_mock AS "isMock",
         (l.closed_at IS NOT NULL OR l.state IN ('hired', 'not_hired', 'stopped') OR r.state = 'cancelled') AS closed,
         r.hold_id IS NOT NULL AS held,
         c.id AS "candidateId", c.name AS "candidateName", c.email AS "candidateEmail",
         coalesce((SELECT jsonb_agg(p.name ORDER BY s.role <> 'lead', s.assigned_at, s.id) FROM seat s JOIN person p ON p.id = s.person_id
           WHERE s.round_id = r.id AND s.state = 'assigned' AND s.role IN ${COUNTING_ROLES}), '[]') AS panel,
         coalesce((SELECT jsonb_agg(jsonb_build_object('seatId', s.id, 'assigned', s.state = 'assigned', 'personId', p.id,
             'name', p.name, 'email', p.email) ORDER BY s.assigned_at, s.id)
           FROM seat s JOIN person p ON p.id = s.person_id WHERE s.round_id = r.id), '[]') AS seats
       FROM round r JOIN loop l ON l.id = r.loop_id JOIN candidate c ON c.id = l.candidate_id
       WHERE r.id = $1`,
      [roundId],
    );
  }

  public async told(tx: BookTx, roundId: string): Promise<ReadonlyMap<string, ToldInvite>> {
    const rows = await tx.query<ToldInvite>(
      `SELECT ${TOLD} FROM calendar_invite WHERE round_id = $1`,
      [roundId],
    );
    return new Map(rows.map((row) => [row.uid, row]));
  }

  public async keep(
    tx: BookTx,
    invite: Omit<ToldInvite, 'changedAt'> & {
      readonly roundId: string;
      readonly seatId: string | null;
    },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO calendar_invite (uid, round_id, seat_id, sequence, method, told, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (uid) DO UPDATE SET sequence = $4, method = $5, told = $6, changed_at = $7`,
      [
        invite.uid,
        invite.roundId,
        invite.seatId,
        invite.sequence,
        invite.method,
        invite.told,
        tx.now,
      ],
    );
  }

  public find(uid: string): Promise<ToldInvite | null> {
    return this.db.readOne(
      'scheduling.invite',
      `SELECT ${TOLD} FROM calendar_invite WHERE uid = $1`,
      [uid],
    );
  }

  public async roundOfSeat(seatId: string): Promise<string | null> {
    const row = await this.db.readOne<{ round_id: string }>(
      'scheduling.invite.roundOfSeat',
      'SELECT round_id FROM seat WHERE id = $1',
      [seatId],
    );
    return row?.round_id ?? null;
  }

  /** Rounds of a loop to which somebody is invited at the moment. */
  public async invitedRounds(loopId: string): Promise<string[]> {
    const rows = await this.db.read<{ round_id: string }>(
      'scheduling.invite.roundsOfLoop',
      `SELECT DISTINCT i.round_id FROM calendar_invite i JOIN round r ON r.id = i.round_id
       WHERE r.loop_id = $1 AND i.method = 'request' ORDER BY i.round_id`,
      [loopId],
    );
    return rows.map((row) => row.round_id);
  }
}
