import type { ReactNode } from 'react';
import { Button } from '@mui/material';
import {
  useInfiniteQuery,
  type InfiniteData,
  type QueryKey,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { AsyncState } from './states';

interface PageOf<T> {
  readonly edges: readonly { readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

type Pages<T> = UseInfiniteQueryResult<InfiniteData<PageOf<T>>>;

/**
 * A list that grows by a page at a time, newest first, and is asked again while somebody looks.
 *
 * @param lookAgainMs pause between two looks; a function decides by the rows shown so far
 */
export function usePages<T>(
  queryKey: QueryKey,
  page: (after: string | null, options: { signal: AbortSignal }) => Promise<PageOf<T>>,
  lookAgainMs: number | ((rows: readonly T[]) => number | false),
): Pages<T> {
  return useInfiniteQuery({
    queryKey,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => page(pageParam, { signal }),
    getNextPageParam: (last: PageOf<T>) =>
      last.pageInfo.hasNextPage ? last.pageInfo.endCursor : undefined,
    refetchInterval: ({ state }) =>
      typeof lookAgainMs === 'number' ? lookAgainMs : lookAgainMs(rowsOf(state.data)),
  });
}

function rowsOf<T>(data: InfiniteData<PageOf<T>> | undefined): readonly T[] {
  return data?.pages.flatMap((page) => page.edges.map(({ node }) => node)) ?? [];
}

interface PagedRowsProps<T> {
  readonly query: Pages<T>;
  readonly rowsClass: string;
  /** What stands there instead of no rows. */
  readonly empty: ReactNode;
  /** What the button for the next page says. */
  readonly more?: string;
  readonly keyOf: (row: T) => string | number;
  readonly children: (row: T) => ReactNode;
}

/** Loading, failed, empty, or the rows so far with the way to more. */
export function PagedRows<T>(props: PagedRowsProps<T>) {
  const { query, rowsClass, empty, more = 'Show earlier ones', keyOf, children } = props;
  return (
    <AsyncState query={query} lines={4}>
      {(data) => {
        const rows = rowsOf(data);
        if (rows.length === 0) return empty;
        return (
          <>
            <ul className={`rows ${rowsClass}`}>
              {rows.map((row) => (
                <li key={keyOf(row)}>{children(row)}</li>
              ))}
            </ul>
            {query.hasNextPage ? (
              <div className="more">
                <Button
                  onClick={() => void query.fetchNextPage()}
                  disabled={query.isFetchingNextPage}
                >
                  {more}
                </Button>
              </div>
            ) : null}
          </>
        );
      }}
    </AsyncState>
  );
}
