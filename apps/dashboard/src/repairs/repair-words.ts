import type { ScheduleRepair } from '@debrief/web-data';

type Proposal = ScheduleRepair['proposals'][number];

/** Why somebody fell out, after their name. */
export const CAUSE: Readonly<Record<ScheduleRepair['cause'], string>> = {
  DECLINED: 'said no to the invitation',
  REMOVED: 'was taken off the round',
  EXCUSED: 'was excused',
  NO_SHOW: 'did not come',
  CONFLICT: 'may not meet this candidate',
  INACTIVE: 'is not active any more',
};

/** Why it was left to a person, as a reason that stands alone. */
export const ASK: Readonly<Record<ScheduleRepair['asks'][number], string>> = {
  POLICY: 'Your organisation leaves every repair to a person.',
  NO_PROPOSAL: 'Nobody was found who could step in at that time.',
  MORE_THAN_A_SWAP: 'More than one person would change, or the time.',
  CANDIDATE_SEES: 'The candidate would have to be told.',
  CUTOFF: 'Too little working time is left for who would step in.',
  SWAPS: 'This loop had as many swaps by itself as your policy allows.',
  COVERAGE: 'Less would be covered than before.',
  SENIORITY: 'Fewer senior people would be there.',
  MOCK: 'This is a practice loop.',
};

const TOLD: Readonly<Record<Proposal['told'][number]['how'], string>> = {
  CALLED_OFF: 'gets the invitation taken back',
  INVITED: 'is invited',
  MOVED: 'gets the new time',
};
const SEES: Readonly<Record<Proposal['candidateTold'][number], string>> = {
  TIME: 'the new time',
  PLACE: 'the new place',
  NAMES: 'whom they meet',
};

/** One sentence a person who hears of it; the candidate last. */
export function toldWords({ told, candidateTold }: Proposal): readonly string[] {
  const people = told.map(({ person, how }) => `${person.name} ${TOLD[how]}.`);
  const candidate =
    candidateTold.length === 0
      ? 'The candidate is not told: nothing they know changes.'
      : `The candidate is told ${candidateTold.map((seen) => SEES[seen]).join(' and ')}.`;
  return [...people, candidate];
}

/** Who steps in by a proposal, for its choice. */
export function newcomers({ changes }: Proposal): string {
  const names = changes.flatMap(({ before, after }) => {
    const had = new Set(before.seats.map(({ person }) => person.id));
    return after.seats.flatMap(({ person }) => (had.has(person.id) ? [] : [person.name]));
  });
  return names.join(', ');
}
