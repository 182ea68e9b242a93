import { PING_EVENT, WEBHOOK_EVENT_NAMES, WEBHOOK_EVENTS, type WebhookName } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const ENDPOINT_STATES = ['active', 'paused'] as const;
export type EndpointState = (typeof ENDPOINT_STATES)[number];
export const DELIVERY_STATES = ['sealed', 'waiting', 'sending', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const PING_MEANING = 'Asked for by hand, to see whether the endpoint answers';
const MEANINGS = {
  ...Object.fromEntries(WEBHOOK_EVENT_NAMES.map((name) => [name, WEBHOOK_EVENTS[name].meaning])),
  [PING_EVENT]: PING_MEANING,
} as Readonly<Record<WebhookName, string>>;

export const WebhookEventWord = registerWords(
  'WebhookEventName',
  [...WEBHOOK_EVENT_NAMES, PING_EVENT],
  'What another system is told of, by its public name with the dot turned into a line',
  MEANINGS,
);

export const EventNatureWord = registerWords(
  'EventNature',
  ['schedule', 'feedback'] as const,
  'What an event is about, which decides whether the seal holds it back',
  {
    schedule: 'When a round takes place; told at once',
    feedback:
      'What was filed or follows from it; told only while the owner of the endpoint owes no scorecard on the loop',
  },
);

export const WebhookStateWord = registerWords(
  'WebhookState',
  ENDPOINT_STATES,
  'Whether an endpoint is told of news',
  {
    active: 'News goes out as it happens',
    paused: 'Nothing is noted for it and nothing goes out',
  },
);

export const DeliveryStateWord = registerWords(
  'DeliveryState',
  DELIVERY_STATES,
  'How far a delivery is',
  {
    sealed: 'Held back while the owner of the endpoint owes a scorecard on the loop',
    waiting: 'To be sent, or sent again',
    sending: 'Under way at this moment',
    delivered: 'The endpoint answered with a status of 200 to 299',
    failed: 'Given up; it can be sent anew',
  },
);
