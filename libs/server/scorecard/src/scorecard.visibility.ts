import { mayKnow, openStages, voteSealed } from '@debrief/server-loop';

/**
 * The independence rule for reads of feedback: a subquery of the stages whose scorecards the person
 * may read, made of the one definition of the seal. A stage that is not in it is sealed, whatever
 * has been filed on it; somebody who owes anything on a loop finds none of its stages here.
 *
 * @param person placeholder of the reader's id, uuid
 * @param roles placeholder of the reader's roles, text[]
 * @param loops SQL after `IN` that names the loops asked about
 * @returns SQL with the columns `loop_id` and `stage_id`
 */
export function readableStages(person: string, roles: string, loops: string): string {
  return `
    SELECT known.id AS loop_id, open_stage.id AS stage_id
    FROM (
      SELECT l.id, ${openStages(person, 'l')} AS open FROM loop l
      WHERE l.id IN ${loops} AND ${mayKnow(person, roles, 'l')}
    ) known
    JOIN stage open_stage ON open_stage.loop_id = known.id AND (known.open & (1 << open_stage.position)) <> 0`;
}

/**
 * {@link readableStages} without the loops whose debrief is still voting: a filed scorecard says what
 * its author recommends, so nobody else reads it whole until the votes are open. Its evidence and
 * ratings are in the packet all the while.
 */
export function readableCards(person: string, roles: string, loops: string): string {
  return `
    SELECT readable.loop_id, readable.stage_id FROM (${readableStages(person, roles, loops)}) readable
    JOIN loop voting ON voting.id = readable.loop_id AND NOT ${voteSealed('voting')}`;
}
