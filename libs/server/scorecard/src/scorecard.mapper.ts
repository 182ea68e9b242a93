import type { RatingValue, ScorecardBody } from '@debrief/domain';
import type { ScorecardBodyInput } from './body.input';
import type { ScorecardBodyModel } from './body.model';
import type { FiledScorecard, StoredDraft } from './scorecard.repository';
import type { FiledScorecardModel, ScorecardDraftModel } from './scorecard.model';

/** The body as the domain knows it: a level and "not probed" are one value there, two fields outside. */
export function bodyFromInput(input: ScorecardBodyInput): ScorecardBody {
  return {
    notes: input.notes.map(({ id, kind, text, atSeconds }) => ({
      id,
      kind,
      text,
      atSeconds: atSeconds ?? null,
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
      ({ questionKey, situation, task, action, result, ranLong, stayedGeneric }) => ({
        questionKey,
        situation,
        task,
        action,
        result,
        ranLong,
        stayedGeneric,
      }),
    ),
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
    ratings: body.ratings.map(({ value, ...rating }) => {
      const notProbed = value === 'not_probed';
      return { ...rating, value: notProbed ? null : value, notProbed };
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

export function toFiledModel(filed: FiledScorecard): FiledScorecardModel {
  return {
    ...filed,
    versions: filed.versions.map((version) => ({ ...version, body: toBodyModel(version.body) })),
  };
}
