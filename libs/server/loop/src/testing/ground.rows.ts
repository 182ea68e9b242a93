import { newId } from '@debrief/server-kernel';
import type { Pool } from 'pg';
import type { LoopRow } from './loop.rows';

/** What every loop stands on: people, a job with its hiring manager, a candidate who applied, some content. */
export interface Ground {
  readonly people: readonly string[];
  readonly hiringManagerId: string;
  readonly loop: Pick<LoopRow, 'candidateId' | 'jobId' | 'applicationId' | 'versionId'>;
}

/** Inserts a person with these roles; gives the id. */
export async function insertPerson(
  pool: Pool,
  name: string,
  roles: readonly string[] = ['interviewer'],
): Promise<string> {
  const id = newId();
  await pool.query(
    `INSERT INTO person (id, name, email, roles, time_zone, working_hours) VALUES ($1, $2, $3, $4, 'Europe/Lisbon', '[]')`,
    [id, name, `${id}@example.test`, roles],
  );
  return id;
}

/** Inserts an open job of this hiring manager. */
export async function insertJob(
  pool: Pool,
  hiringManagerId: string,
  title = 'Applied AI engineer',
): Promise<string> {
  const id = newId();
  await pool.query(
    `INSERT INTO job (id, title, department, level, pattern, blueprint_key, hiring_manager_id)
     VALUES ($1, $2, 'Search', 'Senior', 'standard', 'standard', $3)`,
    [id, title, hiringManagerId],
  );
  return id;
}

/** Inserts a candidate with an application for the job. */
export async function insertCandidate(
  pool: Pool,
  jobId: string,
  name = 'Noor Haddad',
): Promise<{ candidateId: string; applicationId: string }> {
  const candidateId = newId();
  const applicationId = newId();
  await pool.query(
    `INSERT INTO candidate (id, name, email, time_zone) VALUES ($1, $2, $3, 'Africa/Tunis')`,
    [candidateId, name, `${candidateId}@example.test`],
  );
  await pool.query('INSERT INTO application (id, candidate_id, job_id) VALUES ($1, $2, $3)', [
    applicationId,
    candidateId,
    jobId,
  ]);
  return { candidateId, applicationId };
}

/** A content version with an empty body, for specs that only need the reference to hold. */
export async function insertEmptyVersion(pool: Pool): Promise<string> {
  const itemId = newId();
  const versionId = newId();
  await pool.query(
    `INSERT INTO content_item (id, type, key, latest_version) VALUES ($1, 'rubric', $2, 1)`,
    [itemId, `empty_${itemId}`],
  );
  await pool.query(
    `INSERT INTO content_version (id, item_id, number, title, body) VALUES ($1, $2, 1, 'Empty', '{}')`,
    [versionId, itemId],
  );
  return versionId;
}

export async function insertGround(
  pool: Pool,
  { people }: { readonly people: number },
): Promise<Ground> {
  const ids: string[] = [];
  for (let index = 0; index < people; index += 1)
    ids.push(await insertPerson(pool, `Interviewer ${index + 1}`));
  const hiringManagerId = await insertPerson(pool, 'Hedda Manager', ['hiring_manager']);
  const jobId = await insertJob(pool, hiringManagerId);
  const versionId = await insertEmptyVersion(pool);
  return {
    people: ids,
    hiringManagerId,
    loop: { ...(await insertCandidate(pool, jobId)), jobId, versionId },
  };
}
