import { lazy } from 'react';

export const candidates = {
  name: 'candidates',
  list: lazy(async () => ({ default: (await import('./CandidateList')).CandidateList })),
  show: lazy(async () => ({ default: (await import('./CandidateShow')).CandidateShow })),
  create: lazy(async () => ({ default: (await import('./CandidateCreate')).CandidateCreate })),
};
