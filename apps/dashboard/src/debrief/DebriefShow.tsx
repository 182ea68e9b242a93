import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { ProblemError, RequestError, type DebriefDataProvider } from '@debrief/web-data';
import { AsyncState, Page } from '../layout';
import { AsSealed } from './AsSealed';
import { DebriefPage } from './DebriefPage';
import { GatePage } from './GatePage';
import { askEvery, POLL_MS, SECOND_LOOK_MS } from './live';
import { useHidden, useLive } from './useLive';
import type { LiveState } from './words';

/** Of an answer that did not come; what was shown before stays. */
function connection(error: unknown, paused: boolean): 'ended' | 'offline' | null {
  if (error instanceof RequestError && error.status === 401) return 'ended';
  return error || paused ? 'offline' : null;
}

/** The debrief of one loop. Route `/debriefs/:loopId`; `?number=1` shows an earlier one. */
export function DebriefShow() {
  const { loopId = '' } = useParams();
  const [search] = useSearchParams();
  const asked = Number.parseInt(search.get('number') ?? '', 10);
  const number = Number.isNaN(asked) ? null : asked;
  return <OneDebrief key={`${loopId} ${number}`} loopId={loopId} number={number} />;
}

type Found = Exclude<
  Awaited<ReturnType<DebriefDataProvider['debrief']>>,
  { __typename: 'NotFoundProblem' }
>;

/** Asks anew on every tick, and by the clock where none come. */
function useDebrief(loopId: string, number: number | null) {
  const provider = useDataProvider<DebriefDataProvider>();
  const client = useQueryClient();
  const hidden = useHidden();
  const queryKey = ['debrief', 'debrief', loopId, number];
  const known = client.getQueryData<Found>(queryKey);
  const running =
    known?.__typename === 'Debrief' && (known.phase === 'READING' || known.phase === 'REVEALED');
  const hearing = useLive(running ? `/debriefs/${loopId}/live` : null, () => {
    void client.invalidateQueries({ queryKey });
  });
  const query = useQuery<Found>({
    queryKey,
    staleTime: 0,
    refetchInterval: ({ state }) => {
      if (state.data?.__typename === 'Debrief') return askEvery(hearing, hidden);
      return state.data?.__typename === 'DebriefGate' ? (hidden ? SECOND_LOOK_MS : POLL_MS) : false;
    },
    refetchIntervalInBackground: true,
    queryFn: async ({ signal }) => {
      const found = await provider.debrief(loopId, number, { signal });
      if (found.__typename === 'NotFoundProblem') throw new ProblemError(found);
      return found;
    },
  });
  const lost = connection(
    query.errorUpdatedAt > query.dataUpdatedAt ? query.error : query.failureReason,
    query.fetchStatus === 'paused',
  );
  return { query, live: (lost ?? hearing) as LiveState };
}

interface OneDebriefProps {
  readonly loopId: string;
  readonly number: number | null;
}

function OneDebrief({ loopId, number }: OneDebriefProps) {
  const { query, live } = useDebrief(loopId, number);
  if (query.data?.__typename === 'Debrief')
    return <DebriefPage key={query.data.id} debrief={query.data} live={live} />;
  if (query.data?.__typename === 'DebriefGate') return <GatePage gate={query.data} />;
  if (query.data) return <AsSealed owed={query.data.owed} />;
  return (
    <Page title="Debrief">
      <AsyncState query={query} what="debrief" lines={10}>
        {() => null}
      </AsyncState>
    </Page>
  );
}
