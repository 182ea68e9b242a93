import type { CompanyPattern, Role } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface JobRow {
  readonly id: string;
  readonly title: string;
  readonly department: string;
  readonly level: string;
  readonly pattern: CompanyPattern;
  readonly blueprint_key: string;
  readonly hiring_manager_id: string;
  readonly recruiter_ids: string[];
  readonly open: boolean;
  readonly created_at: Date;
  readonly created_cursor: string;
  readonly version: number;
}

/** What is stored of a job; the rest is set by the repository. */
export interface JobFields {
  readonly title: string;
  readonly department: string;
  readonly level: string;
  readonly open: boolean;
  readonly hiringManagerId: string;
  readonly recruiterIds: readonly string[];
}

export interface PersonRoles {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
}

const JOB = `j.id, j.title, j.department, j.level, j.pattern, j.blueprint_key, j.hiring_manager_id, j.open, j.created_at,
  j.created_at::text AS created_cursor, j.version,
  ARRAY(SELECT r.person_id::text FROM job_recruiter r WHERE r.job_id = j.id ORDER BY r.person_id) AS recruiter_ids`;

@Injectable()
export class JobRepository {
  public constructor(private readonly db: Db) {}

  public byIds(ids: readonly string[]): Promise<JobRow[]> {
    return this.db.read(
      'hiring.job.byIds',
      `SELECT ${JOB} FROM job j WHERE j.id = ANY($1::uuid[])`,
      [ids],
    );
  }

  /** Newest first. */
  public page(
    open: boolean | null,
    after: readonly [string, string] | null,
    limit: number,
  ): Promise<JobRow[]> {
    return this.db.read(
      'hiring.job.page',
      `SELECT ${JOB} FROM job j
       WHERE NOT j.is_practice AND ($1::boolean IS NULL OR j.open = $1)
         AND ($2::timestamptz IS NULL OR (j.created_at, j.id) < ($2, $3::uuid))
       ORDER BY j.created_at DESC, j.id DESC LIMIT $4`,
      [open, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  public lock(tx: Tx, id: string): Promise<JobRow | null> {
    return tx.queryOne(
      `SELECT ${JOB} FROM job j WHERE j.id = $1 AND NOT j.is_practice FOR UPDATE OF j`,
      [id],
    );
  }

  public rolesOf(tx: Tx, ids: readonly string[]): Promise<PersonRoles[]> {
    return tx.query(
      'SELECT id, roles, active FROM person WHERE id = ANY($1::uuid[]) AND NOT is_service',
      [ids],
    );
  }

  public async insert(
    tx: Tx,
    job: JobFields & {
      readonly id: string;
      readonly pattern: CompanyPattern;
      readonly blueprintKey: string;
    },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO job (id, title, department, level, pattern, blueprint_key, hiring_manager_id, open, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        job.id,
        job.title,
        job.department,
        job.level,
        job.pattern,
        job.blueprintKey,
        job.hiringManagerId,
        job.open,
        tx.now,
      ],
    );
    await this.setRecruiters(tx, job.id, job.recruiterIds);
  }

  /** Guarded by the version; false when somebody was faster. */
  public async update(tx: Tx, id: string, version: number, job: JobFields): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE job SET title = $3, department = $4, level = $5, open = $6, hiring_manager_id = $7, version = version + 1
       WHERE id = $1 AND version = $2`,
      [id, version, job.title, job.department, job.level, job.open, job.hiringManagerId],
    );
    if (touched === 0) return false;
    await tx.execute('DELETE FROM job_recruiter WHERE job_id = $1', [id]);
    await this.setRecruiters(tx, id, job.recruiterIds);
    return true;
  }

  private async setRecruiters(tx: Tx, jobId: string, personIds: readonly string[]): Promise<void> {
    await tx.execute(
      'INSERT INTO job_recruiter (job_id, person_id) SELECT $1, unnest($2::uuid[])',
      [jobId, personIds],
    );
  }
}
