import {
  anonymise,
  type RatingValue,
  type RoundKind,
  type RubricBody,
  type ScorecardBody,
  type TrainingStep,
} from '@debrief/domain';
import type { Tx } from '@debrief/server-kernel';
import { seasonId } from './season-id';

const DAY_MS = 86_400_000;

const idOf = (name: string): string => seasonId(`training ${name}`);

interface Source {
  readonly scorecardId: string;
  readonly loopId: string;
  readonly candidateId: string;
  readonly rubricVersionId: string;
  readonly body: ScorecardBody;
  readonly rubric: RubricBody;
  readonly candidate: string;
  readonly colleagues: readonly string[];
  readonly organisation: string;
}

const PACK = idOf('pack');
const CODING = idOf('path coding');
const DESIGN = idOf('path system_design');

/**
 * Training as it stands in the season: two paths, a pack of two past scorecards, those who lead such
 * rounds certified by hand when the paths came, one of them lapsed, and somebody half-way.
 */
export async function writeTraining(tx: Tx): Promise<void> {
  const leads = await leadsOf(tx);
  const trainee = await traineeOf(tx);
  const owing = new Set(await owingBeside(tx, trainee));
  const [first, second, lapsed] = leads.filter(({ id }) => id !== trainee && !owing.has(id));
  const admin = await tx.queryOne<{ id: string }>(
    `SELECT id FROM person WHERE 'admin' = ANY (roles) ORDER BY created_at, id LIMIT 1`,
  );
  if (!first || !second || !lapsed || !trainee || !admin)
    throw new Error('The season has too few people to train');
  await writePack(tx, first.id);
  await writePath(tx, CODING, 'coding', 'Coding interviews', codingSteps(), [first.id, second.id]);
  await writePath(tx, DESIGN, 'system_design', 'System design interviews', designSteps(), [
    first.id,
  ]);
  for (const lead of leads)
    if (lead.id !== trainee) await certify(tx, lead, admin.id, lead.id === lapsed.id ? -10 : 200);
  await enrol(tx, trainee, first.id);
}

function step(
  key: string,
  kind: TrainingStep['kind'],
  count: number,
  approvalRequired: boolean,
): TrainingStep {
  return { key, kind, count, approvalRequired, calibration: null };
}

function codingSteps(): readonly TrainingStep[] {
  return [
    step('shadow', 'shadow', 1, true),
    {
      ...step('pack', 'calibration', 1, true),
      calibration: { packId: PACK, measure: 'within_one', minimum: 0.8, attempts: 3 },
    },
    step('reverse', 'reverse_shadow', 2, false),
    step('sign_off', 'sign_off', 1, true),
  ];
}

function designSteps(): readonly TrainingStep[] {
  return [
    step('mock', 'mock', 1, false),
    step('shadow', 'shadow', 2, true),
    step('reverse', 'reverse_shadow', 2, false),
    step('sign_off', 'sign_off', 1, true),
  ];
}

interface Lead {
  readonly id: string;
  readonly kinds: readonly RoundKind[];
}

/** Who held real rounds of the two kinds in a counting role, the busiest first. */
async function leadsOf(tx: Tx): Promise<readonly Lead[]> {
  return tx.query<Lead & Record<string, unknown>>(
    `SELECT s.person_id AS id, array_agg(DISTINCT r.kind) AS kinds
     FROM seat s JOIN round r ON r.id = s.round_id AND r.kind IN ('coding', 'system_design')
     JOIN loop l ON l.id = s.loop_id AND NOT l.is_mock
     WHERE s.role IN ('lead', 'panelist') GROUP BY s.person_id
     ORDER BY (max(CASE WHEN r.kind = 'coding' THEN 1 ELSE 0 END) + max(CASE WHEN r.kind = 'system_design' THEN 1 ELSE 0 END)) DESC,
       count(*) DESC, s.person_id`,
  );
}

/** Who shadowed a coding round and filed, on a loop that is over so that all of it can be compared. */
async function traineeOf(tx: Tx): Promise<string | null> {
  const row = await tx.queryOne<{ id: string }>(
    `SELECT s.person_id AS id FROM seat s JOIN round r ON r.id = s.round_id AND r.kind = 'coding' JOIN loop l ON l.id = s.loop_id AND NOT l.is_mock
     WHERE s.role IN ('shadow', 'reverse_shadow') AND s.state = 'assigned'
     GROUP BY s.person_id HAVING count(*) FILTER (WHERE s.role = 'shadow' AND s.filed_at IS NOT NULL) > 0
     ORDER BY (count(*) FILTER (WHERE s.role = 'shadow' AND s.filed_at IS NOT NULL AND l.state IN ('hired', 'not_hired')) > 0) DESC,
       count(*) FILTER (WHERE s.role = 'reverse_shadow') DESC, s.person_id LIMIT 1`,
  );
  return row?.id ?? null;
}

