import { createHash } from 'node:crypto';
import {
  checkDraft,
  submitScorecard,
  type FlagTaxonomyBody,
  type KitBody,
  type QuestionBody,
  type RubricBody,
  type ScorecardBody,
  type SubmissionRules,
} from '@debrief/domain';
import type { Db } from '@debrief/server-kernel';
import { TABLES, TABLE_NAMES } from '../tables';

/** One line for each rule that the loaded rows break; empty when all is well. */
export async function brokenRules(db: Db): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const [rule, sql] of Object.entries(RULES)) {
    const rows = await db.readUnnamed<{ id: string }>(sql);
    if (rows.length > 0) broken.push(`${rule}: ${rows.length}, e.g. ${rows[0]?.id}`);
  }
  return broken;
}

/** Each statement finds what must not be. */
const RULES: Readonly<Record<string, string>> = {
  'missing_count is the count of owed counting seats of open and passed stages': `
    SELECT l.id FROM loop l WHERE l.missing_count <> (
      SELECT count(*) FROM seat s JOIN stage st ON st.id = s.stage_id WHERE s.loop_id = l.id AND st.state IN ('open', 'passed')
        AND s.role IN ('lead', 'panelist', 'reverse_shadow') AND s.state = 'assigned' AND s.filed_at IS NULL)`,
  'current_stage is the open or stopped stage, else the last one passed': `
    SELECT l.id FROM loop l WHERE l.state <> 'planned' AND l.current_stage <> coalesce(
      (SELECT min(st.position) FROM stage st WHERE st.loop_id = l.id AND st.state IN ('open', 'stopped')),
      (SELECT max(st.position) FROM stage st WHERE st.loop_id = l.id AND st.state = 'passed'))`,
  'a running loop has one open stage, any other none': `
    SELECT l.id FROM loop l WHERE (SELECT count(*) FROM stage st WHERE st.loop_id = l.id AND st.state = 'open')
      <> CASE WHEN l.state = 'in_progress' THEN 1 ELSE 0 END`,
  'last_activity_at is the last act that was more than looking': `
    SELECT l.id FROM loop l WHERE l.last_activity_at <> (
      SELECT max(e.at) FROM audit_event e WHERE e.loop_id = l.id AND e.action NOT IN ('packet.viewed', 'scorecards.viewed'))`,
  'nobody is in two places': `
    SELECT a.id FROM seat a JOIN seat b ON a.person_id = b.person_id AND a.id < b.id AND a.during && b.during
    WHERE a.state = 'assigned' AND b.state = 'assigned'`,
  'no candidate is in two places': `
    SELECT a.id FROM round a JOIN loop la ON la.id = a.loop_id JOIN loop lb ON lb.candidate_id = la.candidate_id AND NOT lb.is_mock
    JOIN round b ON b.loop_id = lb.id AND a.id < b.id AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
    WHERE NOT la.is_mock AND a.starts_at IS NOT NULL AND b.starts_at IS NOT NULL`,
  'a seat is busy during its round': `
    SELECT s.id FROM seat s JOIN round r ON r.id = s.round_id
    WHERE s.state <> 'removed' AND s.during IS DISTINCT FROM CASE WHEN r.starts_at IS NULL THEN NULL ELSE tstzrange(r.starts_at, r.ends_at) END`,
  'filed_at is when the scorecard was submitted': `
    SELECT s.id FROM seat s LEFT JOIN scorecard sc ON sc.seat_id = s.id WHERE s.filed_at IS DISTINCT FROM sc.submitted_at`,
  'nothing is filed before the round has ended, nor by somebody excused': `
    SELECT sc.id FROM scorecard sc JOIN seat s ON s.id = sc.seat_id JOIN round r ON r.id = s.round_id
    WHERE sc.submitted_at < r.ends_at OR s.state <> 'assigned'`,
  'an independent scorecard was filed before its author saw anything': `
    SELECT sc.id FROM scorecard sc WHERE sc.independent <> NOT EXISTS (
      SELECT 1 FROM access_ledger a WHERE a.loop_id = sc.loop_id AND a.person_id = sc.author_id AND a.at < sc.submitted_at)`,
  'an amendment is marked when its author had looked since filing': `
    SELECT v.id FROM scorecard_version v JOIN scorecard sc ON sc.id = v.scorecard_id WHERE v.number > 1 AND v.after_seeing_others <> EXISTS (
      SELECT 1 FROM access_ledger a WHERE a.loop_id = sc.loop_id AND a.person_id = sc.author_id AND a.at >= sc.submitted_at AND a.at < v.submitted_at)`,
  'nobody looks while they owe': `
    SELECT a.loop_id AS id FROM access_ledger a JOIN seat s ON s.loop_id = a.loop_id AND s.person_id = a.person_id AND s.state = 'assigned'
    WHERE s.assigned_at <= a.at AND (s.filed_at IS NULL OR s.filed_at > a.at)`,
  'shadows and mocks never count': `
    SELECT sc.id FROM scorecard sc JOIN seat s ON s.id = sc.seat_id JOIN loop l ON l.id = sc.loop_id
    WHERE sc.counts <> (s.role <> 'shadow' AND NOT l.is_mock)`,
  'ratings and flags are those of the body': `
    SELECT v.id FROM scorecard_version v WHERE (SELECT count(*) FROM rating r WHERE r.scorecard_version_id = v.id) <> jsonb_array_length(v.body->'ratings')
      OR (SELECT count(*) FROM red_flag f WHERE f.scorecard_version_id = v.id) <> jsonb_array_length(v.body->'flags')
      OR v.recommendation <> v.body->>'recommendation' OR v.summary <> v.body->>'summary'`,
  'only owed seats have drafts': `
    SELECT d.seat_id AS id FROM scorecard_draft d JOIN seat s ON s.id = d.seat_id WHERE s.filed_at IS NOT NULL OR s.state <> 'assigned' OR s.person_id <> d.person_id`,
  'a conflicted person has no seat': `
    SELECT s.id FROM conflict_of_interest c JOIN loop l ON l.candidate_id = c.candidate_id JOIN seat s ON s.loop_id = l.id AND s.person_id = c.person_id`,
  'closed means decided or stopped': `
    SELECT l.id FROM loop l WHERE (l.closed_at IS NOT NULL) <> (l.state IN ('hired', 'not_hired', 'stopped'))
      OR (l.state IN ('hired', 'not_hired', 'on_hold')) <> EXISTS (
        SELECT 1 FROM decision d WHERE d.loop_id = l.id AND NOT EXISTS (SELECT 1 FROM decision_pending w WHERE w.decision_id = d.id))`,
  'an application shows its own loop': `
    SELECT a.id FROM application a LEFT JOIN loop l ON l.id = a.current_loop_id AND l.application_id = a.id AND NOT l.is_mock WHERE l.id IS NULL`,
  'a frozen packet is as its hash says and its decision refers to it': `
    SELECT p.id FROM packet_version p LEFT JOIN decision d ON d.packet_version_id = p.id
    WHERE encode(sha256(convert_to(p.body, 'UTF8')), 'hex') <> p.sha256
      OR (p.reason = 'decision') <> (d.id IS NOT NULL) OR d.number <> p.number`,
  'audit rows lie in the order of time': `
    SELECT a.id FROM audit_event a JOIN audit_event b ON b.loop_id = a.loop_id AND a.id < b.id AND a.at > b.at`,
};

