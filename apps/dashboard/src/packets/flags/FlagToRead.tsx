import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Button } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { SealedPanel, SEVERITY } from '@debrief/web-ui';
import type { DebriefDataProvider, FlagReading, FlagSheet, OwedScorecard } from '@debrief/web-data';
import { AsyncState, dayAndClock, Page, useZone } from '../../layout';
import { FlagVoices } from './FlagVoices';
import { ReadFlagDialog } from './ReadFlagDialog';
import '@debrief/web-ui/ui.css';
import '../packets.css';
import './flags.css';

type Verdict = NonNullable<FlagReading['verdict']>;

const FOUND: Readonly<Record<Verdict, string>> = {
  CORROBORATES: 'You corroborated it',
  DISPUTES: 'You disputed it',
};

function Locked({ owed }: { readonly owed: readonly OwedScorecard[] }) {
  const scorecards = owed.map(({ seatId, roundName }) => (
    <Button key={seatId} variant="contained" component={Link} to={`/scorecards/${seatId}`}>
      Write {roundName}
    </Button>
  ));
  return (
    <Page title="Red flag" above={<Link to="/">Home</Link>}>
      <SealedPanel large title="The flag is sealed to you" action={scorecards}>
        You owe a scorecard on this loop now. The flag opens when it is filed.
      </SealedPanel>
    </Page>
  );
}

function Sheet({ sheet }: { readonly sheet: FlagSheet }) {
  const { asked, reading } = sheet;
  const zone = useZone();
  const [doing, setDoing] = useState<Verdict | null>(null);
  const flag = { type: asked.flagType, name: asked.flagName, clearedBy: sheet.clearedBy };
  return (
    <Page title={`${asked.flagName}: ${asked.candidateName}`} above={<Link to="/">Home</Link>}>
      <div className="pk-reader">
        <p>
          {asked.askedBy} asks you to read both sides and to say whether the evidence bears it out.
          You see this flag and nothing else of the loop.
        </p>
        <dl>
          <dt>Raised as</dt>
          <dd>{SEVERITY[sheet.severity]}</dd>
          <dt>It means</dt>
          <dd>{sheet.heard}</dd>
          <dt>Would clear it</dt>
          <dd>{sheet.clearedBy}</dd>
        </dl>
        <FlagVoices flag={sheet} nameOf={(key) => key.replaceAll('_', ' ')} />
        {reading.verdict && reading.readAt ? (
          <p className="num">
            <b>{FOUND[reading.verdict]}</b>, {dayAndClock(reading.readAt, zone)}: “{reading.reason}”
          </p>
        ) : (
          <div className="actions">
            <Button variant="outlined" onClick={() => setDoing('CORROBORATES')}>
              Corroborate…
            </Button>
            <Button variant="outlined" onClick={() => setDoing('DISPUTES')}>
              Dispute…
            </Button>
          </div>
        )}
      </div>
      {doing ? (
        <ReadFlagDialog
          loopId={asked.loopId}
          flag={flag}
          first={doing}
          onClose={() => setDoing(null)}
        />
      ) : null}
    </Page>
  );
}

/** A red flag for its second reader, who may have no seat on the loop. Route `/flags/:loopId/:flagType`. */
export function FlagToRead() {
  const { loopId = '', flagType = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'flag', loopId, flagType],
    queryFn: ({ signal }) => provider.flagToRead(loopId, flagType, { signal }),
  });
  if (query.data?.__typename === 'FlagSheet') return <Sheet sheet={query.data} />;
  if (query.data) return <Locked owed={query.data.owed} />;
  return (
    <Page title="Red flag">
      <AsyncState query={query} what="flag" lines={6}>
        {() => null}
      </AsyncState>
    </Page>
  );
}
