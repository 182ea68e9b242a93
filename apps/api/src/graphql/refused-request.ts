/** A request that is turned away before GraphQL looks at it; answered as 400 with its message. */
export class RefusedRequest extends Error {
  public readonly statusCode = 400;
  public readonly code = 'REFUSED_REQUEST';
}
