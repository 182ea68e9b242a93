import { closedAccess } from './rules/closed-access.mjs';
import { guardedReactAdminEdit } from './rules/guarded-react-admin-edit.mjs';
import { noOrmSave } from './rules/no-orm-save.mjs';
import { noWallClockInDomain } from './rules/no-wall-clock-in-domain.mjs';
import { testNamesStateBehaviour } from './rules/test-names-state-behaviour.mjs';

export { depConstraints, specConstraints, SOURCES } from './ranks.mjs';

/** The house's own lint rules as an ESLint plugin. */
export const debrief = {
  meta: { name: 'debrief' },
  rules: {
    'closed-access': closedAccess,
    'guarded-react-admin-edit': guardedReactAdminEdit,
    'no-orm-save': noOrmSave,
    'no-wall-clock-in-domain': noWallClockInDomain,
    'test-names-state-behaviour': testNamesStateBehaviour,
  },
};
