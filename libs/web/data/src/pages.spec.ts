import { CursorPager, findInPages, type FetchPage } from './pages';

/** A list of numbers served by keyset; remembers what was asked. */
function list(size: number): {
  readonly fetchPage: FetchPage<number>;
  readonly asked: [number, string | null][];
} {
  const asked: [number, string | null][] = [];
  return {
    asked,
    fetchPage: async (first, after) => {
      asked.push([first, after]);
      const start = after === null ? 0 : Number(after) + 1;
      const nodes = Array.from(
        { length: Math.max(0, Math.min(first, size - start)) },
        (_, at) => start + at,
      );
      return {
        edges: nodes.map((node) => ({ cursor: String(node), node })),
        pageInfo: {
          hasNextPage: start + first < size,
          endCursor: nodes.length ? String(nodes.at(-1)) : null,
        },
      };
    },
  };
}

describe('CursorPager', () => {
  it('goes to the next page with the cursor it remembered', async () => {
    const { fetchPage, asked } = list(5);
    const pager = new CursorPager();
    const first = await pager.page('k', 1, 2, fetchPage);
    const second = await pager.page('k', 2, 2, fetchPage);
    expect(first).toEqual({
      data: [0, 1],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(second).toEqual({
      data: [2, 3],
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    expect(asked).toEqual([
      [2, null],
      [2, '1'],
    ]);
  });

  it('walks to a page that is opened directly by its address', async () => {
    const { fetchPage, asked } = list(5);
    const page = await new CursorPager().page('k', 3, 2, fetchPage);
    expect(page.data).toEqual([4]);
    expect(asked).toHaveLength(3);
  });

  it('shows nothing beyond the end', async () => {
    const { fetchPage } = list(3);
    const page = await new CursorPager().page('k', 9, 2, fetchPage);
    expect(page).toEqual({ data: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  it('keeps lists with another filter apart', async () => {
    const { fetchPage, asked } = list(5);
    const pager = new CursorPager();
    await pager.page('a', 1, 2, fetchPage);
    await pager.page('b', 2, 2, fetchPage);
    expect(asked.at(-2)).toEqual([2, null]);
  });

  it('forgets later positions when the first page is asked again', async () => {
    const { fetchPage, asked } = list(6);
    const pager = new CursorPager();
    await pager.page('k', 1, 2, fetchPage);
    await pager.page('k', 2, 2, fetchPage);
    await pager.page('k', 1, 2, fetchPage);
    await pager.page('k', 3, 2, fetchPage);
    expect(asked.slice(-2)).toEqual([
      [2, '1'],
      [2, '3'],
    ]);
  });

  it('never asks for more than the API gives', async () => {
    const { fetchPage, asked } = list(500);
    await new CursorPager().page('k', 1, 1000, fetchPage);
    expect(asked).toEqual([[100, null]]);
  });
});

describe('findInPages', () => {
  const people = (size: number) => {
    const { fetchPage, asked } = list(size);
    const named: FetchPage<{ id: string }> = async (first, after) => {
      const { edges, pageInfo } = await fetchPage(first, after);
      return {
        edges: edges.map(({ cursor, node }) => ({ cursor, node: { id: `p${node}` } })),
        pageInfo,
      };
    };
    return { named, asked };
  };

  it('finds entries on different pages in one walk and stops once all are there', async () => {
    const { named, asked } = people(500);
    await expect(findInPages(named, ['p3', 'p130'])).resolves.toEqual([
      { id: 'p3' },
      { id: 'p130' },
    ]);
    expect(asked).toHaveLength(2);
  });

  it('leaves out what is nowhere', async () => {
    const { named, asked } = people(250);
    await expect(findInPages(named, ['p999'])).resolves.toEqual([]);
    expect(asked).toHaveLength(3);
  });
});
