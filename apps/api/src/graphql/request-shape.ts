import { RefusedRequest } from './refused-request';

/**
 * Refuses a body that is not a request of GraphQL over HTTP. Without it the validator of the HTTP
 * layer would turn a number into a text, and take a list for a batch. Null extensions mean none.
 */
export function checkRequest(body: unknown): void {
  if (!isRecord(body))
    throw new RefusedRequest('Send one request as a JSON object; batches are not answered.');
  if (typeof body['query'] !== 'string' || body['query'] === '')
    throw new RefusedRequest('`query` must be the text of a document.');
  const { operationName, variables, extensions } = body;
  if (!isAbsent(operationName) && typeof operationName !== 'string')
    throw new RefusedRequest('`operationName` must be a text.');
  if (!isAbsent(variables) && !isRecord(variables))
    throw new RefusedRequest('`variables` must be an object.');
  if (!isAbsent(extensions) && !isRecord(extensions))
    throw new RefusedRequest('`extensions` must be an object.');
  if (extensions === null) delete body['extensions'];
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
