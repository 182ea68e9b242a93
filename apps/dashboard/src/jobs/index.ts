import { lazy } from 'react';

export const jobs = {
  name: 'jobs',
  list: lazy(async () => ({ default: (await import('./JobList')).JobList })),
  show: lazy(async () => ({ default: (await import('./JobShow')).JobShow })),
  create: lazy(async () => ({ default: (await import('./JobCreate')).JobCreate })),
  edit: lazy(async () => ({ default: (await import('./JobEdit')).JobEdit })),
};
