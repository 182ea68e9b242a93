import type { AiUsePolicy, RoundKind, RoundState, SeatRole, SeatState } from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { mayKnow, owesFeedback } from './seal.visibility';

export interface SeatJson {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly timeZone: string;
  readonly role: SeatRole;
  readonly state: SeatState;
  readonly reason: string | null;
  readonly version: number;
  readonly filedAt: string | null;
}

export interface RoundRow {
  readonly id: string;
  readonly loop_id: string;
  readonly stage_id: string;
  readonly position: number;
  readonly key: string;
  readonly kind: RoundKind;
  readonly name: string;
  readonly duration_minutes: number;
  readonly ai_policy: AiUsePolicy;
  readonly state: RoundState;
  readonly starts_at: Date | null;
  readonly ends_at: Date | null;
  readonly place: string;
  readonly version: number;
  readonly due_hours: number;
  readonly seats: SeatJson[] | null;
  readonly other_seats: number;
}

export interface SeatRow {
  readonly seat: SeatJson;
  readonly ends_at: Date | null;
  readonly due_hours: number;
}

export const SEAT_JSON = `jsonb_build_object('id', s.id, 'personId', s.person_id, 'name', p.name, 'timeZone', p.time_zone,
  'role', s.role, 'state', s.state, 'reason', s.reason, 'version', s.version, 'filedAt', s.filed_at)`;
export const DUE_HOURS = '(SELECT feedback_due_hours FROM organisation)';

@Injectable()
export class RoundRepository {
  public constructor(private readonly db: Db) {}

  /**
   * Rounds with their seats, in order. Somebody who owes on the loop gets their own seats and the
   * number of the others, whatever state those are in.
   */
  public ofLoops(actor: Actor, loopIds: readonly string[]): Promise<RoundRow[]> {
    return this.read('loop.rounds.ofLoops', actor, 'l.id = ANY($3::uuid[])', loopIds);
  }

  public async one(actor: Actor, id: string): Promise<RoundRow | null> {
    return (await this.read('loop.rounds.one', actor, 'r.id = $3', id))[0] ?? null;
  }

  /** A seat, also when it was removed; others' filing is left out for somebody who owes. */
  public seat(actor: Actor, id: string): Promise<SeatRow | null> {
    return this.db.readOne(
      'loop.seat.one',
      `SELECT ${SEAT_JSON} || CASE WHEN s.person_id <> $1 AND v.owes THEN '{"filedAt": null}'::jsonb ELSE '{}'::jsonb END AS seat,
         CASE WHEN s.person_id <> $1 AND v.owes THEN NULL ELSE r.ends_at END AS ends_at, coalesce(${DUE_HOURS}, 24) AS due_hours
       FROM seat s JOIN person p ON p.id = s.person_id JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
       CROSS JOIN LATERAL (SELECT ${owesFeedback('$1', 'l')} AS owes) v
       WHERE s.id = $3 AND ${mayKnow('$1', '$2', 'l')}`,
      [actor.personId, actor.roles, id],
    );
  }

  private read(name: string, actor: Actor, which: string, value: unknown): Promise<RoundRow[]> {
    return this.db.read(
      name,
      `SELECT r.id, r.loop_id, r.stage_id, r.position, r.key, r.kind, r.name, r.duration_minutes, r.ai_policy, r.state,
         r.starts_at, r.ends_at, r.place, r.version, coalesce(${DUE_HOURS}, 24) AS due_hours,
         (SELECT jsonb_agg(${SEAT_JSON} ORDER BY s.assigned_at, s.id) FROM seat s JOIN person p ON p.id = s.person_id
          WHERE s.round_id = r.id AND s.state <> 'removed' AND (s.person_id = $1 OR NOT v.owes)) AS seats,
         CASE WHEN v.owes THEN (SELECT count(*)::int FROM seat s
           WHERE s.round_id = r.id AND s.state <> 'removed' AND s.person_id <> $1) ELSE 0 END AS other_seats
       FROM round r JOIN loop l ON l.id = r.loop_id
       CROSS JOIN LATERAL (SELECT ${owesFeedback('$1', 'l')} AS owes) v
       WHERE ${which} AND ${mayKnow('$1', '$2', 'l')}
       ORDER BY r.loop_id, r.stage_id, r.position`,
      [actor.personId, actor.roles, value],
    );
  }
}
