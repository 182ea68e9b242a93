import { useState } from 'react';
import { useMediaQuery } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { DueLabel } from '@debrief/web-ui';
import type { LoopListItem, LoopState } from '@debrief/web-data';
import { AsyncState, count, Empty, relative, useNow } from '../layout';
import { byColumn, COLUMNS, type Column } from './board';

/** The API's largest page. */
const MOST = 100;

function useLoopsIn(state: LoopState) {
  return useGetList<LoopListItem>('loops', {
    pagination: { page: 1, perPage: MOST },
    filter: { state },
  });
}

/** Open loops, one request a state; each brings those with the latest activity. */
function useOpenLoops() {
  const lists = [
    useLoopsIn('IN_PROGRESS'),
    useLoopsIn('PLANNED'),
    useLoopsIn('DEBRIEF'),
    useLoopsIn('ON_HOLD'),
  ];
  const ready = lists.every((list) => list.data !== undefined);
  return {
    data: ready ? lists.flatMap((list) => list.data ?? []) : undefined,
    error: lists.find((list) => list.error)?.error ?? null,
    more: lists.some((list) => list.pageInfo?.hasNextPage),
    refetch: () => lists.forEach((list) => void list.refetch()),
  };
}

function LoopCard({ loop, now }: { readonly loop: LoopListItem; readonly now: Date }) {
  const { progress } = loop;
  if (!progress) return null;
  return (
    <li className="lb-card">
      <Link to={`/loops/${loop.id}/show`}>{loop.candidate.name}</Link>
      <p className="dim small">{loop.job.title}</p>
      <p className="lb-card-foot small num">
        {progress.state === 'ON_HOLD' ? <span className="tag">On hold</span> : null}
        {loop.isMock ? <span className="tag">Mock</span> : null}
        {progress.missingCount > 0 ? (
          <DueLabel late={false} text={`${count(progress.missingCount, 'scorecard')} to file`} />
        ) : null}
        <span className="dim">{relative(progress.lastActivityAt, now)}</span>
      </p>
    </li>
  );
}

function ColumnList({
  loops,
  now,
  name,
}: {
  readonly loops: readonly LoopListItem[];
  readonly now: Date;
  readonly name: string;
}) {
  if (loops.length === 0) return <p className="dim small lb-none">None here</p>;
  return (
    <ul aria-label={name}>
      {loops.map((loop) => (
        <LoopCard key={loop.id} loop={loop} now={now} />
      ))}
    </ul>
  );
}

/** Open loops by stage; on a phone one column with tabs. */
export function LoopBoard() {
  const open = useOpenLoops();
  const now = useNow();
  const phone = useMediaQuery('(max-width: 899.95px)', { noSsr: true });
  const [tab, setTab] = useState<Column | null>(null);
  return (
    <AsyncState query={open} what="board" lines={8}>
      {(loops) => {
        if (loops.length === 0)
          return (
            <Empty title="No open loops">
              A loop starts from an application on a candidate’s page.
            </Empty>
          );
        const columns = byColumn(loops);
        const first =
          COLUMNS.find(({ id }) => (columns.get(id)?.length ?? 0) > 0)?.id ?? 'RECRUITER_SCREEN';
        const shown = tab ?? first;
        return (
          <>
            {phone ? (
              <div className="lb-tabs" role="group" aria-label="Stage">
                {COLUMNS.map(({ id, name }) => (
                  <button
                    key={id}
                    type="button"
                    aria-pressed={id === shown}
                    onClick={() => setTab(id)}
                  >
                    {name} <span className="num">{columns.get(id)?.length ?? 0}</span>
                  </button>
                ))}
              </div>
            ) : null}
            <div className={phone ? 'lb-one' : 'lb-board'}>
              {COLUMNS.filter(({ id }) => !phone || id === shown).map(({ id, name }) => (
                <section key={id} className="lb-column" aria-label={name}>
                  {phone ? null : (
                    <h2>
                      {name} <span className="num dim">{columns.get(id)?.length ?? 0}</span>
                    </h2>
                  )}
                  <ColumnList loops={columns.get(id) ?? []} now={now} name={name} />
                </section>
              ))}
            </div>
            {open.more ? (
              <p className="dim small lb-more">
                The {MOST} with the latest activity in each state. The list has the rest.
              </p>
            ) : null}
          </>
        );
      }}
    </AsyncState>
  );
}
