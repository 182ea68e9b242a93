/** A Relay page as the API sends it. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export type FetchPage<T> = (first: number, after: string | null) => Promise<Connection<T>>;

export interface Page<T> {
  readonly data: T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

/** The API's ceiling for `first`. */
export const MAX_PAGE = 100;

/**
 * Numbered pages over keyset cursors. Remembers, per list and filter, after which cursor each page
 * starts; a page that was not walked to yet is reached by walking from the nearest known one.
 */
export class CursorPager {
  private readonly starts = new Map<string, (string | null)[]>();

  /** @param key everything that makes it another list: resource, filter, page size */
  async page<T>(
    key: string,
    page: number,
    perPage: number,
    fetchPage: FetchPage<T>,
  ): Promise<Page<T>> {
    const first = Math.min(perPage, MAX_PAGE);
    // The first page is asked again when the list may have changed: later starts are then stale.
    const starts = page === 1 ? [null] : (this.starts.get(key) ?? [null]);
    this.starts.set(key, starts);
    let at = Math.min(page, starts.length);
    for (;;) {
      const reply = await fetchPage(first, starts[at - 1] ?? null);
      const { hasNextPage, endCursor } = reply.pageInfo;
      if (hasNextPage && endCursor !== null) starts[at] = endCursor;
      if (at === page) return shown(reply, hasNextPage, page);
      if (!hasNextPage || endCursor === null) {
        return { data: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } };
      }
      at += 1;
    }
  }

  /** Forgets every list, e.g. when another person signs in. */
  clear(): void {
    this.starts.clear();
  }
}

function shown<T>(reply: Connection<T>, hasNextPage: boolean, page: number): Page<T> {
  return {
    data: reply.edges.map((edge) => edge.node),
    pageInfo: { hasNextPage, hasPreviousPage: page > 1 },
  };
}

/** Walks a list until every wanted entry has shown up; entries that are nowhere are left out. */
export async function findInPages<T extends { readonly id: string }>(
  fetchPage: FetchPage<T>,
  ids: readonly string[],
): Promise<T[]> {
  const wanted = new Set(ids);
  const found: T[] = [];
  let after: string | null = null;
  for (;;) {
    const reply: Connection<T> = await fetchPage(MAX_PAGE, after);
    for (const { node } of reply.edges) if (wanted.delete(node.id)) found.push(node);
    if (wanted.size === 0 || !reply.pageInfo.hasNextPage || reply.pageInfo.endCursor === null)
      return found;
    after = reply.pageInfo.endCursor;
  }
}
