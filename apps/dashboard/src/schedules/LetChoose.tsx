import { useState } from 'react';
import { Button } from '@mui/material';
import { OfferDialog } from '../selfschedule';
import type { Desk, Run } from './desk';
import { priceWords, whenWords } from './words';

/** Offers the proposals of a search to the candidate, who books one. */
export function LetChoose({
  desk,
  run,
  zone,
}: {
  readonly desk: Desk;
  readonly run: Run;
  readonly zone: string;
}) {
  const [open, setOpen] = useState(false);
  const proposals = run.proposals.map(({ index, placements, price }) => ({
    index,
    words: `${whenWords(desk, placements, zone)}, ${priceWords(price)}`,
  }));
  return (
    <div className="sd-again">
      <Button onClick={() => setOpen(true)}>Let {desk.candidate.name} choose</Button>
      {open ? (
        <OfferDialog
          loopId={desk.loopId}
          stageId={desk.stageId}
          candidateName={desk.candidate.name}
          runId={run.id}
          proposals={proposals}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}
