import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Button } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { SealedPanel } from '@debrief/web-ui';
import { ProblemError, type DebriefDataProvider, type OwedScorecard } from '@debrief/web-data';
import { AsyncState, due, Page, useNow } from '../layout';
import { AskedRow } from './AskedRow';
import { PacketPage } from './PacketPage';

/** Sealed to somebody who owes: names their own missing scorecards and nothing else. */
function Locked({ owed }: { readonly owed: readonly OwedScorecard[] }) {
  const now = useNow();
  const name = owed[0]?.candidateName ?? 'Packet';
  return (
    <Page title={name} above={<Link to="/packets">Packets</Link>}>
      <SealedPanel
        large
        title="The packet is sealed to you"
        action={owed.map(({ seatId, roundName, dueAt, draftSavedAt }) => (
          <Button
            key={seatId}
            variant="contained"
            color="primary"
            component={Link}
            to={`/scorecards/${seatId}`}
          >
            {draftSavedAt ? 'Finish' : 'Write'} {roundName}
            {dueAt && due(dueAt, now).late ? `, ${due(dueAt, now).text}` : ''}
          </Button>
        ))}
      >
        It opens when you have filed {owed.length > 1 ? 'these scorecards' : 'your scorecard'}.
        Until then nothing of the others’ feedback is shown to you, so that yours stays your own.
      </SealedPanel>
    </Page>
  );
}

/** One loop's packet. Route `/packets/:loopId`. */
export function PacketShow() {
  const { loopId = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'packet', loopId],
    queryFn: async ({ signal }) => {
      const packet = await provider.packet(loopId, { signal });
      if (packet.__typename === 'NotFoundProblem') throw new ProblemError(packet);
      return packet;
    },
  });
  if (query.data?.__typename === 'Packet')
    return (
      <>
        <PacketPage key={loopId} packet={query.data} />
        <AskedRow />
      </>
    );
  if (query.data) return <Locked owed={query.data.owed} />;
  return (
    <Page title="Packet">
      <AsyncState query={query} what="packet" lines={10}>
        {() => null}
      </AsyncState>
    </Page>
  );
}
