import { useState } from 'react';
import Close from '@mui/icons-material/Close';
import { Button, IconButton, TextField } from '@mui/material';
import { useInput } from 'react-admin';
import type { WorkingHours } from '@debrief/web-data';
import { clockToMinute, minuteToClock } from '../layout';
import './people.css';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface WindowProps {
  readonly day: string;
  readonly hours: WorkingHours;
  readonly onChange: (hours: WorkingHours) => void;
  readonly onRemove: () => void;
}

/** When interviews may be placed, by weekday, in the person's own zone. */
export function WorkingHoursInput({ whose }: { readonly whose: 'your' | 'their' }) {
  const { field, fieldState } = useInput({
    source: 'workingHours',
    defaultValue: [],
    validate: checkHours,
  });
  const all = (field.value ?? []) as readonly WorkingHours[];
  const replace = (at: number, next: WorkingHours | null) =>
    field.onChange(all.flatMap((one, index) => (index === at ? (next ? [next] : []) : [one])));
  return (
    <fieldset className="fieldset">
      <legend>Working hours, in {whose} own time zone</legend>
      <div>
        {DAYS.map((day, index) => {
          const windows = all
            .map((hours, at) => ({ hours, at }))
            .filter(({ hours }) => hours.weekday === index + 1);
          return (
            <div key={day} className="hours-day" role="group" aria-label={day}>
              <span>{day}</span>
              <div className="hours-windows">
                {windows.map(({ hours, at }) => (
                  <HoursWindow
                    key={at}
                    day={day}
                    hours={hours}
                    onChange={(next) => replace(at, next)}
                    onRemove={() => replace(at, null)}
                  />
                ))}
                <div>
                  <Button
                    variant="text"
                    color="primary"
                    onClick={() =>
                      field.onChange([...all, nextWindow(index + 1, windows.at(-1)?.hours)])
                    }
                    aria-label={`${windows.length === 0 ? 'Add hours' : 'Add more'} on ${day}`}
                  >
                    {windows.length === 0 ? 'Add hours' : 'Add more'}
                  </Button>
                </div>
              </div>
            </div>
          );
        })}
      </div>
      {fieldState.error ? (
        <p className="form-problem" role="alert">
          {problemText(fieldState.error.message)}
        </p>
      ) : null}
    </fieldset>
  );
}

/** react-admin wraps messages of validators that are no translation keys. */
function problemText(message: string | undefined): string {
  return (message ?? '').replace(/^@@react-admin@@"?|"$/g, '');
}

function nextWindow(weekday: number, last: WorkingHours | undefined): WorkingHours {
  const startMinute = last ? Math.min(last.endMinute + 60, 22 * 60) : 9 * 60;
  return { weekday, startMinute, endMinute: last ? startMinute + 60 : 17 * 60 };
}

function checkHours(value: unknown): string | undefined {
  const wrong = (value as readonly WorkingHours[]).some(
    (hours) => hours.endMinute <= hours.startMinute,
  );
  return wrong ? 'Each time must end after it starts.' : undefined;
}

function HoursWindow({ day, hours, onChange, onRemove }: WindowProps) {
  return (
    <div className="hours-window">
      <ClockField
        label={`${day} from`}
        minute={hours.startMinute}
        onChange={(startMinute) => onChange({ ...hours, startMinute })}
      />
      <span className="dim">to</span>
      <ClockField
        label={`${day} until`}
        minute={hours.endMinute}
        onChange={(endMinute) => onChange({ ...hours, endMinute })}
      />
      <IconButton aria-label={`Remove these hours on ${day}`} onClick={onRemove} size="small">
        <Close fontSize="small" />
      </IconButton>
    </div>
  );
}

interface ClockFieldProps {
  readonly label: string;
  readonly minute: number;
  readonly onChange: (minute: number) => void;
}

/** A time of day as text, so that 24:00 can end a day and every browser shows 24 hours. */
function ClockField({ label, minute, onChange }: ClockFieldProps) {
  const [text, setText] = useState(minuteToClock(minute));
  const parsed = clockToMinute(text);
  return (
    <TextField
      value={text}
      error={parsed === null}
      slotProps={{
        htmlInput: {
          'aria-label': label,
          inputMode: 'numeric',
          maxLength: 5,
          pattern: '\\d{1,2}:\\d{2}',
        },
      }}
      onChange={(event) => {
        setText(event.target.value);
        const next = clockToMinute(event.target.value);
        if (next !== null) onChange(next);
      }}
      onBlur={() => setText(minuteToClock(minute))}
    />
  );
}
