import type { KitBody, RubricBody } from '@debrief/domain';
import { CODING_ALGORITHM_QUESTIONS } from './coding/algorithms';
import { CODING_DATA_QUESTIONS } from './coding/data-processing';
import { CODING_ENGINEERING_QUESTIONS } from './coding/software-engineering';
import { PRODUCTION_EXPERIENCE_RATED, rated, type RoundContent } from './round-content';

const RUBRIC: RubricBody = {
  key: 'coding',
  title: 'Coding',
  roundKind: 'coding',
  aiPolicies: ['prohibited', 'allowed_disclosed'],
  competencies: [
    rated(
      'problem_solving',
      'Starts typing before restating the task; after 15 minutes no approach exists that would produce the example output.',
      'Reaches a working approach once the interviewer has named the data structure or the first step; gives no reason why it is correct.',
      'Restates the task, names an approach with its running time, and walks it through one example before typing.',
      'Compares two approaches by running time and memory, picks one for the stated input size, and says at which size the choice would flip.',
    ),
    rated(
      'code_fluency',
      'Guesses at basic syntax such as slicing, dict access or loops; nothing runs by the end of the round.',
      'Code runs after repeated fixes; rebuilds by hand what `collections`, `re` or array operations already offer.',
      'Python runs within one or two corrections; dicts, sets and comprehensions are used for what they are for, and functions split by task.',
      'Adds type hints and chooses generators or vectorised operations where the data size asks for them, saying what each costs.',
    ),
    rated(
      'edge_cases_testing',
      'Hands in without running anything; an empty input, or one value outside the example, makes the code fail.',
      'Runs the example from the prompt and no other; finds further cases when asked what could break it.',
      'Lists empty, single-item, duplicate and malformed input unprompted, and runs own examples with expected output before handing in.',
      'States the cases before typing, turns them into asserts, includes a numeric or Unicode limit, and finds a fault of their own that way.',
    ),
    rated(
      'communication_while_coding',
      'Gives no reasons while working; asked about a line, reads it aloud again.',
      'Explains when asked; assumptions about the input surface after they have caused a fault.',
      'Asks about input size and odd cases before typing, announces each step with its reason, and says when the plan changes.',
      'Writes assumptions where both can see them, checks agreement at each decision, and takes a hint by restating it and building on it.',
    ),
    rated(
      'iteration',
      'Aims at the final version at once and ends with parts that do not run together, or leaves the first version as it is when asked to improve it.',
      'Has a running first version; improves it along the route the interviewer spells out.',
      'Gets a simple version running, names its bottleneck, and improves that part while earlier examples still pass.',
      'Measures or counts the cost before changing anything, re-runs the examples after each step, and says which further step would not pay.',
    ),
    PRODUCTION_EXPERIENCE_RATED,
  ],
};

const KIT: KitBody = {
  key: 'coding',
  title: 'Coding kit',
  roundKind: 'coding',
  purpose:
    'See how the candidate turns a data or retrieval task into running, tested Python in under an hour. One main task, taken from simple to improved; a second one only when the first is finished early.',
  plan: [
    { title: 'Welcome, how the hour goes, AI-use policy of this round', minutes: 5 },
    { title: 'Task: questions and approach before typing', minutes: 8 },
    { title: 'First running version with own examples', minutes: 22 },
    { title: 'Improvement: size, speed or a changed requirement', minutes: 13 },
    { title: 'Where the candidate met something like this in production', minutes: 5 },
    { title: 'Candidate’s questions', minutes: 7 },
  ],
  focusCompetencies: [
    'problem_solving',
    'code_fluency',
    'edge_cases_testing',
    'communication_while_coding',
    'iteration',
  ],
  questionKeys: [
    ...CODING_DATA_QUESTIONS,
    ...CODING_ALGORITHM_QUESTIONS,
    ...CODING_ENGINEERING_QUESTIONS,
  ].map((question) => question.key),
  doList: [
    'Paste the prompt with its example into the editor, so that nobody works from memory.',
    'Ask "what would you test first?" if no example has been run by minute 35; note that you asked.',
    'Note what was typed and run, with times; interpretation comes afterwards.',
    'Give hints in the order of the follow-ups and write down which ones were used.',
    'Let the candidate pick editor, font size and whether to run code often.',
  ],
  dontList: [
    'Do not help with syntax and then count the help against the candidate; an import they could look up is not what is rated.',
    'Do not steer towards the solution you know; follow theirs until it cannot work.',
    'Do not ask a second task to fill time when the first has room for an improvement step.',
    'Do not read silence as absence of thought; ask what they are considering.',
  ],
  capturesStar: false,
};

export const CODING: RoundContent = {
  rubric: RUBRIC,
  kits: [KIT],
  questions: [
    ...CODING_DATA_QUESTIONS,
    ...CODING_ALGORITHM_QUESTIONS,
    ...CODING_ENGINEERING_QUESTIONS,
  ],
};
