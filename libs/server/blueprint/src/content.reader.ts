import type { Competency, ContentBodies, ContentType, QuestionBody } from '@debrief/domain';
import { AppError, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ContentRepository, type VersionRow } from './content.repository';
import { bodyOf } from './content.schema';

/** A published version; its `id` is what loops and rounds pin. */
export interface Versioned<Body> {
  readonly id: string;
  readonly key: string;
  /** Number of the version, from 1. */
  readonly number: number;
  readonly title: string;
  readonly publishedAt: Date;
  readonly body: Body;
}

/** A kit together with its questions as they stood when the kit was published. */
export interface PinnedKit extends Versioned<ContentBodies['kit']> {
  readonly questions: readonly Versioned<QuestionBody>[];
}

/** The competencies by key, for names and descriptions. */
export type Catalogue = ReadonlyMap<string, Competency>;

const DEFAULT_TAXONOMY = 'default';
/** How long another process may go on telling the old name of a competency, in milliseconds. */
const LONGEST_NAMED_MS = 60_000;

/**
 * Reads of content. Published versions never change, so each is read and checked once a process
 * and then served from memory; "latest" is always asked of the database. Content is open to
 * everybody signed in and takes no actor where a pinned version is meant.
 */
@Injectable()
export class ContentReader {
  /** By type and id, so that an id of one type is never taken for another. */
  private readonly versions = new Map<string, Versioned<ContentBodies[ContentType]>>();
  private readonly kitQuestions = new Map<string, readonly Versioned<QuestionBody>[]>();
  private catalogue: Catalogue = new Map();
  private catalogueReadAt = 0;

  public constructor(private readonly content: ContentRepository) {}

  public blueprintByVersionId(id: string): Promise<Versioned<ContentBodies['blueprint']>> {
    return this.one('blueprint', id);
  }

  public taxonomyByVersionId(id: string): Promise<Versioned<ContentBodies['flag_taxonomy']>> {
    return this.one('flag_taxonomy', id);
  }

  public rubricByVersionId(id: string): Promise<Versioned<ContentBodies['rubric']>> {
    return this.one('rubric', id);
  }

  /** Several pinned rubrics by version id, with one statement for those not in memory. */
  public rubricsByVersionIds(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Versioned<ContentBodies['rubric']>>> {
    return this.many('rubric', ids);
  }

  public async kitByVersionId(id: string): Promise<PinnedKit> {
    const kit = await this.one('kit', id);
    return { ...kit, questions: await this.questionsOf(kit) };
  }

  /** The newest red-flag taxonomy. Fails where no content was ever loaded. */
  public async taxonomy(): Promise<Versioned<ContentBodies['flag_taxonomy']>> {
    const latest = await this.latest('flag_taxonomy', DEFAULT_TAXONOMY);
    if (!latest) throw new AppError('not_found', 'No starter content has been loaded yet.');
    return latest;
  }

  /** The newest version of the item with this key; null when there is none. */
  public async latest<T extends ContentType>(
    type: T,
    key: string,
  ): Promise<Versioned<ContentBodies[T]> | null> {
    return (await this.latestByKeys(type, [key])).get(key) ?? null;
  }

  /** The newest versions of several items by key; what is unknown is left out. */
  public async latestByKeys<T extends ContentType>(
    type: T,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, Versioned<ContentBodies[T]>>> {
    const rows = await this.content.latestOf(type, [...new Set(keys)]);
    return new Map(rows.map((row) => [row.key, this.keep(type, row)]));
  }

  /** The newest version of every item of a type. */
  public async list<T extends ContentType>(
    _actor: Actor,
    type: T,
  ): Promise<readonly Versioned<ContentBodies[T]>[]> {
    return (await this.content.latestOf(type, null)).map((row) => this.keep(type, row));
  }

  public async kits(actor: Actor): Promise<readonly PinnedKit[]> {
    const kits = await this.list(actor, 'kit');
    return Promise.all(
      kits.map(async (kit) => ({ ...kit, questions: await this.questionsOf(kit) })),
    );
  }

  /** Question versions by id, with one statement for those not in memory. */
  public questionsByVersionIds(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Versioned<QuestionBody>>> {
    return this.many('question', ids);
  }

  /**
   * Every competency by key; read again when a key is asked for that it does not hold yet, and
   * after a minute: another process may have given one another name.
   */
  public async competencies(needed: Iterable<string> = []): Promise<Catalogue> {
    const young = performance.now() - this.catalogueReadAt < LONGEST_NAMED_MS;
    const known = this.catalogue.size > 0 && [...needed].every((key) => this.catalogue.has(key));
    if (!known || !young) {
      this.catalogueReadAt = performance.now();
      this.catalogue = new Map((await this.content.competencies()).map((one) => [one.key, one]));
    }
    return this.catalogue;
  }

  /** A competency was given another name here: the next reader reads it. */
  public forgetCompetencies(): void {
    this.catalogue = new Map();
  }

  private async one<T extends ContentType>(
    type: T,
    id: string,
  ): Promise<Versioned<ContentBodies[T]>> {
    const found = (await this.many(type, [id])).get(id);
    if (!found) throw new Error(`There is no ${type} version ${id}`);
    return found;
  }

  private async many<T extends ContentType>(
    type: T,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Versioned<ContentBodies[T]>>> {
    const missing = [...new Set(ids)].filter((id) => !this.versions.has(`${type}:${id}`));
    if (missing.length > 0)
      for (const row of await this.content.versionsByIds(missing)) this.keep(row.type, row);
    return new Map(
      ids.flatMap((id) => {
        const version = this.versions.get(`${type}:${id}`) as
          Versioned<ContentBodies[T]> | undefined;
        return version ? [[id, version] as const] : [];
      }),
    );
  }

  /** A row as a version, read and checked once a process. */
  public keep<T extends ContentType>(type: T, row: VersionRow): Versioned<ContentBodies[T]> {
    const kept = this.versions.get(`${type}:${row.id}`) as Versioned<ContentBodies[T]> | undefined;
    if (kept) return kept;
    if (row.type !== type)
      throw new Error(`Content version ${row.id} is a ${row.type}, not a ${type}`);
    const version = {
      id: row.id,
      key: row.key,
      number: row.number,
      title: row.title,
      publishedAt: row.published_at,
      body: bodyOf(type, row.body, `Content version ${row.id}`),
    };
    this.versions.set(`${type}:${row.id}`, version);
    return version;
  }

  private async questionsOf(
    kit: Versioned<ContentBodies['kit']>,
  ): Promise<readonly Versioned<QuestionBody>[]> {
    const kept = this.kitQuestions.get(kit.id);
    if (kept) return kept;
    const rows = await this.content.questionsAsOf(kit.body.questionKeys, kit.publishedAt);
    const byKey = new Map(rows.map((row) => [row.key, this.keep('question', row)]));
    const questions = kit.body.questionKeys
      .map((key) => byKey.get(key))
      .filter((one) => one !== undefined);
    this.kitQuestions.set(kit.id, questions);
    return questions;
  }
}
