import { PRODUCTION_EXPERIENCE } from '../scorecard/rules';
import { BodyChecker } from './body-checker';
import type { Anchors, RubricBody, RubricCompetency } from './content';
import { CONTENT_LIMITS } from './content-limits';
import type { ContentReferences } from './content-types';
import { AI_USE_POLICIES, ROUND_KINDS } from './terms';

const LEVELS = [1, 2, 3, 4] as const;

/** A rubric as it may be published; `references` also hold the rounds that would rate with it. */
export function checkRubric(body: RubricBody, references: ContentReferences) {
  const checker = new BodyChecker(references);
  const checked: RubricBody = {
    key: checker.key('key', body.key),
    title: checker.plainText('title', body.title, CONTENT_LIMITS.title),
    roundKind: checker.word('roundKind', body.roundKind, ROUND_KINDS),
    aiPolicies: body.aiPolicies.map((policy, at) =>
      checker.word(`aiPolicies.${at}`, policy, AI_USE_POLICIES),
    ),
    competencies: body.competencies.map((line, at) => lineOf(checker, line, at)),
  };
  checker.size('aiPolicies', body.aiPolicies, 1);
  checker.unique(body.aiPolicies, (at) => `aiPolicies.${at}`, 'The policy');
  checkLines(checker, checked);
  checkRounds(checker, checked);
  return checker.result(checked);
}

function lineOf(
  checker: BodyChecker,
  { competency, anchors }: RubricCompetency,
  at: number,
): RubricCompetency {
  const path = `competencies.${at}`;
  checker.knownCompetency(`${path}.competency`, competency);
  const texts = LEVELS.map((level) =>
    checker.plainText(`${path}.anchors.${level}`, anchors[level], CONTENT_LIMITS.line),
  );
  texts.forEach((text, index) => {
    const same = texts.findIndex((other) => alike(other) === alike(text));
    if (text.trim() !== '' && same < index)
      checker.add(
        `${path}.anchors.${index + 1}`,
        'SAME_ANCHOR',
        `This says the same as the anchor for ${same + 1}. Say what differs.`,
      );
  });
  const [one = '', two = '', three = '', four = ''] = texts;
  const cleaned: Anchors = { 1: one, 2: two, 3: three, 4: four };
  return { competency, anchors: cleaned };
}

function alike(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

function checkLines(checker: BodyChecker, { competencies }: RubricBody): void {
  checker.size('competencies', competencies, 1);
  const keys = competencies.map(({ competency }) => competency);
  checker.unique(keys, (at) => `competencies.${at}.competency`, 'The competency');
  if (!keys.includes(PRODUCTION_EXPERIENCE))
    checker.add(
      'competencies',
      'PRODUCTION_EXPERIENCE_MISSING',
      'Every rubric rates production experience. Add it as a line.',
    );
}

/** Blueprints that rate with it must go on making sense. */
function checkRounds(checker: BodyChecker, { key, roundKind, aiPolicies }: RubricBody): void {
  for (const use of checker.rounds(({ rubricKey }) => rubricKey === key)) {
    const where = `the round ${use.roundName} of ${use.blueprintTitle}`;
    if (use.kind !== roundKind)
      checker.add('roundKind', 'KIND_IN_USE', `It rates ${where}, which is of another kind.`);
    if (!aiPolicies.includes(use.aiPolicy))
      checker.add(
        'aiPolicies',
        'POLICY_IN_USE',
        `It rates ${where}, whose AI-use policy it would no longer serve.`,
      );
  }
}