interface FiledRow {
  readonly id: string;
  readonly body: ScorecardBody;
  readonly draft: boolean;
  readonly rubric: RubricBody;
  readonly taxonomy: FlagTaxonomyBody;
  readonly kit: KitBody;
}

/** Ids of scorecards that the domain would refuse, or change, and of drafts it would not keep. */
export async function refusedScorecards(db: Db): Promise<readonly string[]> {
  const questions = await db.readUnnamed<{ body: QuestionBody }>(
    `SELECT v.body FROM content_version v JOIN content_item i ON i.id = v.item_id WHERE i.type = 'question'`,
  );
  const rows = await db.readUnnamed<FiledRow & Record<string, unknown>>(`
    SELECT c.id, c.body, c.draft, rv.body AS rubric, tv.body AS taxonomy, kv.body AS kit FROM (
      SELECT v.id, sc.round_id, v.body, false AS draft FROM scorecard_version v JOIN scorecard sc ON sc.id = v.scorecard_id
      UNION ALL SELECT d.seat_id, s.round_id, d.body, true FROM scorecard_draft d JOIN seat s ON s.id = d.seat_id) c
    JOIN round r ON r.id = c.round_id JOIN loop l ON l.id = r.loop_id JOIN content_version rv ON rv.id = r.rubric_version_id
    JOIN content_version kv ON kv.id = r.kit_version_id JOIN content_version tv ON tv.id = l.taxonomy_version_id`);
  return rows.flatMap(({ id, body, draft, rubric, taxonomy, kit }) => {
    const bank = questions
      .map((question) => question.body)
      .filter(({ key }) => kit.questionKeys.includes(key));
    const rules: SubmissionRules = {
      rubric,
      taxonomy,
      capturesStar: kit.capturesStar,
      questions: bank,
    };
    const decided = draft ? checkDraft(body, rules) : submitScorecard(body, rules);
    if (!decided.ok) return [`${id} ${JSON.stringify(decided.problems[0])}`];
    return hashOf(decided.value) === hashOf(body) ? [] : [`${id} would be stored otherwise`];
  });
}

function hashOf(body: ScorecardBody): string {
  const { notes, ratings, flags, keyPoints, star, asked, aiTools, recommendation, summary } = body;
  return createHash('sha256')
    .update(
      JSON.stringify([
        notes.map(({ id, kind, text, atSeconds }) => [id, kind, text, atSeconds]),
        ratings.map(({ competency, value, evidence, comment }) => [
          competency,
          value,
          evidence,
          comment,
        ]),
        flags.length,
        keyPoints.length,
        star.map(({ questionKey, seconds }) => [questionKey, seconds]),
        asked,
        aiTools.map(({ tool, use, disclosed }) => [tool, use, disclosed]),
        recommendation,
        summary,
      ]),
    )
    .digest('hex');
}

/** Fingerprint of all seeded rows, apart from ids that content and identity columns were given by chance. */
export async function dumpHash(db: Db): Promise<string> {
  const hash = createHash('sha256');
  for (const table of TABLE_NAMES) {
    const columns = TABLES[table].map(([name]) => name).filter((name) => !CHANCE.includes(name));
    const where =
      table === 'audit_event' ? `WHERE action NOT IN ('content.loaded', 'season.loaded')` : '';
    const rows = await db.readUnnamed<{ row: string }>(
      `SELECT row_to_json(t)::text AS row FROM (SELECT ${columns.join(', ')} FROM ${table} ${where}) t ORDER BY row_to_json(t)::text COLLATE "C"`,
    );
    hash.update(table);
    for (const { row } of rows) hash.update(row);
  }
  return hash.digest('hex');
}

/** Content is published under new ids each time it is loaded. */
const CHANCE: readonly string[] = [
  'blueprint_version_id',
  'taxonomy_version_id',
  'rubric_version_id',
  'kit_version_id',
  'version_id',
];
