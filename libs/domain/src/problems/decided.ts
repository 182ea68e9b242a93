/** One thing wrong with one field of an input, in words the person who typed it can act on. */
export interface FieldProblem {
  /** Dotted path inside the input; lists by index, e.g. `ratings.2.evidence`. */
  readonly path: string;
  /** Upper-case and stable, e.g. `TOO_LONG`; screens may choose their own words by it. */
  readonly code: string;
  /** A plain sentence, fit to be shown as it is. */
  readonly message: string;
}

/** The answer of a pure decision: the value to write, or every reason why nothing may be written. */
export type Decided<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };
