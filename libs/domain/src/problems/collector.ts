import type { Decided, FieldProblem } from './decided';

/** Gathers every problem of an input, so that its author hears of all of them at once. */
export class ProblemCollector {
  private readonly found: FieldProblem[] = [];

  add(path: string, code: string, message: string): void {
    this.found.push({ path, code, message });
  }

  /** The value of a partial decision; while it is refused, `fallback` and its problems are noted. */
  take<T>(result: Decided<T>, fallback: T): T {
    if (result.ok) return result.value;
    this.found.push(...result.problems);
    return fallback;
  }

  /** `value` when nothing was found, else all that was. */
  decide<T>(value: T): Decided<T> {
    return this.found.length === 0 ? { ok: true, value } : { ok: false, problems: this.found };
  }
}
