import {
  cleanText,
  WEBHOOK_EVENT_NAMES,
  type Decided,
  type FieldProblem,
  type WebhookEventName,
  type WebhookName,
} from '@debrief/domain';
import { OutboundRefused, type GuardedFetch } from '@debrief/server-kernel';

const LONGEST_URL = 2000;
const LONGEST_DESCRIPTION = 500;
export const MOST_ENDPOINTS = 20;

/** What of an endpoint a person sets. */
export interface EndpointWish {
  readonly url: string;
  readonly description: string;
  readonly events: readonly WebhookName[];
}
export interface EndpointSettings extends EndpointWish {
  readonly events: readonly WebhookEventName[];
}

/**
 * An endpoint as it may be stored, or everything that is wrong with it.
 *
 * @param outbound knows which addresses are never called
 */
export function checkEndpoint(
  wish: EndpointWish,
  outbound: Pick<GuardedFetch, 'check'>,
): Decided<EndpointSettings> {
  const url = cleanText('url', wish.url.trim(), LONGEST_URL);
  const description = cleanText('description', wish.description.trim(), LONGEST_DESCRIPTION);
  const events = WEBHOOK_EVENT_NAMES.filter((name) => wish.events.includes(name));
  const problems = [
    ...(url.ok ? addressProblems(url.value, outbound) : url.problems),
    ...(description.ok ? [] : description.problems),
    ...(events.length > 0
      ? []
      : [{ path: 'events', code: 'REQUIRED', message: 'Choose at least one event.' }]),
  ];
  if (!url.ok || !description.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { url: url.value, description: description.value, events } };
}

function addressProblems(url: string, outbound: Pick<GuardedFetch, 'check'>): FieldProblem[] {
  try {
    outbound.check(url);
    return [];
  } catch (error) {
    if (!(error instanceof OutboundRefused)) throw error;
    return [{ path: 'url', code: error.code, message: error.message }];
  }
}
