import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import {
  isNotFound,
  orThrow,
  type DebriefDataProvider,
  type FiledScorecard,
  type ScorecardBody,
  type ScorecardSheet,
} from '@debrief/web-data';
import { AsyncState, Page, State, useZone } from '../layout';
import { AmendForm } from './AmendForm';
import { DraftForm } from './DraftForm';
import { FiledView } from './FiledView';

interface SheetProps {
  readonly sheet: ScorecardSheet;
  /** Reads the sheet again, e.g. when it was filed elsewhere. */
  readonly renew: () => void;
}

function Sheet({ sheet, renew }: SheetProps) {
  const zone = useZone();
  const [justFiled, setJustFiled] = useState<FiledScorecard | null>(null);
  const [left, setLeft] = useState<ScorecardBody | null>(null);
  const [amending, setAmending] = useState(false);
  const filed = sheet.filed ?? justFiled;
  if (!filed && left) return <FiledElsewhere renew={renew} />;
  if (!filed) {
    return (
      <DraftForm
        sheet={sheet}
        zone={zone}
        onFiled={setJustFiled}
        onFiledElsewhere={(body) => {
          setLeft(body);
          renew();
        }}
      />
    );
  }
  if (amending)
    return <AmendForm sheet={sheet} filed={filed} zone={zone} onDone={() => setAmending(false)} />;
  return (
    <FiledView
      sheet={sheet}
      filed={filed}
      zone={zone}
      left={left}
      onAmend={() => setAmending(true)}
    />
  );
}

function FiledElsewhere({ renew }: Pick<SheetProps, 'renew'>) {
  return (
    <Page title="Scorecard">
      <State
        title="This scorecard was filed already"
        action={<Button onClick={renew}>Show what was filed</Button>}
      >
        In another tab or on another device. Nothing was filed twice.
      </State>
    </Page>
  );
}

/** One seat's scorecard: written while it is owed, read once it is filed. Route `/scorecards/:seatId`. */
export function ScorecardEdit() {
  const { seatId = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  // Nothing of an earlier visit may stand in for the draft as it is now.
  const query = useQuery({
    queryKey: ['debrief', 'sheet', seatId],
    queryFn: async () => orThrow(await provider.scorecardSheet(seatId), 'ScorecardSheet'),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    networkMode: 'always',
  });
  const renew = () => void query.refetch();
  if (query.data) return <Sheet key={seatId} sheet={query.data} renew={renew} />;
  return (
    <Page title="Scorecard">
      <AsyncState query={query} what="scorecard">
        {() => null}
      </AsyncState>
      {query.error && isNotFound(query.error) ? (
        <p className="sc-none dim">
          Were you writing here? What was saved is among the archived drafts of{' '}
          <Link to="/scorecards" className="ui-link">
            your scorecards
          </Link>
          .
        </p>
      ) : null}
    </Page>
  );
}
