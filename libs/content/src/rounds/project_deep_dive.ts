import type { KitBody, RubricBody } from '@debrief/domain';
import { PROJECT_QUESTIONS } from './project_deep_dive/questions';
import { PRODUCTION_EXPERIENCE_RATED, rated, type RoundContent } from './round-content';

const RUBRIC: RubricBody = {
  key: 'project_deep_dive',
  title: 'Project deep dive',
  roundKind: 'project_deep_dive',
  aiPolicies: ['prohibited', 'allowed_disclosed'],
  competencies: [
    rated(
      'project_ownership',
      'Describes the project from outside; where its main decisions came from is not known to them.',
      'Names own modules; scope, dates and failures were dealt with elsewhere in the telling.',
      'Traces three decisions to themselves, with the option turned down, and tells what they did when one went wrong.',
      'Carried it from the first user’s problem through launch and upkeep, names what was cut to get there, and who runs it now.',
    ),
    rated(
      'technical_depth',
      'Stops at library names; asked what happens inside, moves to another part.',
      'Explains the own component one level down; numbers for size, load or error rate are missing.',
      'Explains what they built down to code or data structure, with numbers for load and error and a fault traced to its cause.',
      'Explains what they built and its neighbours down to the mechanism, predicts what fails at ten times the load, and says how they know.',
    ),
    rated(
      'product_intuition',
      'Asked who used it and for what, names no user and no use.',
      'Names a group of users and a feature; what changed for the users is not known.',
      'Names the user’s problem, the number that moved after launch, and one technical choice made because of it.',
      'Tells how watching users changed the plan, what was deliberately not built, and what would tell them to switch it off.',
    ),
    PRODUCTION_EXPERIENCE_RATED,
  ],
};

const KIT: KitBody = {
  key: 'project_deep_dive',
  title: 'Project deep dive kit',
  roundKind: 'project_deep_dive',
  purpose:
    'Go through one project the candidate chose, from the user’s problem to the running system, and find out which parts were theirs.',
  plan: [
    { title: 'Welcome; the project in five minutes, undisturbed', minutes: 9 },
    { title: 'Decisions: what was chosen, what was turned down', minutes: 14 },
    { title: 'One part in depth, picked by the interviewer', minutes: 15 },
    { title: 'Users, numbers, upkeep', minutes: 10 },
    { title: 'Again with less time', minutes: 5 },
    { title: 'Candidate’s questions', minutes: 7 },
  ],
  focusCompetencies: ['project_ownership', 'technical_depth', 'product_intuition'],
  questionKeys: PROJECT_QUESTIONS.map((question) => question.key),
  doList: [
    'Say in the invitation that drawings are welcome and that confidential names may be left out.',
    'Ask "who decided that?" at each turn of the story.',
    'Pick the part in depth yourself, next to what the candidate shows with pride.',
    'Ask for a number at each stage; accept an order of magnitude where exact figures are confidential.',
  ],
  dontList: [
    'Do not press for confidential data or code.',
    'Do not measure the project by the fame of whoever paid for it.',
    'Do not let the five-minute talk fill the hour.',
    'Do not take a small project for a small achievement; look at decisions and consequences.',
  ],
  capturesStar: false,
};

export const PROJECT_DEEP_DIVE: RoundContent = {
  rubric: RUBRIC,
  kits: [KIT],
  questions: PROJECT_QUESTIONS,
};
