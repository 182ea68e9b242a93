import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Asks, DebriefDataProvider } from '@debrief/web-data';

type SimpleAsk = {
  [K in keyof Asks]: Parameters<Asks[K]> extends [options?: infer _O] ? K : never;
}[keyof Asks];

/** Asks one of the questions without arguments, e.g. `useAsk('myWork')`, through react-admin's cache and session checks.
 * `staleTime`: for how many milliseconds an answer is good enough. */
export function useAsk<K extends SimpleAsk>(
  name: K,
  staleTime?: number,
): UseQueryResult<Awaited<ReturnType<Asks[K]>>> {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: ['debrief', 'ask', name],
    ...(staleTime === undefined ? {} : { staleTime }),
    queryFn: ({ signal }) => {
      const ask = provider[name] as (options: {
        signal: AbortSignal;
      }) => Promise<Awaited<ReturnType<Asks[K]>>>;
      return ask({ signal });
    },
  });
}
