import { useState } from 'react';
import type { Packet } from '@debrief/web-data';

/** A number of a row other than a rating, which has its own words behind it. */
export type Figure = 'mean' | 'estimate' | 'weight' | 'assessors';

export interface OpenRow {
  readonly isOpen: (key: string) => boolean;
  /** What of the row was opened: a seat by its id, a figure, or null for the row as a whole. */
  readonly partOf: (key: string) => string | null;
  readonly toggle: (key: string, part: string | null) => void;
}

/**
 * Which rows show what is behind their numbers.
 *
 * @param first how many of the mixed ones do before anybody asks, heaviest first
 */
export function useOpenRows(packet: Packet, first: number): OpenRow {
  const [rows, setRows] = useState<ReadonlyMap<string, string | null>>(
    () =>
      new Map(
        packet.competencies
          .filter(({ picture }) => picture === 'MIXED')
          .sort((a, b) => b.weight - a.weight)
          .slice(0, first)
          .map(({ key }) => [key, null]),
      ),
  );
  return {
    isOpen: (key) => rows.has(key),
    partOf: (key) => rows.get(key) ?? null,
    toggle: (key, part) => {
      const next = new Map(rows);
      const same = rows.has(key) && (part === null || rows.get(key) === part);
      if (same) next.delete(key);
      else next.set(key, part);
      setRows(next);
    },
  };
}
