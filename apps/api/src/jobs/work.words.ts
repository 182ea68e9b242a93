import { registerWords } from '@debrief/server-kernel';

export const WORK_STATES = ['waiting', 'running', 'failing', 'done'] as const;
export type WorkState = (typeof WORK_STATES)[number];

export const WorkStateWord = registerWords(
  'WorkState',
  WORK_STATES,
  'How far the work behind a piece of news has come',
  {
    waiting: 'Nobody has begun it',
    running: 'A process has begun it and has not said yet how it went',
    failing: 'The last try failed; it is tried again by itself, ever more rarely',
    done: 'Everything that follows from the news has happened',
  },
);

export const JOB_QUEUES = ['bull', 'postgres'] as const;
export type JobQueueName = (typeof JOB_QUEUES)[number];

export const JobQueueWord = registerWords(
  'JobQueueWord',
  JOB_QUEUES,
  'What hands out the background work',
  {
    bull: 'Bull on Redis, with workers as processes of their own',
    postgres: 'graphile-worker on Postgres, inside the server',
  },
);
