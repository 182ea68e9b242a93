import { createHash } from 'node:crypto';

/** Always the same id for the same thing, as everywhere in the season. */
export function seasonId(name: string): string {
  const hex = createHash('sha256').update(`season ${name}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
