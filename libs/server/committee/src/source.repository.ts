import { isClosed, type LoopState, type RedactionTerms } from '@debrief/domain';
import { Db, type Actor, type Tx } from '@debrief/server-kernel';
import { COUNTING_ROLES, mayManage, owesFeedback, voteSealed } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** What decides whether a committee may be opened on a loop, and what its texts are searched for. */
export interface CommitteeSource {
  readonly owes: boolean;
  readonly state: LoopState;
  readonly isMock: boolean;
  readonly contentVersion: number;
  readonly missing: number;
  readonly filed: number;
  readonly sealed: boolean;
  readonly hasOpen: boolean;
  readonly candidate: Omit<RedactionTerms['candidate'], 'otherNames'>;
  readonly colleagues: RedactionTerms['colleagues'];
}

const COUNTING = `SELECT count(*)::int FROM seat counting WHERE counting.loop_id = l.id AND counting.role IN ${COUNTING_ROLES}`;

/** `$1` person, `$2` roles, `$3` loop. */
const SOURCE = `
SELECT ${owesFeedback('$1', 'l')} AS owes, l.state, l.is_mock AS "isMock", l.content_version AS "contentVersion",
  (${COUNTING} AND counting.state = 'assigned' AND counting.filed_at IS NULL) AS missing,
  (${COUNTING} AND counting.filed_at IS NOT NULL) AS filed,
  ${voteSealed('l')} AS sealed,
  EXISTS (SELECT 1 FROM committee running WHERE running.loop_id = l.id AND running.state = 'open') AS "hasOpen",
  jsonb_build_object('name', c.name, 'email', c.email, 'links', c.links) AS candidate,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name) ORDER BY p.id), '[]') FROM person p
   WHERE p.id = j.hiring_manager_id OR p.id IN (SELECT person_id FROM job_recruiter WHERE job_id = j.id)
     OR p.id IN (SELECT s.person_id FROM seat s JOIN loop met ON met.id = s.loop_id WHERE met.candidate_id = c.id)
     OR p.id IN (SELECT person_id FROM early_look WHERE loop_id = l.id)
     OR p.id IN (SELECT adjudicator_id FROM flag_adjudication WHERE loop_id = l.id)) AS colleagues
FROM loop l JOIN job j ON j.id = l.job_id JOIN candidate c ON c.id = l.candidate_id
WHERE l.id = $3::uuid AND ${mayManage('$1', '$2', 'l')}`;

/** Reads of loops for whoever would open a committee on them. */
@Injectable()
export class CommitteeSources {
  public constructor(private readonly db: Db) {}

  /** Null for who may not manage the loop. */
  public read(actor: Actor, loopId: string): Promise<CommitteeSource | null> {
    return this.db.readOne('committee.source', SOURCE, [actor.personId, actor.roles, loopId]);
  }

  /** The same, once the loop is locked. */
  public async lock(tx: Tx, actor: Actor, loopId: string): Promise<CommitteeSource | null> {
    await tx.query('SELECT 1 FROM loop WHERE id = $1 FOR UPDATE', [loopId]);
    return tx.queryOne(SOURCE, [actor.personId, actor.roles, loopId]);
  }

  /** Whoever sees feedback while preparing a paper has seen it: independence rests on that. */
  public async noteLook(tx: Tx, actor: Actor, loopId: string): Promise<void> {
    await tx.execute(
      `INSERT INTO access_ledger (loop_id, person_id, via, at)
       SELECT $1::uuid, $2::uuid, 'packet', $3 WHERE NOT EXISTS (
         SELECT 1 FROM access_ledger earlier WHERE earlier.loop_id = $1::uuid AND earlier.person_id = $2::uuid
           AND earlier.via = 'packet' AND earlier.at > $3::timestamptz - interval '5 minutes')`,
      [loopId, actor.personId, tx.now],
    );
  }
}

/** Why no committee can be opened on the loop now, in a sentence; null when one can. */
export function whyNotYet(source: CommitteeSource): string | null {
  if (source.isMock) return 'Practice goes to no committee.';
  if (isClosed(source.state)) return 'This loop is decided or stopped.';
  if (source.filed === 0) return 'Nobody has filed a scorecard yet.';
  if (source.missing > 0)
    return 'A committee reads when every scorecard that counts is filed or excused.';
  if (source.sealed)
    return 'A debrief is on whose votes are sealed. Open a committee before it or after its reveal.';
  if (source.hasOpen) return 'A committee reads this packet already.';
  return null;
}
