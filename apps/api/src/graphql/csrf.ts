/** A header no form and no simple request can carry, for asking by GET. */
export const PREFLIGHT_HEADER = 'x-debrief-preflight';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Thrown into the request; answered as 400. */
export class CsrfError extends Error {
  public readonly statusCode = 400;
  public readonly code = 'CSRF';
}

/**
 * Another site's page can send our cookie along, but only with a simple request: so GraphQL takes
 * nothing but JSON, which a browser asks about first, and GET only with a header that it asks about.
 */
export function refuseForgery(request: Asked): void {
  if (!/^\/graphql(?:[/?#]|$)/.test(request.url)) return;
  if (request.method === 'POST') {
    const type = request.headers['content-type'];
    if (typeof type === 'string' && /^application\/json\s*(?:;|$)/i.test(type)) return;
    throw new CsrfError('Send JSON with content-type application/json.');
  }
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (request.headers[PREFLIGHT_HEADER] !== undefined) return;
    throw new CsrfError(`Ask by POST, or by GET with the header ${PREFLIGHT_HEADER}.`);
  }
}
