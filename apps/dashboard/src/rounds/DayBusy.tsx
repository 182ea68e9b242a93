import type { CSSProperties } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, PersonBusy } from '@debrief/web-data';
import {
  plusDays,
  placedOn,
  shownHours,
  startOfDay,
  type Block,
  type Span,
} from '../calendars/week';
import { calendarDay, clockRange, day, minuteToClock, relative, useNow } from '../layout';

interface Chosen {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

interface DayBusyProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: Chosen;
  readonly zone: string;
}

function useDayBusy(ids: readonly string[], date: string, zone: string) {
  const provider = useDataProvider<DebriefDataProvider>();
  const from = startOfDay(date, zone).toISOString();
  const to = startOfDay(plusDays(date, 1), zone).toISOString();
  return useQuery({
    queryKey: ['debrief', 'panelBusy', ids, from],
    queryFn: ({ signal }) => provider.busyTimes(ids, from, to, { signal }),
    enabled: ids.length > 0,
    staleTime: 30_000,
  });
}

/** How much the times may be trusted. */
function ageWords({ connected, readAt, stale }: PersonBusy, now: Date): string {
  if (!connected) return 'no calendar connected';
  if (!readAt) return 'calendar not read yet';
  return stale ? `as of ${relative(readAt, now)}, may be old` : `read ${relative(readAt, now)}`;
}

function overlaps(time: Span, { startsAt, endsAt }: Chosen): boolean {
  return new Date(time.startsAt) < endsAt && new Date(time.endsAt) > startsAt;
}

function strip(
  { from, until }: Pick<Block<Span>, 'from' | 'until'>,
  hours: readonly [number, number],
) {
  const [first, last] = [hours[0] * 60, hours[1] * 60];
  const start = Math.max(from, first);
  return {
    left: `${((start - first) / (last - first)) * 100}%`,
    width: `${(Math.max(0, Math.min(until, last) - start) / (last - first)) * 100}%`,
  } satisfies CSSProperties;
}

interface RowProps {
  readonly busy: PersonBusy;
  readonly date: string;
  readonly hours: readonly [number, number];
  readonly chosen: Chosen;
  readonly zone: string;
  readonly now: Date;
}

function PersonRow({ busy, date, hours, chosen, zone, now }: RowProps) {
  const clash = busy.times.filter((time) => overlaps(time, chosen));
  const own = placedOn(
    { startsAt: chosen.startsAt.toISOString(), endsAt: chosen.endsAt.toISOString() },
    date,
    zone,
  );
  const words = busy.times.map(
    (time) =>
      `${clockRange(time.startsAt, time.endsAt, zone)}${time.tentative ? ', tentative' : ''}`,
  );
  return (
    <li>
      <div>
        <p>{busy.person.name}</p>
        <p className="dim small">{ageWords(busy, now)}</p>
      </div>
      <div className="busy-strip" aria-hidden="true">
        {busy.times.flatMap((time) => {
          const placed = placedOn(time, date, zone);
          return placed
            ? [
                <span
                  key={`${time.startsAt}${time.endsAt}`}
                  className={time.tentative ? 'tentative' : 'busy'}
                  style={strip(placed, hours)}
                />,
              ]
            : [];
        })}
        {own ? <span className="chosen" style={strip(own, hours)} /> : null}
      </div>
      <p className={clash.length > 0 ? 'small warn-text num' : 'small dim num'}>
        {words.length === 0 ? (busy.connected ? 'Free that day' : '') : `Busy ${words.join(' · ')}`}
      </p>
    </li>
  );
}

/** When the panel is busy on the chosen day, on the reader's clock; never why. */
export function DayBusy({ people, chosen, zone }: DayBusyProps) {
  const now = useNow();
  const date = calendarDay(chosen.startsAt, zone);
  const ids = people.map(({ id }) => id);
  const query = useDayBusy(ids, date, zone);
  if (people.length === 0) return null;
  const title = `The panel on ${day(chosen.startsAt, zone)}`;
  if (query.error)
    return (
      <p className="dim small">When the panel is busy could not be read. The time can be saved.</p>
    );
  if (!query.data)
    return (
      <p className="dim small" role="status">
        Reading when the panel is busy
      </p>
    );
  const blocks = query.data.flatMap(({ times }) =>
    times.flatMap((item) => {
      const placed = placedOn(item, date, zone);
      return placed ? [{ ...placed, lane: 0, lanes: 1 }] : [];
    }),
  );
  const hours = shownHours([{ date, blocks }]);
  return (
    <section className="day-busy" aria-label={title}>
      <div className="day-busy-head">
        <h3>{title}</h3>
        <span className="dim small num" aria-hidden="true">
          {minuteToClock(hours[0] * 60)}–{minuteToClock(hours[1] * 60)}
        </span>
      </div>
      <ul>
        {query.data.map((busy) => (
          <PersonRow
            key={busy.person.id}
            busy={busy}
            date={date}
            hours={hours}
            chosen={chosen}
            zone={zone}
            now={now}
          />
        ))}
      </ul>
    </section>
  );
}
