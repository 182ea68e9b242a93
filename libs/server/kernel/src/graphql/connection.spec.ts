import { AppError } from '../errors/app-error';
import { decodeCursor, encodeCursor, pageOf, pageSize } from './connection';

describe('pages', () => {
  it('says that there is more when one row more was found than asked for', () => {
    const page = pageOf(
      [1, 2, 3],
      2,
      null,
      (row) => [row],
      (row) => row * 10,
    );
    expect(page.edges.map((edge) => edge.node)).toEqual([10, 20]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('has no cursors on an empty page', () => {
    expect(
      pageOf(
        [],
        2,
        'x',
        () => [],
        (row) => row,
      ).pageInfo,
    ).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  it('gives back what a cursor was made of', () => {
    expect(decodeCursor(encodeCursor(['2026-11-24', 7]), 2)).toEqual(['2026-11-24', 7]);
    expect(decodeCursor(null, 2)).toBeNull();
  });

  it.each([
    '',
    'zzz',
    'W10',
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[null,1]').toString('base64url'),
  ])('refuses %p as a cursor of its own', (text) => {
    expect(() => decodeCursor(text, 2)).toThrow(AppError);
  });

  it.each([0, 101, -1])('refuses a page of %i instead of clamping it', (first) => {
    expect(() => pageSize({ first })).toThrow('1 to 100');
  });
});
