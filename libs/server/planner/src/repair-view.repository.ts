import type {
  RepairAsk,
  ScheduleRepairCause,
  ScheduleRepairState,
  SeatRole,
} from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { RepairAnswer } from './repair-plan.repository';

export interface NameRow {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
}

export interface RepairRow {
  readonly id: string;
  readonly loopId: string;
  readonly stageId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly cause: ScheduleRepairCause;
  readonly state: ScheduleRepairState;
  readonly asks: RepairAsk[];
  readonly version: number;
  readonly openedAt: Date;
  readonly person: NameRow;
  readonly role: SeatRole;
  readonly answer: RepairAnswer;
}

const MOST_SHOWN = 100;

const REPAIR = `SELECT rep.id, rep.loop_id AS "loopId", r.stage_id AS "stageId", r.id AS "roundId", r.name AS "roundName",
    c.name AS "candidateName", j.title AS "jobTitle", rep.starts_at AS "startsAt", r.duration_minutes AS "durationMinutes",
    rep.cause, rep.state, rep.asks, rep.version, rep.opened_at AS "openedAt", s.role, rep.answer,
    jsonb_build_object('id', p.id, 'name', p.name, 'timeZone', p.time_zone) AS person
  FROM schedule_repair rep JOIN round r ON r.id = rep.round_id JOIN seat s ON s.id = rep.seat_id
  JOIN person p ON p.id = s.person_id JOIN loop l ON l.id = rep.loop_id
  JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
  WHERE ${mayManage('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')}`;

/** Who sits on a panel is sealed to whoever owes there; so is that somebody fell out of it. */
@Injectable()
export class RepairViewRepository {
  public constructor(private readonly db: Db) {}

  public open(actor: Actor, loopId: string | null, now: Date): Promise<RepairRow[]> {
    return this.db.read<RepairRow & Record<string, unknown>>(
      'planner.repair.open',
      `${REPAIR} AND rep.state = 'open' AND rep.starts_at > $4 AND l.closed_at IS NULL AND ($3::uuid IS NULL OR rep.loop_id = $3)
       ORDER BY rep.starts_at, rep.id LIMIT ${MOST_SHOWN}`,
      [actor.personId, actor.roles, loopId, now],
    );
  }

  public one(actor: Actor, repairId: string): Promise<RepairRow[]> {
    return this.db.read<RepairRow & Record<string, unknown>>(
      'planner.repair.one',
      `${REPAIR} AND rep.id = $3`,
      [actor.personId, actor.roles, repairId],
    );
  }

  public async names(personIds: readonly string[]): Promise<ReadonlyMap<string, NameRow>> {
    if (personIds.length === 0) return new Map();
    const rows = await this.db.read<NameRow & Record<string, unknown>>(
      'planner.repair.names',
      'SELECT id, name, time_zone AS "timeZone" FROM person WHERE id = ANY ($1::uuid[])',
      [personIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
