import { conflicted, owesFeedback } from '@debrief/server-loop';

/**
 * Who may read what other systems told about a candidate, as SQL: nobody in conflict with them, and
 * nobody who still owes a scorecard on any of their loops, in whatever role, since it is feedback
 * on the same person.
 *
 * @param person uuid
 * @param candidate alias of a row with a `candidate_id`
 */
export function historyOpen(person: string, candidate: string): string {
  return `(NOT ${conflicted(person, candidate)} AND NOT EXISTS (
    SELECT 1 FROM loop owed_on
    WHERE owed_on.candidate_id = ${candidate}.candidate_id AND ${owesFeedback(person, 'owed_on')}))`;
}

/**
 * Boolean: the person may read all of it, not only what they wrote themselves: recruiters, admins
 * and the hiring manager of a job the candidate applied for.
 *
 * @param person uuid
 * @param roles text[]
 * @param candidate alias of a row with a `candidate_id`
 */
export function readsWholeHistory(person: string, roles: string, candidate: string): string {
  return `(${seesRestricted(roles)} OR EXISTS (
    SELECT 1 FROM application for_job JOIN job managed ON managed.id = for_job.job_id
    WHERE for_job.candidate_id = ${candidate}.candidate_id AND managed.hiring_manager_id = ${person}))`;
}

/**
 * Boolean: the private notes of a card are the person's to read: of every card as recruiter or
 * admin, else as hiring manager of the very job it was about.
 *
 * @param person uuid
 * @param roles text[]
 * @param card alias of an `imported_scorecard` row
 */
export function readsPrivateNotes(person: string, roles: string, card: string): string {
  return `(${seesRestricted(roles)} OR EXISTS (
    SELECT 1 FROM imported_application about JOIN application a ON a.id = about.application_id
    JOIN job own_job ON own_job.id = a.job_id
    WHERE about.id = ${card}.application_id AND own_job.hiring_manager_id = ${person}))`;
}

function seesRestricted(roles: string): string {
  return `${roles}::text[] && ARRAY['admin', 'recruiter']::text[]`;
}
