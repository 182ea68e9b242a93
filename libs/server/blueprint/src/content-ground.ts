import {
  type ContentBodies,
  type ContentReferences,
  type ContentType,
  type TypedBody,
} from '@debrief/domain';
import type { LatestRow } from './content-item.repository';
import { bodyOf } from './content.schema';
import type { KnownCompetency, KnownItem } from './content.store.repository';

/** An item with its latest body. */
export interface GroundItem {
  readonly known: KnownItem;
  readonly publishedAt: Date;
  readonly given: TypedBody;
}

/** All content as it stands: what a body is checked against and compared with. */
export class ContentGround {
  private readonly items: ReadonlyMap<string, GroundItem>;
  public readonly competencies: ReadonlyMap<string, KnownCompetency>;

  public constructor(rows: readonly LatestRow[], competencies: readonly KnownCompetency[]) {
    this.items = new Map(rows.map((row) => [`${row.type}:${row.key}`, groundItem(row)]));
    this.competencies = new Map(competencies.map((one) => [one.key, one]));
  }

  public item(type: ContentType, key: string): GroundItem | null {
    return this.items.get(`${type}:${key}`) ?? null;
  }

  /** Everything that is offered, by type and key. */
  public offered(): GroundItem[] {
    return [...this.items.values()].filter(({ known }) => !known.archived);
  }

  /**
   * What may be named, with `over` in place of what is there under the same keys.
   */
  public references(
    over: readonly TypedBody[] = [],
    competencies: ContentReferences['competencies'] = this.competencies,
  ): ContentReferences {
    const bodies = new Map(
      [...this.offered().map(({ given }) => given), ...over].map((given) => [
        `${given.type}:${given.body.key}`,
        given,
      ]),
    );
    const all = [...bodies.values()];
    return {
      competencies,
      rubrics: byKey(all, 'rubric'),
      kits: byKey(all, 'kit'),
      questions: byKey(all, 'question'),
      blueprints: byKey(all, 'blueprint'),
    };
  }

  /** The offered content whose latest version names this. */
  public usersOf(type: ContentType, key: string): GroundItem[] {
    return this.offered().filter(({ given }) => names(given, type, key));
  }
}

function groundItem(row: LatestRow): GroundItem {
  const { type, key, itemId, latest, archived, publishedAt } = row;
  return {
    known: { itemId, type, key, latest, archived },
    publishedAt,
    given: typed(type, row.body, `The ${type} ${key}`),
  };
}

/** A stored body with its type. Throws when it is not one. */
export function typed(type: ContentType, json: unknown, where: string): TypedBody {
  return { type, body: bodyOf(type, json, where) } as TypedBody;
}

function byKey<T extends ContentType>(
  all: readonly TypedBody[],
  type: T,
): ReadonlyMap<string, ContentBodies[T]> {
  return new Map(
    all.filter((one) => one.type === type).map(({ body }) => [body.key, body as ContentBodies[T]]),
  );
}

function names({ type: by, body }: TypedBody, type: ContentType, key: string): boolean {
  if (by === 'kit') return type === 'question' && body.questionKeys.includes(key);
  if (by !== 'blueprint') return false;
  const rounds = body.stages.flatMap((stage) => stage.rounds);
  if (type === 'rubric') return rounds.some(({ rubricKey }) => rubricKey === key);
  return type === 'kit' && rounds.some(({ kitKey }) => kitKey === key);
}
