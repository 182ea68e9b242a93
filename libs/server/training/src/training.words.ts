import {
  AGREEMENT_MEASURES,
  RENEWALS,
  STANDINGS,
  STEP_STATES,
  TRAINING_STEP_KINDS,
} from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const TrainingStepKindWord = registerWords(
  'TrainingStepKind',
  TRAINING_STEP_KINDS,
  'What a step of a training path asks for',
  {
    mock: 'Leading under watch on a mock loop, and filing its scorecard',
    shadow: 'Sitting in on real rounds and filing a scorecard that counts nowhere',
    calibration: 'Rating a pack of past scorecards blind, close enough to the gold',
    reverse_shadow: 'Leading real rounds under watch',
    sign_off: 'A trainer’s word that somebody is ready',
  },
);

export const TrainingStepStateWord = registerWords(
  'TrainingStepState',
  STEP_STATES,
  'Where somebody stands with one step',
  {
    done: 'All it asks for is there, approval included',
    approval: 'What it asks for is there; a trainer has to approve',
    open: 'The next thing to do',
    out_of_attempts: 'The pack was missed as often as it may be answered',
    later: 'A step before it is not done',
  },
);

export const AgreementMeasureWord = registerWords(
  'AgreementMeasure',
  AGREEMENT_MEASURES,
  'Which number a calibration has to reach',
  {
    exact: 'Share of ratings on the same level as the gold',
    within_one: 'Share of ratings at most one level off',
    weighted_kappa: 'Agreement beyond chance, with quadratic weights',
  },
);

export const RenewalWord = registerWords(
  'CertificationRenewal',
  RENEWALS,
  'From when a certification runs',
  {
    graduation: 'From the day it was earned',
    last_round: 'From the last counting round filed while it ran',
  },
);

export const StandingWord = registerWords(
  'TrainingStanding',
  STANDINGS,
  'What somebody may do in rounds of one kind',
  {
    may_lead: 'Lead and sit on the panel',
    reverse_shadow_only: 'Lead under watch',
    shadow_only: 'Sit in and learn',
    lapsed: 'Was certified; it ran out',
  },
);

export const PACK_STATES = ['draft', 'published', 'retired'] as const;
export type PackState = (typeof PACK_STATES)[number];
export const PackStateWord = registerWords(
  'CalibrationPackState',
  PACK_STATES,
  'Whether a pack may be answered',
  {
    draft: 'Being made',
    published: 'May be answered, and changes no more',
    retired: 'Not answered any more',
  },
);
