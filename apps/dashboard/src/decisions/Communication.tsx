import { useState } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type {
  CandidateTold,
  CandidateToldState,
  DebriefDataProvider,
  Packet,
  ToldChannel,
} from '@debrief/web-data';
import { dayAndClock, useMe } from '../layout';
import { fromLocalInput, toLocalInput } from '../rounds/local-time';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { finalDecision, isUntold } from './decision';

const CHANNEL: Readonly<Record<ToldChannel, string>> = {
  CALL: 'By phone or video',
  EMAIL: 'By e-mail',
  IN_PERSON: 'In person',
};

const WHAT: Readonly<Record<CandidateToldState, string>> = {
  TOLD: 'They were told',
  ANSWERED_YES: 'They said yes',
  ANSWERED_NO: 'They said no',
};

function entryWords({ state, channel }: CandidateTold): string {
  return channel ? `${WHAT[state]} ${CHANNEL[channel].toLowerCase()}` : WHAT[state];
}

interface ToldDialogProps {
  readonly packet: Packet;
  readonly zone: string;
  readonly onClose: () => void;
}

function ToldDialog({ packet, zone, onClose }: ToldDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const told = packet.communication.some(({ state }) => state === 'TOLD');
  const offer = finalDecision(packet)?.outcome === 'HIRE';
  const [state, setState] = useState<CandidateToldState>(told && offer ? 'ANSWERED_YES' : 'TOLD');
  const [channel, setChannel] = useState<ToldChannel>('CALL');
  const [note, setNote] = useState('');
  const [at, setAt] = useState(() => toLocalInput(new Date(), zone));
  const verb = useVerb(provider.recordCandidateTold, {
    done: 'CandidateToldRecorded',
    notice: 'It is on the record.',
    onDone: onClose,
  });
  const choices = told && offer ? (Object.keys(WHAT) as CandidateToldState[]) : (['TOLD'] as const);
  const send = () =>
    verb.send({
      loopId: packet.loopId,
      state,
      channel: state === 'TOLD' ? channel : null,
      note,
      at: (fromLocalInput(at, zone) ?? new Date()).toISOString(),
    });
  return (
    <VerbDialog
      title={`Between you and ${packet.candidate.name}`}
      verb="Record it"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={send}
    >
      <TextField
        select
        label="What happened"
        value={state}
        onChange={(event) => setState(event.target.value as CandidateToldState)}
        error={Boolean(verb.errors['state'])}
        helperText={verb.errors['state'] ?? ' '}
        margin="dense"
      >
        {choices.map((word) => (
          <MenuItem key={word} value={word}>
            {WHAT[word]}
          </MenuItem>
        ))}
      </TextField>
      {state === 'TOLD' ? (
        <TextField
          select
          label="How"
          value={channel}
          onChange={(event) => setChannel(event.target.value as ToldChannel)}
          margin="dense"
          helperText=" "
        >
          {(Object.keys(CHANNEL) as ToldChannel[]).map((word) => (
            <MenuItem key={word} value={word}>
              {CHANNEL[word]}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      <TextField
        label="When"
        type="datetime-local"
        value={at}
        onChange={(event) => setAt(event.target.value)}
        error={Boolean(verb.errors['at'])}
        helperText={verb.errors['at'] ?? 'In your time zone'}
        margin="dense"
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        label="Note"
        value={note}
        onChange={(event) => setNote(event.target.value)}
        multiline
        minRows={2}
        margin="dense"
        error={Boolean(verb.errors['note'])}
        helperText={verb.errors['note'] ?? 'Everybody who opens the packet reads it.'}
      />
    </VerbDialog>
  );
}

/** What the candidate knows of the decision; loud until somebody has told them. */
export function Communication({
  packet,
  zone,
}: {
  readonly packet: Packet;
  readonly zone: string;
}) {
  const [open, setOpen] = useState(false);
  const can = useMe()?.can ?? [];
  const mayRecord = can.includes('manage_loops') || can.includes('decide_packet');
  const decided = packet.state === 'HIRED' || packet.state === 'NOT_HIRED';
  if (!decided || !finalDecision(packet)) return null;
  return (
    <section className="dc-told" aria-label="The candidate">
      {isUntold(packet) ? (
        <p>
          <b>Nobody has told {packet.candidate.name} yet.</b>
        </p>
      ) : null}
      {packet.communication.length > 0 ? (
        <ul className="dc-plain">
          {packet.communication.map((entry) => (
            <li key={`${entry.state} ${entry.at} ${entry.note}`}>
              {entryWords(entry)}{' '}
              <span className="dim small num">
                {dayAndClock(entry.at, zone)}, {entry.by}
              </span>
              {entry.note ? <span className="small dc-note">{entry.note}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayRecord ? (
        <Button onClick={() => setOpen(true)}>
          {isUntold(packet) ? 'Record that they were told' : 'Record what followed'}
        </Button>
      ) : null}
      {open ? <ToldDialog packet={packet} zone={zone} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
