import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { BackgroundWork, DebriefDataProvider, WorkItem, WorkState } from '@debrief/web-data';
import {
  AsyncState,
  clock,
  count,
  dayAndClock,
  Empty,
  PagedRows,
  relative,
  Section,
  useNow,
  usePages,
  useZone,
} from '../layout';
import { useVerb } from '../rounds/useVerb';
import './background.css';

/** How often the page asks anew while it is looked at, ms. A hidden tab asks nothing. */
const RENEW_MS = 10_000;
const PAGE = 25;

const STATES: readonly { readonly id: WorkState; readonly name: string }[] = [
  { id: 'FAILING', name: 'Failing' },
  { id: 'WAITING', name: 'Waiting' },
  { id: 'RUNNING', name: 'Running' },
  { id: 'DONE', name: 'Done' },
];

function isWorkState(word: string | null): word is WorkState {
  return STATES.some(({ id }) => id === word);
}

function Counts({ work, now }: { readonly work: BackgroundWork; readonly now: Date }) {
  const zone = useZone();
  const { oldestWaitingAt } = work;
  return (
    <dl className="work-counts num">
      <div className={work.failing > 0 ? 'work-failing' : undefined}>
        <dt>Failing</dt>
        <dd>{work.failing}</dd>
      </div>
      <div>
        <dt>Waiting</dt>
        <dd>{work.waiting}</dd>
      </div>
      <div>
        <dt>Not finished</dt>
        <dd>{work.unfinished}</dd>
      </div>
      <div>
        <dt>Done today</dt>
        <dd>{work.doneToday}</dd>
      </div>
      <div className="wide">
        <dt>Oldest waiting</dt>
        <dd>
          {oldestWaitingAt ? relative(oldestWaitingAt, now) : 'Nothing waits'}
          {oldestWaitingAt ? (
            <span className="dim small under">since {dayAndClock(oldestWaitingAt, zone, now)}</span>
          ) : null}
        </dd>
      </div>
    </dl>
  );
}

function Summary() {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const now = useNow();
  const query = useQuery({
    queryKey: ['debrief', 'ask', 'backgroundWork'],
    queryFn: ({ signal }) => provider.backgroundWork({ signal }),
    refetchInterval: RENEW_MS,
  });
  const read = query.dataUpdatedAt > 0 ? clock(new Date(query.dataUpdatedAt), zone) : '';
  return (
    <Section title="Now" aside={query.isError ? 'could not be renewed' : read && `read ${read}`}>
      <AsyncState query={query} lines={2}>
        {(work) => (
          <>
            <Counts work={work} now={now} />
            <p className="dim small">
              {work.queue === 'BULL' ? 'Runs on Redis (Bull).' : 'Runs on PostgreSQL.'}
              {work.boardUrl ? (
                <>
                  {' '}
                  <a className="ui-link inline" href={work.boardUrl}>
                    Open the queue board
                  </a>
                </>
              ) : null}
            </p>
          </>
        )}
      </AsyncState>
    </Section>
  );
}

function Retry({ item }: { readonly item: WorkItem }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.retryWork, {
    done: 'WorkRetried',
    notice: 'It is tried again.',
    onDone: () => undefined,
  });
  return (
    <div className="work-retry">
      <Button
        disabled={verb.busy}
        onClick={() => verb.send({ id: item.id })}
        aria-label={`Try ${item.type} again`}
      >
        Try again
      </Button>
      {verb.message ? (
        <p role="alert" className="warn-text small">
          {verb.message}
        </p>
      ) : null}
    </div>
  );
}

function WorkRow({ item, now }: { readonly item: WorkItem; readonly now: Date }) {
  const zone = useZone();
  const state = STATES.find(({ id }) => id === item.state)?.name ?? item.state;
  return (
    <>
      <div>
        <p className="strong">{item.type}</p>
        <p className="dim small num">
          {item.doneAt
            ? `done ${dayAndClock(item.doneAt, zone, now)}`
            : `asked for ${relative(item.createdAt, now)}`}
          {item.attempts > 0 ? ` · ${count(item.attempts, 'try', 'tries')}` : ''}
        </p>
        {item.lastError ? <p className="work-error small">{item.lastError}</p> : null}
      </div>
      <p>
        <span className={item.state === 'FAILING' ? 'tag tag-late' : 'tag'}>{state}</span>
      </p>
      {item.state === 'FAILING' ? <Retry item={item} /> : null}
    </>
  );
}

function useWorkItems(state: WorkState | null) {
  const provider = useDataProvider<DebriefDataProvider>();
  return usePages(
    ['debrief', 'work', state],
    (after, options) => provider.workItems(PAGE, after, state, options),
    RENEW_MS,
  );
}

function Items() {
  const now = useNow();
  const [params, setParams] = useSearchParams();
  const word = params.get('state');
  const state = isWorkState(word) ? word : null;
  const query = useWorkItems(state);
  const choose = (next: WorkState | null) =>
    setParams(next ? { state: next } : {}, { replace: true });
  return (
    <Section title="Each piece">
      <div className="choice-bar" role="group" aria-label="Show">
        <button type="button" aria-pressed={state === null} onClick={() => choose(null)}>
          All
        </button>
        {STATES.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={state === id} onClick={() => choose(id)}>
            {name}
          </button>
        ))}
      </div>
      <PagedRows
        query={query}
        rowsClass="work-rows"
        more="Show more"
        keyOf={({ id }) => id}
        empty={
          <Empty title={state ? 'None like that' : 'Nothing has been done yet'}>
            Mail, reminders, calendars and webhooks appear here once something asks for them.
          </Empty>
        }
      >
        {(item) => <WorkRow item={item} now={now} />}
      </PagedRows>
    </Section>
  );
}

/** What was asked for and happens after the answer: counts, what fails and why, another try. */
export function BackgroundSettings() {
  return (
    <>
      <Summary />
      <Items />
    </>
  );
}
