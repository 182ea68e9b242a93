import { lazy } from 'react';

export const questions = {
  name: 'questions',
  list: lazy(async () => ({ default: (await import('./QuestionList')).QuestionList })),
  show: lazy(async () => ({ default: (await import('./QuestionShow')).QuestionShow })),
};
