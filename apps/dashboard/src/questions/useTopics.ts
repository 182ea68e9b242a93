import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, Question } from '@debrief/web-data';
import { fromKey } from '../layout';

/** Every topic of the bank, for the filter; the API has no list of its own for them. */
export function useTopics(): { id: string; name: string }[] {
  const provider = useDataProvider<DebriefDataProvider>();
  const { data = [] } = useQuery({
    queryKey: ['debrief', 'topics'],
    staleTime: 10 * 60_000,
    queryFn: async ({ signal }) => {
      const topics = new Set<string>();
      for (let page = 1, more = true; more; page += 1) {
        const found = await provider.getList<Question>('questions', {
          pagination: { page, perPage: 100 },
          sort: { field: 'id', order: 'ASC' },
          filter: {},
          signal,
        });
        found.data.forEach((question) => topics.add(question.topic));
        more = found.pageInfo?.hasNextPage === true;
      }
      return [...topics].sort();
    },
  });
  return data.map((id) => ({ id, name: fromKey(id) }));
}
