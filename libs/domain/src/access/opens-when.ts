import type { Seal } from '../blueprint/terms';

const THEN: Readonly<Record<Seal, string>> = {
  stage_complete: 'Each stage opens once everyone on it has filed.',
  own_scorecard: 'Others’ feedback is then open to you.',
  debrief_opened: 'Others’ feedback opens with the debrief.',
};

/**
 * The words for a loop that is sealed to its reader. They rest on the reader's own owed rounds and
 * the seal alone, so that they never change because somebody else filed.
 *
 * @param owedRounds names of the rounds whose scorecard the reader still owes
 */
export function opensWhen(seal: Seal, owedRounds: readonly string[]): string {
  if (owedRounds.length === 0) return THEN[seal];
  const noun = owedRounds.length === 1 ? 'scorecard' : 'scorecards';
  return `First file your ${noun} for ${enumerate(owedRounds)}. ${THEN[seal]}`;
}

function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
