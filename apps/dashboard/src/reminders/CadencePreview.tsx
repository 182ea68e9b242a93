import { useEffect, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { TextField } from '@mui/material';
import type { DebriefDataProvider, PreviewedReminder, ReminderKind } from '@debrief/web-data';
import { calendarDay, clock, day, ErrorState, Loading, Section, slot } from '../layout';
import { fromLocalInput, toLocalInput } from '../rounds/local-time';
import { PersonPicker, type PickedPerson } from '../rounds/PersonPicker';
import type { CadenceValues } from './cadence';
import { beforeClockChange, nextFriday, type SampleRound } from './sample-rounds';

const KIND: Readonly<Record<ReminderKind, string>> = {
  KIT_AHEAD: 'The kit',
  STARTING_SOON: '“Starts soon”',
  FILE_NOW: '“File now”',
  FILE_REMINDER: 'Reminder',
  ESCALATION: 'To the recruiter and the hiring manager',
};

/** What is typed settles before the server is asked, ms. */
const PAUSE_MS = 350;

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as T), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Reminders in order, each on the person's clock; a gap of days is said. */
function Planned({ reminders }: { readonly reminders: readonly PreviewedReminder[] }) {
  if (reminders.length === 0)
    return <p className="dim">Nothing would be sent. Every step is off.</p>;
  return (
    <ol className="preview-rows num">
      {reminders.map((one, index) => {
        const before = reminders[index - 1];
        const sameDay =
          before &&
          calendarDay(before.dueAt, one.timeZone) === calendarDay(one.dueAt, one.timeZone);
        return (
          <li key={`${one.kind}${one.number}${one.dueAt}`}>
            <span className={sameDay ? 'dim' : 'strong'}>{day(one.dueAt, one.timeZone)}</span>
            <b>{clock(one.dueAt, one.timeZone)}</b>
            <span>{KIND[one.kind]}</span>
          </li>
        );
      })}
    </ol>
  );
}

interface PreviewProps {
  /** Null while the form has errors. */
  readonly values: CadenceValues | null;
  readonly me: PickedPerson;
}

/** What the cadence as typed would send for a round of somebody, on their clock. */
export function CadencePreview({ values, me }: PreviewProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [person, setPerson] = useState<PickedPerson>(me);
  const zone = person.timeZone;
  const [start, setStart] = useState(() =>
    toLocalInput(nextFriday(new Date(), zone).startsAt, zone),
  );
  const startsAt = fromLocalInput(start, zone);
  const change = beforeClockChange(new Date(), zone);
  const input = useSettled(
    values && startsAt
      ? {
          cadence: values,
          personId: person.id,
          startsAt: startsAt.toISOString(),
          endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
        }
      : null,
  );
  const query = useQuery({
    queryKey: ['debrief', 'preview', input],
    queryFn: ({ signal }) => (input ? provider.previewReminders(input, { signal }) : []),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  });
  const take = (round: SampleRound) => setStart(toLocalInput(round.startsAt, zone));
  return (
    <Section title="What that means" className="cadence-preview">
      <PersonPicker
        label="For"
        value={person}
        hint={`Times are on their clock, ${zone}`}
        onChange={(next) => {
          if (next) setPerson(next);
        }}
      />
      <TextField
        type="datetime-local"
        label="A round of an hour, from"
        value={start}
        onChange={(event) => setStart(event.target.value)}
        error={startsAt === null}
        helperText={
          startsAt
            ? slot(startsAt, new Date(startsAt.getTime() + 3_600_000), zone)
            : 'Choose a day and a time.'
        }
        margin="dense"
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { step: 300 } }}
      />
      <div className="choice-bar">
        <button type="button" onClick={() => take(nextFriday(new Date(), zone))}>
          Over a weekend
        </button>
        {change ? (
          <button type="button" onClick={() => take(change)}>
            Over a clock change
          </button>
        ) : null}
      </div>
      <div aria-live="polite" aria-busy={query.isFetching}>
        {values === null ? (
          <p className="dim">Shown again once every amount is a number.</p>
        ) : query.data ? (
          <Planned reminders={query.data} />
        ) : query.error ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Loading lines={6} />
        )}
      </div>
    </Section>
  );
}
