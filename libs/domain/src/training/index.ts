// Training: paths, progress, eligibility, agreement with the gold.
export {
  AGREEMENT_MEASURES,
  RENEWALS,
  TRAINING_STEP_KINDS,
  checkTrainingPath,
  type AgreementMeasure,
  type CalibrationAsk,
  type Renewal,
  type TrainingPath,
  type TrainingStep,
  type TrainingStepKind,
} from './path';
export {
  STEP_STATES,
  plannedRole,
  trainingProgress,
  type CalibrationTaken,
  type SatRound,
  type StepApproval,
  type StepProgress,
  type StepState,
  type TrainingFacts,
  type TrainingProgress,
} from './progress';
export {
  STANDINGS,
  certifiedUntil,
  eligibility,
  type CertificationFact,
  type Eligibility,
  type EligibilityFacts,
  type Standing,
} from './eligibility';
export { agreementOf, measured, reaches, type Agreement, type RatedPair } from './agreement';
export { anonymise, mayIdentify, namesSomebody, type KnownNames } from './anonymise';
