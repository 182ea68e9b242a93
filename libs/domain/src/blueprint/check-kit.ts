import { BodyChecker } from './body-checker';
import type { KitBody } from './content';
import { CONTENT_LIMITS } from './content-limits';
import type { ContentReferences } from './content-types';
import { ROUND_KINDS } from './terms';

/** A kit as it may be published; `references` also hold the rounds that would use it. */
export function checkKit(body: KitBody, references: ContentReferences) {
  const checker = new BodyChecker(references);
  checkQuestions(checker, body);
  checkFocus(checker, body);
  checkRounds(checker, body);
  checker.size('plan', body.plan, 1);
  return checker.result<KitBody>({
    key: checker.key('key', body.key),
    title: checker.plainText('title', body.title, CONTENT_LIMITS.title),
    roundKind: checker.word('roundKind', body.roundKind, ROUND_KINDS),
    purpose: checker.plainText('purpose', body.purpose),
    plan: body.plan.map(({ title, minutes }, at) => ({
      title: checker.text(`plan.${at}.title`, title, CONTENT_LIMITS.title),
      minutes: checker.whole(`plan.${at}.minutes`, minutes, 1, CONTENT_LIMITS.longestRound),
    })),
    focusCompetencies: checker.competencies('focusCompetencies', body.focusCompetencies),
    questionKeys: [...body.questionKeys],
    doList: texts(checker, 'doList', body.doList),
    // What to leave may well name what nobody is asked about.
    dontList: texts(checker, 'dontList', body.dontList),
    capturesStar: body.capturesStar,
  });
}

function texts(checker: BodyChecker, path: string, list: readonly string[]): string[] {
  checker.size(path, list);
  return list.map((text, at) => checker.text(`${path}.${at}`, text, CONTENT_LIMITS.line));
}

function checkQuestions(checker: BodyChecker, { questionKeys, roundKind }: KitBody): void {
  checker.size('questionKeys', questionKeys);
  checker.unique(questionKeys, (at) => `questionKeys.${at}`, 'The question');
  questionKeys.forEach((key, at) => {
    const question = checker.references.questions.get(key);
    const path = `questionKeys.${at}`;
    if (!question) checker.add(path, 'UNKNOWN_QUESTION', `There is no question ${key}.`);
    else if (question.roundKind !== roundKind)
      checker.add(path, 'OTHER_KIND', `${question.title} is for another kind of round.`);
  });
}

/** What a kit probes must be rated by some rubric of its kind, or nobody could write it down. */
function checkFocus(checker: BodyChecker, { focusCompetencies, roundKind }: KitBody): void {
  const rated = new Set(
    [...checker.references.rubrics.values()]
      .filter((rubric) => rubric.roundKind === roundKind)
      .flatMap(({ competencies }) => competencies.map(({ competency }) => competency)),
  );
  focusCompetencies.forEach((key, at) => {
    if (checker.references.competencies.has(key) && !rated.has(key))
      checker.add(
        `focusCompetencies.${at}`,
        'NOT_RATED',
        `No rubric of this kind of round rates ${checker.references.competencies.get(key)?.name ?? key}.`,
      );
  });
}

function checkRounds(checker: BodyChecker, { key, roundKind, plan }: KitBody): void {
  const minutes = plan.reduce((sum, section) => sum + section.minutes, 0);
  for (const use of checker.rounds(({ kitKey }) => kitKey === key)) {
    const where = `the round ${use.roundName} of ${use.blueprintTitle}`;
    if (use.kind !== roundKind)
      checker.add('roundKind', 'KIND_IN_USE', `It serves ${where}, which is of another kind.`);
    if (minutes > use.durationMinutes)
      checker.add(
        'plan',
        'PLAN_TOO_LONG',
        `The plan takes ${minutes} minutes, and ${where} lasts ${use.durationMinutes}.`,
      );
  }
}
