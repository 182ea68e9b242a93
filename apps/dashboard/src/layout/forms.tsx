import { useState } from 'react';
import { Button } from '@mui/material';
import { AutocompleteInput, SaveButton, useNotify, useRedirect } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { newKey, problemMessage, RequestError } from '@debrief/web-data';
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

interface Saved {
  readonly resource: string;
  readonly message: string;
  /** Where a saved form leads. */
  readonly to: (id: string) => string;
}

/** After a save: everything known of the resource is asked again, then the next page opens. */
export function useSaved({ resource, message, to }: Saved) {
  const notify = useNotify();
  const redirect = useRedirect();
  const client = useQueryClient();
  return {
    onSuccess: async (record: { id: string }) => {
      notify(message, { type: 'info' });
      await client.invalidateQueries({ queryKey: [resource] });
      redirect(to(record.id));
    },
    onError: (error: unknown) => {
      // Refused fields say it themselves; anything else is said in full and stays until it is read.
      const placed = error instanceof RequestError && error.body !== undefined;
      if (placed) notify('Some fields need another look.', { type: 'warning' });
      else notify(problemMessage(error), { type: 'warning', autoHideDuration: null });
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
