import { DatabaseError } from 'pg';

const EXCLUSION_VIOLATION = '23P01';

/** True when the database refused a write because somebody, a candidate or a room would be in two rounds at once. */
export function isTimeTaken(error: unknown): boolean {
  return (
    error instanceof DatabaseError &&
    error.code === EXCLUSION_VIOLATION &&
    error.constraint === 'ex_claim_one_place_at_a_time'
  );
}
