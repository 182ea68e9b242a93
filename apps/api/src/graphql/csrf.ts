import { RefusedRequest } from './refused-request';

/** A header no form and no simple request can carry, for asking by GET. */
export const PREFLIGHT_HEADER = 'x-debrief-preflight';

/** True for the one path GraphQL is served at. */
export function isGraphql(url: string): boolean {
  return /^\/graphql(?:[/?#]|$)/.test(url);
}

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Another site's page can send our cookie along, but only with a simple request: so GraphQL takes
 * nothing but JSON, which a browser asks about first, and GET only with a header that it asks about.
 */
export function refuseForgery(request: Asked): void {
  if (!isGraphql(request.url)) return;
  if (request.method === 'POST') {
    const type = request.headers['content-type'];
    if (typeof type === 'string' && /^application\/json\s*(?:;|$)/i.test(type)) return;
    throw new RefusedRequest('Send JSON with content-type application/json.');
  }
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (request.headers[PREFLIGHT_HEADER] !== undefined) return;
    throw new RefusedRequest(`Ask by POST, or by GET with the header ${PREFLIGHT_HEADER}.`);
  }
}
