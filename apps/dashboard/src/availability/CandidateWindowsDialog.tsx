import { useState } from 'react';
import { Button, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { CandidateWindowsWire, DebriefDataProvider } from '@debrief/web-data';
import { fromLocalInput, toLocalInput } from '../rounds/local-time';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { SpanRows, type TypedSpan } from './SpanRows';
import './availability.css';

/** Opens when the candidate of a loop can be met, for who manages the loop. */
export function CandidateWindowsButton({ loopId }: { readonly loopId: string }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [open, setOpen] = useState(false);
  const query = useQuery({
    queryKey: ['debrief', 'candidate-windows', loopId],
    enabled: open,
    queryFn: ({ signal }) => provider.candidateWindows(loopId, { signal }),
  });
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        Candidate’s times
      </Button>
      {open && query.error ? <p role="alert">These times cannot be shown just now.</p> : null}
      {open && query.data ? (
        <CandidateWindowsDialog
          key={query.data.version}
          found={query.data}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function CandidateWindowsDialog({
  found,
  onClose,
}: {
  readonly found: CandidateWindowsWire;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [zone, setZone] = useState(found.timeZone);
  const [note, setNote] = useState(found.note);
  const [spans, setSpans] = useState<readonly TypedSpan[]>(() =>
    found.windows.map(({ startsAt, endsAt }) => ({
      from: toLocalInput(startsAt, found.timeZone),
      to: toLocalInput(endsAt, found.timeZone),
    })),
  );
  const verb = useVerb(provider.saveCandidateWindows, {
    done: 'CandidateWindowsSaved',
    notice: 'Saved',
    onDone: onClose,
  });
  const send = (): void =>
    verb.send({
      loopId: found.loopId,
      version: found.version,
      timeZone: zone,
      note,
      windows: spans.map(({ from, to }) => ({ startsAt: at(from, zone), endsAt: at(to, zone) })),
    });
  return (
    <VerbDialog
      title="When the candidate can be met"
      verb="Save the times"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={send}
      wide
    >
      <TextField
        label="Candidate’s time zone"
        value={zone}
        onChange={(event) => setZone(event.target.value)}
        error={Boolean(verb.errors.timeZone)}
        helperText={verb.errors.timeZone}
        fullWidth
        margin="dense"
      />
      <SpanRows
        legend="Times, by the candidate’s clock"
        add="Add a time"
        path="windows"
        spans={spans}
        fresh={() => ({ from: '', to: '' })}
        onChange={setSpans}
        errors={verb.errors}
      />
      <TextField
        label="What else to know"
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={Boolean(verb.errors.note)}
        helperText={verb.errors.note}
        fullWidth
        multiline
        margin="dense"
      />
    </VerbDialog>
  );
}

/** A zone or time that is none becomes a moment that the server refuses in its place. */
function at(text: string, zone: string): string {
  try {
    return (fromLocalInput(text, zone) ?? new Date(0)).toISOString();
  } catch {
    return new Date(0).toISOString();
  }
}
