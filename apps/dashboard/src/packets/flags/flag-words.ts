import type { FlagReading, PacketFlag } from '@debrief/web-data';

/** Words for how a flag was heard and where it stands. */

export const PICTURE: Readonly<Record<PacketFlag['picture'], { word: string; text: string }>> = {
  ONCE: { word: 'Raised once', text: 'By one person in one round.' },
  CORROBORATED: {
    word: 'Corroborated',
    text: 'Raised in two rounds or more, by different people.',
  },
  CONTESTED: {
    word: 'Contested',
    text: 'A 4 on the same competency, in another round, says otherwise.',
  },
};

export const READING: Readonly<Record<NonNullable<FlagReading['verdict']>, string>> = {
  CORROBORATES: 'corroborates it',
  DISPUTES: 'disputes it',
};

/** The reading that waits for this reader's answer; null when none does. */
export function readingOf(flag: PacketFlag, personId: string | undefined): FlagReading | null {
  if (flag.adjudication) return null;
  return (
    flag.readings.find(({ readerId, verdict }) => readerId === personId && verdict === null) ?? null
  );
}

/** Somebody was asked and has not answered. */
export function isAsked(flag: PacketFlag): boolean {
  return flag.readings.some(({ verdict }) => verdict === null);
}

/** People who are no second reader: whoever raised it, whoever contradicts it, whoever was asked. */
export function noSecondReader(
  flag: PacketFlag,
  assessors: readonly { readonly seatId: string; readonly personId: string }[],
): ReadonlySet<string> {
  const seats = new Set([...flag.raised, ...flag.contradicted].map(({ seatId }) => seatId));
  const heard = assessors.filter(({ seatId }) => seats.has(seatId)).map(({ personId }) => personId);
  return new Set([...heard, ...flag.readings.map(({ readerId }) => readerId)]);
}
