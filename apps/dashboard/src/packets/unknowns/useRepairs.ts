import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { CoverageGap, DebriefDataProvider } from '@debrief/web-data';

export interface Repairs {
  readonly loopVersion: number;
  readonly gaps: readonly CoverageGap[];
}

/** The ways to close each gap of a loop, cheapest first; undefined until they are known. */
export function useRepairs(loopId: string, wanted: boolean) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery<Repairs>({
    queryKey: ['debrief', 'coverageRepairs', loopId],
    enabled: wanted,
    queryFn: ({ signal }) => provider.coverageRepairs(loopId, { signal }),
  });
}
