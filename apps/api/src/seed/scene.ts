import { PAPER_SCENES, QUESTION_SCENES, type Slots } from '@debrief/content';
import type { QuestionBody, RoundKind } from '@debrief/domain';
import type { Random } from './random';

/** What was asked in a round: everybody on its panel heard the same. */
export interface Scene {
  /** Taken in turn by the notes of a scorecard. */
  readonly slots: readonly Slots[];
  readonly asked: readonly QuestionBody[];
}

/** How many questions of its kit a round gets to. */
const ASKED: Readonly<Record<RoundKind, number>> = {
  recruiter_screen: 3,
  phone_screen: 3,
  coding: 1,
  ai_assisted_coding: 1,
  system_design: 1,
  ml_fundamentals: 3,
  behavioural: 3,
  hiring_manager: 3,
  research_paper: 2,
  project_deep_dive: 3,
};

/** A slot for every name a text may use, so that a rubric edited later still finds words. */
const DEFAULTS: Slots = Object.assign(
  {},
  ...Object.values(QUESTION_SCENES),
  PAPER_SCENES[0],
) as Slots;

export function stageScene(
  kind: RoundKind,
  bank: readonly QuestionBody[],
  profile: Slots,
  random: Random,
): Scene {
  const asked = askedQuestions(kind, bank, random);
  const known = asked.flatMap(({ key }): Slots[] =>
    QUESTION_SCENES[key] ? [QUESTION_SCENES[key]] : [],
  );
  const base = over(over(DEFAULTS, extra(kind, asked, random)), profile);
  return { asked, slots: known.length === 0 ? [base] : known.map((scene) => over(base, scene)) };
}

/** `upper` where it has a name, else `lower`: laid over it, not copied, since a bulk load makes millions. */
function over(lower: Slots, upper: Slots): Slots {
  return Object.assign(Object.create(lower) as object, upper) as Slots;
}

/** A phone screen is one short task and two concepts; the others take what comes. */
function askedQuestions(
  kind: RoundKind,
  bank: readonly QuestionBody[],
  random: Random,
): readonly QuestionBody[] {
  const shuffled = random.shuffled(bank);
  if (kind !== 'phone_screen') return shuffled.slice(0, ASKED[kind]);
  const task = shuffled.find(isTask);
  return [...(task ? [task] : []), ...shuffled.filter((question) => !isTask(question)).slice(0, 2)];
}

function isTask({ key }: QuestionBody): boolean {
  return QUESTION_SCENES[key]?.['task'] !== undefined;
}

/** Slots that hold for a whole round, beside those of the single question. */
function extra(kind: RoundKind, asked: readonly QuestionBody[], random: Random): Slots {
  if (kind === 'research_paper') return random.pick(PAPER_SCENES);
  if (kind !== 'phone_screen') return {};
  return Object.assign({}, ...asked.map(({ key }) => QUESTION_SCENES[key] ?? {})) as Slots;
}
