import { useState } from 'react';
import { Button } from '@mui/material';
import { AutocompleteInput, SaveButton, useNotify, useRedirect } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { newKey, problemMessage } from '@debrief/web-data';
import { cityOf, knownZones } from './time';

/** One key for as long as the form is open, so that a retried save is the same save. */
export function useFormKey(): string {
  const [key] = useState(newKey);
  return key;
}

/** The meta of a save: react-admin hands it to the data provider. */
export function useKeyMeta(): { meta: { idempotencyKey: string } } {
  const idempotencyKey = useFormKey();
  return { meta: { idempotencyKey } };
}

/** Where a saved form leads and what it says; refusals without a field are said in full. */
export function useSaved(message: string, to: (id: string) => string) {
  const notify = useNotify();
  const redirect = useRedirect();
  return {
    onSuccess: (record: { id: string }) => {
      notify(message, { type: 'info' });
      redirect(to(record.id));
    },
    onError: (error: unknown) => {
      notify(problemMessage(error), { type: 'warning', autoHideDuration: null });
    },
  };
}

/** Save and a way back; nothing here is undoable, so nothing is sent before Save. */
export function FormActions({ save, back }: { readonly save: string; readonly back: string }) {
  const navigate = useNavigate();
  return (
    <div className="actions">
      <SaveButton label={save} icon={<></>} color="primary" variant="contained" alwaysEnable />
      <Button onClick={() => navigate(back)}>Cancel</Button>
    </div>
  );
}

const ZONES = knownZones().map((id) => ({ id, name: `${cityOf(id)} (${id})` }));

/** A time zone by city. */
export function ZoneInput({
  source = 'timeZone',
  label = 'Time zone',
}: {
  source?: string;
  label?: string;
}) {
  return (
    <AutocompleteInput
      source={source}
      label={label}
      choices={ZONES}
      isRequired
      validate={zoneRequired}
      helperText={false}
    />
  );
}

function zoneRequired(value: unknown): string | undefined {
  return value ? undefined : 'Choose a time zone.';
}

/** Validators with our words. */
export function needed(what: string): (value: unknown) => string | undefined {
  return (value) => {
    const missing =
      value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
    return missing || (Array.isArray(value) && value.length === 0) ? what : undefined;
  };
}
