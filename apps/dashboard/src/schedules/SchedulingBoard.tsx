import { useState } from 'react';
import { Button, TextField } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DebriefDataProvider, SchedulingBoardRow, SchedulingState } from '@debrief/web-data';
import {
  AsyncState,
  cityOf,
  count,
  dayAndClock,
  duration,
  Empty,
  NoPermission,
  Page,
  useCan,
  useMe,
  useNow,
  useZone,
} from '../layout';
import { paths } from '../layout/paths';
import { BOARD_STATES, boardStateWords, minutesWords } from './words';

function useBoard(states: readonly SchedulingState[] | null, search: string) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useInfiniteQuery({
    queryKey: ['debrief', 'schedulingBoard', states, search],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      provider.schedulingBoard(
        {
          first: 50,
          after: pageParam,
          filter: {
            ...(states ? { states: [...states] } : {}),
            ...(search ? { search } : {}),
          },
        },
        { signal },
      ),
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    refetchInterval: 60_000,
    placeholderData: (before) => before,
  });
}

function RowFacts({ row }: { readonly row: SchedulingBoardRow }) {
  const zone = useZone();
  const now = useNow();
  const first = row.firstStartsAt ? `, from ${dayAndClock(row.firstStartsAt, zone, now)}` : '';
  return (
    <>
      <p className="small dim">
        {row.jobTitle} · {row.stageName} · {cityOf(row.candidateTimeZone)}
      </p>
      <p className="small num">
        {row.placed} of {count(row.rounds, 'round')} placed{first} · {minutesWords(row.minutes)}
        {row.windowsGiven ? '' : ' · no times from the candidate yet'}
      </p>
    </>
  );
}

function Row({ row }: { readonly row: SchedulingBoardRow }) {
  const now = useNow();
  return (
    <li>
      <div>
        <Link className="title" to={paths.scheduleDesk(row.loopId, row.id)}>
          {row.candidateName}
        </Link>
        <RowFacts row={row} />
      </div>
      <span className={row.state === 'REPAIR_NEEDED' ? 'tag tag-late' : 'tag'}>
        {boardStateWords(row.state)}
      </span>
      <span className="num sd-waits">
        {duration(now.getTime() - Date.parse(row.waitingSince))}
        <span className="dim small"> waiting</span>
      </span>
    </li>
  );
}

function Rows({
  board,
  filtered,
}: {
  readonly board: ReturnType<typeof useBoard>;
  readonly filtered: boolean;
}) {
  return (
    <AsyncState query={board} what="board" lines={8}>
      {({ pages }) => {
        const rows = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
        if (rows.length === 0)
          return (
            <Empty title={filtered ? 'Nothing matches' : 'Nobody waits for a slot'}>
              {filtered
                ? 'Choose another state, or another name.'
                : 'A stage comes here when it opens with rounds that have no time.'}
            </Empty>
          );
        return (
          <>
            <ul className="rows plain sd-board">
              {rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </ul>
            {board.hasNextPage ? (
              <Button
                onClick={() => void board.fetchNextPage()}
                disabled={board.isFetchingNextPage}
              >
                Show more
              </Button>
            ) : null}
          </>
        );
      }}
    </AsyncState>
  );
}

/** Ways from the board to the other pages of scheduling. */
export function ScheduleLinks() {
  const load = useCan('schedule', 'load');
  if (!load) return null;
  return (
    <>
      <Button component={Link} to={paths.interviewLoad}>
        Load and capacity
      </Button>
      <Button component={Link} to={paths.planWeek}>
        Plan the week
      </Button>
    </>
  );
}

function StateChoice({
  board,
  state,
  onState,
}: {
  readonly board: ReturnType<typeof useBoard>;
  readonly state: SchedulingState | null;
  readonly onState: (state: SchedulingState | null) => void;
}) {
  const counts = board.data?.pages[0]?.counts ?? [];
  return (
    <div className="choice-bar" role="group" aria-label="Where it stands">
      <button type="button" aria-pressed={state === null} onClick={() => onState(null)}>
        Everything open
      </button>
      {BOARD_STATES.map((one) => (
        <button key={one} type="button" aria-pressed={state === one} onClick={() => onState(one)}>
          {boardStateWords(one)}{' '}
          <span className="num">{counts.find((row) => row.state === one)?.count ?? 0}</span>
        </button>
      ))}
    </div>
  );
}

function Board() {
  const [state, setState] = useState<SchedulingState | null>(null);
  const [search, setSearch] = useState('');
  const board = useBoard(state ? [state] : null, search.trim());
  return (
    <Page title="Schedule" aside="Longest waiting first" actions={<ScheduleLinks />}>
      <div className="filters" role="search">
        <TextField
          label="Candidate"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <StateChoice board={board} state={state} onState={setState} />
      <Rows board={board} filtered={state !== null || search.trim() !== ''} />
    </Page>
  );
}

/** `/schedule`: every stage that wants a slot. */
export function SchedulingBoard() {
  const known = useMe() !== undefined;
  const may = useCan('schedule', 'list');
  if (known && !may)
    return (
      <Page title="Schedule">
        <NoPermission />
      </Page>
    );
  return <Board />;
}
