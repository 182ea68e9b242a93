import { ATTENTION_ORDER } from './attention-words';
import type { AttentionItem, MyRound, MyWork, OwedScorecard } from '@debrief/web-data';

/** The one thing to do next. */
export type NextThing =
  | { readonly kind: 'round'; readonly round: MyRound }
  | { readonly kind: 'owed'; readonly owed: OwedScorecard }
  | { readonly kind: 'attention'; readonly item: AttentionItem }
  | { readonly kind: 'nothing' };

/** How long before a round it takes the place of what is owed: four hours. */
const SOON_MS = 4 * 60 * 60_000;

/**
 * A round that runs or starts soon comes first; else the scorecard due first; else what is at risk;
 * else the next round, however far.
 */
export function nextThing(work: MyWork, now: Date): NextThing {
  const round = nextRound(work.rounds, now);
  if (round && new Date(round.startsAt).getTime() - now.getTime() <= SOON_MS)
    return { kind: 'round', round };
  const owed = sortOwed(work.owed).find((one) => isOver(one, now));
  if (owed) return { kind: 'owed', owed };
  const item = mostUrgent(work.attention);
  if (item) return { kind: 'attention', item };
  return round ? { kind: 'round', round } : { kind: 'nothing' };
}

function mostUrgent(items: readonly AttentionItem[]): AttentionItem | undefined {
  const rank = (item: AttentionItem): number => ATTENTION_ORDER.indexOf(item.kind);
  return [...items].sort((a, b) => rank(a) - rank(b) || a.since.localeCompare(b.since))[0];
}

function nextRound(rounds: readonly MyRound[], now: Date): MyRound | undefined {
  return [...rounds]
    .filter((round) => !round.filed && new Date(round.endsAt) > now)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0];
}

/** Soonest due first; what has no due moment yet comes last. */
export function sortOwed(owed: readonly OwedScorecard[]): OwedScorecard[] {
  return [...owed].sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
}

/** Whether the round of a scorecard has ended, so that it can be written. */
export function isOver(owed: Pick<OwedScorecard, 'endsAt'>, now: Date): boolean {
  return owed.endsAt !== null && new Date(owed.endsAt) <= now;
}
