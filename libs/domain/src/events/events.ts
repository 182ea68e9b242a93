/**
 * News that travels upward through the outbox. Payloads carry ids only: whoever reacts reads
 * as the recipient, so an event can never carry feedback past the seal.
 */
export interface DomainEvents {
  'loop.started': { readonly loopId: string };
  'loop.advanced': { readonly loopId: string };
  'loop.stopped': { readonly loopId: string };
  'seat.assigned': { readonly loopId: string; readonly seatId: string };
  'seat.removed': { readonly loopId: string; readonly seatId: string };
  'seat.excused': { readonly loopId: string; readonly seatId: string };
  /** Somebody was put in another's place on the same round; both seats also send their own news. */
  'seat.replaced': {
    readonly loopId: string;
    readonly seatId: string;
    readonly newSeatId: string;
  };
  /** An interviewer answered an invitation. */
  'seat.responded': { readonly loopId: string; readonly seatId: string };
  /** A round got, changed or lost its slot or place. */
  'round.scheduled': {
    readonly loopId: string;
    readonly roundId: string;
    readonly change: 'set' | 'moved' | 'cleared' | 'place';
  };
  /** The first words of a draft were saved. */
  'scorecard.drafted': { readonly loopId: string; readonly seatId: string };
  'scorecard.submitted': { readonly loopId: string; readonly seatId: string };
  'scorecard.amended': { readonly loopId: string; readonly seatId: string };
  /** A scorecard was not there when it was due. Sent once a seat and due time. */
  'scorecard.overdue': { readonly loopId: string; readonly seatId: string };
  'flag.raised': { readonly loopId: string; readonly seatId: string };
  'flag.adjudicated': { readonly loopId: string; readonly flagType: string };
  /** Nobody owes a counting scorecard on the loop any more: all are filed or excused. */
  'packet.ready': { readonly loopId: string };
  'packet.opened': { readonly loopId: string; readonly personId: string };
  'packet.decided': { readonly loopId: string; readonly decisionId: string };
  'person.invited': { readonly personId: string };
  /** Working hours, time zone or notification wishes of somebody changed. */
  'person.changed': { readonly personId: string };
  /** The organisation's reminder cadence or due time changed. */
  'cadence.changed': { readonly version: number };
  /** A new version of a piece of content is there; running loops keep the one they started with. */
  'content.published': { readonly itemId: string; readonly versionId: string };
  /** What told who somebody was is gone from the candidate; whoever keeps a copy drops it. */
  'candidate.erased': { readonly candidateId: string };
  /** A preparation guide is to be mailed to its candidate. */
  'guide.sent': { readonly guideId: string };
  /** Somebody was put on a training path. */
  'training.enrolled': { readonly enrolmentId: string };
  /** Somebody has done and been approved for all that a path asks: they may lead such rounds. */
  'training.graduated': { readonly enrolmentId: string; readonly personId: string };
  'mail.queued': { readonly mailId: string };
  /** A webhook endpoint was paused by the house, not by a person; its owner is to hear of it by mail. */
  'webhook.paused': { readonly endpointId: string };
  'import.asked': { readonly runId: string };
  'export.asked': { readonly runId: string };
  /** A file that was made as a job is there; whoever asked for it is to hear of it by mail. */
  'export.ready': { readonly runId: string };
  /** The records of an import are applied; whoever started it is to hear of it by mail. */
  'import.done': { readonly runId: string };
}
export type DomainEventType = keyof DomainEvents;
