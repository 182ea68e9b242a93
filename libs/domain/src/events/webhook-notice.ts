import { canonicalJson } from '../packet/canonical-json';
import type { LoopState, SeatState } from '../loop/terms';
import type { DomainEvents, DomainEventType } from './events';
import {
  WEBHOOK_EVENT_NAMES,
  WEBHOOK_EVENTS,
  type WebhookEventName,
  type WebhookName,
} from './webhook-events';

/** What is looked up about a piece of news before it becomes a notice. */
export interface NoticeFacts {
  readonly loopState: LoopState;
  readonly roundId: string | null;
  readonly seatState: SeatState | null;
  readonly response: string | null;
  readonly scorecardId: string | null;
}

/** One event under its public name. `data` holds ids and a status word, never what somebody wrote or thinks. */
export interface Notice {
  readonly name: WebhookEventName;
  readonly data: Readonly<Record<string, string>>;
}

type News = { [T in DomainEventType]: { readonly type: T; readonly payload: DomainEvents[T] } };

/**
 * What other systems are told about a piece of news; null when it is none of theirs. One piece of
 * news has at most one public name, so its id can be the id of the notice.
 */
export function noticeOf(news: News[DomainEventType], facts: NoticeFacts): Notice | null {
  const name = nameOf(news, facts);
  if (!name) return null;
  const state = stateOf(name, facts);
  return {
    name,
    data: { ...idsOf(name, news.payload, facts), ...(state === null ? {} : { state }) },
  };
}

function nameOf(news: News[DomainEventType], facts: NoticeFacts): WebhookEventName | null {
  switch (news.type) {
    case 'round.scheduled':
      return SLOT_CHANGES[news.payload.change];
    case 'seat.excused':
      return facts.seatState === 'no_show' ? 'round.no_show' : 'scorecard.excused';
    case 'seat.responded':
      return facts.response === 'declined' ? 'round.declined' : null;
    default:
      return WEBHOOK_EVENT_NAMES.find((name) => WEBHOOK_EVENTS[name].from === news.type) ?? null;
  }
}

const SLOT_CHANGES = {
  set: 'round.scheduled',
  moved: 'round.rescheduled',
  place: 'round.rescheduled',
  cleared: 'round.unscheduled',
} as const satisfies Readonly<Record<DomainEvents['round.scheduled']['change'], WebhookEventName>>;

/** Ids of a payload that leave the house; a payload may hold more, such as the type of a red flag. */
const PUBLIC_IDS = ['loopId', 'roundId', 'seatId', 'newSeatId', 'decisionId', 'personId'] as const;
const WITH_SCORECARD: readonly WebhookEventName[] = [
  'scorecard.submitted',
  'scorecard.revised',
  'red_flag.raised',
];

function idsOf(name: WebhookEventName, payload: object, facts: NoticeFacts) {
  const ids: Record<string, string> = {};
  for (const [key, value] of Object.entries(payload)) {
    if (typeof value === 'string' && PUBLIC_IDS.some((known) => known === key)) ids[key] = value;
  }
  if (facts.roundId) ids['roundId'] = facts.roundId;
  if (facts.scorecardId && WITH_SCORECARD.includes(name)) ids['scorecardId'] = facts.scorecardId;
  return ids;
}

/** The status after the event where its name does not say it. */
function stateOf(name: WebhookEventName, facts: NoticeFacts): string | null {
  return name === 'loop.advanced' ? facts.loopState : null;
}

/** The body as it is signed and sent, byte by byte the same on every try. */
export function webhookPayload(
  type: WebhookName,
  at: Date,
  data: Readonly<Record<string, string>>,
): string {
  return canonicalJson({ type, timestamp: at.toISOString(), data });
}
