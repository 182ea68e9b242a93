import type { CoverageGap, CoverageRepair } from '@debrief/web-data';

/** What each way to close a gap in coverage is called, and what it costs. */

export const REPAIR_VERB: Readonly<Record<CoverageRepair['kind'], string>> = {
  ASK_IN_ROUND: 'Ask it there',
  ADD_TIME: 'Add the time and ask',
  SHORT_CALL: 'Book the call',
  ACCEPT: 'Accept the gap',
};

/** "20 min, cheapest"; `first` of its list is the cheapest, as they come sorted. */
export function costWords({ kind, minutes }: CoverageRepair, first: boolean): string {
  if (kind === 'ACCEPT') return '0 min';
  const cost = minutes === 0 ? 'no time added' : `${minutes} min`;
  return first ? `${cost}, cheapest` : cost;
}

/** What tells two repairs of one gap apart. */
export function repairKey({ kind, roundId, personId, minutes }: CoverageRepair): string {
  return [kind, roundId ?? '', personId ?? '', minutes].join(' ');
}

/** "1 more is planned, which closes it" */
export function plannedWords({ have, planned, need }: CoverageGap): string | null {
  if (planned === 0) return null;
  const more = `${planned} more ${planned === 1 ? 'is' : 'are'} planned`;
  return have + planned >= need ? `${more}, which closes it` : `${more}, which is not enough`;
}
