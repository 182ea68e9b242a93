import { type CSSProperties } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DebriefDataProvider, InterviewLoad } from '@debrief/web-data';
import {
  AsyncState,
  count,
  Empty,
  NoPermission,
  Page,
  ROUND_KIND,
  Section,
  useCan,
  useMe,
  useZone,
} from '../layout';
import { paths } from '../layout/paths';
import { mondayOf, plusDays, startOfDay } from '../calendars/week';
import { dateWords } from './why-not-text';

const DAYS = 14;

type LoadDay = InterviewLoad['people'][number]['days'][number];

/** How full a day is, 0 to 1; without a cap three rounds are a full day. */
function heatOf({ booked, cap }: LoadDay): number {
  return Math.min(1, booked / Math.max(1, cap ?? 3));
}

function DayCell({ at }: { readonly at: LoadDay | undefined }) {
  if (!at) return <td style={{ '--heat': 0 } as CSSProperties}>–</td>;
  const full = at.cap !== null && at.booked >= at.cap && at.booked > 0;
  return (
    <td className={full ? 'full' : undefined} style={{ '--heat': heatOf(at) } as CSSProperties}>
      {at.cap === null ? at.booked : `${at.booked}/${at.cap}`}
      {full ? <span className="visually-hidden"> full</span> : null}
    </td>
  );
}

function HeatMap({ load }: { readonly load: InterviewLoad }) {
  const dates = [
    ...new Set(load.people.flatMap(({ days }) => days.map(({ date }) => date))),
  ].sort();
  if (load.people.length === 0)
    return <Empty title="Nobody interviews yet">Certified people come here.</Empty>;
  return (
    // The table scrolls inside its own frame, which the keyboard reaches.
    <div className="sd-heat-scroll" tabIndex={0} role="group" aria-label="Rounds by person and day">
      <table className="sd-heat num">
        <caption className="visually-hidden">
          Rounds booked of the daily cap, by person and day
        </caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            {dates.map((date) => (
              <th key={date} scope="col">
                {dateWords(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {load.people.map(({ person, days }) => (
            <tr key={person.id}>
              <th scope="row">
                <Link className="inline" to={paths.personWeek(person.id)}>
                  {person.name}
                </Link>
              </th>
              {dates.map((date) => (
                <DayCell key={date} at={days.find((one) => one.date === date)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Pools({ load }: { readonly load: InterviewLoad }) {
  const pools = [...load.pools].sort((a, b) => a.openShare - b.openShare);
  return (
    <ul className="sd-pools num">
      {pools.map(({ roundKind, people, openShare }) => (
        <li key={roundKind}>
          <b>{ROUND_KIND[roundKind]}</b>
          <span className="sd-meter" aria-hidden="true">
            <i style={{ width: `${Math.round(openShare * 100)}%` }} />
          </span>
          <span>
            {Math.round(openShare * 100)} % open,{' '}
            <span className="dim">{count(people, 'person', 'people')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function LoadBody() {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const monday = mondayOf(new Date(), zone);
  const from = startOfDay(monday, zone).toISOString();
  const to = startOfDay(plusDays(monday, DAYS), zone).toISOString();
  const query = useQuery({
    queryKey: ['debrief', 'interviewLoad', from, to],
    queryFn: ({ signal }) => provider.interviewLoad(from, to, { signal }),
  });
  return (
    <AsyncState query={query} lines={8}>
      {(load) => (
        <>
          <Section title="Open time by kind of round" aside="tightest first, this week and next">
            <Pools load={load} />
          </Section>
          <Section title="Load" aside="rounds of the daily cap; framed where it is full">
            <HeatMap load={load} />
          </Section>
        </>
      )}
    </AsyncState>
  );
}

/** `/schedule/load`: where there is room, and who carries what. */
export function InterviewLoadPage() {
  const known = useMe() !== undefined;
  const may = useCan('schedule', 'load');
  return (
    <Page title="Load and capacity" above={<Link to={paths.schedule}>Schedule</Link>}>
      {may ? <LoadBody /> : known ? <NoPermission /> : null}
    </Page>
  );
}
