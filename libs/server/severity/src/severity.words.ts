import { registerWords } from '@debrief/server-kernel';

export const SeverityStateWord = registerWords(
  'SeverityState',
  ['on', 'off', 'too_little'],
  'Whether interviewers differ in severity',
  {
    on: 'They differ measurably; estimates take each one’s habit out',
    off: 'They do not differ measurably; nothing is shifted',
    too_little: 'There are too few ratings to tell; there are no estimates',
  },
);
