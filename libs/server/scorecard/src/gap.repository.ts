import { Db, type Actor, type Tx } from '@debrief/server-kernel';
import { mayManage, openStages } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** What a gap of a loop is judged on, for who manages it. */
export interface GapGround {
  readonly blueprintVersionId: string;
  readonly openStages: number;
}

export interface GapFinding {
  readonly loopId: string;
  readonly competency: string;
  readonly accepted: boolean;
  readonly reason: string;
}

@Injectable()
export class GapRepository {
  public constructor(private readonly db: Db) {}

  /** Null for a loop that the actor may not manage, as for an unknown one. */
  public ground(actor: Actor, loopId: string): Promise<GapGround | null> {
    return this.db.readOne<GapGround & Record<string, unknown>>(
      'scorecard.gap.ground',
      `SELECT l.blueprint_version_id AS "blueprintVersionId", ${openStages('$1::uuid', 'l')} AS "openStages"
       FROM loop l WHERE l.id = $3::uuid AND ${mayManage('$1::uuid', '$2', 'l')}`,
      [actor.personId, actor.roles, loopId],
    );
  }

  /** Whether the latest finding about the gap accepts it. */
  public async accepted(tx: Tx, loopId: string, competency: string): Promise<boolean> {
    const row = await tx.queryOne<{ accepted: boolean }>(
      `SELECT accepted FROM gap_finding WHERE loop_id = $1 AND competency = $2 ORDER BY number DESC LIMIT 1`,
      [loopId, competency],
    );
    return row?.accepted ?? false;
  }

  /** The loop is locked, so that findings come one after the other. */
  public async insert(tx: Tx, actor: Actor, finding: GapFinding): Promise<void> {
    await tx.execute(
      `INSERT INTO gap_finding (loop_id, competency, number, accepted, reason, found_by, at)
       SELECT $1, $2, coalesce(max(g.number), 0) + 1, $3, $4, $5, $6 FROM gap_finding g WHERE g.loop_id = $1 AND g.competency = $2`,
      [
        finding.loopId,
        finding.competency,
        finding.accepted,
        finding.reason,
        actor.personId,
        tx.now,
      ],
    );
  }
}
