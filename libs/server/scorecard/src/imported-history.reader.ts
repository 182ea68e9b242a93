import { Clock, currentTrace, Db, type Actor } from '@debrief/server-kernel';
import type { PersonRefModel } from '@debrief/server-identity';
import { Injectable } from '@nestjs/common';
import { historyOpen, readsPrivateNotes, readsWholeHistory } from './imported-history.visibility';

export interface ImportedHistoryView {
  readonly candidateId: string;
  readonly applications: readonly {
    readonly id: string;
    readonly applicationId: string | null;
    readonly source: string;
    readonly jobTitle: string;
    readonly status: string;
    readonly stage: string;
    readonly reason: string;
    readonly appliedAt: Date | null;
    readonly closedAt: Date | null;
  }[];
  readonly interviews: readonly {
    readonly id: string;
    readonly importedApplicationId: string | null;
    readonly source: string;
    readonly name: string;
    readonly stage: string;
    readonly startsAt: Date | null;
    readonly endsAt: Date | null;
    readonly onDate: string | null;
    readonly state: string;
    readonly place: string;
    readonly interviewers: readonly { readonly name: string; readonly response: string }[];
  }[];
  readonly scorecards: readonly {
    readonly id: string;
    readonly importedApplicationId: string | null;
    readonly interviewId: string | null;
    readonly source: string;
    readonly authorName: string;
    readonly author: PersonRefModel | null;
    readonly roundName: string;
    readonly interviewedAt: Date | null;
    readonly submittedAt: Date | null;
    readonly recommendation: string;
    readonly recommendationOriginal: string;
    readonly summary: string;
    readonly ratings: readonly {
      readonly name: string;
      readonly group: string;
      readonly rating: number | null;
      readonly original: string;
      readonly note: string;
    }[];
    readonly answers: readonly { readonly question: string; readonly answer: string }[];
    readonly privateNotes: string | null;
  }[];
}

/**
 * The history of one candidate with the seal and the record that it was read, in one statement.
 * `$1` reader, `$2` their roles, `$3` candidate, `$4` now, `$5` trace id.
 */
const HISTORY = `
WITH open AS MATERIALIZED (
  SELECT c.candidate_id, ${readsWholeHistory('$1::uuid', '$2', 'c')} AS whole
  FROM (SELECT id AS candidate_id FROM candidate WHERE id = $3::uuid) c WHERE ${historyOpen('$1::uuid', 'c')}
), cards AS MATERIALIZED (
  SELECT s.*, ${readsPrivateNotes('$1::uuid', '$2', 's')} AS private
  FROM open JOIN imported_scorecard s ON s.candidate_id = open.candidate_id
  WHERE open.whole OR s.author_id = $1::uuid
), shown AS MATERIALIZED (
  SELECT open.candidate_id, open.whole FROM open WHERE open.whole OR EXISTS (SELECT 1 FROM cards)
), audited AS (
  INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, detail, trace_id)
  SELECT $4::timestamptz, $1::uuid, 'person', 'imported.viewed', 'candidate', shown.candidate_id::text,
    jsonb_build_object('scorecards', (SELECT count(*) FROM cards),
      'privateNotes', (SELECT count(*) FROM cards WHERE private AND private_notes <> '')), $5::text
  FROM shown WHERE EXISTS (SELECT 1 FROM cards WHERE author_id IS DISTINCT FROM $1::uuid)
)
SELECT shown.candidate_id AS "candidateId",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'applicationId', a.application_id, 'source', a.source,
      'jobTitle', a.job_title, 'status', a.status, 'stage', a.stage, 'reason', a.reason, 'appliedAt', a.applied_at,
      'closedAt', a.closed_at) ORDER BY a.applied_at DESC NULLS LAST, a.id)
    FROM imported_application a WHERE shown.whole AND a.candidate_id = shown.candidate_id), '[]') AS applications,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'importedApplicationId', i.application_id, 'source', i.source,
      'name', i.name, 'stage', i.stage, 'startsAt', i.starts_at, 'endsAt', i.ends_at, 'onDate', i.on_date,
      'state', i.state, 'place', i.place, 'interviewers', i.interviewers)
      ORDER BY coalesce(i.starts_at, i.on_date::timestamptz), i.id)
    FROM imported_interview i WHERE shown.whole AND i.candidate_id = shown.candidate_id), '[]') AS interviews,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'importedApplicationId', s.application_id,
      'interviewId', s.interview_id, 'source', s.source, 'authorName', coalesce(nullif(s.author_name, ''), p.name, ''),
      'author', CASE WHEN p.id IS NULL THEN NULL ELSE jsonb_build_object('id', p.id, 'name', p.name,
        'timeZone', p.time_zone) END,
      'roundName', s.round_name, 'interviewedAt', s.interviewed_at, 'submittedAt', s.submitted_at,
      'recommendation', s.recommendation, 'recommendationOriginal', s.recommendation_original, 'summary', s.summary,
      'ratings', s.ratings, 'answers', s.answers,
      'privateNotes', CASE WHEN s.private THEN s.private_notes END) ORDER BY s.submitted_at NULLS LAST, s.id)
    FROM cards s LEFT JOIN person p ON p.id = s.author_id), '[]') AS scorecards
FROM shown`;

/** What other systems told about candidates: the one door to feedback that was imported. */
@Injectable()
export class ImportedHistoryReader {
  public constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Null while anything about the candidate is sealed to the actor, just as for a candidate that is
   * none. Without a managing role it holds the cards they wrote themselves and nothing else.
   */
  public async of(actor: Actor, candidateId: string): Promise<ImportedHistoryView | null> {
    const row = await this.db.readOne<ImportedHistoryView>('scorecard.imported_history', HISTORY, [
      actor.personId,
      actor.roles,
      candidateId,
      this.clock.now(),
      currentTrace() ?? null,
    ]);
    if (!row) return null;
    const at = (text: Date | string | null): Date | null => (text === null ? null : new Date(text));
    return {
      candidateId: row.candidateId,
      applications: row.applications.map((one) => ({
        ...one,
        appliedAt: at(one.appliedAt),
        closedAt: at(one.closedAt),
      })),
      interviews: row.interviews.map((one) => ({
        ...one,
        startsAt: at(one.startsAt),
        endsAt: at(one.endsAt),
      })),
      scorecards: row.scorecards.map((one) => ({
        ...one,
        interviewedAt: at(one.interviewedAt),
        submittedAt: at(one.submittedAt),
      })),
    };
  }
}
