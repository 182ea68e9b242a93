import {
  excerptOf,
  markHits,
  searchWords,
  type Difficulty,
  type QuestionBody,
  type RoundKind,
  type SearchWords,
  type TextPart,
} from '@debrief/domain';
import {
  AppError,
  decodeCursor,
  isId,
  pageOf,
  pageSize,
  searchText,
  type Connection,
  type PageArgs,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ContentReader, type Versioned } from './content.reader';
import { ContentRepository, type FacetRow, type QuestionRow } from './content.repository';
import type { QuestionFilter, QuestionSearch, SearchMode } from './question-search.sql';

export interface QuestionArgs extends PageArgs {
  readonly search?: string | null;
  readonly roundKind?: RoundKind | null;
  readonly topic?: string | null;
  readonly difficulty?: Difficulty | null;
  readonly competency?: string | null;
}

/** Where a search met a question. */
export interface FoundIn {
  readonly title: readonly TextPart[];
  readonly excerpt: readonly TextPart[];
}

/** A question on a page; `found` is null where nothing was searched for. */
export type FoundQuestion = Versioned<QuestionBody> & { readonly found: FoundIn | null };

/** Keys that a page is held to, decided by who knows more of questions than their content. */
export interface KeyLimits {
  readonly only?: readonly string[] | null;
  readonly without?: readonly string[];
}

const RANKED: readonly SearchMode[] = ['exact', 'near', 'literal'];

/** The question bank, searched and paged. Questions are open to everybody signed in. */
@Injectable()
export class QuestionBank {
  public constructor(
    private readonly content: ContentReader,
    private readonly repository: ContentRepository,
  ) {}

  /**
   * By kind and title; with `search` the best match first. Every word has to be there, as the
   * beginning of one or with another ending. Only where nothing is found so, each word may have a
   * slip in it, and then the text is looked for as it stands; a cursor carries which of these its
   * list was made by.
   */
  public async page(
    args: QuestionArgs,
    limits: KeyLimits = {},
  ): Promise<Connection<FoundQuestion>> {
    const first = pageSize(args);
    const text = searchText(args.search);
    const words = searchWords(text ?? '');
    const cursor = cursorOf(args.after, text !== null);
    const filter = filterOf(args, limits);
    const searchOf = (mode: SearchMode): QuestionSearch => ({
      mode,
      words,
      text: text ?? '',
      after: cursor?.after ?? null,
      limit: first + 1,
    });
    let rows: QuestionRow[] = [];
    let by: SearchMode = 'plain';
    for (by of cursor ? [cursor.mode] : modesFor(text, words)) {
      rows = await this.repository.questionPage(filter, searchOf(by));
      if (rows.length > 0) break;
    }
    return pageOf(
      rows,
      first,
      args.after,
      (row) =>
        by === 'plain' ? [row.round_kind, row.title, row.id] : [by, row.score, row.title, row.id],
      (row) => this.foundIn(row, words.words),
    );
  }

  /** How many questions there are of each kind, topic, difficulty and competency. */
  public facets(args: QuestionArgs): Promise<FacetRow[]> {
    return this.repository.questionFacets(filterOf(args, {}));
  }

  private foundIn(row: QuestionRow, words: readonly string[]): FoundQuestion {
    const question = this.content.keep('question', row);
    if (words.length === 0) return { ...question, found: null };
    const { prompt, tests, keyPoints, topic } = question.body;
    const places = [
      prompt,
      tests,
      ...keyPoints.map(({ text }) => text),
      topic.replaceAll('_', ' '),
    ];
    const excerpt = places.map((place) => excerptOf(place, words)).find((one) => one !== null);
    return {
      ...question,
      found: { title: markHits(question.title, words), excerpt: excerpt ?? [] },
    };
  }
}

/** In the order in which they are tried until something is found. */
function modesFor(text: string | null, { words, phrases }: SearchWords): readonly SearchMode[] {
  if (text === null) return ['plain'];
  if (words.length === 0) return ['literal'];
  // Quotes say that it is meant exactly so.
  return phrases.length > 0 ? ['exact', 'literal'] : ['exact', 'near', 'literal'];
}

function filterOf(args: QuestionArgs, { only, without }: KeyLimits): QuestionFilter {
  return {
    roundKind: args.roundKind ?? null,
    topic: args.topic ?? null,
    difficulty: args.difficulty ?? null,
    competency: args.competency ?? null,
    only: only ?? null,
    without: without ?? [],
  };
}

function isScore(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
}

interface Position {
  readonly mode: SearchMode;
  readonly after: readonly (string | number)[];
}

function cursorOf(after: string | null | undefined, isRanked: boolean): Position | null {
  const values = decodeCursor(after, isRanked ? 4 : 3);
  if (!values) return null;
  const mode = isRanked ? RANKED.find((one) => one === values[0]) : 'plain';
  const sorted = isRanked ? values.slice(1) : values;
  const [lead, title, id] = sorted;
  const fits =
    (isRanked ? isScore(lead) : typeof lead === 'string') &&
    typeof title === 'string' &&
    typeof id === 'string' &&
    isId(id);
  if (mode === undefined || !fits)
    throw new AppError('bad_input', '`after` is not a cursor of this list.', 'after');
  return { mode, after: sorted };
}
