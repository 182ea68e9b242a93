import { useState } from 'react';
import { Button, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, RepairPolicy } from '@debrief/web-data';
import { AsyncState, Section, useAsk } from '../layout';
import { useVerb } from '../rounds/useVerb';
import './repairs.css';

const MODES = [
  ['OFF', 'Nothing: panels are watched by people'],
  ['PROPOSE', 'Find who could step in, and ask a person'],
  ['APPLY', 'Make a plain swap at the same time; ask a person for everything else'],
] as const;

/** What happens when somebody falls out of a settled panel. */
export function RepairPolicySettings() {
  const query = useAsk('repairPolicy');
  return (
    <AsyncState query={query} lines={6}>
      {(policy) => <PolicyForm key={policy.version} policy={policy} />}
    </AsyncState>
  );
}

function PolicyForm({ policy }: { readonly policy: RepairPolicy }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [mode, setMode] = useState(policy.mode);
  const [cutoff, setCutoff] = useState(String(policy.cutoffHours));
  const [swaps, setSwaps] = useState(String(policy.mostSwaps));
  const verb = useVerb(provider.saveRepairPolicy, {
    done: 'RepairPolicySaved',
    notice: 'Saved. It holds from the next change on.',
    onDone: () => undefined,
  });
  const ready = /^\d{1,2}$/.test(cutoff) && /^\d{1,2}$/.test(swaps);
  const { version } = policy;
  return (
    <Section title="When somebody falls out of a panel">
      <p className="settings-lead dim">
        A swap by itself keeps the time, the coverage and the seniority of the panel, and the
        candidate sees no change.
        {policy.savedBy ? ` Last decided by ${policy.savedBy.name}.` : ''}
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready || verb.busy) return;
          verb.send({ version, mode, cutoffHours: Number(cutoff), mostSwaps: Number(swaps) });
        }}
      >
        <div className="repair-policy-fields">
          <fieldset className="verb-choices">
            <legend>What happens by itself</legend>
            {MODES.map(([value, words]) => (
              <label key={value}>
                <input
                  type="radio"
                  name="mode"
                  checked={mode === value}
                  onChange={() => setMode(value)}
                />
                {words}
              </label>
            ))}
          </fieldset>
          <NumberField
            label="Working hours left before the round, at the least"
            value={cutoff}
            error={verb.errors['cutoffHours']}
            onChange={setCutoff}
          />
          <NumberField
            label="Swaps on one loop without a person, at the most"
            value={swaps}
            error={verb.errors['mostSwaps']}
            onChange={setSwaps}
          />
        </div>
        {verb.message ? (
          <p role="alert" className="form-problem">
            {verb.message}
          </p>
        ) : null}
        <p className="actions">
          <Button type="submit" variant="contained" color="primary" disabled={verb.busy || !ready}>
            {verb.busy ? 'Saving' : 'Save the policy'}
          </Button>
        </p>
      </form>
    </Section>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function NumberField({ label, value, error, onChange }: NumberFieldProps) {
  return (
    <TextField
      label={label}
      value={value}
      error={error !== undefined}
      helperText={error}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
