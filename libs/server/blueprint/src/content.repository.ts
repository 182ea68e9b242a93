import type { Competency, ContentType } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import {
  filterValues,
  QUESTION_FACETS,
  questionPageStatement,
  type PagedQuestion,
  type QuestionFilter,
  type QuestionSearch,
} from './question-search.sql';

export interface VersionRow {
  readonly id: string;
  readonly type: ContentType;
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly published_at: Date;
  readonly body: unknown;
}

/** A question on a page of the bank. */
export type QuestionRow = VersionRow & PagedQuestion;

export interface FacetRow {
  readonly facet: 'round_kind' | 'topic' | 'difficulty' | 'competency';
  readonly key: string;
  readonly count: number;
}

export interface NewVersion {
  readonly id: string;
  readonly itemId: string;
  readonly type: ContentType;
  readonly key: string;
  readonly title: string;
  readonly roundKind: string | null;
  readonly body: object;
}

const VERSION = `v.id, i.type, i.key, v.number, v.title, v.published_at, v.body
  FROM content_version v JOIN content_item i ON i.id = v.item_id`;

@Injectable()
export class ContentRepository {
  public constructor(private readonly db: Db) {}

  public versionsByIds(ids: readonly string[]): Promise<VersionRow[]> {
    return this.db.read(
      'blueprint.content.byIds',
      `SELECT ${VERSION} WHERE v.id = ANY($1::uuid[])`,
      [ids],
    );
  }

  public latestOf(type: ContentType, keys: readonly string[] | null): Promise<VersionRow[]> {
    return this.db.read(
      'blueprint.content.latest',
      `SELECT ${VERSION} WHERE i.type = $1 AND ($2::text[] IS NULL OR i.key = ANY($2::text[])) AND NOT i.archived
         AND v.number = i.latest_version ORDER BY i.created_at, i.key`,
      [type, keys],
    );
  }

  /** The questions with these keys as they stood at `at`, so that what a kit holds never changes. */
  public questionsAsOf(keys: readonly string[], at: Date): Promise<VersionRow[]> {
    return this.db.read(
      'blueprint.content.questionsAsOf',
      `SELECT DISTINCT ON (i.key) ${VERSION} WHERE i.type = 'question' AND i.key = ANY($1::text[]) AND v.published_at <= $2
       ORDER BY i.key, v.number DESC`,
      [keys, at],
    );
  }

  public questionPage(filter: QuestionFilter, search: QuestionSearch): Promise<QuestionRow[]> {
    const { name, text, values } = questionPageStatement(filter, search);
    return this.db.read(name, text, values);
  }

  public questionFacets(filter: QuestionFilter): Promise<FacetRow[]> {
    return this.db.read('blueprint.questions.facets', QUESTION_FACETS, filterValues(filter));
  }

  public competencies(): Promise<Competency[]> {
    return this.db.read(
      'blueprint.competency.all',
      `SELECT key, name, description, cross_round AS "crossRound" FROM competency ORDER BY key`,
    );
  }

  public async insertCompetencies(tx: Tx, rows: readonly Competency[]): Promise<number> {
    return tx.execute(
      `INSERT INTO competency (key, name, description, cross_round)
       SELECT r.key, r.name, r.description, r."crossRound"
       FROM jsonb_to_recordset($1::jsonb) AS r (key text, name text, description text, "crossRound" boolean)
       ON CONFLICT (key) DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }

  /** Inserts items that are not there yet, each with its version 1; gives how many were new. */
  public async insertFirstVersions(tx: Tx, rows: readonly NewVersion[]): Promise<number> {
    return tx.execute(
      `WITH given AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb)
           AS r (id uuid, "itemId" uuid, type text, key text, title text, "roundKind" text, body jsonb)
       ), made AS (
         INSERT INTO content_item (id, type, key, latest_version, created_at)
         SELECT "itemId", type, key, 1, $2 FROM given
         ON CONFLICT (type, key) DO NOTHING RETURNING id
       )
       INSERT INTO content_version (id, item_id, number, title, round_kind, body, published_at, published_by)
       SELECT given.id, made.id, 1, given.title, given."roundKind", given.body, $2, $3::uuid
       FROM given JOIN made ON made.id = given."itemId"`,
      [JSON.stringify(rows), tx.now, tx.actor?.personId ?? null],
    );
  }
}
