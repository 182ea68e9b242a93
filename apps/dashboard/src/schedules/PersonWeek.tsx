import { useState, type CSSProperties } from 'react';
import { Button } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { DebriefDataProvider, PersonWeek as Week } from '@debrief/web-data';
import {
  AsyncPage,
  calendarDay,
  cityOf,
  clockRange,
  day,
  minuteToClock,
  NotFoundState,
  Page,
  useNow,
  useZone,
} from '../layout';
import { paths } from '../layout/paths';
import {
  mondayOf,
  plusDays,
  shownHours,
  startOfDay,
  weekOf,
  type Block,
  type WeekDay,
} from '../calendars/week';
import '../calendars/calendars.css';
import { capFrom } from './from-api';
import { capWords } from './words';

interface Entry {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly kind: 'round' | 'busy' | 'tentative';
  readonly text: string;
  readonly loopId: string | null;
}

const TIME_WORDS = {
  BUSY: 'Busy',
  MOVABLE: 'Can move',
  TENTATIVE: 'Tentative',
  OFF: 'Away',
} as const;

/** Hours outside of work are what the week is not about. */
function entriesOf({ rounds, times }: Week): readonly Entry[] {
  return [
    ...times.flatMap(({ startsAt, endsAt, kind, words }): Entry[] =>
      kind === 'OUTSIDE'
        ? []
        : [
            {
              startsAt,
              endsAt,
              kind: kind === 'BUSY' || kind === 'OFF' ? 'busy' : 'tentative',
              text: words ?? TIME_WORDS[kind],
              loopId: null,
            },
          ],
    ),
    ...rounds.map(({ startsAt, endsAt, title, held, loopId }): Entry => ({
      startsAt,
      endsAt,
      kind: 'round',
      text: held ? `${title} (held)` : title,
      loopId,
    })),
  ];
}

function placed(block: Block<Entry>, [first, last]: readonly [number, number]): CSSProperties {
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

function BlockText({ item, zone }: { readonly item: Entry; readonly zone: string }) {
  const words = (
    <>
      <b className="num">{clockRange(item.startsAt, item.endsAt, zone)}</b> <span>{item.text}</span>
    </>
  );
  return item.loopId ? <Link to={paths.loop(item.loopId)}>{words}</Link> : words;
}

function DayColumn(props: {
  readonly entry: WeekDay<Entry>;
  readonly hours: readonly [number, number];
  readonly zone: string;
  readonly today: string;
}) {
  const { entry, hours, zone, today } = props;
  const name = day(startOfDay(entry.date, zone), zone);
  return (
    <div className={entry.date === today ? 'week-day today' : 'week-day'}>
      <h3>{name}</h3>
      <ul aria-label={name}>
        {entry.blocks.map((block) => (
          <li
            key={`${block.item.startsAt}${block.item.endsAt}${block.item.text}`}
            className={`week-block ${block.item.kind}`}
            style={placed(block, hours)}
          >
            <BlockText item={block.item} zone={zone} />
          </li>
        ))}
      </ul>
      {entry.blocks.length === 0 ? <p className="dim small week-free">Nothing</p> : null}
    </div>
  );
}

function WeekGrid({
  week,
  monday,
  zone,
}: {
  readonly week: Week;
  readonly monday: string;
  readonly zone: string;
}) {
  const now = useNow();
  const days = weekOf(monday, entriesOf(week), zone);
  const [first, last] = shownHours(days);
  return (
    <div className="week" style={{ '--hours': last - first } as CSSProperties}>
      <div className="week-hours num" aria-hidden="true">
        {Array.from({ length: last - first }, (_, at) => (
          <span key={at}>{minuteToClock((first + at) * 60)}</span>
        ))}
      </div>
      {days.map((entry) => (
        <DayColumn
          key={entry.date}
          entry={entry}
          hours={[first, last]}
          zone={zone}
          today={calendarDay(now, zone)}
        />
      ))}
    </div>
  );
}

/** `/schedule/people/:personId`: the week of somebody who interviews, in the reader's zone. */
export function PersonWeek() {
  const { personId = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const [monday, setMonday] = useState(() => mondayOf(new Date(), zone));
  const from = startOfDay(monday, zone).toISOString();
  const query = useQuery({
    queryKey: ['debrief', 'personWeek', personId, from],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => provider.personWeek(personId, from, { signal }),
  });
  return (
    <AsyncPage query={query} what="week">
      {(week) =>
        week ? (
          <Page
            title={week.person.name}
            above={<Link to={paths.schedule}>Schedule</Link>}
            aside={`${cityOf(week.person.timeZone)} · times in ${cityOf(zone)}`}
            actions={
              <>
                <Button onClick={() => setMonday(plusDays(monday, -7))}>Week before</Button>
                <Button onClick={() => setMonday(mondayOf(new Date(), zone))}>This week</Button>
                <Button onClick={() => setMonday(plusDays(monday, 7))}>Week after</Button>
              </>
            }
          >
            <p className="dim small num">
              {capWords(week.caps.map(capFrom).filter(({ kind }) => kind === 'week'))}
            </p>
            <WeekGrid week={week} monday={monday} zone={zone} />
          </Page>
        ) : (
          <Page title="Week" above={<Link to={paths.schedule}>Schedule</Link>}>
            <NotFoundState what="person" />
          </Page>
        )
      }
    </AsyncPage>
  );
}
