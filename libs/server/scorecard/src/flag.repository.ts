import type { LoopState } from '@debrief/domain';
import { newId, type Actor, type Tx } from '@debrief/server-kernel';
import { mayKnow, mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { isCounting } from './counting.sql';
import { readableStages } from './scorecard.visibility';

/** What decides whether somebody may settle a red flag. */
export interface FlagStanding {
  readonly owes: boolean;
  readonly loopState: LoopState;
  /** Recruiter, admin, or hiring manager of this very job. */
  readonly mayAdjudicate: boolean;
  /** Somebody raised it, on a scorecard that counts and that the person may read. */
  readonly raised: boolean;
  /** The person raised it themselves. */
  readonly own: boolean;
  /** The person has answered as its second reader. */
  readonly read: boolean;
}

export interface NewAdjudication {
  readonly loopId: string;
  readonly flagType: string;
  readonly outcome: 'cleared' | 'upheld';
  readonly reason: string;
}

@Injectable()
export class FlagRepository {
  /** Null when there is no such loop for this person; else its row stays locked, so that no decision can overtake the finding. */
  public standing(
    tx: Tx,
    actor: Actor,
    loopId: string,
    flagType: string,
  ): Promise<FlagStanding | null> {
    return tx.queryOne<FlagStanding & Record<string, unknown>>(
      `SELECT ${owesFeedback('$1', 'l')} AS owes, l.state AS "loopState",
         ${mayManage('$1', '$2', 'l')} AS "mayAdjudicate",
         EXISTS (
           SELECT 1 FROM red_flag f JOIN scorecard_version v ON v.id = f.scorecard_version_id JOIN scorecard sc ON sc.id = v.scorecard_id
           JOIN (${readableStages('$1', '$2', '(SELECT $3::uuid)')}) readable ON readable.stage_id = sc.stage_id
           WHERE f.loop_id = l.id AND f.type = $4 AND sc.counts AND ${isCounting('v')}) AS raised,
         EXISTS (
           SELECT 1 FROM red_flag f JOIN scorecard_version v ON v.id = f.scorecard_version_id JOIN scorecard sc ON sc.id = v.scorecard_id
           WHERE f.loop_id = l.id AND f.type = $4 AND sc.author_id = $1) AS own,
         EXISTS (
           SELECT 1 FROM flag_reading asked JOIN flag_verdict answered ON answered.reading_id = asked.id
           WHERE asked.loop_id = l.id AND asked.flag_type = $4 AND asked.reader_id = $1) AS read
       FROM loop l WHERE l.id = $3::uuid AND ${mayKnow('$1', '$2', 'l')} FOR UPDATE OF l`,
      [actor.personId, actor.roles, loopId, flagType],
    );
  }

  public async insert(tx: Tx, actor: Actor, finding: NewAdjudication): Promise<void> {
    await tx.execute(
      `INSERT INTO flag_adjudication (id, loop_id, flag_type, outcome, reason, adjudicator_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        newId(tx.now.getTime()),
        finding.loopId,
        finding.flagType,
        finding.outcome,
        finding.reason,
        actor.personId,
        tx.now,
      ],
    );
  }
}
