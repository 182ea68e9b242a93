import { conflicted, knowsAll } from '@debrief/server-loop';

/**
 * Who may read for a committee, as SQL over the rows of a committee's loop `l` and its job `j`.
 * It is asked at every read, so that a conflict declared or a seat taken later keeps a reader away
 * at once, whatever has been written down by then.
 */

/**
 * Text: why the person may not read, as a `ReaderBar`; null when nothing speaks against it.
 *
 * @param person alias of a `person` row
 */
export function readerBar(person: string, loop: string, job: string): string {
  return `CASE
    WHEN ${conflicted(`${person}.id`, loop)} THEN 'conflict'
    WHEN EXISTS (
      SELECT 1 FROM seat met_seat JOIN loop met_loop ON met_loop.id = met_seat.loop_id
      WHERE met_seat.person_id = ${person}.id AND met_loop.candidate_id = ${loop}.candidate_id) THEN 'met'
    WHEN ${knowsAll(`${person}.roles`)} OR ${job}.hiring_manager_id = ${person}.id OR EXISTS (
      SELECT 1 FROM job_recruiter runs WHERE runs.job_id = ${job}.id AND runs.person_id = ${person}.id) THEN 'runs'
    WHEN NOT ${person}.active OR ${person}.is_service THEN 'inactive' END`;
}

/** Text: why a reader of an open committee does not count, else null; a closed one keeps what was written down. */
export function readerOut(committee: string, reader: string, person: string): string {
  return `coalesce(${reader}.recused_reason, CASE WHEN ${committee}.state = 'open' THEN ${readerBar(person, 'l', 'j')} END)`;
}

/** Boolean: the person is a reader of the committee and nothing keeps them from it. */
export function mayRead(committee: string, reader: string, person: string): string {
  return `(${readerOut(committee, reader, person)} IS NULL AND NOT ${conflicted(`${person}.id`, 'l')} AND ${committee}.state <> 'withdrawn')`;
}
