import { useState, type ReactNode } from 'react';
import { Button, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { AvailabilityWire, DebriefDataProvider } from '@debrief/web-data';
import { fromLocalInput, toLocalInput } from '../rounds/local-time';
import { useVerb } from '../rounds/useVerb';
import { SpanRows, type TypedSpan } from './SpanRows';
import { linesOf, numberOf } from './words';

interface TypedPause extends TypedSpan {
  readonly kind: AvailabilityWire['pauses'][number]['kind'];
  readonly reason: string;
}

const NUMBERS = {
  dayCap: 'Rounds a day, at most',
  weekCap: 'Rounds a week, at most',
  bufferBefore: 'Minutes free before a round',
  bufferAfter: 'Minutes free after a round',
} as const;
type NumberField = keyof typeof NUMBERS;

function formOf(time: AvailabilityWire) {
  const zone = time.person.timeZone;
  const text = (value: number | null | undefined): string => (value == null ? '' : String(value));
  return {
    dayCap: text(time.dayCap),
    weekCap: text(time.weekCap),
    bufferBefore: text(time.bufferBefore),
    bufferAfter: text(time.bufferAfter),
    ignore: time.ignoreWords.join('\n'),
    override: time.overrideWords.join('\n'),
    tags: time.tags.join('\n'),
    senior: time.senior,
    pauses: time.pauses.map((one): TypedPause => ({
      from: toLocalInput(one.startsAt, zone),
      to: toLocalInput(one.endsAt, zone),
      kind: one.kind,
      reason: one.reason,
    })),
  };
}

interface AvailabilityFormProps {
  readonly time: AvailabilityWire;
  readonly own: boolean;
  /** The reader may say by which tags somebody is known, and whether they are senior. */
  readonly marks: boolean;
}

/** Caps, buffers, words and pauses of one person. Their working hours stay as they are. */
export function AvailabilityForm({ time, own, marks }: AvailabilityFormProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [form, setForm] = useState(() => formOf(time));
  const verb = useVerb(provider.saveAvailability, {
    done: 'AvailabilitySaved',
    notice: 'Saved',
    onDone: () => undefined,
  });
  const set = (part: Partial<ReturnType<typeof formOf>>): void => setForm({ ...form, ...part });
  const send = (): void => verb.send(inputOf(time, form, own, marks));
  return (
    <form
      noValidate
      className="form settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!verb.busy) send();
      }}
    >
      <Refusal message={verb.message} />
      <div className="form-row">
        {(Object.keys(NUMBERS) as NumberField[]).map((field) => (
          <TextField
            key={field}
            label={NUMBERS[field]}
            value={form[field]}
            onChange={(event) => set({ [field]: event.target.value })}
            error={Boolean(verb.errors[field])}
            helperText={verb.errors[field] ?? 'Empty: as the organisation says'}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
        ))}
      </div>
      <div className="form-row">
        <Words
          label="Words that make time movable"
          hint="One a line, e.g. DNB"
          value={form.ignore}
          onChange={(ignore) => set({ ignore })}
          error={firstError(verb.errors, 'words.ignore')}
        />
        <Words
          label="Words that always make it busy"
          hint="One a line; also where it is marked free"
          value={form.override}
          onChange={(override) => set({ override })}
          error={firstError(verb.errors, 'words.override')}
        />
      </div>
      <SpanRows
        legend={`Pauses and leave, in ${time.person.timeZone}`}
        add="Add a pause"
        path="pauses"
        spans={form.pauses}
        fresh={(): TypedPause => ({ from: '', to: '', kind: 'PAUSE', reason: '' })}
        onChange={(pauses) => set({ pauses: [...pauses] })}
        errors={verb.errors}
        more={(span, change) => <PauseMore pause={span} onChange={change} />}
      />
      {marks ? (
        <div className="form-row">
          <Words
            label="Tags for pools"
            hint="One a line"
            value={form.tags}
            onChange={(tags) => set({ tags })}
            error={firstError(verb.errors, 'tags')}
          />
          <FormControlLabel
            label="Counts as senior on a panel"
            control={
              <Checkbox
                checked={form.senior}
                onChange={(event) => set({ senior: event.target.checked })}
              />
            }
          />
        </div>
      ) : null}
      <div className="actions">
        <Button type="submit" variant="contained" color="primary" disabled={verb.busy}>
          Save
        </Button>
      </div>
    </form>
  );
}

function inputOf(
  time: AvailabilityWire,
  form: ReturnType<typeof formOf>,
  own: boolean,
  marks: boolean,
) {
  const zone = time.person.timeZone;
  // A time that is none becomes a span without length, which the server refuses in its place.
  const at = (text: string): string => (fromLocalInput(text, zone) ?? new Date(0)).toISOString();
  return {
    ...(own ? {} : { personId: time.person.id }),
    version: time.version,
    workingHours: time.workingHours.map(({ weekday, startMinute, endMinute }) => ({
      weekday,
      startMinute,
      endMinute,
    })),
    dayCap: numberOf(form.dayCap),
    weekCap: numberOf(form.weekCap),
    bufferBefore: numberOf(form.bufferBefore),
    bufferAfter: numberOf(form.bufferAfter),
    ignoreWords: linesOf(form.ignore),
    overrideWords: linesOf(form.override),
    pauses: form.pauses.map(({ from, to, kind, reason }) => ({
      startsAt: at(from),
      endsAt: at(to),
      kind,
      reason,
    })),
    ...(marks ? { tags: linesOf(form.tags), senior: form.senior } : {}),
  };
}

function PauseMore({
  pause,
  onChange,
}: {
  readonly pause: TypedPause;
  readonly onChange: (part: Partial<TypedPause>) => void;
}): ReactNode {
  return (
    <>
      <TextField
        select
        size="small"
        label="Kind"
        value={pause.kind}
        onChange={(event) => onChange({ kind: event.target.value as TypedPause['kind'] })}
      >
        <MenuItem value="PAUSE">Pause</MenuItem>
        <MenuItem value="LEAVE">Leave</MenuItem>
      </TextField>
      <TextField
        size="small"
        label="Why (optional)"
        value={pause.reason}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
    </>
  );
}

/** Why nothing was saved, where no single field is to blame. */
export function Refusal({ message }: { readonly message: string | null }) {
  return message ? (
    <p className="form-problem" role="alert">
      {message}
    </p>
  ) : null;
}

interface WordsProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** A short list, typed one a line. */
export function Words({ label, hint, value, onChange, error }: WordsProps) {
  return (
    <TextField
      label={label}
      multiline
      minRows={3}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={Boolean(error)}
      helperText={error ?? hint}
    />
  );
}

/** What was refused of a list or of one of its items. */
export function firstError(
  errors: Readonly<Record<string, string>>,
  path: string,
): string | undefined {
  return Object.entries(errors).find(([at]) => at === path || at.startsWith(`${path}.`))?.[1];
}
