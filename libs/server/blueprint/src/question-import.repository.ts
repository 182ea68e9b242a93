import { DIFFICULTIES, ROUND_KINDS, type FieldProblem, type QuestionBody } from '@debrief/domain';
import { newId, type BookTx, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { bodyOf } from './content.schema';

/** A question as the bank holds it now. */
export interface KnownQuestion {
  readonly itemId: string;
  readonly key: string;
  readonly latest: number;
  readonly body: unknown;
}

/** The narrow way for imports into the question bank: first versions and following ones. */
@Injectable()
export class QuestionImport {
  /** What keeps a body out of the bank; `competencies` are the keys that exist. */
  public problems(body: QuestionBody, competencies: ReadonlySet<string>): FieldProblem[] {
    const oneOf = (path: string, word: string, words: readonly string[]): FieldProblem[] =>
      words.includes(word)
        ? []
        : [{ path, code: 'UNKNOWN_WORD', message: `Choose one of ${words.join(', ')}.` }];
    const unknown = body.competencies.filter((key) => !competencies.has(key));
    return [
      ...oneOf('kind', body.roundKind, ROUND_KINDS),
      ...oneOf('difficulty', body.difficulty, DIFFICULTIES),
      ...unknown.map((key) => ({
        path: 'competencies',
        code: 'UNKNOWN_COMPETENCY',
        message: `There is no competency ${key}.`,
      })),
    ];
  }

  public async competencies(tx: Pick<BookTx, 'query'>): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ key: string }>('SELECT key FROM competency');
    return new Set(rows.map(({ key }) => key));
  }

  public find(tx: Pick<BookTx, 'query'>, keys: readonly string[]): Promise<KnownQuestion[]> {
    return tx.query(
      `SELECT i.id AS "itemId", i.key, i.latest_version AS latest, v.body
       FROM content_item i JOIN content_version v ON v.item_id = i.id AND v.number = i.latest_version
       WHERE i.type = 'question' AND i.key = ANY($1::text[])`,
      [keys],
    );
  }

  /** Publishes the first version of a question, or the one after `known`; gives the item's id. */
  public async publish(tx: Tx, body: QuestionBody, known: KnownQuestion | null): Promise<string> {
    bodyOf('question', body, `The question ${body.key}`);
    const itemId = known?.itemId ?? newId(tx.now.getTime());
    const number = (known?.latest ?? 0) + 1;
    if (known) {
      const moved = await tx.execute(
        'UPDATE content_item SET latest_version = $3 WHERE id = $1 AND latest_version = $2',
        [itemId, known.latest, number],
      );
      if (moved !== 1) throw new Error(`The question ${body.key} changed at the same moment`);
    } else {
      await tx.execute(
        `INSERT INTO content_item (id, type, key, latest_version, created_at) VALUES ($1, 'question', $2, 1, $3)`,
        [itemId, body.key, tx.now],
      );
    }
    await tx.execute(
      `INSERT INTO content_version (id, item_id, number, title, round_kind, body, published_at, published_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        newId(tx.now.getTime()),
        itemId,
        number,
        body.title,
        body.roundKind,
        JSON.stringify(body),
        tx.now,
        tx.actor?.personId ?? null,
      ],
    );
    return itemId;
  }
}
