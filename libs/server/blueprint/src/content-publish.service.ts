import { CONTENT_LIMITS, requiredText, type ContentType, type FieldProblem } from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { fromBodyInput } from './content-body.mapper';
import type { PreviewContentInput, PublishContentInput } from './content-edit.input';
import type { GroundItem } from './content-ground';
import { toItem } from './content-item.mapper';
import type { ContentItemModel, ContentPreviewModel } from './content-item.model';
import { ContentItemRepository } from './content-item.repository';
import { ContentJudge, type Judgement } from './content-judge';
import { ContentStore } from './content.store.repository';

interface Done {
  readonly __typename: 'ContentPublished';
  readonly type: ContentType;
  readonly key: string;
}
export interface ContentPublished {
  readonly __typename: 'ContentPublished';
  readonly item: ContentItemModel;
}

/** Publishes content in versions, after the same look that the preview gives. */
@Injectable()
export class ContentPublishService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ContentStore,
    private readonly items: ContentItemRepository,
    private readonly judge: ContentJudge,
  ) {}

  /** What publishing would do: nothing is written and nothing is held. */
  public async preview(_actor: Actor, input: PreviewContentInput): Promise<ContentPreviewModel> {
    const read = fromBodyInput(input.body);
    if ('problems' in read) return nothing(read.problems);
    const judgement = await this.judge.judge(this.items.reading, read.given);
    const { changes, breaking, problems, ground, given } = judgement;
    const users = ground.usersOf(given.type, given.body.key);
    return {
      changes: [...changes],
      problems: [...problems, ...keyProblems(judgement.current, input.baseVersion)],
      breaking: [...breaking],
      impact: {
        type: given.type,
        key: given.body.key,
        usedBy: await this.itemsOf(users),
      },
    };
  }

  /**
   * Publishes the next version of an item, or the first of a new one. Loops that run keep the
   * version they pin; only loops started afterwards take this one.
   */
  public async publish(
    actor: Actor,
    input: PublishContentInput,
  ): Promise<ContentPublished | Fields | StaleVersion | NotFound | IdempotencyMismatch> {
    const read = fromBodyInput(input.body);
    if ('problems' in read) return fieldProblems(read.problems);
    const done = await this.uow.run<Done | Fields | StaleVersion | NotFound>(
      { actor, action: 'content.published', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        await this.store.takeTurn(tx);
        const judgement = await this.judge.judge(tx, read.given);
        const refused = refusal(judgement, input);
        return refused ?? this.write(tx, judgement, cleanNote(input.note).note);
      },
    );
    if (done.__typename !== 'ContentPublished') return done;
    const row = await this.items.item(this.items.reading, done.type, done.key);
    return row ? { __typename: 'ContentPublished', item: toItem(row) } : notFound('content');
  }

  private async write(tx: Tx, judgement: Judgement, note: string | null): Promise<Done> {
    const { given, current, breaking } = judgement;
    const at = await this.store.publishingTime(tx, tx.now);
    const made = await this.store.publish(tx, { given, known: current?.known ?? null, note, at });
    tx.record({
      subjectType: 'content',
      subjectId: made.itemId,
      detail: {
        type: given.type,
        key: given.body.key,
        version: made.number,
        breaking: breaking.length,
      },
    });
    tx.emit('content.published', { itemId: made.itemId, versionId: made.versionId });
    return { __typename: 'ContentPublished', type: given.type, key: given.body.key };
  }

  private async itemsOf(users: readonly GroundItem[]): Promise<ContentItemModel[]> {
    const rows = await Promise.all(
      users.map(({ known }) => this.items.item(this.items.reading, known.type, known.key)),
    );
    return rows.filter((row) => row !== null).map(toItem);
  }
}

function nothing(problems: readonly FieldProblem[]): ContentPreviewModel {
  return {
    changes: [],
    problems: [...problems],
    breaking: [],
    impact: { type: 'question', key: '', usedBy: [] },
  };
}

/** A new item needs a key of its own; an archived one is taken out of the archive before it is edited. */
function keyProblems(current: GroundItem | null, baseVersion: number): FieldProblem[] {
  if (!current) return [];
  if (baseVersion === 0)
    return [
      {
        path: 'body.key',
        code: 'KEY_TAKEN',
        message: current.known.archived
          ? 'Something in the archive has this key. Choose another, or take that one out.'
          : 'This key is taken. Choose another.',
      },
    ];
  return current.known.archived
    ? [
        {
          path: 'body.key',
          code: 'ARCHIVED',
          message: 'This is in the archive. Take it out first.',
        },
      ]
    : [];
}

function refusal(
  { current, problems, breaking, changes }: Judgement,
  { baseVersion, note }: PublishContentInput,
): Fields | StaleVersion | NotFound | null {
  if (!current && baseVersion !== 0) return notFound('content');
  const latest = current?.known.latest ?? 0;
  if (baseVersion !== 0 && baseVersion !== latest) return staleVersion(latest);
  const found = [
    ...problems,
    ...keyProblems(current, baseVersion),
    ...noteProblems(note, breaking),
    ...(changes.length === 0 ? [UNCHANGED] : []),
  ];
  return found.length > 0 ? fieldProblems(found) : null;
}

const UNCHANGED: FieldProblem = {
  path: 'body',
  code: 'NOTHING_CHANGED',
  message: 'This is word for word what is published already.',
};

/** A note as it may be stored: null where nothing was said. */
export function cleanNote(note: string | null | undefined): {
  readonly note: string | null;
  readonly problems: readonly FieldProblem[];
} {
  if (!note?.trim()) return { note: null, problems: [] };
  const cleaned = requiredText('note', note, CONTENT_LIMITS.note);
  return cleaned.ok
    ? { note: cleaned.value, problems: [] }
    : { note: null, problems: cleaned.problems };
}

/** What a note lacks for a version that breaks something. */
export function noteProblems(
  given: string | null | undefined,
  breaking: readonly string[],
): readonly FieldProblem[] {
  const { note, problems } = cleanNote(given);
  if (problems.length > 0 || note !== null || breaking.length === 0) return problems;
  return [
    {
      path: 'note',
      code: 'NOTE_REQUIRED',
      message: 'Figures would no longer compare with those from before. Say why.',
    },
  ];
}
