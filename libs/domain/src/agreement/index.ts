// How well raters agree, as published statistics have it.
export { krippendorffAlpha, type MeasurementLevel } from './krippendorff-alpha';
export { intraclass, type Intraclass, type Reliability } from './intraclass';
export { fleissKappa, quadraticWeights, weightedKappa, type DisagreementWeights } from './kappa';
export {
  generalizability,
  interviewersNeeded,
  type Generalizability,
  type NestedScore,
  type VarianceComponents,
} from './generalizability';
export { alphaInterval, type AlphaInterval, type BootstrapOptions } from './alpha-interval';
export { oneWayIntraclass, type OneWay } from './one-way';
export {
  competencyAgreement,
  FEWEST_SHARED_SUBJECTS,
  type AgreementRating,
  type CompetencyAgreement,
} from './competency-agreement';
export { randomStream } from './random-stream';
