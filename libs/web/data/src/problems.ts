import { RequestError } from './request-error';
import { TransportError } from './transport';

/** What every result union has in common. */
export interface AnyResult {
  readonly __typename: string;
  readonly message?: string;
  readonly fields?: readonly {
    readonly path: string;
    readonly code: string;
    readonly message: string;
  }[];
}

/** One sentence per kind of refusal for which the dashboard knows better what to do next. */
const SENTENCES: Readonly<Record<string, string>> = {
  StaleVersionProblem:
    'Someone else changed this while you had it open. Reload to see their version, then make your change again.',
  IdempotencyMismatchProblem:
    'This form was already sent with other contents. Reload the page to start afresh.',
};

const FALLBACK = 'That did not work. Nothing was changed.';

/** The words for any problem or failure, ready to be shown. */
export function problemMessage(problem: unknown): string {
  if (problem instanceof TransportError) {
    return problem.traceId ? `${problem.message} Reference: ${problem.traceId}` : problem.message;
  }
  if (problem instanceof Error) return problem.message || FALLBACK;
  if (typeof problem !== 'object' || problem === null) return FALLBACK;
  const { __typename: name, message } = problem as Partial<AnyResult>;
  return (name ? SENTENCES[name] : undefined) ?? message ?? FALLBACK;
}

/** Field messages by path, in the shape react-admin puts beside its inputs. */
export function fieldErrors(problem: AnyResult): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const field of problem.fields ?? []) errors[field.path] ??= field.message;
  return errors;
}

function statusOf(problem: AnyResult): number {
  if (problem.__typename === 'NotFoundProblem') return 404;
  if (problem.__typename === 'FieldProblems') return 422;
  return 409;
}

/** A refusal of the result union, thrown so that react-admin's forms can place it. */
export class ProblemError<P extends AnyResult = AnyResult> extends RequestError {
  constructor(readonly problem: P) {
    const errors = fieldErrors(problem);
    super(
      problemMessage(problem),
      statusOf(problem),
      Object.keys(errors).length ? { errors } : undefined,
    );
    this.name = 'ProblemError';
  }
}

/**
 * Narrows a result union to the wanted member.
 *
 * @throws ProblemError with the member that came instead
 * @example const { loop } = orThrow(await provider.advanceLoop(input), 'LoopAdvanced');
 */
export function orThrow<R extends AnyResult, N extends R['__typename']>(
  result: R,
  name: N,
): Extract<R, { __typename: N }> {
  if (result.__typename === name) return result as Extract<R, { __typename: N }>;
  throw new ProblemError(result);
}

/** True for the answer to an unknown id and to a forbidden one alike. */
export function isNotFound(error: unknown): boolean {
  return error instanceof RequestError && error.status === 404;
}
