import { instantOf, whyNotWords, type SchedulingProblem, type WhyNot } from '@debrief/domain';
import { clockWords, dayWords, mapProposal, namesOf, type Legend } from './schedule.mapper';

/** A no in words; times of people in their own zone, all others in the candidate's. */
export function mapWhyNot(
  problem: Pick<SchedulingProblem, 'horizon'>,
  loopId: string,
  why: WhyNot,
  legend: Legend,
) {
  const zoneOf = (person: string | null): string => {
    const own = person === null ? undefined : legend.people.get(person)?.timeZone;
    return own ?? legend.zones.get(loopId) ?? 'UTC';
  };
  const words = whyNotWords(why, {
    ...namesOf(legend),
    date: (date) => dayWords(new Date(`${date}T12:00:00Z`), 'UTC'),
    span: ({ from, to }, person) => {
      const zone = zoneOf(person);
      const [start, end] = [instantOf(problem.horizon, from), instantOf(problem.horizon, to)];
      const day = dayWords(start, zone);
      return from === to ? day : `${day}, ${clockWords(start, zone)}–${clockWords(end, zone)}`;
    },
  });
  return {
    ...words,
    proven: why.proven,
    certificate: [...words.certificate],
    conflict: [...words.conflict],
    relaxations: words.relaxations.map(({ rules, ...way }, index) => ({
      ...way,
      index,
      rules: [...rules],
      proposal: proposalOf(problem, why, index, legend),
    })),
  };
}

function proposalOf(
  problem: Pick<SchedulingProblem, 'horizon'>,
  { relaxations }: WhyNot,
  index: number,
  legend: Legend,
) {
  const way = relaxations[index];
  if (!way) throw new Error(`There are no words without a relaxation: ${index}`);
  return mapProposal(problem, way.schedule, index, legend);
}
