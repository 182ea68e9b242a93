import type {
  ScorecardBody as DomainBody,
  RatingValue,
  RoundKind,
  SubmissionRules,
  EvidenceKind,
  FlagSeverity,
  Recommendation,
  AiUsePolicy,
  Difficulty,
} from '@debrief/domain';
import type { ScorecardBody, ScorecardSheet } from '@debrief/web-data';

/** The schema writes words in capitals, the domain in small letters. */
function small<T extends string>(word: string): T {
  return word.toLowerCase() as T;
}

/** A scorecard as the domain's rules read it. */
export function toDomainBody(body: ScorecardBody): DomainBody {
  return {
    notes: body.notes.map((note) => ({
      ...note,
      kind: small<EvidenceKind>(note.kind),
      atSeconds: note.atSeconds ?? null,
    })),
    ratings: body.ratings.map(({ competency, value, notProbed, evidence, comment }) => ({
      competency,
      value: notProbed ? 'not_probed' : (value as RatingValue | null),
      evidence,
      comment,
    })),
    flags: body.flags.map((flag) => ({ ...flag, severity: small<FlagSeverity>(flag.severity) })),
    keyPoints: body.keyPoints,
    star: body.star,
    recommendation: body.recommendation ? small<Recommendation>(body.recommendation) : null,
    summary: body.summary,
  };
}

/** What the round's scorecard is held against, from the sheet of the form. */
export function toRules({
  rubric,
  taxonomy,
  kit,
}: Pick<ScorecardSheet, 'rubric' | 'taxonomy' | 'kit'>): SubmissionRules {
  const anchor = (
    anchors: ScorecardSheet['rubric']['competencies'][number]['anchors'],
    level: number,
  ) => anchors.find((found) => found.level === level)?.text ?? '';
  return {
    rubric: {
      key: rubric.key,
      title: rubric.title,
      roundKind: small<RoundKind>(rubric.roundKind),
      aiPolicies: rubric.aiPolicies.map((policy) => small<AiUsePolicy>(policy)),
      competencies: rubric.competencies.map(({ competency, anchors }) => ({
        competency: competency.key,
        anchors: {
          1: anchor(anchors, 1),
          2: anchor(anchors, 2),
          3: anchor(anchors, 3),
          4: anchor(anchors, 4),
        },
      })),
    },
    taxonomy: { key: taxonomy.key, flags: taxonomy.flags },
    capturesStar: kit.capturesStar,
    questions: kit.questions.map((question) => ({
      ...question,
      roundKind: small<RoundKind>(question.roundKind),
      difficulty: small<Difficulty>(question.difficulty),
    })),
  };
}
