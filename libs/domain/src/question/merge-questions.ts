import type { ContentKey, QuestionBody } from '../blueprint/content';

/**
 * What a scorecard of the round may speak of: the questions of the kit and every one that was ever
 * chosen, also when it was taken back. Two versions of a question become one with the key points of
 * both, so that nothing ticked on either is lost.
 */
export function mergeQuestions(versions: readonly QuestionBody[]): readonly QuestionBody[] {
  const byKey = new Map<ContentKey, QuestionBody>();
  for (const version of versions) {
    const known = byKey.get(version.key);
    byKey.set(version.key, known ? withPointsOf(known, version) : version);
  }
  return [...byKey.values()];
}

function withPointsOf(known: QuestionBody, other: QuestionBody): QuestionBody {
  const keys = new Set(known.keyPoints.map(({ key }) => key));
  const added = other.keyPoints.filter(({ key }) => !keys.has(key));
  return added.length === 0 ? known : { ...known, keyPoints: [...known.keyPoints, ...added] };
}
