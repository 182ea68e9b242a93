import * as d from './generated/graphql';
import { orThrow } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

/** Questions about training. */
export const trainingAsks = {
  trainingPaths: async (options?: RequestOptions) =>
    (await graphqlFetch(d.TrainingPathsDocument, {}, options)).trainingPaths,
  myTraining: async (options?: RequestOptions) =>
    (await graphqlFetch(d.MyTrainingDocument, {}, options)).myTraining,
  trainees: async (options?: RequestOptions) =>
    (await graphqlFetch(d.TraineesDocument, {}, options)).trainees,
  eligibility: async (
    roundKind: d.RoundKind,
    personIds: readonly string[] | null,
    options?: RequestOptions,
  ) =>
    (
      await graphqlFetch(
        d.EligibilityDocument,
        { roundKind, personIds: personIds ? [...personIds] : null },
        options,
      )
    ).eligibility,
  /** The comparison, or that it is sealed: both have a screen. */
  trainingComparison: async (seatId: string, options?: RequestOptions) =>
    (await graphqlFetch(d.TrainingComparisonDocument, { seatId }, options)).trainingComparison,
  calibrationPacks: async (options?: RequestOptions) =>
    (await graphqlFetch(d.CalibrationPacksDocument, {}, options)).calibrationPacks,
  calibrationPack: async (id: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.CalibrationPackDocument, { id }, options)).calibrationPack,
      'CalibrationPack',
    ),
  calibrationSources: async (roundKind: d.RoundKind, options?: RequestOptions) =>
    (await graphqlFetch(d.CalibrationSourcesDocument, { roundKind }, options)).calibrationSources,
  calibrationDraft: async (scorecardId: string, options?: RequestOptions) =>
    orThrow(
      (await graphqlFetch(d.CalibrationDraftDocument, { scorecardId }, options)).calibrationDraft,
      'CalibrationDraft',
    ),
};
