import {
  contentRoundKind,
  contentTitle,
  type Competency,
  type ContentType,
  type TypedBody,
} from '@debrief/domain';
import { newId, type BookTx, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { bodyOf } from './content.schema';

/** An item as it stands, locked by nobody: publishing takes turns as a whole. */
export interface KnownItem {
  readonly itemId: string;
  readonly type: ContentType;
  readonly key: string;
  readonly latest: number;
  readonly archived: boolean;
}

export interface KnownCompetency extends Competency {
  readonly version: number;
}

export interface Publication {
  readonly given: TypedBody;
  /** The item as it stands; null for a new one. */
  readonly known: Pick<KnownItem, 'itemId' | 'latest'> | null;
  readonly note: string | null;
  readonly at: Date;
}

export interface Published {
  readonly itemId: string;
  readonly versionId: string;
  readonly number: number;
}

type Reading = Pick<BookTx, 'query'>;

/** The only writer of content: whoever publishes, by hand or by a file, does it here. */
@Injectable()
export class ContentStore {
  /**
   * Waits until nobody else publishes or archives, until the end of the transaction. What one body
   * names cannot go, and what it is checked against cannot change, before it is written.
   */
  public async takeTurn(tx: Reading): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('debrief.content'))`);
  }

  /**
   * The time to publish under: later than that of every version before, also where clocks differ, so
   * that what a kit holds ("as it stood when the kit was published") never changes afterwards.
   */
  public async publishingTime(tx: Reading, now: Date): Promise<Date> {
    const [row] = await tx.query<{ at: Date }>(
      `SELECT greatest($1::timestamptz, date_trunc('milliseconds', max(published_at)) + interval '1 millisecond') AS at
       FROM content_version`,
      [now],
    );
    return row?.at ?? now;
  }

  public async find(tx: Reading, type: ContentType, key: string): Promise<KnownItem | null> {
    const [row] = await tx.query<KnownItem>(
      `SELECT id AS "itemId", type, key, latest_version AS latest, archived
       FROM content_item WHERE type = $1 AND key = $2`,
      [type, key],
    );
    return row ?? null;
  }

  /** Publishes the first version of an item, or the one after `known`. Takes an item out of the archive. */
  public async publish(tx: Tx, { given, known, note, at }: Publication): Promise<Published> {
    const { type, body } = given;
    bodyOf(type, body, `The ${type} ${body.key}`);
    const itemId = known?.itemId ?? newId(at.getTime());
    const number = (known?.latest ?? 0) + 1;
    await this.moveTo(tx, itemId, given, known, number);
    const versionId = newId(at.getTime());
    await tx.execute(
      `INSERT INTO content_version (id, item_id, number, title, round_kind, body, published_at, published_by, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        versionId,
        itemId,
        number,
        contentTitle(given),
        contentRoundKind(given),
        JSON.stringify(body),
        at,
        tx.actor?.personId ?? null,
        note,
      ],
    );
    return { itemId, versionId, number };
  }

  private async moveTo(
    tx: Tx,
    itemId: string,
    { type, body }: TypedBody,
    known: Publication['known'],
    number: number,
  ): Promise<void> {
    if (!known) {
      await tx.execute(
        `INSERT INTO content_item (id, type, key, latest_version, created_at) VALUES ($1, $2, $3, 1, $4)`,
        [itemId, type, body.key, tx.now],
      );
      return;
    }
    const moved = await tx.execute(
      `UPDATE content_item SET latest_version = $3, archived = false WHERE id = $1 AND latest_version = $2`,
      [itemId, known.latest, number],
    );
    if (moved !== 1) throw new Error(`The ${type} ${body.key} changed at the same moment`);
  }

  /** Puts an item into the archive or takes it out; false when it was there already. */
  public async setArchived(tx: Tx, itemId: string, archived: boolean): Promise<boolean> {
    const changed = await tx.execute(
      'UPDATE content_item SET archived = $2 WHERE id = $1 AND archived <> $2',
      [itemId, archived],
    );
    return changed === 1;
  }

  public async competency(tx: Reading, key: string): Promise<KnownCompetency | null> {
    const [row] = await tx.query<KnownCompetency>(
      `SELECT key, name, description, cross_round AS "crossRound", version FROM competency WHERE key = $1`,
      [key],
    );
    return row ?? null;
  }

  /** Adds a competency, or gives it other words; its key and whether any round may rate it stay. */
  public async saveCompetency(tx: Tx, competency: Competency): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      `INSERT INTO competency (key, name, description, cross_round) VALUES ($1, $2, $3, $4)
       ON CONFLICT (key) DO UPDATE SET name = $2, description = $3, version = competency.version + 1
       RETURNING version`,
      [competency.key, competency.name, competency.description, competency.crossRound],
    );
    return row?.version ?? 1;
  }
}
