import { lazy } from 'react';

export const blueprints = {
  name: 'blueprints',
  list: lazy(async () => ({ default: (await import('./BlueprintList')).BlueprintList })),
  show: lazy(async () => ({ default: (await import('./BlueprintShow')).BlueprintShow })),
};
