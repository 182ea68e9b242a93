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