/** Who owes on a loop on which the trainee sits: what was filed there is sealed to them, so they approve nothing. */
async function owingBeside(tx: Tx, traineeId: string | null): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT o.person_id AS id FROM seat o WHERE o.state = 'assigned' AND o.filed_at IS NULL
       AND o.loop_id IN (SELECT loop_id FROM seat WHERE person_id = $1)`,
    [traineeId],
  );
  return rows.map(({ id }) => id);
}

async function writePath(
  tx: Tx,
  id: string,
  kind: RoundKind,
  title: string,
  steps: readonly TrainingStep[],
  trainerIds: readonly string[],
): Promise<void> {
  await tx.execute(
    `INSERT INTO training_path (id, round_kind, title, steps, trainer_ids, valid_months, renewal, updated_at)
     VALUES ($1, $2, $3, $4::jsonb, $5::uuid[], 12, 'last_round', $6)`,
    [id, kind, title, JSON.stringify(steps), trainerIds, before(tx, 90)],
  );
}

async function certify(tx: Tx, lead: Lead, by: string, days: number): Promise<void> {
  for (const kind of lead.kinds) {
    await tx.execute(
      `INSERT INTO certification (id, person_id, round_kind, source, at, expires_at, granted_by, reason)
       VALUES ($1, $2, $3, 'granted', $4, $5, $6, 'Led such rounds before there was a path')`,
      [
        idOf(`certificate ${lead.id} ${kind}`),
        lead.id,
        kind,
        before(tx, 90),
        before(tx, -days),
        by,
      ],
    );
  }
}

async function enrol(tx: Tx, personId: string, trainerId: string): Promise<void> {
  const id = idOf('enrolment');
  await tx.execute(
    `INSERT INTO training_enrolment (id, path_id, person_id, enrolled_at, enrolled_by) VALUES ($1, $2, $3, $4, $5)`,
    [id, CODING, personId, before(tx, 60), trainerId],
  );
  await tx.execute(
    `INSERT INTO training_approval (id, enrolment_id, step_key, approved_by, note, at)
     VALUES ($1, $2, 'shadow', $3, 'Notes apart from what they mean. Ready for the pack.', $4)`,
    [idOf('approval'), id, trainerId, before(tx, 2)],
  );
}

async function writePack(tx: Tx, madeBy: string): Promise<void> {
  const sources = await sourcesOf(tx);
  const [first] = sources;
  if (!first) throw new Error('The season has no decided coding round to calibrate on');
  await tx.execute(
    `INSERT INTO calibration_pack (id, title, round_kind, rubric_version_id, state, made_by, updated_at)
     VALUES ($1, 'Coding: two candidates, one rubric', 'coding', $2, 'published', $3, $4)`,
    [PACK, first.rubricVersionId, madeBy, before(tx, 80)],
  );
  for (const [position, source] of sources.entries()) {
    await tx.execute(
      `INSERT INTO calibration_entry (id, pack_id, position, scorecard_id, loop_id, candidate_id, notes, gold)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb)`,
      [
        idOf(`entry ${position}`),
        PACK,
        position,
        source.scorecardId,
        source.loopId,
        source.candidateId,
        JSON.stringify(blind(source)),
        JSON.stringify(goldOf(source)),
      ],
    );
  }
}

async function sourcesOf(tx: Tx): Promise<readonly Source[]> {
  return tx.query<Source & Record<string, unknown>>(
    `SELECT sc.id AS "scorecardId", l.id AS "loopId", c.id AS "candidateId", r.rubric_version_id AS "rubricVersionId",
       v.body, rv.body AS rubric, c.name AS candidate, (SELECT name FROM organisation) AS organisation,
       ARRAY(SELECT DISTINCT p.name FROM seat s JOIN person p ON p.id = s.person_id WHERE s.loop_id = l.id ORDER BY p.name) AS colleagues
     FROM scorecard sc JOIN loop l ON l.id = sc.loop_id AND NOT l.is_mock AND l.state IN ('hired', 'not_hired')
     JOIN candidate c ON c.id = l.candidate_id JOIN round r ON r.id = sc.round_id AND r.kind = 'coding'
     JOIN scorecard_version v ON v.scorecard_id = sc.id AND v.number = 1
     JOIN content_version rv ON rv.id = r.rubric_version_id
     WHERE sc.counts ORDER BY (sc.loop_id IN (SELECT loop_id FROM seat WHERE role = 'shadow')), sc.submitted_at, sc.id LIMIT 2`,
  );
}

function namesOf(source: Source) {
  return {
    candidate: [source.candidate],
    colleagues: source.colleagues,
    companies: [source.organisation],
  };
}

function blind(source: Source) {
  return source.body.notes.map(({ id, kind, text }) => ({
    id,
    kind,
    text: anonymise(text, namesOf(source)),
  }));
}

function goldOf(source: Source) {
  return source.body.ratings.flatMap(({ competency, value, comment }) =>
    value === null
      ? []
      : [{ competency, value, reason: reasonOf(source, competency, value, comment) }],
  );
}

function reasonOf(source: Source, competency: string, value: RatingValue, comment: string): string {
  if (comment.trim() !== '') return anonymise(comment, namesOf(source));
  if (value === 'not_probed') return 'No note shows anything of it.';
  const anchors = source.rubric.competencies.find((one) => one.competency === competency)?.anchors;
  return anchors?.[value] ?? 'As the notes show.';
}

/** So many days before the moment of the season. */
function before(tx: Tx, days: number): Date {
  return new Date(tx.now.getTime() - days * DAY_MS);
}
