/**
 * Who may read a candidate, as SQL: recruiters and admins all, a hiring manager those who applied
 * to a job of theirs; nobody who has a conflict of interest. Interviewers meet candidates through
 * their rounds only and pass none of this. The candidate of practice is nobody to be read.
 *
 * @param person placeholder or column of a uuid
 * @param roles placeholder of a text[]
 * @param candidate alias of a `candidate` row
 */
export function mayReadCandidate(person: string, roles: string, candidate: string): string {
  return `((${roles}::text[] && ARRAY['admin', 'recruiter']::text[] OR ${managesJobOf(person, candidate)})
    AND NOT ${candidate}.is_practice AND NOT ${barredFrom(person, `${candidate}.id`)})`;
}

/** Boolean: the candidate applied to a job that the person is hiring manager of. */
export function managesJobOf(person: string, candidate: string): string {
  return `EXISTS (
    SELECT 1 FROM application for_job JOIN job managed ON managed.id = for_job.job_id
    WHERE for_job.candidate_id = ${candidate}.id AND managed.hiring_manager_id = ${person})`;
}

/** Boolean: a conflict of interest between the person and the candidate with this id. */
export function barredFrom(person: string, candidateId: string): string {
  return `EXISTS (
    SELECT 1 FROM conflict_of_interest barred WHERE barred.person_id = ${person} AND barred.candidate_id = ${candidateId})`;
}
