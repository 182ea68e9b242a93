import type { WebhookDelivery, WebhookEndpoint, WebhookEventInfo } from '@debrief/web-data';

/** How an endpoint fares, in a word or two and whether it is something to look at. */
export function endpointState(
  endpoint: Pick<WebhookEndpoint, 'state' | 'failingSince' | 'pausedReason'>,
): { readonly text: string; readonly trouble: boolean } {
  if (endpoint.state === 'PAUSED')
    return { text: endpoint.pausedReason ? 'paused by itself' : 'paused', trouble: true };
  return endpoint.failingSince
    ? { text: 'not answering', trouble: true }
    : { text: 'active', trouble: false };
}

/** Host of an address, which is what people recognise; the address itself when it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

export const DELIVERY_STATE: Readonly<Record<WebhookDelivery['state'], string>> = {
  SEALED: 'held back',
  WAITING: 'waiting',
  SENDING: 'sending',
  DELIVERED: 'delivered',
  FAILED: 'failed',
};

/** What came of one try, in words: `answered 503 in 120 ms` or why there was no answer. */
export function tryWords(attempt: {
  readonly status?: number | null | undefined;
  readonly problem?: string | null | undefined;
  readonly durationMs?: number | null | undefined;
}): string {
  const took =
    attempt.durationMs === null || attempt.durationMs === undefined
      ? ''
      : ` in ${attempt.durationMs} ms`;
  if (attempt.status) return `answered ${attempt.status}${took}`;
  return `${attempt.problem ?? 'no answer'}${took}`;
}

/** Events by nature, in the order in which they are offered. */
export function eventGroups(events: readonly WebhookEventInfo[]): readonly {
  readonly title: string;
  readonly about: string;
  readonly events: readonly WebhookEventInfo[];
}[] {
  const of = (nature: WebhookEventInfo['nature']) =>
    events.filter((event) => event.nature === nature);
  return [
    {
      title: 'Plans',
      about: 'Loops started, rounds placed, moved and staffed.',
      events: of('SCHEDULE'),
    },
    {
      title: 'Feedback',
      about:
        'Ids and a status only. Held back for a loop on which you owe a scorecard, until you have filed.',
      events: of('FEEDBACK'),
    },
  ].filter((group) => group.events.length > 0);
}

/** The stored payload with line breaks; as it is when it is no JSON. */
export function laidOut(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload), null, 2);
  } catch {
    return payload;
  }
}

/** What the event is called in a delivery; a test is an event that nobody subscribes to. */
export function wireNameOf(
  event: WebhookDelivery['event'],
  offered: readonly WebhookEventInfo[],
): string {
  return offered.find(({ name }) => name === event)?.wireName ?? event.toLowerCase();
}
