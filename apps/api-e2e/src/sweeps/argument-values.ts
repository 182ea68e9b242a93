import type { GraphQLArgument } from 'graphql';
import { sampleValues } from './sample-values';

/** Ids as they stand in a document, quoted, by what they are of; the most telling first. */
export interface KnownIds {
  readonly loops: readonly string[];
  readonly stages: readonly string[];
  readonly seats: readonly string[];
  readonly rounds: readonly string[];
  readonly candidates: readonly string[];
  readonly jobs: readonly string[];
  readonly people: readonly string[];
  readonly cards: readonly string[];
  readonly packs: readonly string[];
  readonly questions: readonly string[];
  readonly endpoints: readonly string[];
  readonly committees: readonly string[];
}

/** What every argument of every root field is asked with. */
export function argumentValues({
  loops,
  stages,
  seats,
  rounds,
  candidates,
  jobs,
  people,
  cards,
  packs,
  questions,
  endpoints,
  committees,
}: KnownIds): (root: string, argument: GraphQLArgument) => string[] {
  const nobody = '"01890a5d-ac96-774b-bcce-b302099a8057"';
  return (root, argument) => {
    const type = argument.type.toString();
    if (argument.name === 'first') return ['100', '3'];
    if (argument.name === 'after') return [];
    if (type.startsWith('UUID')) {
      if (argument.name === 'committeeId') return [...committees, nobody];
      if (argument.name === 'stageId') return [...stages, nobody];
      if (argument.name === 'personId') return [...people, nobody];
      if (argument.name === 'seatId') return [...seats, nobody];
      if (argument.name === 'roundId') return [...rounds, nobody];
      if (argument.name === 'scorecardId') return [...cards, nobody];
      if (root === 'calibrationPack') return [...packs, nobody];
      if (root === 'candidate' || argument.name === 'candidateId') return [...candidates, nobody];
      if (argument.name === 'endpointId' || root === 'webhookEndpoint')
        return [...endpoints, nobody];
      if (root === 'job' || argument.name === 'jobId') return [...jobs, nobody];
      return [...loops, nobody];
    }
    // As many as may be compared at once; those the person owes on come first.
    if (argument.name === 'loopIds') return [loops.slice(0, 6), loops.slice(6, 12), []].map(listOf);
    if (type.startsWith('[UUID')) return [listOf(people)];
    if (type.startsWith('LoopFilter')) {
      return [
        '{ state: IN_PROGRESS }',
        '{ state: DEBRIEF }',
        '{ needsFeedback: true }',
        '{ stage: 0 }',
        '{ stage: 1 }',
        '{ stage: 2 }',
        `{ jobId: ${jobs[0] ?? nobody} }`,
      ];
    }
    if (type === 'Boolean') return ['true', 'false'];
    if (root === 'questionUse') return [...questions];
    if (argument.name === 'key') return ['"coding"'];
    if (argument.name === 'search') return ['"a"'];
    return [...sampleValues(argument)];
  };
}

const listOf = (values: readonly string[]): string => `[${values.join(', ')}]`;
