import type { Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { barredFrom, managesJobOf } from './candidate.visibility';

export interface RestrictedNotesRow {
  readonly candidate_id: string;
  readonly private_notes: string;
  readonly manages_job: boolean;
}
export interface RestrictedPayRow {
  readonly application_id: string;
  readonly candidate_id: string;
  readonly pay_expectation: string;
  readonly manages_job: boolean;
}

/** The only file that knows the restricted tables. Reading demands a transaction, since it is recorded. */
@Injectable()
export class RestrictedRepository {
  /** Nothing for candidates whom the person is kept away from. */
  public notes(
    tx: Tx,
    personId: string,
    candidateIds: readonly string[],
  ): Promise<RestrictedNotesRow[]> {
    return tx.query(
      `SELECT c.id AS candidate_id, coalesce(r.private_notes, '') AS private_notes, ${managesJobOf('$1', 'c')} AS manages_job
       FROM candidate c LEFT JOIN candidate_restricted r ON r.candidate_id = c.id
       WHERE c.id = ANY($2::uuid[]) AND NOT ${barredFrom('$1', 'c.id')}`,
      [personId, candidateIds],
    );
  }

  public pay(
    tx: Tx,
    personId: string,
    applicationIds: readonly string[],
  ): Promise<RestrictedPayRow[]> {
    return tx.query(
      `SELECT a.id AS application_id, a.candidate_id, coalesce(r.pay_expectation, '') AS pay_expectation,
         j.hiring_manager_id = $1 AS manages_job
       FROM application a JOIN job j ON j.id = a.job_id LEFT JOIN application_restricted r ON r.application_id = a.id
       WHERE a.id = ANY($2::uuid[]) AND NOT ${barredFrom('$1', 'a.candidate_id')}`,
      [personId, applicationIds],
    );
  }

  /** Notes are added to, never overwritten by somebody who has not read them. */
  public async addNotes(tx: Tx, candidateId: string, notes: string): Promise<void> {
    await tx.execute(
      `INSERT INTO candidate_restricted (candidate_id, private_notes) VALUES ($1, $2)
       ON CONFLICT (candidate_id) DO UPDATE SET private_notes =
         CASE WHEN excluded.private_notes = '' THEN candidate_restricted.private_notes
              ELSE concat_ws(E'\\n\\n', nullif(candidate_restricted.private_notes, ''), excluded.private_notes) END`,
      [candidateId, notes],
    );
  }

  public async insertPay(tx: Tx, applicationId: string, pay: string): Promise<void> {
    await tx.execute(
      'INSERT INTO application_restricted (application_id, pay_expectation) VALUES ($1, $2)',
      [applicationId, pay],
    );
  }
}
