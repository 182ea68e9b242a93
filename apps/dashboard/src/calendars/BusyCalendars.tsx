import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { BusyCalendar, DebriefDataProvider } from '@debrief/web-data';
import { AsyncState, count, Empty, relative, Section, useNow } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { AddCalendarDialog, CALENDAR_KIND, EditCalendarDialog } from './CalendarDialog';

/** How often the list is asked anew while a calendar is being read, ms. */
const WAIT_MS = 3_000;

function RemoveDialog({
  calendar,
  onClose,
}: {
  readonly calendar: BusyCalendar;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.removeBusyCalendar, {
    done: 'BusyCalendarRemoved',
    notice: 'Calendar removed.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={`Remove ${calendar.label}`}
      verb="Remove the calendar"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ calendarId: calendar.id })}
    >
      <p>Its busy times are forgotten. You may then be booked over them.</p>
    </VerbDialog>
  );
}

function copyWords(calendar: BusyCalendar, now: Date): string {
  if (!calendar.lastGoodAt) return calendar.lastTriedAt ? 'no good copy yet' : 'being read';
  const times = count(calendar.busyTimes, 'busy time');
  return `${times}, from a copy read ${relative(calendar.lastGoodAt, now)}`;
}

/** The last try failed after the last good copy: what is shown is old. */
function Trouble({ calendar }: { readonly calendar: BusyCalendar }) {
  if (!calendar.problem && !calendar.truncated) return null;
  return (
    <p className="small calendar-trouble">
      {calendar.problem}
      {calendar.problem && calendar.lastGoodAt ? ' The last good copy is used.' : ''}
      {calendar.truncated ? ' It holds more times than Debrief keeps; the nearest are there.' : ''}
    </p>
  );
}

function CalendarRow({
  calendar,
  now,
  onRead,
}: {
  readonly calendar: BusyCalendar;
  readonly now: Date;
  readonly onRead: (calendar: BusyCalendar) => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const read = useVerb(provider.readBusyCalendar, {
    done: 'BusyCalendarQueued',
    notice: 'It is being read again.',
    onDone: () => onRead(calendar),
  });
  const close = () => setOpen(null);
  const refused = Object.values(read.errors)[0] ?? read.message;
  const { label } = calendar;
  return (
    <li>
      <div>
        <p>
          <span className="strong">{label}</span>{' '}
          <span className="dim small">
            {CALENDAR_KIND[calendar.kind]}
            {calendar.host ? ` · ${calendar.host}` : ''}
          </span>
        </p>
        <p className="dim small num">{copyWords(calendar, now)}</p>
        <Trouble calendar={calendar} />
        {refused ? (
          <p role="alert" className="small warn-text">
            {refused}
          </p>
        ) : null}
      </div>
      <div className="actions calendar-acts">
        {calendar.kind === 'ICS_UPLOAD' ? null : (
          <Button
            disabled={read.busy}
            onClick={() => read.send({ calendarId: calendar.id })}
            aria-label={`Read ${label} again`}
          >
            Read again
          </Button>
        )}
        <Button onClick={() => setOpen('edit')} aria-label={`Change ${label}`}>
          Change
        </Button>
        <Button onClick={() => setOpen('remove')} aria-label={`Remove ${label}`}>
          Remove
        </Button>
      </div>
      {open === 'edit' ? <EditCalendarDialog calendar={calendar} onClose={close} /> : null}
      {open === 'remove' ? <RemoveDialog calendar={calendar} onClose={close} /> : null}
    </li>
  );
}

/** The list; asked again and again while a calendar is waited for. */
function useCalendars(waitedFor: ReadonlyMap<string, string | null>) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: ['debrief', 'ask', 'myBusyCalendars'],
    queryFn: ({ signal }) => provider.myBusyCalendars({ signal }),
    refetchInterval: ({ state }) =>
      (state.data ?? []).some(
        ({ id, lastTriedAt }) =>
          lastTriedAt === null || lastTriedAt === undefined || waitedFor.get(id) === lastTriedAt,
      )
        ? WAIT_MS
        : false,
  });
}

/** Calendars whose busy times keep the reader from being booked. */
export function BusyCalendars() {
  const now = useNow();
  const [adding, setAdding] = useState(false);
  const [waitedFor, setWaitedFor] = useState<ReadonlyMap<string, string | null>>(new Map());
  const query = useCalendars(waitedFor);
  const add = (
    <Button variant="contained" color="primary" onClick={() => setAdding(true)}>
      Connect a calendar
    </Button>
  );
  return (
    <Section title="When you are busy elsewhere">
      <p className="settings-lead dim">
        Whoever sets the time of a round sees that you are busy, never why.
      </p>
      <AsyncState query={query} lines={3}>
        {(calendars) =>
          calendars.length === 0 ? (
            <Empty title="No calendar is connected" action={add}>
              Until one is, others see only your working hours and your rounds here.
            </Empty>
          ) : (
            <>
              <ul className="rows calendar-rows">
                {calendars.map((calendar) => (
                  <CalendarRow
                    key={calendar.id}
                    calendar={calendar}
                    now={now}
                    onRead={({ id, lastTriedAt }) =>
                      setWaitedFor(new Map(waitedFor).set(id, lastTriedAt ?? null))
                    }
                  />
                ))}
              </ul>
              <div className="actions calendar-add">{add}</div>
            </>
          )
        }
      </AsyncState>
      {adding ? <AddCalendarDialog onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}
