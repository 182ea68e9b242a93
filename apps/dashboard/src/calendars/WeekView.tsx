import { useState, type CSSProperties } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { BusyTime, DebriefDataProvider, MyRound } from '@debrief/web-data';
import {
  AsyncState,
  calendarDay,
  clock,
  clockRange,
  day,
  minuteToClock,
  Section,
  useAsk,
  useNow,
  useZone,
} from '../layout';
import {
  mondayOf,
  plusDays,
  shownHours,
  startOfDay,
  weekOf,
  type Block,
  type WeekDay,
} from './week';

interface Entry {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly kind: 'round' | 'busy' | 'tentative';
  readonly text: string;
}

function entriesOf(times: readonly BusyTime[], rounds: readonly MyRound[]): readonly Entry[] {
  return [
    ...times.map(({ startsAt, endsAt, tentative, source }): Entry => ({
      startsAt,
      endsAt,
      kind: tentative ? 'tentative' : 'busy',
      text: tentative ? `${source}, tentative` : source,
    })),
    ...rounds.map(({ startsAt, endsAt, name, candidate }): Entry => ({
      startsAt,
      endsAt,
      kind: 'round',
      text: `${name}, ${candidate.name}`,
    })),
  ];
}

/** From and until on this day; a time that goes on over midnight says so. */
function blockWords({ item, from, until }: Block<Entry>, zone: string): string {
  if (from === 0 && until === 1440) return 'All day';
  if (from === 0) return `until ${clock(item.endsAt, zone)}`;
  return until === 1440
    ? `from ${clock(item.startsAt, zone)}`
    : clockRange(item.startsAt, item.endsAt, zone);
}

/** Where a block lies, in the shown hours of its day. */
function place(block: Block<Entry>, [first, last]: readonly [number, number]): CSSProperties {
  const minutes = (last - first) * 60;
  const from = Math.max(0, block.from - first * 60);
  const until = Math.min(minutes, block.until - first * 60);
  return {
    top: `${(from / minutes) * 100}%`,
    height: `${((until - from) / minutes) * 100}%`,
    left: `${(block.lane / block.lanes) * 100}%`,
    width: `${100 / block.lanes}%`,
  };
}

interface DayProps {
  readonly entry: WeekDay<Entry>;
  readonly hours: readonly [number, number];
  readonly zone: string;
  readonly today: string;
}

function DayColumn({ entry, hours, zone, today }: DayProps) {
  const name = day(startOfDay(entry.date, zone), zone);
  return (
    <div className={entry.date === today ? 'week-day today' : 'week-day'}>
      <h3>{name}</h3>
      <ul aria-label={name}>
        {entry.blocks.map((block) => (
          <li
            key={`${block.item.startsAt}${block.item.endsAt}${block.item.text}`}
            className={`week-block ${block.item.kind}`}
            style={place(block, hours)}
            title={`${blockWords(block, zone)} ${block.item.text}`}
          >
            <b className="num">{blockWords(block, zone)}</b> <span>{block.item.text}</span>
          </li>
        ))}
      </ul>
      {entry.blocks.length === 0 ? <p className="dim small week-free">Nothing</p> : null}
    </div>
  );
}

function Grid({
  week,
  zone,
  today,
}: {
  readonly week: readonly WeekDay<Entry>[];
  readonly zone: string;
  readonly today: string;
}) {
  const hours = shownHours(week);
  const [first, last] = hours;
  const marks = Array.from({ length: last - first }, (_, index) => first + index);
  return (
    <div className="week" style={{ '--hours': last - first } as CSSProperties}>
      <div className="week-hours num" aria-hidden="true">
        {marks.map((hour) => (
          <span key={hour}>{minuteToClock(hour * 60)}</span>
        ))}
      </div>
      {week.map((entry) => (
        <DayColumn key={entry.date} entry={entry} hours={hours} zone={zone} today={today} />
      ))}
    </div>
  );
}

/** The reader's week as Debrief sees it: times their calendars call busy, and their rounds. */
export function WeekView() {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const now = useNow();
  const [monday, setMonday] = useState(() => mondayOf(new Date(), zone));
  const from = startOfDay(monday, zone).toISOString();
  const to = startOfDay(plusDays(monday, 7), zone).toISOString();
  const times = useQuery({
    queryKey: ['debrief', 'busy', from, to],
    queryFn: ({ signal }) => provider.myBusyTimes(from, to, { signal }),
  });
  const work = useAsk('myWork', 30_000);
  const today = calendarDay(now, zone);
  const last = day(startOfDay(plusDays(monday, 6), zone), zone);
  return (
    <Section title="Your week" aside={`${day(startOfDay(monday, zone), zone)} to ${last}`}>
      <div className="actions week-acts">
        <Button onClick={() => setMonday(plusDays(monday, -7))}>Week before</Button>
        <Button onClick={() => setMonday(mondayOf(now, zone))}>This week</Button>
        <Button onClick={() => setMonday(plusDays(monday, 7))}>Week after</Button>
      </div>
      <AsyncState query={times} lines={6}>
        {(busy) => (
          <Grid
            week={weekOf(monday, entriesOf(busy, work.data?.rounds ?? []), zone)}
            zone={zone}
            today={today}
          />
        )}
      </AsyncState>
      <p className="week-legend dim small">
        <span className="week-key round" /> your rounds <span className="week-key busy" /> busy{' '}
        <span className="week-key tentative" /> tentative
      </p>
    </Section>
  );
}
