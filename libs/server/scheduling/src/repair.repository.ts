import type { LoopState, Span } from '@debrief/domain';
import { Db, type Actor, type Tx } from '@debrief/server-kernel';
import {
  conflicted,
  COUNTING_ROLES,
  mayManage,
  openStages,
  owesFeedback,
} from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** A loop whose coverage somebody may repair. */
export interface RepairLoop {
  readonly id: string;
  readonly version: number;
  readonly state: LoopState;
  readonly openStages: number;
  readonly owes: boolean;
}

/** How somebody stands to a loop that they might help with. */
export interface Helper {
  readonly id: string;
  readonly name: string;
  /** Filed a scorecard there that counts. */
  readonly filed: boolean;
  /** A further scorecard of theirs would count. */
  readonly mayJoin: boolean;
}

export interface BusySpan extends Span {
  readonly personId: string;
}

/**
 * Boolean: a further scorecard of the person `p` on the loop `l` would count and be asked of somebody
 * who takes interviews: active, no conflict, nothing owed there, no seat given up, and nothing of its
 * feedback ever shown to them, since an assessor who has seen it is not independent.
 */
const MAY_JOIN = `(p.active AND NOT p.is_service AND p.roles && ARRAY['interviewer', 'hiring_manager']::text[]
  AND NOT ${conflicted('p.id', 'l')} AND NOT ${owesFeedback('p.id', 'l')}
  AND NOT EXISTS (SELECT 1 FROM seat gone WHERE gone.loop_id = l.id AND gone.person_id = p.id AND gone.state IN ('excused', 'no_show'))
  AND NOT EXISTS (SELECT 1 FROM access_ledger seen WHERE seen.loop_id = l.id AND seen.person_id = p.id))`;

@Injectable()
export class RepairRepository {
  public constructor(private readonly db: Db) {}

  /** Null for a loop that the actor may not manage, as for an unknown one. */
  public loop(actor: Actor, loopId: string): Promise<RepairLoop | null> {
    return this.db.readOne<RepairLoop & Record<string, unknown>>(
      'scheduling.repair.loop',
      `SELECT l.id, l.version, l.state, ${openStages('$1::uuid', 'l')} AS "openStages", ${owesFeedback('$1::uuid', 'l')} AS owes
       FROM loop l WHERE l.id = $3::uuid AND ${mayManage('$1::uuid', '$2', 'l')}`,
      [actor.personId, actor.roles, loopId],
    );
  }

  /** Those of the people who are on the loop or could join it. */
  public helpers(loopId: string, personIds: readonly string[]): Promise<Helper[]> {
    return this.db.read<Helper & Record<string, unknown>>(
      'scheduling.repair.helpers',
      `SELECT p.id, p.name, ${MAY_JOIN} AS "mayJoin", EXISTS (
         SELECT 1 FROM seat own WHERE own.loop_id = l.id AND own.person_id = p.id AND own.filed_at IS NOT NULL
           AND own.state = 'assigned' AND own.role IN ${COUNTING_ROLES}) AS filed
       FROM person p, loop l WHERE l.id = $1 AND p.id = ANY ($2::uuid[])
       ORDER BY p.id`,
      [loopId, personIds],
    );
  }

  /** Whether the person could join the loop, which is locked; null for somebody unknown. */
  public helper(tx: Tx, loopId: string, personId: string): Promise<Helper | null> {
    return tx.queryOne<Helper & Record<string, unknown>>(
      `SELECT p.id, p.name, false AS filed, ${MAY_JOIN} AS "mayJoin"
       FROM person p, loop l WHERE l.id = $1 AND p.id = $2 AND NOT p.is_service`,
      [loopId, personId],
    );
  }

  /** What is in the people's days from now on: rounds, and what their own calendars say for sure. */
  public busy(personIds: readonly string[], now: Date): Promise<BusySpan[]> {
    return this.db.read<BusySpan & Record<string, unknown>>(
      'scheduling.repair.busy',
      `SELECT s.person_id AS "personId", lower(s.during) AS "startsAt", upper(s.during) AS "endsAt"
       FROM seat s WHERE s.person_id = ANY ($1::uuid[]) AND s.state = 'assigned' AND upper(s.during) > $2
       UNION ALL
       SELECT b.person_id, lower(b.during), upper(b.during)
       FROM busy_time b WHERE b.person_id = ANY ($1::uuid[]) AND NOT b.tentative AND upper(b.during) > $2`,
      [personIds, now],
    );
  }
}
