import type { Competency, ContentType, RoundKind } from '@debrief/domain';
import { Db, type BookTx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface ItemRow {
  readonly itemId: string;
  readonly type: ContentType;
  readonly key: string;
  readonly title: string;
  readonly roundKind: RoundKind | null;
  readonly archived: boolean;
  readonly version: number;
  readonly publishedAt: Date;
  readonly publisherId: string | null;
  readonly publisherName: string | null;
  readonly publisherTimeZone: string | null;
}

export interface VersionInfoRow {
  readonly itemId: string;
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly publishedAt: Date;
  readonly publisherId: string | null;
  readonly publisherName: string | null;
  readonly publisherTimeZone: string | null;
  readonly note: string | null;
}

export interface ItemFilter {
  readonly type: ContentType | null;
  readonly archived: boolean;
  readonly search: string | null;
}

/** The latest body of an item. */
export interface LatestRow {
  readonly itemId: string;
  readonly type: ContentType;
  readonly key: string;
  readonly latest: number;
  readonly archived: boolean;
  readonly publishedAt: Date;
  readonly body: unknown;
}

/** Whatever can be asked: the database at large, or the transaction that writes. */
export type Reading = Pick<BookTx, 'query'>;

const PUBLISHER = `p.id AS "publisherId", p.name AS "publisherName", p.time_zone AS "publisherTimeZone"`;
const ITEM = `i.id AS "itemId", i.type, i.key, v.title, v.round_kind AS "roundKind", i.archived,
  i.latest_version AS version, v.published_at AS "publishedAt", ${PUBLISHER}
  FROM content_item i JOIN content_version v ON v.item_id = i.id AND v.number = i.latest_version
  LEFT JOIN person p ON p.id = v.published_by`;

/** Reads of content as its editors see it. */
@Injectable()
export class ContentItemRepository {
  public constructor(private readonly db: Db) {}

  /** The database itself, for what may also be asked inside a transaction. */
  public get reading(): Reading {
    return { query: (text, values) => this.db.readUnnamed(text, values) };
  }

  public items({ type, archived, search }: ItemFilter): Promise<ItemRow[]> {
    return this.db.read(
      'blueprint.item.list',
      `SELECT ${ITEM} WHERE ($1::text IS NULL OR i.type = $1) AND i.archived = $2
         AND ($3::text IS NULL OR v.title ILIKE $3 OR i.key ILIKE $3)
       ORDER BY i.type, v.round_kind NULLS LAST, v.title, i.key LIMIT 2000`,
      [type, archived, search],
    );
  }

  public async item(reading: Reading, type: ContentType, key: string): Promise<ItemRow | null> {
    const [row] = await reading.query<ItemRow & Record<string, unknown>>(
      `SELECT ${ITEM} WHERE i.type = $1 AND i.key = $2`,
      [type, key],
    );
    return row ?? null;
  }

  public versions(itemIds: readonly string[]): Promise<VersionInfoRow[]> {
    return this.db.read(
      'blueprint.item.versions',
      `SELECT v.item_id AS "itemId", v.id, v.number, v.title, v.published_at AS "publishedAt", v.note, ${PUBLISHER}
       FROM content_version v LEFT JOIN person p ON p.id = v.published_by
       WHERE v.item_id = ANY($1::uuid[]) ORDER BY v.number DESC`,
      [itemIds],
    );
  }

  /** The body of one version; the latest when no number is given. */
  public async body(
    reading: Reading,
    type: ContentType,
    key: string,
    number: number | null,
  ): Promise<unknown> {
    const [row] = await reading.query<{ body: unknown }>(
      `SELECT v.body FROM content_item i JOIN content_version v ON v.item_id = i.id
       WHERE i.type = $1 AND i.key = $2 AND v.number = coalesce($3::int, i.latest_version)`,
      [type, key, number],
    );
    return row?.body ?? null;
  }

  /** The latest body of every item, also of those in the archive; by type and key. */
  public latest(reading: Reading): Promise<LatestRow[]> {
    return reading.query(
      `SELECT i.id AS "itemId", i.type, i.key, i.latest_version AS latest, i.archived,
         v.published_at AS "publishedAt", v.body
       FROM content_item i JOIN content_version v ON v.item_id = i.id AND v.number = i.latest_version
       ORDER BY i.type, i.key`,
    );
  }

  /** Questions that were published again after `at`: the version that stood then and the latest. */
  public questionMoves(
    reading: Reading,
    keys: readonly string[],
    at: Date,
  ): Promise<{ readonly key: string; readonly held: number; readonly latest: number }[]> {
    return reading.query(
      `SELECT i.key, max(v.number) AS held, i.latest_version AS latest
       FROM content_item i JOIN content_version v ON v.item_id = i.id AND v.published_at <= $2
       WHERE i.type = 'question' AND i.key = ANY($1::text[])
       GROUP BY i.key, i.latest_version HAVING max(v.number) < i.latest_version ORDER BY i.key`,
      [keys, at],
    );
  }

  public competencies(reading: Reading): Promise<(Competency & { readonly version: number })[]> {
    return reading.query(
      `SELECT key, name, description, cross_round AS "crossRound", version FROM competency ORDER BY key`,
    );
  }
}
