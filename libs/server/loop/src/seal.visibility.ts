/**
 * The independence rule as SQL, for every read of loops, scorecards and packets. Nobody else may
 * ask these tables who sees what: a second wording of the rule would sooner or later differ.
 *
 * Each function gives a fragment over the alias of a `loop` row that the statement already has.
 * `person` and `roles` are placeholders (`$1`) or column references of the type named; the
 * fragments bind nothing themselves. The readable twin is `openStages` of the domain, and a spec
 * compares the two on random loops.
 *
 * @example
 * `SELECT l.id FROM loop l WHERE l.id = $3 AND ${mayKnow('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')}`
 */

/** Roles of a seat whose scorecard counts; shadows learn and never count. */
export const COUNTING_ROLES = `('lead', 'panelist', 'reverse_shadow')`;

/**
 * Boolean: the person still owes a scorecard on the loop, in whatever seat and however far in the
 * future its round is. While this holds nothing that others' filing could change may reach them.
 *
 * @param person uuid
 */
export function owesFeedback(person: string, loop: string): string {
  return `EXISTS (
    SELECT 1 FROM seat owed_seat
    WHERE owed_seat.person_id = ${person} AND owed_seat.loop_id = ${loop}.id
      AND owed_seat.state = 'assigned' AND owed_seat.filed_at IS NULL)`;
}

/**
 * Boolean: a conflict of interest with the loop's candidate. The loop then looks unknown.
 *
 * @param person uuid
 * @param loop alias of a loop, or of any row with a `candidate_id`
 */
export function conflicted(person: string, loop: string): string {
  return `EXISTS (
    SELECT 1 FROM conflict_of_interest barred
    WHERE barred.person_id = ${person} AND barred.candidate_id = ${loop}.candidate_id)`;
}

/**
 * Boolean: the person may know that the loop exists: admins and recruiters every one, a hiring
 * manager those of their jobs, anybody those they have (or had, unless it was taken away) a seat on,
 * and those whose decision they were asked to approve.
 *
 * @param person uuid
 * @param roles text[]
 */
export function inAudience(person: string, roles: string, loop: string): string {
  return `(${knowsAll(roles)}
    OR EXISTS (SELECT 1 FROM job own_job WHERE own_job.id = ${loop}.job_id AND own_job.hiring_manager_id = ${person})
    OR EXISTS (
      SELECT 1 FROM seat own_seat
      WHERE own_seat.person_id = ${person} AND own_seat.loop_id = ${loop}.id AND own_seat.state <> 'removed')
    OR EXISTS (
      SELECT 1 FROM decision_approver named
      WHERE named.person_id = ${person} AND named.loop_id = ${loop}.id))`;
}

/**
 * The audience in three sets, for somebody whose roles do not open every loop: a list page starts
 * from their handful of seats and jobs instead of walking all loops in search of theirs. A loop is
 * in {@link inAudience} of such a person when it is in one of the three.
 *
 * @param person uuid
 * @returns a subquery `(SELECT … )` of loop ids, to stand after `IN`
 */
export function loopsSeatedOn(person: string): string {
  return `(
    SELECT own_seat.loop_id FROM seat own_seat WHERE own_seat.person_id = ${person} AND own_seat.state <> 'removed')`;
}

/**
 * See {@link loopsSeatedOn}.
 *
 * @param person uuid
 * @returns a subquery `(SELECT … )` of job ids, to stand after `IN`
 */
export function jobsManagedBy(person: string): string {
  return `(SELECT own_job.id FROM job own_job WHERE own_job.hiring_manager_id = ${person})`;
}

/**
 * See {@link loopsSeatedOn}: the loops whose decision they were asked to approve.
 *
 * @param person uuid
 * @returns a subquery `(SELECT … )` of loop ids, to stand after `IN`
 */
export function loopsToApprove(person: string): string {
  return `(SELECT named.loop_id FROM decision_approver named WHERE named.person_id = ${person})`;
}

/** Boolean: these roles open the existence of every loop. @param roles text[] */
export function knowsAll(roles: string): string {
  return `(${roles}::text[] && ARRAY['admin', 'recruiter']::text[])`;
}

/** Boolean: in the audience and not conflicted; whoever fails it is told "no such loop". */
export function mayKnow(person: string, roles: string, loop: string): string {
  return `(${inAudience(person, roles, loop)} AND NOT ${conflicted(person, loop)})`;
}

/**
 * Integer: the stages whose feedback the person may read, bit `1 << position` for each. 0 for
 * somebody who owes. It says nothing about the audience: join it with {@link mayKnow}.
 *
 * @param person uuid
 */
export function openStages(person: string, loop: string): string {
  return `CASE WHEN ${owesFeedback(person, loop)} THEN 0 ELSE coalesce((
    SELECT bit_or(1 << counted.position) FROM (
      SELECT sealed_stage.position,
        count(*) FILTER (WHERE sealed_seat.filed_at IS NOT NULL) AS filed,
        count(*) FILTER (WHERE sealed_seat.state = 'assigned' AND sealed_seat.filed_at IS NULL) AS waiting
      FROM stage sealed_stage
      LEFT JOIN seat sealed_seat ON sealed_seat.loop_id = sealed_stage.loop_id
        AND sealed_seat.stage_id = sealed_stage.id AND sealed_seat.role IN ${COUNTING_ROLES}
      WHERE sealed_stage.loop_id = ${loop}.id
      GROUP BY sealed_stage.position
    ) counted
    WHERE CASE ${loop}.seal
        WHEN 'stage_complete' THEN counted.filed > 0 AND counted.waiting = 0
        WHEN 'own_scorecard' THEN counted.filed > 0
        ELSE ${loop}.state IN ('debrief', 'on_hold', 'hired', 'not_hired', 'stopped')
      END
      OR (counted.filed > 0 AND EXISTS (
        SELECT 1 FROM early_look early WHERE early.loop_id = ${loop}.id AND early.person_id = ${person}))
  ), 0) END`;
}

/**
 * The loops on which the person owes, as a set of ids to stand after `IN`: what {@link owesFeedback}
 * says of one loop, for a list that starts from the person.
 *
 * @param person uuid
 */
export function loopsOwedBy(person: string): string {
  return `(
    SELECT owed_seat.loop_id FROM seat owed_seat
    WHERE owed_seat.person_id = ${person} AND owed_seat.state = 'assigned' AND owed_seat.filed_at IS NULL)`;
}

/**
 * Boolean: the person may staff, schedule, advance and stop the loop: recruiters, admins and the
 * hiring manager of its job, unless conflicted. Whether they owe is asked apart.
 *
 * @param person uuid
 * @param roles text[]
 */
export function mayManage(person: string, roles: string, loop: string): string {
  return `((${knowsAll(roles)}
    OR EXISTS (SELECT 1 FROM job own_job WHERE own_job.id = ${loop}.job_id AND own_job.hiring_manager_id = ${person}))
    AND NOT ${conflicted(person, loop)})`;
}

/**
 * Boolean: a debrief of the loop is open whose votes are not revealed yet. While this holds nobody
 * is shown a recommendation of anybody else's, nor anything counted or weighed from ratings into
 * one number: evidence and ratings stay readable, so that the second vote rests on them alone.
 */
export function voteSealed(loop: string): string {
  return `EXISTS (
    SELECT 1 FROM debrief sealed_vote
    WHERE sealed_vote.loop_id = ${loop}.id AND sealed_vote.revealed_at IS NULL AND sealed_vote.closed_at IS NULL)`;
}
