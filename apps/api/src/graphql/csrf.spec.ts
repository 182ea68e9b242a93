import { PREFLIGHT_HEADER, refuseForgery } from './csrf';
import { RefusedRequest } from './refused-request';

const post = (type?: string) => ({
  method: 'POST',
  url: '/graphql',
  headers: type === undefined ? {} : { 'content-type': type },
});

describe('refuseForgery', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])(
    'lets JSON through (%s)',
    (type) => {
      expect(() => refuseForgery(post(type))).not.toThrow();
    },
  );

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    undefined,
  ])('refuses what a form of another site can send (%s)', (type) => {
    expect(() => refuseForgery(post(type))).toThrow(RefusedRequest);
  });

  it('refuses GET without the header that a browser asks about first', () => {
    expect(() => refuseForgery({ method: 'GET', url: '/graphql?query=x', headers: {} })).toThrow(
      RefusedRequest,
    );
    expect(() =>
      refuseForgery({
        method: 'GET',
        url: '/graphql?query=x',
        headers: { [PREFLIGHT_HEADER]: '1' },
      }),
    ).not.toThrow();
  });

  it('leaves pages and other routes alone', () => {
    expect(() => refuseForgery({ method: 'GET', url: '/', headers: {} })).not.toThrow();
    expect(() =>
      refuseForgery({ method: 'GET', url: '/graphql-notes.txt', headers: {} }),
    ).not.toThrow();
  });
});
