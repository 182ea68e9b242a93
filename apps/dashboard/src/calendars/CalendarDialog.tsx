import { useState } from 'react';
import { TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import {
  problemMessage,
  type BusyCalendar,
  type BusyCalendarKind,
  type DebriefDataProvider,
} from '@debrief/web-data';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

export const CALENDAR_KIND: Readonly<Record<BusyCalendarKind, string>> = {
  ICS_URL: 'Address',
  ICS_UPLOAD: 'File',
  CALDAV: 'CalDAV',
};

const HOW: readonly { readonly kind: BusyCalendarKind; readonly name: string }[] = [
  { kind: 'ICS_URL', name: 'An address that ends in .ics, read again and again' },
  { kind: 'CALDAV', name: 'A CalDAV server, with your sign-in there' },
  { kind: 'ICS_UPLOAD', name: 'A file, read once' },
];

interface Values {
  readonly label: string;
  readonly address: string;
  readonly username: string;
  readonly password: string;
}

const EMPTY: Values = { label: '', address: '', username: '', password: '' };

interface FieldsProps {
  readonly kind: BusyCalendarKind;
  readonly values: Values;
  readonly errors: Readonly<Record<string, string>>;
  /** Set already and kept when left empty. */
  readonly kept?: boolean;
  readonly onChange: (values: Values) => void;
}

function Fields({ kind, values, errors, kept = false, onChange }: FieldsProps) {
  const field = (name: keyof Values, hint: string) => ({
    value: values[name],
    onChange: (event: { target: { value: string } }) =>
      onChange({ ...values, [name]: event.target.value }),
    error: Boolean(errors[name]),
    helperText: errors[name] ?? hint,
    margin: 'dense' as const,
  });
  const stays = kept ? 'Leave empty to keep it as it is' : ' ';
  return (
    <>
      <TextField label="Name" required {...field('label', 'E.g. Work')} />
      {kind === 'ICS_UPLOAD' ? null : (
        <TextField
          label={kind === 'CALDAV' ? 'Address of the calendar on its server' : 'Address'}
          type="url"
          required={!kept}
          placeholder="https://"
          {...field('address', kept ? stays : 'Begins with https://')}
        />
      )}
      {kind === 'CALDAV' ? (
        <div className="form-row">
          <TextField label="User name" autoComplete="off" {...field('username', stays)} />
          <TextField
            label="Password"
            type="password"
            autoComplete="new-password"
            {...field('password', kept ? stays : 'Best one made for this alone')}
          />
        </div>
      ) : null}
    </>
  );
}

function missing(kind: BusyCalendarKind, values: Values, kept: boolean): Record<string, string> {
  const errors: Record<string, string> = {};
  if (values.label.trim() === '') errors['label'] = 'Name it.';
  if (kind !== 'ICS_UPLOAD' && !kept && values.address.trim() === '')
    errors['address'] = 'Give the address.';
  return errors;
}

/** Sends the file; its refusals are sentences of the server. */
function useUpload(onDone: () => void) {
  const provider = useDataProvider<DebriefDataProvider>();
  const client = useQueryClient();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const send = async (label: string, file: File) => {
    setBusy(true);
    setMessage(null);
    try {
      await provider.uploadCalendar(label, file);
      await client.invalidateQueries();
      notify('Calendar added.', { type: 'info' });
      onDone();
    } catch (error) {
      setMessage(problemMessage(error));
      setBusy(false);
    }
  };
  return { busy, message, send };
}

/** Connects a calendar, so that nobody is booked while they are busy elsewhere. */
export function AddCalendarDialog({ onClose }: { readonly onClose: () => void }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [kind, setKind] = useState<BusyCalendarKind>('ICS_URL');
  const [values, setValues] = useState(EMPTY);
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);
  const upload = useUpload(onClose);
  const verb = useVerb(provider.addBusyCalendar, {
    done: 'BusyCalendarAdded',
    notice: 'Calendar added. It is being read.',
    onDone: onClose,
  });
  const own = missing(kind, values, false);
  const noFile = kind === 'ICS_UPLOAD' && !file;
  const submit = () => {
    setAsked(true);
    if (Object.keys(own).length > 0 || noFile) return;
    if (kind === 'ICS_UPLOAD') {
      if (file) void upload.send(values.label.trim(), file);
      return;
    }
    const { label, address, username, password } = values;
    const signIn = kind === 'CALDAV' ? { username, password } : {};
    verb.send({ kind, label: label.trim(), address: address.trim(), ...signIn });
  };
  return (
    <VerbDialog
      title="Connect a calendar"
      verb={kind === 'ICS_UPLOAD' ? 'Send the file' : 'Connect it'}
      busy={verb.busy || upload.busy}
      message={kind === 'ICS_UPLOAD' ? upload.message : verb.message}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="dim small">
        Debrief keeps only when you are busy: no titles, no places, no guests.
      </p>
      <fieldset className="verb-choices">
        <legend>From</legend>
        {HOW.map((how) => (
          <label key={how.kind}>
            <input
              type="radio"
              name="kind"
              checked={kind === how.kind}
              onChange={() => setKind(how.kind)}
            />
            {how.name}
          </label>
        ))}
      </fieldset>
      <Fields
        kind={kind}
        values={values}
        errors={{ ...(asked ? own : {}), ...verb.errors }}
        onChange={setValues}
      />
      {kind === 'ICS_UPLOAD' ? (
        <label className="calendar-file">
          <span>File (.ics, at most 5 MB)</span>
          <input
            type="file"
            accept=".ics,text/calendar"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
          {asked && noFile ? (
            <span role="alert" className="warn-text small">
              Choose a file.
            </span>
          ) : null}
        </label>
      ) : null}
    </VerbDialog>
  );
}

/** Name, address and sign-in of a connected calendar. */
export function EditCalendarDialog({
  calendar,
  onClose,
}: {
  readonly calendar: BusyCalendar;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [values, setValues] = useState({ ...EMPTY, label: calendar.label });
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.updateBusyCalendar, {
    done: 'BusyCalendarSaved',
    notice: 'Saved.',
    onDone: onClose,
  });
  const own = missing(calendar.kind, values, true);
  const submit = () => {
    setAsked(true);
    if (Object.keys(own).length > 0) return;
    const { label, address, username, password } = values;
    verb.send({
      calendarId: calendar.id,
      version: calendar.version,
      label: label.trim(),
      ...(address.trim() === '' ? {} : { address: address.trim() }),
      ...(username === '' ? {} : { username }),
      ...(password === '' ? {} : { password }),
    });
  };
  return (
    <VerbDialog
      title={`Change ${calendar.label}`}
      verb="Save"
      busy={verb.busy}
      message={verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={submit}
    >
      <Fields
        kind={calendar.kind}
        values={values}
        errors={{ ...(asked ? own : {}), ...verb.errors }}
        kept
        onChange={setValues}
      />
    </VerbDialog>
  );
}
