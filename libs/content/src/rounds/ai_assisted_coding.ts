import type { KitBody, RubricBody } from '@debrief/domain';
import { AI_ASSISTED_QUESTIONS } from './ai_assisted_coding/questions';
import { PRODUCTION_EXPERIENCE_RATED, rated, type RoundContent } from './round-content';

const RUBRIC: RubricBody = {
  key: 'ai_assisted_coding',
  title: 'AI-assisted coding',
  roundKind: 'ai_assisted_coding',
  aiPolicies: ['provided_tool', 'required'],
  competencies: [
    rated(
      'problem_framing',
      'Pastes the whole task into the tool as the first action; asked for acceptance checks, has none.',
      'Splits the task after output has gone wrong; names constraints such as input size or failure handling when the interviewer asks.',
      'Before the first request writes down the pieces, their inputs and outputs, and two or more checks the result must pass.',
      'Orders the pieces by risk, says which to write by hand and why, fixes interfaces first, and revises the split when a check teaches something.',
    ),
    rated(
      'directing_the_tool',
      'Sends the same request again in other words while the output stays wrong; gives the tool no file, signature or example.',
      'Asks for large blocks at once and repairs by hand what a narrower request with an example would have avoided.',
      'Asks for one piece at a time with signature, constraint and example; on a wrong result tells the tool what is wrong with it.',
      'Chooses at each step between tool, editor and documentation, asks for tests before code, and ends a line of requests after saying why it will not converge.',
    ),
    rated(
      'critical_review',
      'Keeps proposed code as it came; the planted fault is still there when the round ends.',
      'Finds the planted fault once the interviewer has pointed at the function that holds it.',
      'Finds the planted fault without help, says which input triggers it and why, and adds a test that fails before the repair.',
      'Names the classes of fault to expect before reading, sets a check for each, and turns down or narrows proposals with the reason said aloud.',
    ),
    rated(
      'justification',
      'Cannot say what a kept line does; refers to the tool as its author.',
      'Says what the code does but not why this way; an alternative comes up when the interviewer brings one.',
      'Explains each kept function: why this approach, what it assumes, and what was changed from the proposal.',
      'Defends or gives up lines under questioning by cost, failure mode and upkeep, and marks what should not be merged without a second reader.',
    ),
    PRODUCTION_EXPERIENCE_RATED,
  ],
};

const KIT: KitBody = {
  key: 'ai_assisted_coding',
  title: 'AI-assisted coding kit',
  roundKind: 'ai_assisted_coding',
  purpose:
    'Watch the candidate build and review with the coding tool we provide. The proposal in each task carries one planted fault; what counts is whether and how it is found, not how much code appears.',
  plan: [
    { title: 'Welcome, the tool, what is recorded, three minutes to try it out', minutes: 8 },
    { title: 'Framing: pieces, constraints, acceptance checks', minutes: 10 },
    { title: 'Reading the proposal; first tests', minutes: 17 },
    { title: 'Building the rest with the tool', minutes: 25 },
    { title: 'Account of what was kept, changed and refused', minutes: 8 },
    { title: 'Candidate’s questions', minutes: 7 },
  ],
  focusCompetencies: ['problem_framing', 'directing_the_tool', 'critical_review', 'justification'],
  questionKeys: AI_ASSISTED_QUESTIONS.map((question) => question.key),
  doList: [
    'Run the proposal yourself before the round, and see the planted fault happen.',
    'Note the time at which the fault was found, and what was said before it.',
    'Give the direct hint ("read this function once more") at minute 45 if it has not been found, and write down that you did.',
    'Keep the requests to the tool as an artefact next to your notes.',
    'Offer help with the keyboard, editor and tool itself; those are not what is rated.',
  ],
  dontList: [
    'Do not say that a fault was planted before the account at the end.',
    'Do not count requests or typed lines; neither tells how the work was checked.',
    'Do not count it against a candidate that they write a piece by hand; ask why instead.',
    'Do not let an outage of the tool become evidence; stop the clock or move to review only.',
  ],
  capturesStar: false,
};

export const AI_ASSISTED_CODING: RoundContent = {
  rubric: RUBRIC,
  kits: [KIT],
  questions: AI_ASSISTED_QUESTIONS,
};
