import type { KitBody, RubricBody } from '@debrief/domain';
import { DELIVERY_QUESTIONS } from './behavioural/delivery';
import { PEOPLE_QUESTIONS } from './behavioural/people';
import { PRODUCTION_EXPERIENCE_RATED, rated, type RoundContent } from './round-content';

const QUESTIONS = [...DELIVERY_QUESTIONS, ...PEOPLE_QUESTIONS];

const RUBRIC: RubricBody = {
  key: 'behavioural',
  title: 'Behavioural',
  roundKind: 'behavioural',
  aiPolicies: ['prohibited', 'allowed_disclosed'],
  competencies: [
    rated(
      'collaboration',
      'Tells the story without the other side’s reasons; others figure as obstacles, and no action of the candidate changed that.',
      'Mentions informing or asking others; the disagreement ended by escalation or by waiting.',
      'States what the others wanted and why, what was said to them, and what both sides changed to reach the result.',
      'Shows a result that needed people with no duty to help, how they were won, and what those people still disagreed with.',
    ),
    rated(
      'judgement',
      'Names the decision and no option; asked why, points to habit or to an instruction.',
      'Names options and a reason after a follow-up; what was unknown then is filled in from what is known now.',
      'Lists what was known and unknown at the time, the options, the criterion, and the date or signal for looking again.',
      'Sized the decision by how hard it was to undo, obtained the one fact that mattered most, and says which result would have proved them wrong.',
    ),
    rated(
      'ownership',
      'Says "we" throughout; asked for their own part, describes the team’s.',
      'Describes own tasks; what came after hand-over, or the failure, belongs to others in the telling.',
      'Names own decisions, one that turned out wrong among them, what it caused, and what they did until it was closed.',
      'Took on a problem outside their assignment, carried it to a measured result, and left a guard that keeps it from returning.',
    ),
    rated(
      'learning',
      'Names sources or tools in general; asked for something learned in the last six months, gives no case.',
      'Describes a course, paper or tool, and nothing done differently since.',
      'Tells what they did not know, how they tried it on a small piece of work, and what changed in how they work.',
      'Tells of a trial that made them drop a favoured idea or reverse a belief, and how others came to use the finding.',
    ),
    PRODUCTION_EXPERIENCE_RATED,
  ],
};

const KIT: KitBody = {
  key: 'behavioural',
  title: 'Behavioural kit',
  roundKind: 'behavioural',
  purpose:
    'Collect three true stories in full, each written down as situation, task, action and result, so that others can judge the same evidence.',
  plan: [
    { title: 'Welcome; three stories, two to three minutes each before questions', minutes: 3 },
    { title: 'First story: something shipped', minutes: 12 },
    { title: 'Second story: a decision or a priority', minutes: 12 },
    { title: 'Third story: people or learning', minutes: 11 },
    { title: 'Candidate’s questions', minutes: 7 },
  ],
  focusCompetencies: ['collaboration', 'judgement', 'ownership', 'learning'],
  questionKeys: QUESTIONS.map((question) => question.key),
  doList: [
    'Ask for one particular occasion; when the answer says "usually", ask "when was the last time?".',
    'Ask "and what did you do?" each time the answer says "we".',
    'Fill in all four parts; if the result is missing, ask for it with a number.',
    'Interrupt kindly at three minutes and mark that the answer ran long; mark it too when it stayed general.',
    'Give a minute to think; say that thinking is fine.',
  ],
  dontList: [
    'Do not ask what the candidate would do; ask what was done.',
    'Do not reward storytelling: rate actions and results, whatever the manner of speaking.',
    'Do not ask about family, health, origin or life outside work; if it is offered, leave it out of the notes.',
    'Do not compare with what you would have done; compare with the anchors.',
  ],
  capturesStar: true,
};

export const BEHAVIOURAL: RoundContent = { rubric: RUBRIC, kits: [KIT], questions: QUESTIONS };
