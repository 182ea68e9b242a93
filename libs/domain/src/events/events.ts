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
  /** Somebody was asked to read a red flag as its second reader. */
  'flag.reader_asked': {
    readonly loopId: string;
    readonly flagType: string;
    readonly readerId: string;
  };
  'flag.read': { readonly loopId: string; readonly flagType: string };
  /** A gap in coverage was accepted with a reason, or opened again. */
  'gap.changed': { readonly loopId: string };
  'flag.adjudicated': { readonly loopId: string; readonly flagType: string };
  /** Nobody owes a counting scorecard on the loop any more: all are filed or excused. */
  'packet.ready': { readonly loopId: string };
  'packet.opened': { readonly loopId: string; readonly personId: string };
  /** A debrief began; its voters are to read and vote. */
  'debrief.opened': { readonly loopId: string; readonly debriefId: string };
  /** Every vote is in or excused: the votes are open to the panel. */
  'packet.revoted': { readonly loopId: string; readonly debriefId: string };
  /** A decision waits for approval; `decisionId` names whose turn it is. */
  'decision.proposed': { readonly loopId: string; readonly decisionId: string };
  /** A group approved and the next one is asked. */
  'decision.advanced': { readonly loopId: string; readonly decisionId: string };
  /** An approver declined, or the decision was taken back. */
  'decision.dropped': { readonly loopId: string; readonly decisionId: string };
  /** A frozen packet got a new version after its decision. */
  'packet.amended': { readonly loopId: string; readonly number: number };
  /** Somebody may have nothing to do with a candidate any more; which kind of conflict is not told. */
  'conflict.declared': { readonly candidateId: string; readonly personId: string };
  /** Somebody was asked to read a redacted packet. */
  'committee.opened': { readonly reviewId: string };
  'committee.closed': { readonly reviewId: string };
  /** The decision is final. */
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
  /** Times were offered to a candidate to choose from; the link is to be mailed to them. */
  'selfschedule.offered': { readonly linkId: string };
  /** A candidate booked, moved, cancelled, gave times of their own or asked for something. */
  'selfschedule.answered': { readonly loopId: string; readonly answerId: string };
  /** A settled panel no longer holds, and a person is to decide how it goes on. */
  'schedule_repair.opened': { readonly loopId: string; readonly repairId: string };
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
