import type { KitBody, RubricBody } from '@debrief/domain';
import { HIRING_MANAGER_QUESTIONS } from './hiring_manager/questions';
import { PRODUCTION_EXPERIENCE_RATED, rated, type RoundContent } from './round-content';

const RUBRIC: RubricBody = {
  key: 'hiring_manager',
  title: 'Hiring manager',
  roundKind: 'hiring_manager',
  aiPolicies: ['prohibited', 'allowed_disclosed'],
  competencies: [
    rated(
      'working_style',
      'Describes tasks as they arrive; names no way in which others learn of progress or trouble.',
      'Describes a routine; a late or blocked piece of work reached others when they asked.',
      'Tells how work is cut, reported and re-planned, with one case of trouble raised before it was due and one piece of feedback acted on.',
      'Tells of a change they made to a team’s way of working, how they checked that it helped, and what they dropped because it did not.',
    ),
    rated(
      'team_fit',
      'Asked which of the team’s open problems they would take, names none, or sets conditions the team has said it cannot meet.',
      'Picks a problem that interests them; what they need from the team, and the team from them, stays open.',
      'Names two gaps of the team they would fill, shows own work for each, and says what they need in order to do it.',
      'Names a gap the manager had not mentioned, and works out an agreement on hours, decisions or reviews that both sides can keep.',
    ),
    rated(
      'level_calibration',
      'The largest work described was planned by somebody else and is one level or more below the job.',
      'Work of the job’s size appears, with another person taking the open decisions.',
      'Describes own work of the job’s size: the ambiguity at the start, decisions taken, people affected, result.',
      'Describes repeated work of the job’s size and one piece beyond it, with what others could do afterwards that they could not before.',
    ),
    PRODUCTION_EXPERIENCE_RATED,
  ],
};

const KIT: KitBody = {
  key: 'hiring_manager',
  title: 'Hiring manager kit',
  roundKind: 'hiring_manager',
  purpose:
    'Settle the level, agree on how work would go, and tell the candidate honestly what the team needs and what is difficult there.',
  plan: [
    { title: 'Welcome; the team, its task and its open problems', minutes: 7 },
    { title: 'Size of the work so far', minutes: 11 },
    { title: 'Way of working and feedback', minutes: 9 },
    { title: 'What they would take on here, and what they need', minutes: 9 },
    { title: 'Candidate’s questions', minutes: 9 },
  ],
  focusCompetencies: ['working_style', 'team_fit', 'level_calibration'],
  questionKeys: HIRING_MANAGER_QUESTIONS.map((question) => question.key),
  doList: [
    'Name two open problems of the team and one thing that is difficult there.',
    'Calibrate by work that was carried, not by titles or years.',
    'Note what the candidate would need and what you said you can give.',
    'Use the same problem description for each candidate.',
  ],
  dontList: [
    'Do not rate whether you would like to have lunch together; rate gaps filled and agreements reached.',
    'Do not repeat technical probing of the onsite.',
    'Do not promise level, pay or a decision.',
    'Do not read feedback of others while your own scorecard is open.',
  ],
  capturesStar: false,
};

export const HIRING_MANAGER: RoundContent = {
  rubric: RUBRIC,
  kits: [KIT],
  questions: HIRING_MANAGER_QUESTIONS,
};
