import {
  checkContent,
  DIFFICULTIES,
  ROUND_KINDS,
  type FieldProblem,
  type QuestionBody,
} from '@debrief/domain';
import type { BookTx, Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ContentStore } from './content.store.repository';

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
  private readonly store = new ContentStore();

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
      ...wording(body),
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
    await this.store.takeTurn(tx);
    const { itemId } = await this.store.publish(tx, {
      given: { type: 'question', body },
      known,
      note: null,
      at: await this.store.publishingTime(tx, tx.now),
    });
    return itemId;
  }
}

/** What no question may speak of, wherever it comes from: it would rate who somebody is. */
function wording(body: QuestionBody): FieldProblem[] {
  const nothing = new Map<string, never>();
  const { problems } = checkContent(
    { type: 'question', body },
    {
      competencies: nothing,
      rubrics: nothing,
      kits: nothing,
      questions: nothing,
      blueprints: nothing,
    },
  );
  return problems.filter(({ code }) => code === 'FORBIDDEN_WORDING');
}
