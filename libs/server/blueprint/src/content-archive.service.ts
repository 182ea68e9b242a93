import type { ContentType } from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type ProblemValue,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { ArchiveContentInput } from './content-edit.input';
import { toItem } from './content-item.mapper';
import type { ContentItemModel } from './content-item.model';
import { ContentItemRepository } from './content-item.repository';
import { ContentJudge } from './content-judge';
import { ContentUseRegistry } from './content-use.registry';
import { ContentStore, type KnownItem } from './content.store.repository';

interface Moved<Name extends string> {
  readonly __typename: Name;
  readonly type: ContentType;
  readonly key: string;
}
export interface ContentMoved<Name extends string> {
  readonly __typename: Name;
  readonly item: ContentItemModel;
}
export interface ContentInUse extends ProblemValue {
  readonly __typename: 'ContentInUseProblem';
  readonly usedBy: readonly ContentItemModel[];
  readonly jobs: number;
}

/** The taxonomy that every loop pins; see `StartLoopService`. */
const EVERY_LOOPS = 'default';

/** Puts content into the archive, where it is kept and offered nowhere, and takes it out again. */
@Injectable()
export class ContentArchiveService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ContentStore,
    private readonly items: ContentItemRepository,
    private readonly judge: ContentJudge,
    private readonly uses: ContentUseRegistry,
  ) {}

  /** Refused while anything that is offered names it: a new loop could not be started after it. */
  public async archive(
    actor: Actor,
    input: ArchiveContentInput,
  ): Promise<
    ContentMoved<'ContentArchived'> | ContentInUse | StaleVersion | NotFound | IdempotencyMismatch
  > {
    const done = await this.uow.run<
      Moved<'ContentArchived'> | ContentInUse | StaleVersion | NotFound
    >(
      { actor, action: 'content.archived', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const known = await this.current(tx, input);
        if ('__typename' in known) return known;
        const inUse = await this.inUse(tx, input);
        if (inUse) return inUse;
        await this.move(tx, known, true);
        return { __typename: 'ContentArchived', type: input.type, key: input.key };
      },
    );
    return done.__typename === 'ContentArchived' ? this.shown(done) : done;
  }

  /** Refused where it no longer fits what is there, e.g. a kit whose question went meanwhile. */
  public async restore(
    actor: Actor,
    input: ArchiveContentInput,
  ): Promise<
    ContentMoved<'ContentRestored'> | Fields | StaleVersion | NotFound | IdempotencyMismatch
  > {
    const done = await this.uow.run<Moved<'ContentRestored'> | Fields | StaleVersion | NotFound>(
      { actor, action: 'content.restored', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const known = await this.current(tx, input);
        if ('__typename' in known) return known;
        const item = (await this.judge.ground(tx)).item(input.type, input.key);
        const problems = item ? (await this.judge.judge(tx, item.given)).problems : [];
        if (problems.length > 0) return fieldProblems(problems);
        await this.move(tx, known, false);
        return { __typename: 'ContentRestored', type: input.type, key: input.key };
      },
    );
    return done.__typename === 'ContentRestored' ? this.shown(done) : done;
  }

  private async current(
    tx: Tx,
    { type, key, version }: ArchiveContentInput,
  ): Promise<KnownItem | StaleVersion | NotFound> {
    await this.store.takeTurn(tx);
    const known = await this.store.find(tx, type, key);
    if (!known) return notFound('content');
    return known.latest === version ? known : staleVersion(known.latest);
  }

  private async inUse(tx: Tx, { type, key }: ArchiveContentInput): Promise<ContentInUse | null> {
    const ground = await this.judge.ground(tx);
    const users = ground.usersOf(type, key);
    const jobs = await this.uses.usesOf(tx, type, key);
    const always = type === 'flag_taxonomy' && key === EVERY_LOOPS;
    if (users.length === 0 && jobs === 0 && !always) return null;
    const usedBy: ContentItemModel[] = [];
    for (const { known } of users) {
      const row = await this.items.item(tx, known.type, known.key);
      if (row) usedBy.push(toItem(row));
    }
    return {
      __typename: 'ContentInUseProblem',
      message: always
        ? 'Every loop uses this taxonomy, so it stays.'
        : 'Something still names this. Change that first.',
      usedBy,
      jobs,
    };
  }

  private async move(tx: Tx, { itemId, type, key, latest }: KnownItem, archived: boolean) {
    const changed = await this.store.setArchived(tx, itemId, archived);
    tx.record({
      subjectType: 'content',
      subjectId: itemId,
      detail: { type, key, version: latest, changed },
    });
  }

  private async shown<Name extends string>({
    __typename,
    type,
    key,
  }: Moved<Name>): Promise<ContentMoved<Name> | NotFound> {
    const row = await this.items.item(this.items.reading, type, key);
    return row ? { __typename, item: toItem(row) } : notFound('content');
  }
}
