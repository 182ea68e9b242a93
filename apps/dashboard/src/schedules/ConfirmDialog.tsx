import { useState } from 'react';
import { MenuItem, TextField } from '@mui/material';
import { ReasonField } from '../rounds/ReasonField';
import { VerbDialog } from '../rounds/VerbDialog';
import type { BrokenRule } from './desk';

interface OverrideDialogProps {
  readonly broken: readonly BrokenRule[];
  readonly busy: boolean;
  readonly message: string | null;
  readonly error?: string | undefined;
  readonly me: string;
  readonly onClose: () => void;
  readonly onOverride: (reason: string) => void;
}

/** Hard rules give way only to a named person with a reason. */
export function OverrideDialog(props: OverrideDialogProps) {
  const { broken, busy, message, error, me, onClose, onOverride } = props;
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing =
    asked && reason.trim() === '' ? 'Write why; it is kept with your name.' : undefined;
  return (
    <VerbDialog
      title={broken.length === 1 ? 'This breaks a hard rule' : 'This breaks hard rules'}
      verb="Override and confirm"
      busy={busy}
      message={message}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (reason.trim() !== '') onOverride(reason.trim());
      }}
    >
      <ul className="sd-broken plain">
        {broken.map(({ rule, words }) => (
          <li key={`${rule}${words}`}>{words}</li>
        ))}
      </ul>
      <ReasonField
        label="Why this is right here"
        hint={`Recorded under your name, ${me}, with the rules it overrides.`}
        value={reason}
        error={error ?? missing}
        onChange={setReason}
      />
    </VerbDialog>
  );
}

const HOURS = [4, 24, 48, 72] as const;

/** For how long everything is kept. */
export function HoldDialog({
  busy,
  message,
  onClose,
  onHold,
}: {
  readonly busy: boolean;
  readonly message: string | null;
  readonly onClose: () => void;
  readonly onHold: (hours: number) => void;
}) {
  const [hours, setHours] = useState(24);
  return (
    <VerbDialog
      title="Hold this schedule"
      verb={`Hold ${hours} h`}
      busy={busy}
      message={message}
      onClose={onClose}
      onSubmit={() => onHold(hours)}
    >
      <p>
        Everybody of the panel is asked and their time is blocked. When all accept it becomes a
        booking; after the time is up it is given back.
      </p>
      <TextField
        select
        label="For"
        margin="dense"
        value={hours}
        onChange={(event) => setHours(Number(event.target.value))}
      >
        {HOURS.map((one) => (
          <MenuItem key={one} value={one}>
            {one} hours
          </MenuItem>
        ))}
      </TextField>
    </VerbDialog>
  );
}
