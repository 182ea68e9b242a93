export const ROLES = ['interviewer', 'recruiter', 'hiring_manager', 'admin'] as const;
/** What somebody may do for the organisation. No role is a way around independence. */
export type Role = (typeof ROLES)[number];

export const CONFLICT_KINDS = [
  'own_record',
  'referrer',
  'relative',
  'former_colleague',
  'reporting_line',
] as const;
/** Why somebody may neither sit on, vote about nor read a candidate's loop. */
export type ConflictKind = (typeof CONFLICT_KINDS)[number];
