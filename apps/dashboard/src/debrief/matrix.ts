import type { Recommendation, VoteShift } from '@debrief/web-data';
import { FOUR } from './words';

export interface ShiftRow {
  /** The first vote; null for those who had none. */
  readonly from: Recommendation | null;
  readonly cells: readonly ShiftCell[];
}

export interface ShiftCell {
  readonly to: Recommendation;
  readonly names: readonly string[];
  /** On the diagonal: kept. */
  readonly kept: boolean;
}

/** Columns: the four sides, and "cannot tell" where anybody ended there. */
export function shiftColumns(shifts: readonly VoteShift[]): readonly Recommendation[] {
  return shifts.some(({ to }) => to === 'INSUFFICIENT_SIGNAL')
    ? [...FOUR, 'INSUFFICIENT_SIGNAL']
    : FOUR;
}

/** First vote down, re-vote across; rows beyond the four only where somebody stood there. */
export function shiftRows(shifts: readonly VoteShift[]): readonly ShiftRow[] {
  const columns = shiftColumns(shifts);
  const rows: (Recommendation | null)[] = [...FOUR];
  if (shifts.some(({ from }) => from === 'INSUFFICIENT_SIGNAL')) rows.push('INSUFFICIENT_SIGNAL');
  if (shifts.some(({ from }) => from === null)) rows.push(null);
  return rows.map((from) => ({
    from,
    cells: columns.map((to) => ({
      to,
      kept: from === to,
      names: shifts
        .filter((one) => one.from === from && one.to === to)
        .flatMap(({ names }) => names),
    })),
  }));
}

/** How many moved and how many kept, in one sentence. */
export function shiftWords(shifts: readonly VoteShift[]): string {
  const count = (of: readonly VoteShift[]) => of.reduce((sum, { names }) => sum + names.length, 0);
  const moved = count(shifts.filter(({ from, to }) => from !== null && from !== to));
  const kept = count(shifts.filter(({ from, to }) => from === to));
  const first = count(shifts.filter(({ from }) => from === null));
  const parts = [
    moved === 0 ? 'Nobody changed their vote' : `${moved} changed`,
    kept > 0 ? `${kept} kept ${moved === 0 ? 'it' : 'theirs'}` : '',
    first > 0 ? `${first} had no first vote` : '',
  ].filter(Boolean);
  return `${parts.join(', ')}.`;
}
