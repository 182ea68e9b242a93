import type {
  FlagSeverity,
  Picture,
  Recommendation,
  VoteSealedPacket,
  PacketBody,
} from '@debrief/domain';

/** What a paper shows: a packet of today's shape, maybe without what a sealed vote hides. */
export type ShownPacket = PacketBody | VoteSealedPacket;
export type ShownCompetency = ShownPacket['competencies'][number];
export type ShownNote = ShownCompetency['ratings'][number]['evidence'][number];

export const RECOMMENDATION: Readonly<Record<Recommendation, string>> = {
  strong_no: 'Strong no',
  no: 'No',
  yes: 'Yes',
  strong_yes: 'Strong yes',
  insufficient_signal: 'Too little signal',
};

export const PICTURE: Readonly<Record<Picture, string>> = {
  agree: 'agree',
  mixed: 'mixed',
  unknown: 'not known',
};

export const OUTCOME = { hire: 'Hire', no_hire: 'No hire', hold: 'Hold' } as const;

export const FLAG_SEVERITY: Readonly<Record<FlagSeverity, string>> = {
  minor: 'minor',
  major: 'major',
  critical: 'critical',
};

/** Papers travel: their times are those of no place. */
export function moment(at: string): string {
  return `${DAY.format(new Date(at))}, ${at.slice(11, 16)} UTC`;
}

export function day(at: string): string {
  return DAY.format(new Date(at));
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** "Ana", "Ana and Ben", "Ana, Ben and Cem". */
export function enumerated(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A true minus sign, and a plus where it adds. */
export function signed(part: number): string {
  return `${part < 0 ? '−' : '+'} ${Math.abs(part).toFixed(2)}`;
}

/** "said, 33:05: words" */
export function noteWords({ kind, text, atSeconds, fileId }: ShownNote): string {
  const when =
    atSeconds === null
      ? ''
      : ` at ${Math.floor(atSeconds / 60)}:${String(Math.floor(atSeconds % 60)).padStart(2, '0')}`;
  return `${kind}${when}: ${text === '' && fileId !== null ? '(a file, kept with the loop)' : text}`;
}

export function ratingWords(rating: {
  readonly value: number | null;
  readonly notProbed: boolean;
  readonly support: string;
}): string {
  if (rating.notProbed) return 'not probed';
  if (rating.value === null) return 'not rated';
  return rating.support === 'supported'
    ? `${rating.value}`
    : `${rating.value} (not enough evidence, left out)`;
}

/** Who sat where, and their name on the paper. */
export function nameOf(packet: ShownPacket, seatId: string): string {
  return packet.assessors.find((one) => one.seatId === seatId)?.name ?? 'Somebody';
}

export function competencyName(packet: ShownPacket, key: string): string {
  return packet.competencies.find((one) => one.key === key)?.name ?? key;
}
