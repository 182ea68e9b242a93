import type { SeatRole } from '../loop/terms';

/** Whether this seat's feedback is asked for and weighed. A shadow only learns. */
export function countsAsAssessor(role: SeatRole): boolean {
  return role !== 'shadow';
}

/** Whether this seat's feedback may appear in a packet or a statistic: never a shadow's, never a mock loop's. */
export function countsInPacket(seat: {
  readonly role: SeatRole;
  readonly isMock: boolean;
}): boolean {
  return !seat.isMock && countsAsAssessor(seat.role);
}
