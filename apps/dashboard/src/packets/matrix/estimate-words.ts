import type { Packet, PacketAssessor, PacketEstimate } from '@debrief/web-data';

/** Words for an adjusted estimate, so that anybody can follow it from the raw mean to its value. */

export interface AddingUp {
  readonly raw: number;
  /** Mean of what was shifted for each one's habit. */
  readonly shift: number;
  /** What few ratings pull toward the overall mean. */
  readonly pull: number;
  readonly value: number;
}

const hundredths = (number: number): number => Math.round(number * 100);

function meanShift({ lines }: Pick<PacketEstimate, 'lines'>): number {
  return lines.length === 0 ? 0 : lines.reduce((sum, { shift }) => sum + shift, 0) / lines.length;
}

/**
 * The parts in hundredths, which add up as printed: what rounding leaves over goes to the part that
 * lost most by it, never to the raw mean or the value, which stand elsewhere on the page.
 */
export function addingUp(estimate: PacketEstimate): AddingUp {
  const exact = { shift: meanShift(estimate), pull: estimate.pull };
  const raw = hundredths(estimate.raw);
  const value = hundredths(estimate.value);
  const left = value - raw - hundredths(exact.shift) - hundredths(exact.pull);
  const lost = (part: number) => (part * 100 - hundredths(part)) * Math.sign(left);
  const toShift = lost(exact.shift) > lost(exact.pull);
  return {
    raw: raw / 100,
    shift: (hundredths(exact.shift) + (toShift ? left : 0)) / 100,
    pull: (hundredths(exact.pull) + (toShift ? 0 : left)) / 100,
    value: value / 100,
  };
}

/** "+ 0.03", "− 0.05", with a true minus sign. */
function signed(part: number): string {
  return `${part < 0 ? '−' : '+'} ${Math.abs(part).toFixed(2)}`;
}

/** "3.00 + 0.03 − 0.05 = 2.98" */
export function addingUpWords(estimate: PacketEstimate): string {
  const { raw, shift, pull, value } = addingUp(estimate);
  return `${raw.toFixed(2)} ${signed(shift)} ${signed(pull)} = ${value.toFixed(2)}`;
}

/** "2.4–3.6" */
export function intervalWords({ low, high }: Pick<PacketEstimate, 'low' | 'high'>): string {
  return `${low.toFixed(1)}–${high.toFixed(1)}`;
}

/** "Ruben + 0.40, Aiko − 0.10": what each rating was shifted by. */
export function shiftWords(
  { lines }: Pick<PacketEstimate, 'lines'>,
  assessors: readonly Pick<PacketAssessor, 'seatId' | 'name'>[],
): string {
  const nameOf = (seatId: string) =>
    assessors.find((one) => one.seatId === seatId)?.name ?? 'Somebody';
  return lines.map(({ seatId, shift }) => `${nameOf(seatId)} ${signed(shift)}`).join(', ');
}

export interface EstimatesNote {
  /** Whether there is anything to show at all. */
  readonly known: boolean;
  readonly sentence: string;
}

/** What the estimates rest on, or why there are none. */
export function estimatesNote(packet: Pick<Packet, 'severity' | 'competencies'>): EstimatesNote {
  const { severity } = packet;
  if (!severity)
    return {
      known: false,
      sentence: 'Raw ratings only: nobody’s habit is known here yet, so nothing is adjusted.',
    };
  if (severity.state === 'OFF')
    return {
      known: false,
      sentence: `Raw ratings only: by ${severity.ratings} ratings so far, interviewers here do not differ in habit, so nothing is adjusted.`,
    };
  if (severity.state === 'TOO_LITTLE')
    return {
      known: false,
      sentence: `Raw ratings only: ${severity.ratings} ratings so far are too few to know anybody’s habit, so nothing is adjusted.`,
    };
  if (packet.competencies.every(({ estimate }) => estimate === null))
    return {
      known: false,
      sentence: 'Raw ratings only: an estimate needs two supported ratings of one competency.',
    };
  return {
    known: true,
    sentence: `Beside the raw mean stands the same adjusted for each one’s habit, known from ${severity.ratings} ratings. Raw counts as much as it always did.`,
  };
}
