import { webhookEventsOf } from '@debrief/domain';
import { conflicted, owesFeedback } from '@debrief/server-loop';

const FEEDBACK = `(${webhookEventsOf('feedback')
  .map((name) => `'${name}'`)
  .join(', ')})`;

/**
 * Boolean: the delivery is none of the person's business for now. Feedback about a loop is not
 * while they owe a scorecard on it; nothing about a loop ever is whose candidate they have a
 * conflict with. Asked of an endpoint's owner it holds a delivery back, asked of a viewer it
 * hides the row. An endpoint is as much its owner's eye as a screen is.
 *
 * @param person uuid
 * @param delivery alias of a row with `event`
 * @param loop alias of the loop it is about; all null for a delivery about none
 */
export function sealedFrom(person: string, delivery: string, loop: string): string {
  return `(${conflicted(person, loop)}
    OR (${delivery}.event IN ${FEEDBACK} AND ${owesFeedback(person, loop)}))`;
}

/** Boolean: the person may look after endpoints now. @param person alias of a person row */
export function mayOwn(person: string): string {
  return `(${person}.active AND 'admin' = ANY (${person}.roles))`;
}
