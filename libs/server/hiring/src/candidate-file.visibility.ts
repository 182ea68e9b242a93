import { barredFrom, mayReadCandidate } from './candidate.visibility';

/**
 * Who may open the files of a candidate, as SQL: whoever may read the candidate, and whoever has a
 * seat on a loop of theirs; nobody with a conflict of interest. Files are no feedback: they say the
 * same before and after anybody files.
 *
 * @param person placeholder or column of a uuid
 * @param roles placeholder of a text[]
 * @param candidate alias of a `candidate` row
 */
export function mayOpenFiles(person: string, roles: string, candidate: string): string {
  return `(${mayReadCandidate(person, roles, candidate)}
    OR ${seatedFor(person, candidate)} AND NOT ${barredFrom(person, `${candidate}.id`)})`;
}

/** Boolean: the person has a seat, or had one that was not taken away, on a loop of the candidate. */
function seatedFor(person: string, candidate: string): string {
  return `EXISTS (
    SELECT 1 FROM seat own_seat JOIN loop own_loop ON own_loop.id = own_seat.loop_id
    WHERE own_seat.person_id = ${person} AND own_seat.state <> 'removed' AND own_loop.candidate_id = ${candidate}.id)`;
}
