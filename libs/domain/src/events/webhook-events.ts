import type { DomainEventType } from './events';

/**
 * What an event is about decides who may learn of it: `feedback` obeys the seal of its loop. A seat
 * that changed hands or stayed empty is feedback too, since only a seat that has not filed can.
 */
export type EventNature = 'schedule' | 'feedback';

interface WebhookEvent {
  readonly nature: EventNature;
  /** The news behind it. */
  readonly from: DomainEventType;
  readonly meaning: string;
}

/**
 * The events another system may subscribe to, by their public names. Payloads carry ids and a
 * status; whoever wants more asks the API, as somebody. The `feedback` ones are held back while the
 * owner of the endpoint owes a scorecard on the loop.
 */
export const WEBHOOK_EVENTS = {
  'loop.started': {
    nature: 'schedule',
    from: 'loop.started',
    meaning: 'A loop was started for an application',
  },
  'loop.advanced': {
    nature: 'feedback',
    from: 'loop.advanced',
    meaning: 'A stage was passed and the next one opened, or the debrief began',
  },
  'loop.stopped': {
    nature: 'feedback',
    from: 'loop.stopped',
    meaning: 'A loop was stopped after a stage',
  },
  'round.scheduled': {
    nature: 'schedule',
    from: 'round.scheduled',
    meaning: 'A round got its first slot',
  },
  'round.rescheduled': {
    nature: 'schedule',
    from: 'round.scheduled',
    meaning: 'A round moved to another slot or place',
  },
  'round.unscheduled': {
    nature: 'schedule',
    from: 'round.scheduled',
    meaning: 'A round lost its slot',
  },
  'round.declined': {
    nature: 'schedule',
    from: 'seat.responded',
    meaning: 'An interviewer declined the invitation to a round',
  },
  'round.replaced': {
    nature: 'feedback',
    from: 'seat.replaced',
    meaning: 'Somebody took over the seat of another on a round',
  },
  'round.no_show': {
    nature: 'feedback',
    from: 'seat.excused',
    meaning: 'An interviewer was not there',
  },
  'scorecard.drafted': {
    nature: 'feedback',
    from: 'scorecard.drafted',
    meaning: 'An interviewer began a scorecard',
  },
  'scorecard.submitted': {
    nature: 'feedback',
    from: 'scorecard.submitted',
    meaning: 'An interviewer filed a scorecard',
  },
  'scorecard.revised': {
    nature: 'feedback',
    from: 'scorecard.amended',
    meaning: 'A filed scorecard was amended; the earlier version stays',
  },
  'scorecard.excused': {
    nature: 'feedback',
    from: 'seat.excused',
    meaning: 'An interviewer was let off a scorecard',
  },
  'scorecard.overdue': {
    nature: 'feedback',
    from: 'scorecard.overdue',
    meaning: 'A scorecard was not there when it was due',
  },
  'red_flag.raised': {
    nature: 'feedback',
    from: 'flag.raised',
    meaning: 'A filed scorecard carries red flags',
  },
  'red_flag.resolved': {
    nature: 'feedback',
    from: 'flag.adjudicated',
    meaning: 'A red flag was cleared or upheld by a person',
  },
  'packet.ready': {
    nature: 'feedback',
    from: 'packet.ready',
    meaning: 'Every counting scorecard of a loop is filed or excused',
  },
  'packet.opened': {
    nature: 'feedback',
    from: 'packet.opened',
    meaning: 'Somebody opened a packet',
  },
  'packet.revoted': {
    nature: 'feedback',
    from: 'packet.revoted',
    meaning: 'The votes of a debrief are open to its panel',
  },
  'packet.decided': {
    nature: 'feedback',
    from: 'packet.decided',
    meaning: 'A person decided on a packet',
  },
  'candidate.erased': {
    nature: 'schedule',
    from: 'candidate.erased',
    meaning: 'A candidate was erased; drop what you keep that tells who it was',
  },
  'training.graduated': {
    nature: 'schedule',
    from: 'training.graduated',
    meaning: 'Somebody finished a training path and may lead such rounds',
  },
} as const satisfies Readonly<Record<string, WebhookEvent>>;

export type WebhookEventName = keyof typeof WEBHOOK_EVENTS;
export const WEBHOOK_EVENT_NAMES = Object.keys(WEBHOOK_EVENTS) as WebhookEventName[];

/** Sent on request to see whether an endpoint answers; nobody subscribes to it. */
export const PING_EVENT = 'ping';
/** Everything that is ever delivered. */
export type WebhookName = WebhookEventName | typeof PING_EVENT;

/** The names of one nature, in the order of the table. */
export function webhookEventsOf(nature: EventNature): WebhookEventName[] {
  return WEBHOOK_EVENT_NAMES.filter((name) => WEBHOOK_EVENTS[name].nature === nature);
}
