import type { KitBody, RubricBody } from '@debrief/domain';
import { RECRUITER_QUESTIONS } from './recruiter_screen/questions';
import { PRODUCTION_EXPERIENCE_RATED, rated, type RoundContent } from './round-content';

const RUBRIC: RubricBody = {
  key: 'recruiter_screen',
  title: 'Recruiter screen',
  roundKind: 'recruiter_screen',
  aiPolicies: ['prohibited', 'allowed_disclosed'],
  competencies: [
    rated(
      'motivation',
      'Asked what the next job should contain, names nothing that this job offers.',
      'Names the field in general, such as "AI"; links to this job appear after the recruiter has explained it.',
      'Names two or more tasks of this job they want to do, and the work so far that led there.',
      'Names what they want and what they would give up for it, and asks about the parts of the job that would decide a yes or a no.',
    ),
    rated(
      'background_fit',
      'For the tasks the job requires, gives no own work that resembles any of them.',
      'Own work touches one required task; for the others describes what colleagues did or what they plan to learn.',
      'For most required tasks gives a piece of own work, with their part, its users and its outcome in two sentences each.',
      'For each required task gives own work at the scale the job names, and points out the gap that remains.',
    ),
    PRODUCTION_EXPERIENCE_RATED,
  ],
};

const KIT: KitBody = {
  key: 'recruiter_screen',
  title: 'Recruiter screen kit',
  roundKind: 'recruiter_screen',
  purpose:
    'Find out within half an hour whether job and candidate could suit each other, and give the candidate what they need to decide the same. Pay goes into the restricted field only.',
  plan: [
    { title: 'Welcome, the process and its lengths', minutes: 4 },
    { title: 'What they want next', minutes: 6 },
    { title: 'Work so far against the tasks of the job', minutes: 9 },
    { title: 'Pay expectation and logistics', minutes: 5 },
    { title: 'Candidate’s questions', minutes: 6 },
  ],
  focusCompetencies: ['motivation', 'background_fit'],
  questionKeys: RECRUITER_QUESTIONS.map((question) => question.key),
  doList: [
    'Say how the process goes, who decides, and when they will hear from you.',
    'Ask the same questions in the same order to each candidate for this job.',
    'State the pay range first; write the answer into the restricted field and nowhere else.',
    'Ask whether anything in the set-up of the interviews should be adapted, and arrange it without asking why.',
  ],
  dontList: [
    'Do not ask what they are paid today.',
    'Do not put pay, or a reason for adapted interviews, into notes that interviewers can read.',
    'Do not judge technical answers; note them and leave them to the phone screen.',
    'Do not ask about life outside work, plans for it included.',
  ],
  capturesStar: false,
};

export const RECRUITER_SCREEN: RoundContent = {
  rubric: RUBRIC,
  kits: [KIT],
  questions: RECRUITER_QUESTIONS,
};
