import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useParams } from 'react-router-dom';
import { orThrow, type DebriefDataProvider } from '@debrief/web-data';
import { AsyncState, Page } from '../layout';
import { LoopPage } from './LoopPage';
import { SealedLoopPage } from './SealedLoopPage';

/** One loop; what it shows depends on whether the reader still owes a scorecard on it. */
export function LoopShow() {
  const { id = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'loop', id],
    queryFn: async ({ signal }) => orThrow(await provider.loop(id, { signal }), 'Loop'),
  });
  if (query.data)
    return query.data.progress ? (
      <LoopPage loop={query.data} />
    ) : (
      <SealedLoopPage loop={query.data} />
    );
  return (
    <Page title="Loop">
      <AsyncState query={query} what="loop" lines={9}>
        {() => null}
      </AsyncState>
    </Page>
  );
}
