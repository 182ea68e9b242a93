import type { ContentKey } from '../blueprint/content';
import { ProblemCollector } from '../problems/collector';
import type { Decided } from '../problems/decided';
import { requiredText } from '../text/clean-text';
import { coolDown, dayIn, usesSentence } from './cool-down';
import { QUESTION_LIMITS, type ChoiceState, type QuestionPolicy } from './terms';

/** What decides whether a question may be asked in one round. */
export interface QuestionFacts {
  readonly key: ContentKey;
  readonly title: string;
  /** Put aside after a confirmed leak. */
  readonly resting: boolean;
  /** Name of another round of the same loop that has it, or in which it was met. */
  readonly otherRound: string | null;
  /** When this candidate met it on another loop. */
  readonly metBefore: Date | null;
  /** Another loop of this candidate has it chosen for a round to come. */
  readonly plannedElsewhere: boolean;
  /** When others met it, in any order; uses of this round do not count. */
  readonly uses: readonly Date[];
}

export interface QuestionChoiceState {
  readonly state: ChoiceState;
  /** One plain sentence. */
  readonly why: string;
  /** When a cooling question is free again. */
  readonly until: Date | null;
}

export interface ChoiceMoment {
  readonly policy: QuestionPolicy;
  readonly now: Date;
  /** Whose calendar the sentences speak of. */
  readonly timeZone: string;
}

/** States that no reason lifts. */
const NEVER: readonly ChoiceState[] = ['repeated', 'on_loop', 'resting'];

/** How a question stands for a round: what no reason lifts is said before what one may. */
export function choiceState(facts: QuestionFacts, moment: ChoiceMoment): QuestionChoiceState {
  const { policy, now, timeZone } = moment;
  if (facts.metBefore)
    return held(
      'repeated',
      `This candidate met it on ${dayIn(timeZone, facts.metBefore)}, on an earlier loop.`,
    );
  if (facts.plannedElsewhere)
    return held('repeated', 'Another loop of this candidate has it for a round to come.');
  if (facts.otherRound !== null)
    return held('on_loop', `The round ${facts.otherRound} of this loop has it.`);
  if (facts.resting)
    return held('resting', 'It rests: a report that it is known outside was confirmed.');
  const { recentUses, until } = coolDown(facts.uses, policy, now);
  if (until) {
    const why = `It cools down until ${dayIn(timeZone, until)}: ${usesSentence(recentUses, policy)}.`;
    return { state: 'cooling', why, until };
  }
  return { state: 'free', why: 'Nothing speaks against asking it.', until: null };
}

function held(state: ChoiceState, why: string): QuestionChoiceState {
  return { state, why, until: null };
}

export interface ChoiceAsked {
  /** In the order of asking; empty goes back to the questions of the kit. */
  readonly keys: readonly ContentKey[];
  /** Why a cooling question is asked all the same; null without. */
  readonly overrideReason: string | null;
}

export interface RefusedQuestion extends QuestionChoiceState {
  readonly key: ContentKey;
  readonly title: string;
}

export interface ChoiceDecision {
  readonly refused: readonly RefusedQuestion[];
  /** Cooling questions that the reason lets pass. */
  readonly overridden: readonly ContentKey[];
  readonly reason: string | null;
}

/**
 * Whether these questions may be chosen for a round. One that the round has already is not refused
 * for cooling or resting, since that began after it was chosen; a repeat is refused whatever came first.
 *
 * @param facts of every question asked for that exists
 * @param chosen keys that the round has now
 * @returns problems of the input (`UNKNOWN`, `DUPLICATE`, `TOO_MANY`, those of `cleanText`), or what is refused and why
 */
export function decideChoice(
  asked: ChoiceAsked,
  facts: readonly QuestionFacts[],
  chosen: readonly ContentKey[],
  moment: ChoiceMoment,
): Decided<ChoiceDecision> {
  const problems = new ProblemCollector();
  const known = new Map(facts.map((one) => [one.key, one]));
  checkKeys(asked.keys, known, problems);
  const reason =
    asked.overrideReason === null || asked.overrideReason.trim() === ''
      ? null
      : problems.take(
          requiredText('overrideReason', asked.overrideReason, QUESTION_LIMITS.reason),
          '',
        );
  const judged = asked.keys.flatMap((key) => {
    const of = known.get(key);
    return of ? [{ key, title: of.title, ...choiceState(of, moment) }] : [];
  });
  const isNew = ({ key }: RefusedQuestion): boolean => !chosen.includes(key);
  const cooling = judged.filter((one) => one.state === 'cooling' && isNew(one));
  const refused = judged.filter((one) =>
    one.state === 'resting' ? isNew(one) : NEVER.includes(one.state),
  );
  return problems.decide({
    refused: reason === null ? [...refused, ...cooling] : refused,
    overridden: reason === null ? [] : cooling.map(({ key }) => key),
    reason,
  });
}

function checkKeys(
  keys: readonly ContentKey[],
  known: ReadonlyMap<ContentKey, QuestionFacts>,
  problems: ProblemCollector,
): void {
  if (keys.length > QUESTION_LIMITS.chosen)
    problems.add('keys', 'TOO_MANY', `A round takes at most ${QUESTION_LIMITS.chosen} questions.`);
  keys.forEach((key, index) => {
    if (keys.indexOf(key) !== index)
      problems.add(`keys.${index}`, 'DUPLICATE', 'This question is here twice.');
    else if (!known.has(key))
      problems.add(`keys.${index}`, 'UNKNOWN', 'The question bank has no such question.');
  });
}
