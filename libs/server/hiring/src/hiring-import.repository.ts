import type { BookTx, Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface KnownJob {
  readonly id: string;
  readonly title: string;
}
export interface KnownCandidate {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly links: readonly string[];
  readonly source: string;
  readonly version: number;
}
export interface CandidateToImport {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly links: readonly string[];
  readonly source: string;
}
export interface JobToImport {
  readonly id: string;
  readonly title: string;
  readonly department: string;
  readonly level: string;
  readonly hiringManagerId: string;
}
export interface ApplicationToImport {
  readonly id: string;
  readonly candidateId: string;
  readonly jobId: string;
  /** Null for now. */
  readonly createdAt: string | null;
}

const KNOWN = `id, name, email, time_zone AS "timeZone", links, source, version`;

/**
 * The narrow way for imports into jobs, candidates and applications, in batches. The rules of the
 * fields are the caller's; what the tables themselves demand they refuse.
 */
@Injectable()
export class HiringImport {
  /** Jobs by title, whatever the case; of several the open one, then the newest. */
  public jobsByTitle(tx: Pick<BookTx, 'query'>, titles: readonly string[]): Promise<KnownJob[]> {
    return tx.query(
      `SELECT DISTINCT ON (lower(title)) id, title FROM job WHERE lower(title) = ANY($1::text[]) AND NOT is_practice
       ORDER BY lower(title), open DESC, created_at DESC, id`,
      [titles.map((title) => title.trim().toLowerCase())],
    );
  }

  /** Closed, so that nobody applies before somebody has looked at it. */
  public async insertJobs(tx: Tx, jobs: readonly JobToImport[]): Promise<void> {
    await tx.execute(
      `INSERT INTO job (id, title, department, level, pattern, blueprint_key, hiring_manager_id, open, created_at)
       SELECT id, title, department, level, 'standard', 'standard', "hiringManagerId", false, $2
       FROM jsonb_to_recordset($1::jsonb)
         AS r (id uuid, title text, department text, level text, "hiringManagerId" uuid)`,
      [JSON.stringify(jobs), tx.now],
    );
  }

  public candidates(
    tx: Pick<BookTx, 'query'>,
    emails: readonly string[],
    ids: readonly string[],
  ): Promise<KnownCandidate[]> {
    return tx.query(
      `SELECT ${KNOWN} FROM candidate WHERE email = ANY($1::text[]) OR id = ANY($2::uuid[])`,
      [emails, ids],
    );
  }

  /** Candidates of whom this person learns nothing: kept away by a conflict of interest, or erased. */
  public async barred(tx: Pick<BookTx, 'query'>, personId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ candidate_id: string }>(
      `SELECT candidate_id FROM conflict_of_interest WHERE person_id = $1
       UNION SELECT id FROM candidate WHERE erased_at IS NOT NULL`,
      [personId],
    );
    return new Set(rows.map((row) => row.candidate_id));
  }

  /** Leaves out whom an address belongs to already. */
  public async insertCandidates(tx: Tx, candidates: readonly CandidateToImport[]): Promise<void> {
    await tx.execute(
      `INSERT INTO candidate (id, name, email, time_zone, links, source, created_at)
       SELECT id, name, email, "timeZone", ARRAY(SELECT jsonb_array_elements_text(links)), source, $2
       FROM jsonb_to_recordset($1::jsonb)
         AS r (id uuid, name text, email text, "timeZone" text, links jsonb, source text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(candidates), tx.now],
    );
  }

  /** Guarded by the version; false when somebody was faster. */
  public async updateCandidate(
    tx: Tx,
    version: number,
    candidate: Omit<CandidateToImport, 'email'>,
  ): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE candidate SET name = $3, time_zone = $4, links = $5, source = $6, version = version + 1
       WHERE id = $1 AND version = $2 AND erased_at IS NULL`,
      [
        candidate.id,
        version,
        candidate.name,
        candidate.timeZone,
        candidate.links,
        candidate.source,
      ],
    );
    return touched === 1;
  }

  /** The newest application of each pair that there is already. */
  public applicationsFor(
    tx: Pick<BookTx, 'query'>,
    pairs: readonly { readonly candidateId: string; readonly jobId: string }[],
  ): Promise<{ id: string; candidateId: string; jobId: string }[]> {
    return tx.query(
      `SELECT DISTINCT ON (a.candidate_id, a.job_id) a.id, a.candidate_id AS "candidateId", a.job_id AS "jobId"
       FROM jsonb_to_recordset($1::jsonb) AS r ("candidateId" uuid, "jobId" uuid)
       JOIN application a ON a.candidate_id = r."candidateId" AND a.job_id = r."jobId"
       ORDER BY a.candidate_id, a.job_id, a.created_at DESC, a.id`,
      [JSON.stringify(pairs)],
    );
  }

  public async insertApplications(
    tx: Tx,
    applications: readonly ApplicationToImport[],
  ): Promise<void> {
    await tx.execute(
      `WITH made AS (
         INSERT INTO application (id, candidate_id, job_id, created_at)
         SELECT id, "candidateId", "jobId", coalesce("createdAt", $2)
         FROM jsonb_to_recordset($1::jsonb)
           AS r (id uuid, "candidateId" uuid, "jobId" uuid, "createdAt" timestamptz)
         RETURNING id
       )
       INSERT INTO application_restricted (application_id, pay_expectation) SELECT id, '' FROM made`,
      [JSON.stringify(applications), tx.now],
    );
  }
}
