import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, RoundKind } from '@debrief/web-data';
import { fromKey } from '../layout';

interface Option {
  readonly id: string;
  readonly name: string;
}

export interface Facets {
  readonly topics: readonly Option[];
  readonly competencies: readonly Option[];
}

/** What the bank can be filtered by, with how many questions there are of each. */
export function useFacets(roundKind: RoundKind | null): Facets {
  const provider = useDataProvider<DebriefDataProvider>();
  const { data } = useQuery({
    queryKey: ['debrief', 'questionFacets', roundKind],
    staleTime: 60_000,
    queryFn: ({ signal }) => provider.questionFacets(roundKind, { signal }),
  });
  const options = (facets: readonly { readonly key: string; readonly count: number }[] = []) =>
    facets.map(({ key, count }) => ({ id: key, name: `${fromKey(key)} (${count})` }));
  return { topics: options(data?.topics), competencies: options(data?.competencies) };
}
