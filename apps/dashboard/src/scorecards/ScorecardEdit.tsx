import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useParams } from 'react-router-dom';
import {
  orThrow,
  type DebriefDataProvider,
  type FiledScorecard,
  type ScorecardSheet,
} from '@debrief/web-data';
import { AsyncState, Page, useZone } from '../layout';
import { AmendForm } from './AmendForm';
import { DraftForm } from './DraftForm';
import { FiledView } from './FiledView';

function Sheet({ sheet }: { readonly sheet: ScorecardSheet }) {
  const zone = useZone();
  const [justFiled, setJustFiled] = useState<FiledScorecard | null>(null);
  const [amending, setAmending] = useState(false);
  const filed = sheet.filed ?? justFiled;
  if (!filed) return <DraftForm sheet={sheet} zone={zone} onFiled={setJustFiled} />;
  if (amending)
    return <AmendForm sheet={sheet} filed={filed} zone={zone} onDone={() => setAmending(false)} />;
  return <FiledView sheet={sheet} filed={filed} zone={zone} onAmend={() => setAmending(true)} />;
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
  if (query.data) return <Sheet key={seatId} sheet={query.data} />;
  return (
    <Page title="Scorecard">
      <AsyncState query={query} what="scorecard">
        {() => null}
      </AsyncState>
    </Page>
  );
}
