import { useState } from 'react';
import { Button } from '@mui/material';
import type { Candidate } from '@debrief/web-data';
import { day, Section, useCan, useZone } from '../layout';
import { EraseDialog } from './EraseDialog';

/** For admins: the way to erase somebody; for everybody, that somebody was. */
export function EraseSection({ candidate }: { readonly candidate: Candidate }) {
  const [open, setOpen] = useState(false);
  const mayErase = useCan('candidates', 'erase');
  const zone = useZone();
  if (candidate.erasedAt)
    return (
      <Section title="Erased">
        <p className="candidate-aside dim">
          Who this was is gone since {day(candidate.erasedAt, zone)}. Filed feedback and decisions
          are kept.
        </p>
      </Section>
    );
  if (!mayErase) return null;
  return (
    <Section title="Erase">
      <div className="candidate-aside">
        <p className="dim">
          Removes for good what says who this is. Decide or stop their loops first.
        </p>
        <div>
          <Button onClick={() => setOpen(true)}>Erase this candidate</Button>
        </div>
      </div>
      {open ? <EraseDialog candidate={candidate} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
