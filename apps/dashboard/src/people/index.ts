import { lazy } from 'react';

export const people = {
  name: 'people',
  list: lazy(async () => ({ default: (await import('./PersonList')).PersonList })),
  create: lazy(async () => ({ default: (await import('./PersonInvite')).PersonInvite })),
  edit: lazy(async () => ({ default: (await import('./PersonEdit')).PersonEdit })),
};
