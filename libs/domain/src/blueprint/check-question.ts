import { BodyChecker } from './body-checker';
import type { QuestionBody } from './content';
import { CONTENT_LIMITS } from './content-limits';
import type { ContentReferences } from './content-types';
import { DIFFICULTIES, ROUND_KINDS } from './terms';

/** A question as it may be published. */
export function checkQuestion(body: QuestionBody, references: ContentReferences) {
  const checker = new BodyChecker(references);
  checker.size('keyPoints', body.keyPoints);
  checker.unique(
    body.keyPoints.map(({ key }) => key),
    (at) => `keyPoints.${at}.key`,
    'The key',
  );
  checkKits(checker, body);
  return checker.result<QuestionBody>({
    key: checker.key('key', body.key),
    roundKind: checker.word('roundKind', body.roundKind, ROUND_KINDS),
    topic: checker.plainText('topic', body.topic, CONTENT_LIMITS.title),
    title: checker.plainText('title', body.title, CONTENT_LIMITS.title),
    prompt: checker.plainText('prompt', body.prompt),
    difficulty: checker.word('difficulty', body.difficulty, DIFFICULTIES),
    competencies: checker.competencies('competencies', body.competencies),
    tests: checker.plainText('tests', body.tests),
    keyPoints: body.keyPoints.map(({ key, text }, at) => ({
      key: checker.key(`keyPoints.${at}.key`, key),
      text: checker.plainText(`keyPoints.${at}.text`, text, CONTENT_LIMITS.line),
    })),
    followUps: checker.plainTexts('followUps', body.followUps),
    strongSigns: checker.plainTexts('strongSigns', body.strongSigns),
    weakSigns: checker.plainTexts('weakSigns', body.weakSigns),
  });
}

/** A kit asks only questions of its own kind, so a question in a kit cannot change its kind alone. */
function checkKits(checker: BodyChecker, { key, roundKind }: QuestionBody): void {
  for (const kit of checker.references.kits.values())
    if (kit.questionKeys.includes(key) && kit.roundKind !== roundKind)
      checker.add('roundKind', 'KIND_IN_USE', `The kit ${kit.title} asks it, in another kind.`);
}
