/**
 * What react-admin reads of a failed request: `status` decides about signing out, `body.errors`
 * puts messages beside the inputs. Same shape as its own HttpError, without loading react-admin.
 */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly body?: { readonly errors: Readonly<Record<string, string>> },
  ) {
    super(message);
    this.name = 'RequestError';
  }
}
