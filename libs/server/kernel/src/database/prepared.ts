import { createHash } from 'node:crypto';
import type { QueryConfig } from 'pg';

const MOST_STATEMENTS = 400;
const names = new Map<string, string>();

/**
 * A statement under a name made from its text, so that a connection parses and plans it once. The
 * texts of a program are few; should they ever not be, later ones simply go unnamed.
 */
export function prepared(text: string, values: readonly unknown[]): QueryConfig {
  const known = names.get(text);
  if (known !== undefined) return { name: known, text, values: [...values] };
  if (names.size >= MOST_STATEMENTS) return { text, values: [...values] };
  const name = `tx.${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return { name, text, values: [...values] };
}
