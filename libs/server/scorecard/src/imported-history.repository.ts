import type { Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface ImportedApplicationRow {
  readonly id: string;
  readonly candidateId: string;
  readonly applicationId: string | null;
  readonly jobTitle: string;
  readonly status: string;
  readonly stage: string;
  readonly reason: string;
  readonly appliedAt: string | null;
  readonly closedAt: string | null;
}
export interface ImportedInterviewRow {
  readonly id: string;
  readonly candidateId: string;
  readonly applicationId: string | null;
  readonly sourceId: string;
  readonly stepId: string;
  readonly name: string;
  readonly stage: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly onDate: string | null;
  readonly state: string;
  readonly place: string;
  readonly interviewers: readonly object[];
}
export interface ImportedScorecardRow {
  readonly id: string;
  readonly candidateId: string;
  readonly applicationId: string | null;
  readonly sourceId: string;
  readonly interviewRef: string;
  readonly authorId: string | null;
  readonly authorName: string;
  readonly roundName: string;
  readonly interviewedAt: string | null;
  readonly submittedAt: string | null;
  readonly recommendation: string;
  readonly recommendationOriginal: string;
  readonly summary: string;
  readonly ratings: readonly object[];
  readonly answers: readonly object[];
  readonly privateNotes: string;
}

/** Writes the history that other systems told; an import repeats itself, so each write is an upsert by id. */
@Injectable()
export class ImportedHistoryRepository {
  public async putApplications(
    tx: Tx,
    source: string,
    rows: readonly ImportedApplicationRow[],
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO imported_application
         (id, candidate_id, application_id, source, job_title, status, stage, reason, applied_at, closed_at)
       SELECT id, "candidateId", "applicationId", $2, "jobTitle", status, stage, reason, "appliedAt", "closedAt"
       FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, "candidateId" uuid, "applicationId" uuid, "jobTitle" text,
         status text, stage text, reason text, "appliedAt" timestamptz, "closedAt" timestamptz)
       ON CONFLICT (id) DO UPDATE SET candidate_id = excluded.candidate_id,
         application_id = coalesce(excluded.application_id, imported_application.application_id),
         job_title = excluded.job_title, status = excluded.status, stage = excluded.stage, reason = excluded.reason,
         applied_at = excluded.applied_at, closed_at = excluded.closed_at`,
      [JSON.stringify(rows), source],
    );
  }

  public async putInterviews(
    tx: Tx,
    source: string,
    rows: readonly ImportedInterviewRow[],
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO imported_interview (id, candidate_id, application_id, source, source_id, step_id, name, stage,
         starts_at, ends_at, on_date, state, place, interviewers)
       SELECT id, "candidateId", "applicationId", $2, "sourceId", "stepId", name, stage,
         "startsAt", "endsAt", "onDate", state, place, interviewers
       FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, "candidateId" uuid, "applicationId" uuid, "sourceId" text,
         "stepId" text, name text, stage text, "startsAt" timestamptz, "endsAt" timestamptz, "onDate" date,
         state text, place text, interviewers jsonb)
       ON CONFLICT (id) DO UPDATE SET candidate_id = excluded.candidate_id, application_id = excluded.application_id,
         step_id = excluded.step_id, name = excluded.name, stage = excluded.stage, starts_at = excluded.starts_at,
         ends_at = excluded.ends_at, on_date = excluded.on_date, state = excluded.state, place = excluded.place,
         interviewers = excluded.interviewers`,
      [JSON.stringify(rows), source],
    );
  }

  public async putScorecards(
    tx: Tx,
    source: string,
    rows: readonly ImportedScorecardRow[],
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO imported_scorecard (id, candidate_id, application_id, author_id, author_name, source, source_id,
         interview_ref, round_name, interviewed_at, submitted_at, recommendation, recommendation_original, summary,
         ratings, answers, private_notes)
       SELECT id, "candidateId", "applicationId", "authorId", "authorName", $2, "sourceId", "interviewRef", "roundName",
         "interviewedAt", "submittedAt", recommendation, "recommendationOriginal", summary, ratings, answers, "privateNotes"
       FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, "candidateId" uuid, "applicationId" uuid, "authorId" uuid,
         "authorName" text, "sourceId" text, "interviewRef" text, "roundName" text, "interviewedAt" timestamptz,
         "submittedAt" timestamptz, recommendation text, "recommendationOriginal" text, summary text, ratings jsonb,
         answers jsonb, "privateNotes" text)
       ON CONFLICT (id) DO UPDATE SET candidate_id = excluded.candidate_id, application_id = excluded.application_id,
         author_id = coalesce(excluded.author_id, imported_scorecard.author_id), author_name = excluded.author_name,
         interview_ref = excluded.interview_ref, round_name = excluded.round_name,
         interviewed_at = excluded.interviewed_at, submitted_at = excluded.submitted_at,
         recommendation = excluded.recommendation, recommendation_original = excluded.recommendation_original,
         summary = excluded.summary, ratings = excluded.ratings, answers = excluded.answers,
         private_notes = excluded.private_notes`,
      [JSON.stringify(rows), source],
    );
  }

  /** Puts scorecards and interviews that name each other together, whichever came first. */
  public async link(tx: Tx, source: string, candidateIds: readonly string[]): Promise<void> {
    await tx.execute(
      `UPDATE imported_scorecard s SET interview_id = i.id FROM imported_interview i
       WHERE s.candidate_id = ANY($2::uuid[]) AND s.source = $1 AND i.source = $1
         AND i.candidate_id = s.candidate_id AND s.interview_id IS DISTINCT FROM i.id
         AND (i.source_id = nullif(s.interview_ref, '')
           OR i.interviewers @> jsonb_build_array(jsonb_build_object('scorecard', s.source_id)))`,
      [source, candidateIds],
    );
  }

  /** Names the stage of interviews by the step of the plan they belong to. */
  public async nameStages(
    tx: Tx,
    source: string,
    steps: readonly { readonly id: string; readonly stage: string }[],
  ): Promise<void> {
    await tx.execute(
      `UPDATE imported_interview i SET stage = r.stage
       FROM jsonb_to_recordset($2::jsonb) AS r (id text, stage text)
       WHERE i.source = $1 AND i.step_id = r.id AND i.step_id <> '' AND i.stage <> r.stage`,
      [source, JSON.stringify(steps)],
    );
  }

  /** Whose history these applications are. */
  public applicationOwners(
    tx: Pick<Tx, 'query'>,
    ids: readonly string[],
  ): Promise<{ id: string; candidateId: string; applicationId: string | null }[]> {
    return tx.query(
      `SELECT id, candidate_id AS "candidateId", application_id AS "applicationId"
       FROM imported_application WHERE id = ANY($1::uuid[])`,
      [ids],
    );
  }

  /** All that was told about a candidate; gives the ids of what went. */
  public async removeOf(tx: Pick<Tx, 'query'>, candidateId: string): Promise<string[]> {
    const ids: string[] = [];
    for (const table of ['imported_scorecard', 'imported_interview', 'imported_application']) {
      const rows = await tx.query<{ id: string }>(
        `DELETE FROM ${table} WHERE candidate_id = $1 RETURNING id`,
        [candidateId],
      );
      ids.push(...rows.map(({ id }) => id));
    }
    return ids;
  }
}
