import { suggestQuestions, type ChoiceState as DomainState } from '@debrief/domain';
import type { ChoiceQuestion, QuestionChoice } from '@debrief/web-data';

/** What is picked, in the order of asking. */
export type Picks = readonly ChoiceQuestion[];

export function isPicked(picks: Picks, key: string): boolean {
  return picks.some(({ question }) => question.key === key);
}

/** On the list when it was not, off it when it was. */
export function toggled(picks: Picks, choice: ChoiceQuestion): Picks {
  return isPicked(picks, choice.question.key)
    ? picks.filter(({ question }) => question.key !== choice.question.key)
    : [...picks, choice];
}

/** One place up (`-1`) or down (`1`); at the ends it stays. */
export function moved(picks: Picks, key: string, by: -1 | 1): Picks {
  const from = picks.findIndex(({ question }) => question.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= picks.length) return picks;
  const next = [...picks];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Newly picked questions that cool down: they need a reason. */
export function coolingPicks(picks: Picks): Picks {
  return picks.filter(({ state, chosen }) => state === 'COOLING' && !chosen);
}

/** How many a suggestion brings where the kit does not say. */
const USUAL = 3;

/** A set of free questions: the kit's first, then what covers the rest of its focus. */
export function suggestion(choice: QuestionChoice, bank: readonly ChoiceQuestion[]): Picks {
  const known = new Map<string, ChoiceQuestion>();
  for (const one of [...choice.kit, ...bank])
    if (!known.has(one.question.key)) known.set(one.question.key, one);
  const keys = suggestQuestions(
    [...known.values()].map(({ question, state, inKit }) => ({
      key: question.key,
      state: state.toLowerCase() as DomainState,
      inKit,
      competencies: question.competencies,
    })),
    choice.focus,
    choice.kit.length || USUAL,
  );
  return keys.flatMap((key) => known.get(key) ?? []);
}
