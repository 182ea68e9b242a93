import { enumerated } from '@debrief/web-ui';
import type { Packet, PacketCompetency } from '@debrief/web-data';

/** What stands behind the other numbers of a row: its mean, its weight, its assessors. */

/** "(3 + 2 + 4) ÷ 3 = 3.00"; one rating is no mean. */
export function meanWords({ ratings, mean, n }: PacketCompetency): string {
  const values = ratings.flatMap(({ supported, value }) =>
    supported && value !== null ? [value] : [],
  );
  if (n === 0 || values.length === 0) return 'No rating with evidence, so no mean.';
  if (mean === null || values.length < 2)
    return 'One rating with evidence: a single one has no mean.';
  return `Raw mean: (${values.join(' + ')}) ÷ ${values.length} = ${mean.toFixed(2)}.`;
}

/** Where a weight comes from, and what it does to the whole. */
export function weightWords(
  packet: Pick<Packet, 'blueprintTitle' | 'blueprintVersion' | 'competencies'>,
  competency: PacketCompetency,
): string {
  const from = `${packet.blueprintTitle}, version ${packet.blueprintVersion}`;
  if (competency.weight <= 0) return `${from} gives it no weight: it stands here to be read.`;
  const given = `Weight: ${competency.weight.toFixed(2)} of 1, by ${from}.`;
  const covered = packet.competencies
    .filter(({ n, weight }) => n > 0 && weight > 0)
    .reduce((sum, { weight }) => sum + weight, 0);
  if (competency.n === 0) return `${given} Nobody rated it, so it is in no total.`;
  return `${given} One level up or down here moves the weighted picture by ${(competency.weight / covered).toFixed(2)}.`;
}

/** Who counts toward the minimum, and who rated without counting. */
export function assessorWords(
  packet: Pick<Packet, 'assessors'>,
  competency: PacketCompetency,
): string {
  const rated = packet.assessors.filter(({ seatId }) =>
    competency.ratings.some((rating) => rating.seatId === seatId && rating.supported),
  );
  const names = (independent: boolean) => [
    ...new Set(rated.filter((one) => one.independent === independent).map(({ name }) => name)),
  ];
  const [counted, not] = [names(true), names(false)];
  const who = counted.length === 0 ? 'nobody independent' : enumerated(counted);
  const rest =
    not.length === 0
      ? ''
      : ` ${enumerated(not)} rated it too, not independently, so without counting here.`;
  return `Assessors: ${who}; the blueprint asks for ${competency.minAssessors}.${rest}`;
}
