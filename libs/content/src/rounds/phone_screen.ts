import type { KitBody, RubricBody } from '@debrief/domain';
import { PHONE_QUESTIONS } from './phone_screen/questions';
import { PRODUCTION_EXPERIENCE_RATED, rated, type RoundContent } from './round-content';

const RUBRIC: RubricBody = {
  key: 'phone_screen',
  title: 'Technical phone screen',
  roundKind: 'phone_screen',
  aiPolicies: ['prohibited', 'allowed_disclosed'],
  competencies: [
    rated(
      'problem_solving',
      'Needs the algorithm of the short task spelled out, and cannot say what the next line is for.',
      'Finds a working approach after one or two hints; leaves open what happens on input beyond the example.',
      'Restates the short task, proposes an approach that covers the example, and finishes it inside the time set.',
      'Finishes inside the time set, states running time and memory, and adapts the solution on the spot to a changed requirement.',
    ),
    rated(
      'code_fluency',
      'Loops, dicts or string splitting have to be dictated; nothing runs by the end.',
      'Code runs after several corrections of syntax or indexing that the interviewer pointed out.',
      'Writes the short task in running Python with dicts, sorting and slicing as intended, and repairs slips from the error message.',
      'Writes running Python with matching standard-library tools, named helper functions and type hints, and says what a line costs on large input.',
    ),
    rated(
      'conceptual_clarity',
      'Mixes up basic terms, such as training and validation data, and keeps to it after a follow-up.',
      'Defines the terms; for the case at hand picks the wrong quantity.',
      'Explains the concept in plain words, applies it to the case at hand, and answers one "why" correctly.',
      'Explains and applies it, then names a case in which the usual advice fails and what to do there.',
    ),
    rated(
      'communication_while_coding',
      'Gives no account of what is being typed; hints pass without a reaction.',
      'Describes steps when asked; questions about the input come after the code has failed on it.',
      'Asks about the input first and says the intent of each step, so that the interviewer could write the notes from it alone.',
      'Says the plan in a few steps, announces each change to it, and sums up at the end what is done and what is missing.',
    ),
    PRODUCTION_EXPERIENCE_RATED,
  ],
};

const KIT: KitBody = {
  key: 'phone_screen',
  title: 'Technical phone screen kit',
  roundKind: 'phone_screen',
  purpose:
    'Decide whether an onsite is worth the candidate’s day: one short task in code and two basic ML concepts, each with a few follow-ups.',
  plan: [
    { title: 'Welcome and tools', minutes: 5 },
    { title: 'Short coding task', minutes: 27 },
    { title: 'Two ML concepts', minutes: 16 },
    { title: 'One system they ran', minutes: 5 },
    { title: 'Candidate’s questions', minutes: 7 },
  ],
  focusCompetencies: [
    'problem_solving',
    'code_fluency',
    'conceptual_clarity',
    'communication_while_coding',
  ],
  questionKeys: PHONE_QUESTIONS.map((question) => question.key),
  doList: [
    'Test the shared editor with the candidate in the first minutes; lost time is yours, not theirs.',
    'Take one coding task and two concepts; write down which.',
    'Stop the task at minute 32, whatever its state, and say that this is usual.',
    'On a bad line repeat the question in writing.',
  ],
  dontList: [
    'Do not use a task from the onsite list.',
    'Do not rate depth that the onsite will look at; look for the level needed to go on.',
    'Do not turn the concepts into a quiz of definitions.',
    'Do not announce the result in the call.',
  ],
  capturesStar: false,
};

export const PHONE_SCREEN: RoundContent = {
  rubric: RUBRIC,
  kits: [KIT],
  questions: PHONE_QUESTIONS,
};
