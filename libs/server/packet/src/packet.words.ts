import { DECISION_OUTCOMES } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const PictureWord = registerWords(
  'Picture',
  ['agree', 'mixed', 'unknown'],
  'How the assessors of a competency stand to each other',
  {
    agree: 'Less than two levels lie between the lowest and the highest',
    mixed: 'Two levels or more lie between the lowest and the highest',
    unknown: 'Nobody gave a rating that rests on evidence',
  },
);

export const FlagPictureWord = registerWords(
  'FlagPicture',
  ['once', 'corroborated', 'contested'],
  'How the voices about a red flag stand to each other',
  {
    once: 'Seen on one side only',
    corroborated: 'Seen by different people in different rounds',
    contested: 'A top rating in another round speaks against it',
  },
);

export const DecisionOutcomeWord = registerWords(
  'DecisionOutcome',
  DECISION_OUTCOMES,
  'What a hiring manager decided',
  {
    hire: 'Make an offer',
    no_hire: 'Do not make an offer',
    hold: 'Wait: the loop stays open for another decision',
  },
);

export const ContradictionWord = registerWords(
  'Contradiction',
  ['higher', 'lower'],
  'How a recommendation stands against the same person’s ratings; asked about, never changed',
  {
    higher: 'A yes beside ratings that average 2 or less',
    lower: 'A no beside ratings that average 3 or more',
  },
);

export const RobustSideWord = registerWords(
  'RobustSide',
  ['above', 'below'],
  'Side of the bar on which the weighted picture stands',
  { above: 'On the bar or above it', below: 'Under the bar' },
);
