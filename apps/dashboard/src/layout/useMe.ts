import { useQuery, useQueryClient } from '@tanstack/react-query';
import { allowed, currentMe, forgetMe, type Me } from '@debrief/web-data';
import { browserZone } from './time';

const KEY = ['debrief', 'me'];

/** The signed-in person; undefined until the answer is here. */
export function useMe(): Me | undefined {
  const { data } = useQuery({ queryKey: KEY, queryFn: () => currentMe(), staleTime: 60_000 });
  return data ?? undefined;
}

/** Makes every screen read the person again, after they or the organisation changed. */
export function useRefreshMe(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    forgetMe();
    await client.invalidateQueries({ queryKey: KEY });
  };
}

/** The reader's zone: the one of their profile, before it is known the browser's. */
export function useZone(): string {
  return useMe()?.person.timeZone ?? browserZone();
}

/** Whether the reader may do something; false until it is known. */
export function useCan(resource: string, action: string): boolean {
  const me = useMe();
  return me ? allowed(me, resource, action) : false;
}
