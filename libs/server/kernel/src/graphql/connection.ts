import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { AppError } from '../errors/app-error';

@ObjectType('PageInfo', { description: 'Where a page stands in its list' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when `after: endCursor` gives more' })
  public hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'True when the page was asked for with `after`' })
  public hasPreviousPage!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first edge; null on an empty page',
  })
  public startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge; null on an empty page',
  })
  public endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many edges, 1 to 100; 25 when not given' })
  public first?: number | null;
  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts' })
  public after?: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
}

/** Makes the Relay connection type of a node class, named after it. */
export function connectionOf<T>(name: string, node: Type<T>): Type<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One entry of a ${name} list with its cursor` })
  class EdgeModel {
    @Field({ description: 'Opaque position of this entry' })
    public cursor!: string;
    @Field(() => node, { description: 'The entry' })
    public node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a ${name} list` })
  class ConnectionModel {
    @Field(() => [EdgeModel], { description: 'The entries of this page' })
    public edges!: EdgeModel[];
    @Field(() => PageInfo, { description: 'What lies before and after this page' })
    public pageInfo!: PageInfo;
  }
  return ConnectionModel as Type<Connection<T>>;
}

/** The page size asked for; refuses instead of clamping in silence. */
export function pageSize(args: PageArgs): number {
  const first = args.first ?? 25;
  if (first < 1 || first > 100)
    throw new AppError('bad_input', '`first` must be 1 to 100.', 'first');
  return first;
}

/** An opaque keyset cursor over the values the list is sorted by. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values behind a cursor; null when none was given. Refuses what it did not make. */
export function decodeCursor(
  after: string | null | undefined,
  length: number,
): (string | number)[] | null {
  if (after === null || after === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    const fits =
      Array.isArray(values) &&
      values.length === length &&
      values.every((v) => typeof v === 'string' || typeof v === 'number');
    if (fits) return values as (string | number)[];
  } catch {
    // not JSON: refused below like every other foreign text
  }
  throw new AppError('bad_input', '`after` is not a cursor of this list.', 'after');
}

/**
 * Builds a page from rows fetched with `LIMIT first + 1`: the extra row says that there is more.
 */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  after: string | null | undefined,
  cursor: (row: Row) => readonly (string | number)[],
  node: (row: Row) => Node,
): Connection<Node> {
  const edges = rows
    .slice(0, first)
    .map((row) => ({ cursor: encodeCursor(cursor(row)), node: node(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
