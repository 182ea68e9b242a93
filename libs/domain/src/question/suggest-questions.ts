import type { ContentKey } from '../blueprint/content';
import type { ChoiceState } from './terms';

export interface SuggestibleQuestion {
  readonly key: ContentKey;
  readonly state: ChoiceState;
  readonly inKit: boolean;
  readonly competencies: readonly ContentKey[];
}

/**
 * A set of free questions for a round: those of its kit first, in its order, then of the bank
 * whichever gives evidence for most of what the round focuses on and nothing chosen covers yet.
 *
 * @param count how many are wanted; fewer come back where fewer are free
 */
export function suggestQuestions(
  questions: readonly SuggestibleQuestion[],
  focus: readonly ContentKey[],
  count: number,
): readonly ContentKey[] {
  const free = questions.filter(({ state }) => state === 'free');
  const taken = free.filter(({ inKit }) => inKit).slice(0, count);
  const rest = free.filter(({ inKit }) => !inKit);
  while (taken.length < count && rest.length > 0) {
    const covered = new Set(taken.flatMap(({ competencies }) => competencies));
    const adds = ({ competencies }: SuggestibleQuestion): number =>
      competencies.filter((key) => focus.includes(key) && !covered.has(key)).length;
    const best = rest.reduce((a, b) => (adds(b) > adds(a) ? b : a));
    taken.push(best);
    rest.splice(rest.indexOf(best), 1);
  }
  return taken.map(({ key }) => key);
}
