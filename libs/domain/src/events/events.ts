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
  'round.scheduled': { readonly loopId: string; readonly roundId: string };
  'scorecard.submitted': { readonly loopId: string; readonly seatId: string };
  'scorecard.amended': { readonly loopId: string; readonly seatId: string };
  'flag.adjudicated': { readonly loopId: string; readonly flagType: string };
  'packet.decided': { readonly loopId: string; readonly decisionId: string };
  'person.invited': { readonly personId: string };
}
export type DomainEventType = keyof DomainEvents;
