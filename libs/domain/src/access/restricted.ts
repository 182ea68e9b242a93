import type { Role } from './roles';

/**
 * Whether somebody may read restricted fields (pay expectation, private notes, demographics):
 * recruiters, admins and the hiring manager of this very job. Being an interviewer never
 * suffices, and neither does being hiring manager of some other job.
 */
export function restrictedReader(roles: readonly Role[], isHiringManagerOfJob: boolean): boolean {
  return isHiringManagerOfJob || roles.includes('recruiter') || roles.includes('admin');
}
