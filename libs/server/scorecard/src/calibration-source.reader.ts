import type { RoundKind, ScorecardBody } from '@debrief/domain';
import { Clock, Db, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { readableCards } from './scorecard.visibility';

/** A filed scorecard that a calibration pack can be made of. */
export interface CalibrationSource {
  readonly scorecardId: string;
  readonly candidateName: string;
  readonly roundName: string;
  readonly author: string;
  readonly submittedAt: Date;
}

/** Its first version, with every name the record knows. For anonymising on the server; never for a screen as it is. */
export interface CalibrationMaterial extends CalibrationSource {
  readonly loopId: string;
  readonly candidateId: string;
  readonly roundKind: RoundKind;
  readonly rubricVersionId: string;
  readonly body: ScorecardBody;
  readonly candidateEmail: string;
  readonly candidateLinks: readonly string[];
  readonly colleagues: readonly string[];
  readonly organisation: string;
}

/**
 * Counting scorecards of decided loops, as far as the reader may read them: whoever owes on the loop
 * or has a conflict with its candidate finds none. `$1` reader, `$2` roles.
 */
const OPEN = `
  FROM scorecard sc JOIN loop l ON l.id = sc.loop_id AND NOT l.is_mock AND l.state IN ('hired', 'not_hired')
  JOIN candidate c ON c.id = l.candidate_id AND c.erased_at IS NULL
  JOIN round r ON r.id = sc.round_id JOIN person author ON author.id = sc.author_id
  WHERE sc.counts AND sc.stage_id IN (SELECT open.stage_id FROM (${readableCards(
    '$1',
    '$2',
    `(SELECT decided.id FROM loop decided WHERE decided.state IN ('hired', 'not_hired'))`,
  )}) open)`;

const HEAD = `sc.id AS "scorecardId", c.name AS "candidateName", r.name AS "roundName", author.name AS author,
  sc.submitted_at AS "submittedAt"`;

/** One of them whole, with the record that it was read. `$3` scorecard, `$4` now. */
const MATERIAL = `
WITH asked AS MATERIALIZED (
  SELECT ${HEAD}, l.id AS "loopId", c.id AS "candidateId", r.kind AS "roundKind", r.rubric_version_id AS "rubricVersionId",
    (SELECT v.body FROM scorecard_version v WHERE v.scorecard_id = sc.id AND v.number = 1) AS body,
    c.email AS "candidateEmail", c.links AS "candidateLinks",
    ARRAY(SELECT DISTINCT p.name FROM person p WHERE p.id IN (
      SELECT s.person_id FROM seat s WHERE s.loop_id = l.id
      UNION SELECT j.hiring_manager_id FROM job j WHERE j.id = l.job_id
      UNION SELECT jr.person_id FROM job_recruiter jr WHERE jr.job_id = l.job_id)) AS colleagues,
    coalesce((SELECT name FROM organisation), '') AS organisation
  ${OPEN} AND sc.id = $3
), noted AS (
  INSERT INTO access_ledger (loop_id, person_id, via, at)
  SELECT "loopId", $1::uuid, 'scorecards', $4::timestamptz FROM asked
), audited AS (
  INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, loop_id)
  SELECT $4::timestamptz, $1::uuid, 'person', 'scorecards.viewed', 'loop', "loopId"::text, "loopId" FROM asked
)
SELECT * FROM asked`;

/** What calibration packs are made of. */
@Injectable()
export class CalibrationSourceReader {
  public constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Newest first, at most 100. It names whom each is about and shows nothing of what it says. */
  public list(actor: Actor, kind: RoundKind): Promise<CalibrationSource[]> {
    return this.db.read(
      'scorecard.calibration.sources',
      `SELECT ${HEAD} ${OPEN} AND r.kind = $3 ORDER BY sc.submitted_at DESC, sc.id LIMIT 100`,
      [actor.personId, actor.roles, kind],
    );
  }

  /** Null for a scorecard that is not open to the actor. That it was read goes on the ledger and the trail. */
  public async one(actor: Actor, scorecardId: string): Promise<CalibrationMaterial | null> {
    return this.db.readOne('scorecard.calibration.material', MATERIAL, [
      actor.personId,
      actor.roles,
      scorecardId,
      this.clock.now(),
    ]);
  }
}
