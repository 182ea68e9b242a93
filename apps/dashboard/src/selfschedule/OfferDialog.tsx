import { useState } from 'react';
import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider } from '@debrief/web-data';
import { count, useNow, useZone } from '../layout';
import { endOfDay } from '../guides/guide-days';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

interface OfferDialogProps {
  readonly loopId: string;
  readonly stageId: string;
  readonly candidateName: string;
  /** The search whose proposals are offered. */
  readonly runId: string;
  /** What may be offered, in words; those before `most` are ticked at first. */
  readonly proposals: readonly { readonly index: number; readonly words: string }[];
  readonly most?: number;
  readonly onClose: () => void;
}

const OPEN_DAYS = 3;
const CUTOFF_HOURS = 24;
const MS_A_DAY = 86_400_000;

/** Lets the candidate choose among proposals of a search. */
export function OfferDialog(props: OfferDialogProps) {
  const { loopId, stageId, candidateName, runId, proposals, most = 4, onClose } = props;
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const now = useNow();
  const [chosen, setChosen] = useState(() => proposals.slice(0, most).map(({ index }) => index));
  const [lastDay, setLastDay] = useState(() => dayAfter(now, zone));
  const [hours, setHours] = useState(String(CUTOFF_HOURS));
  const [message, setMessage] = useState('');
  const [sendMail, setSendMail] = useState(true);
  const verb = useVerb(provider.offerSelfScheduling, {
    done: 'SelfSchedulingOffered',
    notice: sendMail ? 'The times are on their way.' : 'The page is there. Send its link yourself.',
    onDone: onClose,
  });
  const expiresAt = endOfDay(lastDay, zone);
  const cutoffHours = Number(hours);
  const submit = () => {
    if (!expiresAt) return;
    const input = { loopId, stageId, runId, proposals: chosen, cutoffHours, message, sendMail };
    verb.send({ ...input, expiresAt: expiresAt.toISOString() });
  };
  return (
    <VerbDialog
      title={`Let ${candidateName} choose`}
      verb={`Offer ${count(chosen.length, 'choice')}`}
      busy={verb.busy}
      message={verb.errors['loopId'] ?? verb.errors['proposals'] ?? verb.message}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>
        They get a private page with these times in their own zone. What they choose is booked at
        once, for everybody or not at all.
      </p>
      <Choices proposals={proposals} chosen={chosen} onChange={setChosen} />
      <TextField
        type="date"
        label="They may choose until"
        value={lastDay}
        onChange={(event) => setLastDay(event.target.value)}
        error={Boolean(verb.errors['expiresAt']) || !expiresAt}
        helperText={
          verb.errors['expiresAt'] ?? (expiresAt ? 'To the end of that day' : 'Choose a day.')
        }
        margin="dense"
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        type="number"
        label="Hours before it until which they may change or cancel"
        value={hours}
        onChange={(event) => setHours(event.target.value)}
        error={Boolean(verb.errors['cutoffHours'])}
        helperText={verb.errors['cutoffHours'] ?? ' '}
        margin="dense"
        slotProps={{ htmlInput: { min: 0, max: 168 } }}
      />
      <TextField
        multiline
        minRows={2}
        label="A few words to them (optional)"
        value={message}
        onChange={(event) => setMessage(event.target.value)}
        error={Boolean(verb.errors['message'])}
        helperText={verb.errors['message'] ?? 'The mail and the page begin with it'}
        margin="dense"
      />
      <FormControlLabel
        control={
          <Checkbox checked={sendMail} onChange={(event) => setSendMail(event.target.checked)} />
        }
        label="Mail them the link"
      />
      {verb.errors['sendMail'] ? <p className="warn-text">{verb.errors['sendMail']}</p> : null}
    </VerbDialog>
  );
}

function Choices({
  proposals,
  chosen,
  onChange,
}: Pick<OfferDialogProps, 'proposals'> & {
  readonly chosen: readonly number[];
  readonly onChange: (chosen: number[]) => void;
}) {
  const toggle = (index: number, on: boolean) =>
    onChange(
      proposals
        .map((one) => one.index)
        .filter((one) => (one === index ? on : chosen.includes(one))),
    );
  return (
    <fieldset className="self-choices">
      <legend>Choices</legend>
      {proposals.map(({ index, words }) => (
        <FormControlLabel
          key={index}
          control={
            <Checkbox
              checked={chosen.includes(index)}
              onChange={(event) => toggle(index, event.target.checked)}
            />
          }
          label={words}
        />
      ))}
    </fieldset>
  );
}

function dayAfter(now: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(
    new Date(now.getTime() + OPEN_DAYS * MS_A_DAY),
  );
}
