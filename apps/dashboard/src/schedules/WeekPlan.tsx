import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DebriefDataProvider, ScheduleRunWire, SchedulingBoardRow } from '@debrief/web-data';
import {
  AsyncState,
  count,
  dayAndClock,
  Empty,
  ErrorState,
  NoPermission,
  Page,
  Section,
  useCan,
  useMe,
  useNow,
  useZone,
} from '../layout';
import { paths } from '../layout/paths';
import { plusDays, startOfDay, mondayOf } from '../calendars/week';
import { useVerb } from '../rounds/useVerb';
import { RunProgress } from './RunProgress';
import { useRun } from './useRun';
import { priceWords } from './words';

/** The largest plan that the server takes. */
const MOST = 100;

function useWaiting() {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: ['debrief', 'schedulingBoard', 'plan'],
    queryFn: async ({ signal }) => {
      const filter = { states: ['NEEDS_SCHEDULING' as const] };
      const board = await provider.schedulingBoard({ first: MOST, filter }, { signal });
      return board.edges.map(({ node }) => node);
    },
  });
}

interface PlanRowsProps {
  readonly run: ScheduleRunWire;
  readonly rows: readonly SchedulingBoardRow[];
  readonly outcomes: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onBook: (loopIds: readonly string[]) => void;
}

function PlanRows({ run, rows, outcomes, busy, onBook }: PlanRowsProps) {
  const zone = useZone();
  const now = useNow();
  const nameOf = (loopId: string) =>
    rows.find((row) => row.loopId === loopId)?.candidateName ?? 'A candidate';
  const open = run.proposals.filter(({ loopId }) => !outcomes.has(loopId));
  return (
    <>
      <ul className="rows plain sd-plan">
        {run.proposals.map(({ loopId, price, placements, sentence }) => (
          <li key={loopId}>
            <span className="num dim">{priceWords(price)}</span>
            <div>
              <b>{nameOf(loopId)}</b>{' '}
              <span className="num">
                {placements[0] ? dayAndClock(placements[0].startsAt, zone, now) : ''},{' '}
                {count(placements.length, 'round')}
              </span>
              <p className="dim small">{sentence}</p>
            </div>
            {outcomes.has(loopId) ? (
              <span role="status">{outcomes.get(loopId)}</span>
            ) : (
              <Button disabled={busy} onClick={() => onBook([loopId])}>
                Confirm
              </Button>
            )}
          </li>
        ))}
        {run.unplaced.map(({ loopId, words }) => (
          <li key={loopId}>
            <span className="tag tag-late">No place</span>
            <div>
              <b>{nameOf(loopId)}</b>
              <p className="dim small">{words}</p>
            </div>
          </li>
        ))}
      </ul>
      {open.length > 1 ? (
        <div className="actions sd-again">
          <Button
            variant="contained"
            color="primary"
            disabled={busy}
            onClick={() => onBook(open.map(({ loopId }) => loopId))}
          >
            Confirm all {open.length}, each by itself
          </Button>
        </div>
      ) : null}
    </>
  );
}

function usePlan(rows: readonly SchedulingBoardRow[]) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, string>>(new Map());
  const monday = mondayOf(new Date(), zone);
  const search = useRun(
    null,
    () =>
      provider.planWeek({
        from: new Date().toISOString(),
        to: startOfDay(plusDays(monday, 14), zone).toISOString(),
        loopIds: [...new Set(rows.map(({ loopId }) => loopId))],
      }),
    false,
  );
  const booking = useVerb(provider.confirmPlan, {
    done: 'PlanConfirmed',
    onDone: ({ rows: done }) =>
      setOutcomes(
        (before) =>
          new Map([
            ...before,
            ...done.map(({ loopId, result }): [string, string] => [
              loopId,
              result.__typename === 'ScheduleConfirmed' ? 'Booked' : result.message,
            ]),
          ]),
      ),
  });
  return { search, booking, outcomes };
}

function Plan({ rows }: { readonly rows: readonly SchedulingBoardRow[] }) {
  const { search, booking, outcomes } = usePlan(rows);
  const { run } = search;
  if (rows.length === 0 && !run)
    return <Empty title="Nobody waits for a slot">There is nothing to plan.</Empty>;
  return (
    <Section
      title={`${count(rows.length, 'stage')} to place together`}
      aside={run?.gap ?? 'until the end of next week'}
    >
      {search.error ? <ErrorState error={search.error} onRetry={search.ask} /> : null}
      {booking.message ? (
        <p className="form-problem" role="alert">
          {booking.message}
        </p>
      ) : null}
      {run?.state === 'RUNNING' ? (
        <RunProgress
          progress={run.progress}
          what={run.gap ?? 'Planning the week'}
          onCancel={search.cancel}
        />
      ) : null}
      {run && run.state !== 'RUNNING' ? (
        <PlanRows
          {...{ run, rows, outcomes }}
          busy={booking.busy}
          onBook={(loopIds) => booking.send({ runId: run.id, loopIds: [...loopIds] })}
        />
      ) : null}
      {!run || run.state !== 'RUNNING' ? (
        <div className="actions sd-again">
          <Button onClick={search.ask} disabled={search.asking || rows.length === 0}>
            {search.asking ? 'Asking' : run ? 'Plan again' : 'Plan them together'}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

/** `/schedule/plan`: places everybody who waits at once, and books row by row. */
export function WeekPlan() {
  const known = useMe() !== undefined;
  const may = useCan('schedule', 'load');
  return (
    <Page title="Plan the week" above={<Link to={paths.schedule}>Schedule</Link>}>
      {may ? <WaitingPlan /> : known ? <NoPermission /> : null}
    </Page>
  );
}

function WaitingPlan() {
  const waiting = useWaiting();
  return (
    <AsyncState query={waiting} lines={6}>
      {(rows) => <Plan rows={rows} />}
    </AsyncState>
  );
}
