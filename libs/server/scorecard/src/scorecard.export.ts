import {
  completeBody,
  type Recommendation,
  type ScorecardBody,
  type StoredBody,
} from '@debrief/domain';
import {
  Clock,
  Db,
  type Actor,
  type ExportFilter,
  type ExportPage,
  type ExportSource,
} from '@debrief/server-kernel';
import { conflicted, mayKnow } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { isCounting } from './counting.sql';
import { readableCards } from './scorecard.visibility';

const LOOPS_A_PAGE = 50;

/** A filed scorecard with the version that counts. */
export interface ExportedScorecard {
  readonly id: string;
  readonly loopId: string;
  readonly applicationId: string | null;
  readonly candidateId: string;
  readonly candidate: string;
  readonly job: string;
  readonly stage: string;
  readonly roundId: string;
  readonly round: string;
  readonly interviewedAt: Date | null;
  readonly authorId: string;
  readonly author: string;
  readonly counts: boolean;
  readonly independent: boolean;
  readonly version: number;
  readonly submittedAt: Date;
  readonly recommendation: Recommendation;
  readonly body: ScorecardBody;
}

/** Loops of one page: `$1` reader, `$2` roles, `$3` job, `$4` after. */
const LOOPS = `SELECT l.id FROM loop l WHERE NOT l.is_mock AND ($3::uuid IS NULL OR l.job_id = $3)
  AND ($4::uuid IS NULL OR l.id > $4) AND ${mayKnow('$1', '$2', 'l')} ORDER BY l.id`;

/**
 * The scorecards of those loops that the reader may read: of the stages open to them, and their own,
 * which were never sealed to them. `$5` and `$6` bound the time of filing.
 */
const visible = (loops: string): string => `
  visible AS MATERIALIZED (
    SELECT sc.* FROM scorecard sc
    WHERE sc.loop_id IN (SELECT id FROM ${loops})
      AND ($5::timestamptz IS NULL OR sc.submitted_at >= $5) AND ($6::timestamptz IS NULL OR sc.submitted_at < $6)
      AND (sc.stage_id IN (SELECT open.stage_id FROM (${readableCards('$1', '$2', `(SELECT id FROM ${loops})`)}) open)
        OR (sc.author_id = $1::uuid AND NOT EXISTS (
          SELECT 1 FROM loop own WHERE own.id = sc.loop_id AND ${conflicted('$1::uuid', 'own')})))
  )`;

const COUNT = `
WITH asked AS MATERIALIZED (${LOOPS}), ${visible('asked')}
SELECT count(*)::int AS cards, coalesce(sum(greatest(1, jsonb_array_length(v.body -> 'ratings'))), 0)::int AS ratings
FROM visible sc JOIN scorecard_version v ON v.scorecard_id = sc.id AND ${isCounting('v')}`;

/** With the record that others' feedback was seen: independence rests on that ledger. `$7` now. */
const PAGE = `
WITH asked AS MATERIALIZED (${LOOPS} LIMIT ${LOOPS_A_PAGE}), ${visible('asked')},
noted AS (
  INSERT INTO access_ledger (loop_id, person_id, via, at)
  SELECT DISTINCT visible.loop_id, $1::uuid, 'export', $7::timestamptz FROM visible WHERE visible.author_id <> $1::uuid
)
SELECT (SELECT max(id::text)::uuid FROM asked) AS last, (SELECT count(*)::int FROM asked) AS loops, coalesce((
  SELECT jsonb_agg(jsonb_build_object(
    'id', sc.id, 'loopId', sc.loop_id, 'applicationId', l.application_id, 'candidateId', c.id, 'candidate', c.name,
    'job', j.title, 'stage', st.name, 'roundId', r.id, 'round', r.name, 'interviewedAt', r.starts_at,
    'authorId', author.id, 'author', author.name, 'counts', sc.counts, 'independent', sc.independent,
    'version', v.number, 'submittedAt', v.submitted_at, 'recommendation', v.recommendation, 'body', v.body)
    ORDER BY sc.loop_id, st.position, r.position, sc.id)
  FROM visible sc JOIN scorecard_version v ON v.scorecard_id = sc.id AND ${isCounting('v')}
  JOIN loop l ON l.id = sc.loop_id JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
  JOIN stage st ON st.id = sc.stage_id JOIN round r ON r.id = sc.round_id JOIN person author ON author.id = sc.author_id
), '[]') AS cards`;

type CardJson = Omit<ExportedScorecard, 'interviewedAt' | 'submittedAt' | 'body'> & {
  readonly interviewedAt: string | null;
  readonly submittedAt: string;
  readonly body: StoredBody;
};

/** Feedback for files: read under the seal as it is now, and noted in the ledger as it is read. */
@Injectable()
export class ScorecardExportReader implements ExportSource<ExportedScorecard> {
  public constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  public async count(actor: Actor, filter: ExportFilter): Promise<number> {
    return (await this.counts(actor, filter)).cards;
  }

  /** Scorecards, and ratings in them; one without a rating counts as one row of the table. */
  public async counts(
    actor: Actor,
    filter: ExportFilter,
  ): Promise<{ readonly cards: number; readonly ratings: number }> {
    const row = await this.db.readOne<{ cards: number; ratings: number }>(
      'scorecard.export_count',
      COUNT,
      [actor.personId, actor.roles, filter.jobId, null, filter.from, filter.to],
    );
    return row ?? { cards: 0, ratings: 0 };
  }

  public async page(
    actor: Actor,
    filter: ExportFilter,
    after: string | null,
  ): Promise<ExportPage<ExportedScorecard>> {
    const row = await this.db.readOne<{ last: string | null; loops: number; cards: CardJson[] }>(
      'scorecard.export_page',
      PAGE,
      [actor.personId, actor.roles, filter.jobId, after, filter.from, filter.to, this.clock.now()],
    );
    const cards = row?.cards ?? [];
    return {
      rows: cards.map((card) => ({
        ...card,
        interviewedAt: card.interviewedAt === null ? null : new Date(card.interviewedAt),
        submittedAt: new Date(card.submittedAt),
        body: completeBody(card.body),
      })),
      next: row?.loops === LOOPS_A_PAGE ? row.last : null,
      loopIds: [
        ...new Set(cards.filter((c) => c.authorId !== actor.personId).map(({ loopId }) => loopId)),
      ],
    };
  }
}
