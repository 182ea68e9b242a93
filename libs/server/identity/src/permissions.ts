import type { Role } from '@debrief/domain';

/**
 * What the screens ask about, and the roles that have it. It only decides what is shown: each
 * endpoint declares its own access, and the rows are filtered in SQL.
 */
export const PERMISSIONS = {
  create_job: ['recruiter', 'hiring_manager', 'admin'],
  update_job: ['recruiter', 'hiring_manager', 'admin'],
  read_candidates: ['recruiter', 'hiring_manager', 'admin'],
  add_candidate: ['recruiter', 'admin'],
  declare_conflict: ['recruiter', 'hiring_manager', 'admin'],
  start_loop: ['recruiter', 'admin'],
  manage_loops: ['recruiter', 'hiring_manager', 'admin'],
  manage_scheduling: ['recruiter', 'admin'],
  edit_content: ['recruiter', 'admin'],
  decide_packet: ['hiring_manager'],
  manage_people: ['admin'],
  manage_organisation: ['admin'],
  read_audit_trail: ['admin'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Permission = keyof typeof PERMISSIONS;

/** The permissions of somebody with these roles, in the order of the table. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => {
    const holders: readonly Role[] = PERMISSIONS[permission];
    return roles.some((role) => holders.includes(role));
  });
}
