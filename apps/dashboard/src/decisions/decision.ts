import type { DecisionOutcome, Packet } from '@debrief/web-data';
import { openCritical } from '../packets/packet-facts';

export const OUTCOME: Readonly<Record<DecisionOutcome, string>> = {
  HIRE: 'Hire',
  NO_HIRE: 'No hire',
  HOLD: 'Hold',
};

/** Why the decision cannot be recorded now; null when it can. The server decides again. */
export function standsInTheWay(packet: Packet, outcome: DecisionOutcome | null): string | null {
  if (packet.state === 'PLANNED' || packet.state === 'IN_PROGRESS')
    return 'Opens with the debrief, once every stage is passed.';
  if (packet.state !== 'DEBRIEF' && packet.state !== 'ON_HOLD') return 'This loop is closed.';
  const waiting = packet.decisions.find(({ state }) => state === 'PENDING');
  if (waiting) return `The decision by ${waiting.decidedBy} waits for approval.`;
  if (packet.voteSealed) return 'Opens once the panel has voted: a debrief is on.';
  if (packet.missing.length > 0) {
    const names = packet.missing.map(({ personName }) => personName).join(', ');
    return `Opens once ${names} ${packet.missing.length === 1 ? 'has' : 'have'} filed or been excused.`;
  }
  const critical = outcome === 'HIRE' ? openCritical(packet) : [];
  if (critical.length > 0)
    return `Clear or uphold first: ${critical.map(({ name }) => name).join(', ')}. A critical flag must not stay open under a hire.`;
  return null;
}

/** The decision that stands; null while none does. */
export function finalDecision(packet: Pick<Packet, 'decisions'>) {
  return packet.decisions.findLast(({ state }) => state === 'FINAL') ?? null;
}

/** Whether somebody still has to tell the candidate: decided for good, and nobody recorded it. */
export function isUntold(packet: Pick<Packet, 'decisions' | 'state' | 'communication'>): boolean {
  const decided = packet.state === 'HIRED' || packet.state === 'NOT_HIRED';
  return decided && finalDecision(packet) !== null && packet.communication.length === 0;
}
