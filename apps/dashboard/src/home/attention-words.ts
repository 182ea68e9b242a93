import type { AttentionItem, AttentionKind } from '@debrief/web-data';
import { paths } from '../layout/paths';

/** Order of the groups: what blocks a decision first. */
export const ATTENTION_ORDER: readonly AttentionKind[] = [
  'FLAG_TO_ADJUDICATE',
  'DECISION_DUE',
  'SCORECARD_LATE',
  'STAGE_TO_ADVANCE',
  'SEAT_TO_FILL',
  'ROUND_TO_SCHEDULE',
];

const VERBS: Readonly<Record<AttentionKind, string>> = {
  FLAG_TO_ADJUDICATE: 'Open packet',
  DECISION_DUE: 'Open packet',
  SCORECARD_LATE: 'Open loop',
  STAGE_TO_ADVANCE: 'Open loop',
  SEAT_TO_FILL: 'Fill the seat',
  ROUND_TO_SCHEDULE: 'Set the slot',
};

export function attentionVerb(kind: AttentionKind): string {
  return VERBS[kind];
}

/** Flags and decisions are settled on the packet, the rest on the loop. */
export function attentionPath(item: Pick<AttentionItem, 'kind' | 'loopId'>): string {
  const onPacket = item.kind === 'FLAG_TO_ADJUDICATE' || item.kind === 'DECISION_DUE';
  return onPacket ? paths.packet(item.loopId) : paths.loop(item.loopId);
}
