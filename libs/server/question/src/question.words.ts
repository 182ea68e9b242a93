import { CHOICE_STATES, LEAK_STATES, QUESTION_STANDINGS } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const QuestionStandingWord = registerWords(
  'QuestionStanding',
  QUESTION_STANDINGS,
  'How a question of the bank stands',
  {
    free: 'May be asked',
    cooling: 'Was met too often lately',
    resting: 'Is put aside: a report that it is known outside was confirmed',
  },
);

export const ChoiceStateWord = registerWords(
  'ChoiceState',
  CHOICE_STATES,
  'How a question stands for one round of one candidate',
  {
    free: 'Nothing speaks against asking it',
    cooling: 'Met too often lately; may be chosen with a reason',
    repeated: 'This candidate met it on an earlier loop; is never chosen',
    on_loop: 'Another round of this loop has it; is never chosen',
    resting: 'Known outside; is not chosen until somebody wakes it',
  },
);

export const LeakStateWord = registerWords(
  'LeakState',
  LEAK_STATES,
  'What became of a report that a question is known outside',
  {
    open: 'Nobody has looked at the report yet',
    confirmed: 'The question is known outside and rests',
    dismissed: 'The report was not right, or does not matter',
  },
);
