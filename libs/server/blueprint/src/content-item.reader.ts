import {
  diffContent,
  namesFrom,
  type ContentChange,
  type ContentType,
  type TypedBody,
} from '@debrief/domain';
import { AppError, searchText, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { typed } from './content-ground';
import { toItem, toVersionInfo } from './content-item.mapper';
import type { ContentItemModel, ContentVersionInfoModel } from './content-item.model';
import { ContentItemRepository } from './content-item.repository';
import { ContentJudge } from './content-judge';
import type { KnownCompetency } from './content.store.repository';

export interface ItemsArgs {
  readonly type?: ContentType | null;
  readonly archived: boolean;
  readonly search?: string | null;
}

/** Content as its editors see it. Everybody signed in may read it: it says nothing about anybody. */
@Injectable()
export class ContentItemReader {
  public constructor(
    private readonly rows: ContentItemRepository,
    private readonly judge: ContentJudge,
  ) {}

  public async items(_actor: Actor, args: ItemsArgs): Promise<ContentItemModel[]> {
    const search = searchText(args.search);
    const found = await this.rows.items({
      type: args.type ?? null,
      archived: args.archived,
      search: search === null ? null : contains(search),
    });
    return found.map(toItem);
  }

  public async item(
    _actor: Actor,
    type: ContentType,
    key: string,
  ): Promise<ContentItemModel | null> {
    const row = await this.rows.item(this.rows.reading, type, key);
    return row ? toItem(row) : null;
  }

  /** The versions of items by item id, newest first. */
  public async versions(
    itemIds: readonly string[],
  ): Promise<ReadonlyMap<string, ContentVersionInfoModel[]>> {
    const found = new Map<string, ContentVersionInfoModel[]>();
    for (const row of await this.rows.versions(itemIds))
      found.set(row.itemId, [...(found.get(row.itemId) ?? []), toVersionInfo(row)]);
    return found;
  }

  /** The body of a version, of the latest without a number; null when there is none. */
  public async body(
    _actor: Actor,
    type: ContentType,
    key: string,
    number: number | null,
  ): Promise<TypedBody | null> {
    const body = await this.rows.body(this.rows.reading, type, key, number);
    return body === null ? null : typed(type, body, `Version ${number ?? 'latest'} of ${key}`);
  }

  public async diff(
    actor: Actor,
    item: { readonly type: ContentType; readonly key: string },
    from: number,
    to: number,
  ): Promise<ContentChange[]> {
    const [before, after] = await Promise.all([
      this.body(actor, item.type, item.key, from),
      this.body(actor, item.type, item.key, to),
    ]);
    if (!before || !after) throw new AppError('not_found', 'There is no such version for you.');
    const ground = await this.judge.ground(this.rows.reading);
    return diffContent(before, after, namesFrom(ground.references()));
  }

  public competencies(_actor: Actor): Promise<KnownCompetency[]> {
    return this.rows.competencies(this.rows.reading);
  }
}

/** A pattern that finds the text anywhere, taking `%` and `_` as typed. */
function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
