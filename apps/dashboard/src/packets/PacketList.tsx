import { useState } from 'react';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { DueLabel, SealedTag } from '@debrief/web-ui';
import type { LoopListItem, LoopState } from '@debrief/web-data';
import {
  AsyncState,
  count,
  Empty,
  LOOP_STATE,
  Page,
  relative,
  Section,
  useCan,
  useNow,
} from '../layout';
import { paths } from '../layout/paths';

interface Shelf {
  readonly title: string;
  readonly states: readonly LoopState[];
  readonly empty: string;
}

const SHELVES: readonly Shelf[] = [
  { title: 'To decide', states: ['DEBRIEF', 'ON_HOLD'], empty: 'Nothing waits for a decision.' },
  { title: 'Filling up', states: ['IN_PROGRESS'], empty: 'No loop is under way.' },
  { title: 'Decided', states: ['HIRED', 'NOT_HIRED'], empty: 'Nothing is decided yet.' },
];

function useLoopsIn(state: LoopState | undefined) {
  return useGetList<LoopListItem>(
    'loops',
    { pagination: { page: 1, perPage: 50 }, filter: { state } },
    { enabled: state !== undefined },
  );
}

/** The packets of a shelf, the latest activity first. */
function useShelf({ states }: Shelf) {
  const lists = [useLoopsIn(states[0]), useLoopsIn(states[1])].slice(0, states.length);
  const ready = lists.every(({ data }) => data !== undefined);
  const all = lists.flatMap(({ data }) => data ?? []);
  return {
    data: ready
      ? all.sort((a, b) =>
          (b.progress?.lastActivityAt ?? '').localeCompare(a.progress?.lastActivityAt ?? ''),
        )
      : undefined,
    error: lists.find(({ error }) => error)?.error ?? null,
    refetch: () => lists.forEach((list) => void list.refetch()),
  };
}

function PacketLine({ loop, now }: { readonly loop: LoopListItem; readonly now: Date }) {
  const mayCompare = useCan('packets', 'compare');
  const { progress } = loop;
  if (!progress) return null;
  const filed = progress.stages.reduce((sum, stage) => sum + stage.filed, 0);
  const seats = progress.stages.reduce((sum, stage) => sum + stage.seats, 0);
  return (
    <li className="pl-line">
      <div>
        <Link className="title" to={`/packets/${loop.id}`}>
          {loop.candidate.name}
        </Link>
        <p className="dim small">
          {loop.job.title}
          {mayCompare ? (
            <>
              {' · '}
              <Link
                className="inline"
                to={`${paths.compare(loop.job.id)}?loops=${loop.id}`}
                aria-label={`Compare ${loop.candidate.name} with others`}
              >
                Compare
              </Link>
            </>
          ) : null}
        </p>
      </div>
      <p>{LOOP_STATE[progress.state]}</p>
      <p className="small num">
        {filed} of {count(seats, 'scorecard')} in{' '}
        {progress.missingCount > 0 ? (
          <DueLabel late text={`${progress.missingCount} missing`} />
        ) : null}
      </p>
      <p className="dim small num">{relative(progress.lastActivityAt, now)}</p>
    </li>
  );
}

function ShelfList({ shelf }: { readonly shelf: Shelf }) {
  const query = useShelf(shelf);
  const now = useNow();
  return (
    <AsyncState query={query} what="list">
      {(loops) => {
        const shown = loops.filter((loop) => !loop.isMock);
        if (shown.length === 0)
          return (
            <Empty title={shelf.empty}>
              A packet gathers all feedback on one loop, for the decision.
            </Empty>
          );
        return (
          <ul className="rows">
            {shown.map((loop) => (
              <PacketLine key={loop.id} loop={loop} now={now} />
            ))}
          </ul>
        );
      }}
    </AsyncState>
  );
}

function SealedPackets() {
  const { data } = useGetList<LoopListItem>('sealedLoops', {
    pagination: { page: 1, perPage: 25 },
  });
  if (!data || data.length === 0) return null;
  return (
    <Section title="Sealed until you file" aside={`${data.length}`}>
      <ul className="rows">
        {data.map((loop) => (
          <li key={loop.id} className="pl-line">
            <div>
              <Link className="title" to={`/packets/${loop.id}`}>
                {loop.candidate.name}
              </Link>
              <p className="dim small">{loop.job.title}</p>
            </div>
            <p className="num">You owe {count(loop.owedByMe, 'scorecard')}</p>
            <p>
              <SealedTag />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Packets by how near they are to a decision. */
export function PacketList() {
  const [at, setAt] = useState(0);
  const shelf = SHELVES[at];
  return (
    <Page
      title="Packets"
      actions={
        <div className="lb-switch" role="group" aria-label="Show">
          {SHELVES.map(({ title }, index) => (
            <button
              key={title}
              type="button"
              aria-pressed={index === at}
              onClick={() => setAt(index)}
            >
              {title}
            </button>
          ))}
        </div>
      }
    >
      {shelf ? (
        <Section title={shelf.title}>
          <ShelfList key={shelf.title} shelf={shelf} />
        </Section>
      ) : null}
      <SealedPackets />
    </Page>
  );
}
