import {
  certificateStatement,
  ratingSupport,
  type RatingValue,
  type ScorecardBody,
} from '@debrief/domain';
import type { ScorecardBodyInput } from './body.input';
import type { ScorecardBodyModel } from './body.model';
import type { StoredDraft } from './draft.repository';
import type { FiledScorecard } from './filed-scorecard';
import type { FiledScorecardModel, ScorecardDraftModel } from './scorecard.model';

/** The body as the domain knows it: a level and "not probed" are one value there, two fields outside. */
export function bodyFromInput(input: ScorecardBodyInput): ScorecardBody {
  return {
    notes: input.notes.map(({ id, kind, text, atSeconds, fileId }) => ({
      id,
      kind,
      text,
      atSeconds: atSeconds ?? null,
      fileId: fileId ?? null,
    })),
    ratings: input.ratings.map(({ competency, value, notProbed, evidence, comment }) => ({
      competency,
      // Whatever number came in: the domain refuses what is no level, and a level that was not probed.
      value: ratingValue(value ?? null, notProbed ?? false),
      evidence: [...evidence],
      comment,
    })),
    flags: input.flags.map(({ type, severity, evidence, comment }) => ({
      type,
      severity,
      evidence: [...evidence],
      comment,
    })),
    keyPoints: input.keyPoints.map(({ questionKey, keyPoint }) => ({ questionKey, keyPoint })),
    star: input.star.map(
      ({ questionKey, situation, task, action, result, ranLong, stayedGeneric, seconds }) => ({
        questionKey,
        situation,
        task,
        action,
        result,
        ranLong,
        stayedGeneric,
        seconds: seconds ?? null,
      }),
    ),
    asked: [...input.asked],
    aiTools: input.aiTools.map(({ tool, use, disclosed }) => ({ tool, use, disclosed })),
    recommendation: input.recommendation ?? null,
    summary: input.summary,
  };
}

/** No rating at all: what a level that is also "not probed" comes to. */
const CONTRADICTORY = -1;

function ratingValue(value: number | null, notProbed: boolean): RatingValue | null {
  if (notProbed && value === null) return 'not_probed';
  const level = notProbed ? CONTRADICTORY : value;
  return level as RatingValue | null;
}

export function toBodyModel(body: ScorecardBody): ScorecardBodyModel {
  return {
    ...body,
    ratings: body.ratings.map((rating) => {
      const notProbed = rating.value === 'not_probed';
      return {
        ...rating,
        value: rating.value === 'not_probed' ? null : rating.value,
        notProbed,
        support: ratingSupport(rating, body.notes),
      };
    }),
  };
}

export function toDraftModel(draft: StoredDraft): ScorecardDraftModel {
  return {
    seatId: draft.seatId,
    revision: draft.revision,
    savedAt: draft.savedAt,
    body: toBodyModel(draft.body),
  };
}

export function toFiledModel({
  looksBefore,
  firstLookAfter,
  ...filed
}: FiledScorecard): FiledScorecardModel {
  const { independent, onBehalf } = filed;
  const submittedBy = onBehalf?.by ?? null;
  const facts = { independent, submittedBy: submittedBy?.name ?? null, looksBefore };
  return {
    ...filed,
    certificate: {
      independent,
      filedAt: filed.submittedAt,
      submittedBy,
      looksBefore,
      firstLookAfter,
      statement: certificateStatement(facts),
    },
    versions: filed.versions.map((version) => ({ ...version, body: toBodyModel(version.body) })),
  };
}
