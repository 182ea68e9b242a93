import type { ContentPackage, ContentType, RoundKind } from '@debrief/domain';
import { newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { contentProblems } from './content.check';
import { ContentRepository, type NewVersion } from './content.repository';

export interface LoadedContent {
  /** Competencies that were not there before. */
  readonly competencies: number;
  /** Items that were not there before, each now with its version 1. */
  readonly items: number;
}

/** Brings a content package into the store. Whatever is there already, edited or not, stays as it is. */
@Injectable()
export class ContentLoader {
  public constructor(private readonly content: ContentRepository) {}

  /**
   * Inserts what is new of the package; run twice, the second time does nothing. Throws on a
   * package that contradicts itself, before anything is written.
   */
  public async loadStarterContent(tx: Tx, content: ContentPackage): Promise<LoadedContent> {
    const problems = contentProblems(content);
    if (problems.length > 0)
      throw new Error(`The content cannot be loaded:\n${problems.join('\n')}`);
    const competencies = await this.content.insertCompetencies(tx, content.competencies);
    const items = await this.content.insertFirstVersions(
      tx,
      firstVersions(content, tx.now.getTime()),
    );
    tx.record({ subjectType: 'content', subjectId: 'starter', detail: { competencies, items } });
    return { competencies, items };
  }
}

function firstVersions(
  { rubrics, questions, kits, taxonomy, blueprints }: ContentPackage,
  atMs: number,
): NewVersion[] {
  const first = (
    type: ContentType,
    title: string,
    roundKind: RoundKind | null,
    body: { readonly key: string },
  ): NewVersion => ({
    id: newId(atMs),
    itemId: newId(atMs),
    type,
    key: body.key,
    title,
    roundKind,
    body,
  });
  return [
    ...rubrics.map((body) => first('rubric', body.title, body.roundKind, body)),
    ...questions.map((body) => first('question', body.title, body.roundKind, body)),
    ...kits.map((body) => first('kit', body.title, body.roundKind, body)),
    first('flag_taxonomy', 'Red flags', null, taxonomy),
    ...blueprints.map((body) => first('blueprint', body.title, null, body)),
  ];
}
