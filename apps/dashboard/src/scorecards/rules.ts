import { ratingSupport, type RatingSupport } from '@debrief/domain';
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
import type {
  EvidenceNote as Note,
  RaisedFlag,
  Rating,
  ScorecardBody,
  ScorecardBodyInput,
  ScorecardSheet,
} from '@debrief/web-data';

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
      fileId: note.fileId ?? null,
    })),
    ratings: body.ratings.map(({ competency, value, notProbed, evidence, comment }) => ({
      competency,
      value: notProbed ? 'not_probed' : (value as RatingValue | null),
      evidence,
      comment,
    })),
    flags: body.flags.map((flag) => ({ ...flag, severity: small<FlagSeverity>(flag.severity) })),
    keyPoints: body.keyPoints,
    star: body.star.map((answer) => ({ ...answer, seconds: answer.seconds ?? null })),
    asked: body.asked,
    aiTools: body.aiTools,
    recommendation: body.recommendation ? small<Recommendation>(body.recommendation) : null,
    summary: body.summary,
  };
}

/** The schema's capitals for the domain's small letters. */
function capitals<T extends string>(word: string): T {
  return word.toUpperCase() as T;
}

/** A scorecard of the domain as the schema writes it: the way back from {@link toDomainBody}. */
export function fromDomainBody(body: DomainBody): ScorecardBody {
  return {
    notes: body.notes.map((note) => ({ ...note, kind: capitals<Note['kind']>(note.kind) })),
    ratings: body.ratings.map(({ competency, value, evidence, comment }) => ({
      competency,
      value: value === 'not_probed' ? null : value,
      notProbed: value === 'not_probed',
      evidence: [...evidence],
      comment,
      support: capitals<Rating['support']>(ratingSupport({ value, evidence }, body.notes)),
    })),
    flags: body.flags.map((flag) => ({
      ...flag,
      evidence: [...flag.evidence],
      severity: capitals<RaisedFlag['severity']>(flag.severity),
    })),
    keyPoints: [...body.keyPoints],
    star: [...body.star],
    asked: [...body.asked],
    aiTools: [...body.aiTools],
    recommendation: body.recommendation
      ? capitals<NonNullable<ScorecardBody['recommendation']>>(body.recommendation)
      : null,
    summary: body.summary,
  };
}

/** A scorecard as it is sent: without what the server works out itself. */
export function toInput({ ratings, ...body }: ScorecardBody): ScorecardBodyInput {
  return {
    ...body,
    ratings: ratings.map(({ support: _, ...rating }) => rating),
  };
}

/** How far a rating rests on evidence as the form stands, by the server's own rule. */
export function supportOf(body: ScorecardBody, rating: Rating): RatingSupport {
  const notes = body.notes.map((note) => ({ ...note, kind: small<EvidenceKind>(note.kind) }));
  const value = rating.notProbed ? 'not_probed' : (rating.value as RatingValue | null);
  return ratingSupport({ value, evidence: rating.evidence }, notes);
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
