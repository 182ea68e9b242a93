import { useState } from 'react';
import { Button, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider } from '@debrief/web-data';
import { count, useAsk, useCan } from '../layout';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

interface Policy {
  readonly windowDays: number;
  readonly mostUses: number;
  readonly version: number;
}

/** When questions cool down: everybody reads it, admins change it. */
export function PolicyVerb() {
  const { data: policy } = useAsk('questionPolicy');
  const mayChange = useCan('organisation', 'edit');
  const [open, setOpen] = useState(false);
  if (!policy) return null;
  return (
    <div className="small dim">
      Cools down once met {count(policy.mostUses, 'time')} in {count(policy.windowDays, 'day')}.{' '}
      {mayChange ? (
        <Button size="small" onClick={() => setOpen(true)}>
          Change
        </Button>
      ) : null}
      {open ? (
        <PolicyDialog key={policy.version} policy={policy} onClose={() => setOpen(false)} />
      ) : null}
    </div>
  );
}

function PolicyDialog({
  policy,
  onClose,
}: {
  readonly policy: Policy;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [days, setDays] = useState(String(policy.windowDays));
  const [uses, setUses] = useState(String(policy.mostUses));
  const verb = useVerb(provider.updateQuestionPolicy, {
    done: 'QuestionPolicySaved',
    notice: 'Questions cool down by this from now on.',
    onDone: onClose,
  });
  const wrong = (text: string) => (/^\d+$/.test(text) ? undefined : 'Give a whole number.');
  const submit = () => {
    if (wrong(days) || wrong(uses)) return;
    verb.send({ windowDays: Number(days), mostUses: Number(uses), version: policy.version });
  };
  return (
    <VerbDialog
      title="When questions cool down"
      verb="Save"
      busy={verb.busy}
      message={verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="dim">
        A question that is met this often is not offered until fewer uses are left in the window. It
        can still be chosen with a reason.
      </p>
      <NumberField
        label="Uses"
        value={uses}
        error={verb.errors['mostUses'] ?? wrong(uses)}
        onChange={setUses}
      />
      <NumberField
        label="Within days"
        value={days}
        error={verb.errors['windowDays'] ?? wrong(days)}
        onChange={setDays}
      />
    </VerbDialog>
  );
}

function NumberField({
  label,
  value,
  error,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  return (
    <TextField
      label={label}
      value={value}
      required
      margin="dense"
      error={Boolean(error)}
      helperText={error ?? ' '}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
    />
  );
}
