import { ContentReader } from '@debrief/server-blueprint';
import { CandidateExport } from '@debrief/server-hiring';
import { PersonExport } from '@debrief/server-identity';
import type { Actor, ExportFilter, ExportPage, ExportSource } from '@debrief/server-kernel';
import { AuditTrailExport, LoopExport, RoundExport } from '@debrief/server-loop';
import { ScorecardExportReader } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import { QuestionExport } from './export-questions';
import { greenhouseScorecard, RATING_COLUMNS, ratingRows } from './export-scorecards';
import type { ExportContent, ExportFormat } from './export.terms';

const COLUMNS: Readonly<Record<ExportContent, readonly string[]>> = {
  candidates: 'id name email time_zone pronunciation links source created_at jobs'.split(' '),
  loops: (
    'id candidate_id candidate job_id job department level blueprint seal started_at state ' +
    'current_stage missing_scorecards last_activity_at closed_at stop_reason'
  ).split(' '),
  rounds: (
    'id loop_id candidate job stage position kind name duration_minutes ai_policy state ' +
    'starts_at ends_at place panel'
  ).split(' '),
  scorecards: RATING_COLUMNS,
  questions:
    'key round_kind topic title prompt difficulty tests competencies key_points follow_ups'.split(
      ' ',
    ),
  people: 'id name email roles time_zone active created_at'.split(' '),
  audit_trail: 'at actor_id actor action subject_type subject_id loop_id detail'.split(' '),
};

/** The columns of a table of this content, in order. */
export function columnsOf(content: ExportContent): readonly string[] {
  return COLUMNS[content];
}

/** The contents that are tables already. */
@Injectable()
export class ExportTables {
  public constructor(
    private readonly candidates: CandidateExport,
    private readonly loops: LoopExport,
    private readonly rounds: RoundExport,
    private readonly questions: QuestionExport,
    private readonly people: PersonExport,
    private readonly audit: AuditTrailExport,
  ) {}

  public of(content: Exclude<ExportContent, 'scorecards'>): ExportSource<object> {
    const sources = {
      candidates: this.candidates,
      loops: this.loops,
      rounds: this.rounds,
      questions: this.questions,
      people: this.people,
      audit_trail: this.audit,
    };
    return sources[content];
  }
}

/** Where the rows of each content come from; each lib reads its own under its own rules. */
@Injectable()
export class ExportSources {
  public constructor(
    private readonly tables: ExportTables,
    private readonly scorecards: ScorecardExportReader,
    private readonly content: ContentReader,
  ) {}

  public of(content: ExportContent, format: ExportFormat): ExportSource<object> {
    if (content !== 'scorecards') return this.tables.of(content);
    return format === 'greenhouse_json' ? this.harvest() : this.ratings();
  }

  private ratings(): ExportSource<object> {
    return {
      count: async (actor, filter) => (await this.scorecards.counts(actor, filter)).ratings,
      page: async (actor, filter, after) => {
        const page = await this.scorecards.page(actor, filter, after);
        return { ...page, rows: page.rows.flatMap(ratingRows) };
      },
    };
  }

  private harvest(): ExportSource<object> {
    return {
      count: (actor, filter) => this.scorecards.count(actor, filter),
      page: (actor, filter, after) => this.harvestPage(actor, filter, after),
    };
  }

  private async harvestPage(
    actor: Actor,
    filter: ExportFilter,
    after: string | null,
  ): Promise<ExportPage<object>> {
    const page = await this.scorecards.page(actor, filter, after);
    const catalogue = await this.content.competencies(
      page.rows.flatMap(({ body }) => body.ratings.map(({ competency }) => competency)),
    );
    const title = (key: string): string => catalogue.get(key)?.name ?? key;
    return { ...page, rows: page.rows.map((card) => greenhouseScorecard(card, title)) };
  }
}
