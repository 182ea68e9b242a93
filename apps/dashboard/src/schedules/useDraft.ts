import { useCallback, useReducer } from 'react';
import type { Desk, Placement } from './desk';
import { EMPTY_DRAFT, taken } from './draft';
import { stepped, type DeskState, type Step } from './steps';

/** The draft on the desk, what happened last, and the one way to change it. */
export function useDraft(
  desk: Desk,
  zone: string,
  start: readonly Placement[],
): DeskState & { readonly take: (step: Step) => void } {
  const [state, dispatch] = useReducer(
    (now: DeskState, step: { readonly desk: Desk; readonly zone: string; readonly step: Step }) =>
      stepped(step.desk, step.zone, now, step.step),
    start,
    (placements): DeskState => ({
      draft: placements.length > 0 ? taken({ placements }, null) : EMPTY_DRAFT,
      said: '',
    }),
  );
  const take = useCallback((step: Step) => dispatch({ desk, zone, step }), [desk, zone]);
  return { ...state, take };
}
