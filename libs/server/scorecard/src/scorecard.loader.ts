import { loaderOf, type Actor, type RequestContext } from '@debrief/server-kernel';
import DataLoader from 'dataloader';
import type { ScorecardReader, SubmittedFeedback } from './scorecard.reader';

/** Feedback by loop for one request, as its actor may read it; many rounds, one statement, one record of the view. */
export function submittedLoader(context: RequestContext, actor: Actor, reader: ScorecardReader): DataLoader<string, SubmittedFeedback> {
  return loaderOf(
    context,
    'scorecard.submitted',
    () =>
      new DataLoader<string, SubmittedFeedback>(async (loopIds) => {
        const found = await reader.submittedFor(actor, loopIds, context.traceId);
        return loopIds.map((id) => found.get(id) ?? new Map());
      }),
  );
}
