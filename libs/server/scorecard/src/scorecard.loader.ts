import type { CoverageLine } from '@debrief/domain';
import { batchLoader, loaderOf, type Actor, type RequestContext } from '@debrief/server-kernel';
import DataLoader from 'dataloader';
import type { CoverageAsked, CoverageReader } from './coverage.reader';
import type { ScorecardReader, SubmittedFeedback } from './scorecard.reader';

/** Feedback by loop for one request, as its actor may read it; many rounds, one statement, one record of the view. */
export function submittedLoader(
  context: RequestContext,
  actor: Actor,
  reader: ScorecardReader,
): DataLoader<string, SubmittedFeedback> {
  return batchLoader<SubmittedFeedback>(
    context,
    'scorecard.submitted',
    (loopIds) => reader.submittedFor(actor, loopIds, context.traceId),
    new Map(),
  );
}

/** Coverage of many loops in one statement; a loop is open to one request only one way. */
export function coverageLoader(
  context: RequestContext,
  reader: CoverageReader,
): DataLoader<CoverageAsked, readonly CoverageLine[], string> {
  return loaderOf(
    context,
    'scorecard.coverage',
    () =>
      new DataLoader<CoverageAsked, readonly CoverageLine[], string>(
        async (asked) => {
          const found = await reader.of(asked);
          return asked.map(({ loopId }) => found.get(loopId) ?? []);
        },
        { cacheKeyFn: ({ loopId }) => loopId },
      ),
  );
}
