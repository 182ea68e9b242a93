import { loopsOwedBy } from '@debrief/server-loop';

/**
 * Boolean: what this row of the exposure ledger says may enter anything the person is shown, be it a
 * count or the state of a question. A row that a filed scorecard wrote is hidden from who owes on its
 * loop, for it appears with the filing; what was chosen for a round is the plan, which no filing changes.
 *
 * @param person uuid
 * @param exposure alias of a `question_exposure` row
 */
export function countsFor(person: string, exposure: string): string {
  return `(${exposure}.source = 'chosen' OR ${exposure}.loop_id NOT IN ${loopsOwedBy(person)})`;
}
