import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, SchedulingBoardRow } from '@debrief/web-data';

/** The stage that waits next after this one, the longest waiting first; null when none does. */
export function useNextLoop(stageId: string): SchedulingBoardRow | null {
  const provider = useDataProvider<DebriefDataProvider>();
  const { data } = useQuery({
    queryKey: ['debrief', 'schedulingBoard', 'next'],
    staleTime: 30_000,
    queryFn: ({ signal }) =>
      provider.schedulingBoard(
        { first: 50, filter: { states: ['NEEDS_SCHEDULING', 'REPAIR_NEEDED'] } },
        { signal },
      ),
  });
  const rows = data?.edges.map(({ node }) => node) ?? [];
  const at = rows.findIndex(({ id }) => id === stageId);
  const next = rows[at + 1] ?? rows[0];
  return next && next.id !== stageId ? next : null;
}
