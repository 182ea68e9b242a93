import type { ChoiceState } from '@debrief/web-data';
import { CHOICE } from './state-words';

/** How a question stands, in a word; the sentence beside it says why. */
export function StateBadge({ state }: { readonly state: ChoiceState }) {
  return <span className={`question-badge ${state.toLowerCase()}`}>{CHOICE[state]}</span>;
}
