import { enumerated } from '@debrief/web-ui';
import type { Packet, PacketAssessor, PacketCompetency } from '@debrief/web-data';
import { standing } from './what-if';

/** Words about what is recommended, as advice. */

/** Where the bar lies to the interval of the weighted estimate. */
export function barWords(
  estimate: { readonly low: number; readonly high: number },
  bar: number,
): string {
  const line = `The line between “partly” and “meets it” is ${bar.toFixed(1)}`;
  if (bar < estimate.low) return `${line}, below that interval.`;
  return bar > estimate.high
    ? `${line}, above that interval.`
    : `${line}, inside that interval: the numbers alone do not say on which side.`;
}

/** "It leaves out Cost awareness, 0.06 of the weight." */
export function leftOutWords(packet: Packet): string {
  const keys = packet.weighted?.leftOut ?? [];
  if (keys.length === 0) return '';
  const left = packet.competencies.filter(({ key }) => keys.includes(key));
  const weight = left.reduce((sum, one) => sum + one.weight, 0);
  const names = left.map(({ name }) => name);
  return `It leaves out ${enumerated(names)}, ${weight.toFixed(2)} of the weight.`;
}

/** A recommendation and ratings of one person that do not go together: asked about, never changed. */
export function contradictionWords(
  packet: Pick<Packet, 'competencies'>,
  { seatId, name, roundName, contradiction }: PacketAssessor,
): string | null {
  if (!contradiction) return null;
  const values = packet.competencies.flatMap(({ ratings }) =>
    ratings.flatMap((one) => (one.seatId === seatId && one.value !== null ? [one.value] : [])),
  );
  const count = values.filter((value) =>
    contradiction === 'HIGHER' ? value <= 2 : value >= 3,
  ).length;
  const low = contradiction === 'HIGHER';
  const rated = `rated ${count} of ${values.length} at ${low ? '2 or below' : '3 or above'}`;
  return `${name}, ${roundName}, recommends ${low ? 'for' : 'against'} it and ${rated}. Ask what weighed more; nothing is changed.`;
}

export interface Share {
  readonly competency: PacketCompetency;
  readonly mean: number;
  /** What it adds to the weighted score. */
  readonly adds: number;
}

/** What each competency adds to the weighted score, most first. */
export function sharesOf(competencies: readonly PacketCompetency[]): readonly Share[] {
  const rated = competencies.flatMap((competency) => {
    const mean = standing(competency);
    return mean === null || competency.weight <= 0 ? [] : [{ competency, mean }];
  });
  const whole = rated.reduce((sum, { competency }) => sum + competency.weight, 0);
  return rated
    .map(({ competency, mean }) => ({
      competency,
      mean,
      adds: (competency.weight * mean) / whole,
    }))
    .sort((a, b) => b.adds - a.adds);
}
