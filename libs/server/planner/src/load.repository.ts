import type { RoundKind } from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { mayKnow } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

export interface WeekRound {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly roundId: string | null;
  readonly loopId: string | null;
  readonly title: string;
  readonly held: boolean;
}

@Injectable()
export class LoadRepository {
  public constructor(private readonly db: Db) {}

  public person(id: string): Promise<{ id: string; name: string; timeZone: string } | null> {
    return this.db.readOne(
      'planner.week.person',
      'SELECT id, name, time_zone AS "timeZone" FROM person WHERE id = $1 AND active AND NOT is_service',
      [id],
    );
  }

  /** Seats with a time; of a loop that the reader may not know only that there is an interview. */
  public rounds(actor: Actor, personId: string, from: Date, to: Date): Promise<WeekRound[]> {
    return this.db.read<WeekRound & Record<string, unknown>>(
      'planner.week.rounds',
      `SELECT lower(s.during) AS "startsAt", upper(s.during) AS "endsAt", CASE WHEN v.known THEN r.id END AS "roundId",
         CASE WHEN v.known THEN l.id END AS "loopId",
         CASE WHEN v.known THEN r.name || ': ' || c.name ELSE 'Interview' END AS title, v.known AND r.hold_id IS NOT NULL AS held
       FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id JOIN candidate c ON c.id = l.candidate_id
       CROSS JOIN LATERAL (SELECT ${mayKnow('$1', '$2', 'l')} AS known) v
       WHERE s.person_id = $3 AND s.state = 'assigned' AND s.during && tstzrange($4, $5) ORDER BY s.during, s.id`,
      [actor.personId, actor.roles, personId, from, to],
    );
  }

  public interviewers(): Promise<{ id: string; name: string; timeZone: string }[]> {
    return this.db.read(
      'planner.load.people',
      `SELECT id, name, time_zone AS "timeZone" FROM person WHERE active AND NOT is_service AND 'interviewer' = ANY (roles)
       ORDER BY name, id LIMIT 500`,
    );
  }

  public async kinds(): Promise<RoundKind[]> {
    const rows = await this.db.read<{ kind: RoundKind }>(
      'planner.load.kinds',
      'SELECT round_kind AS kind FROM training_path ORDER BY round_kind',
    );
    return rows.map(({ kind }) => kind);
  }
}
