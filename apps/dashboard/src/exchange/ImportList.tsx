import { Link } from 'react-router-dom';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, ImportRun } from '@debrief/web-data';
import { AsyncState, dayAndClock, Section, useZone } from '../layout';
import { paths } from '../layout/paths';
import { IMPORT_SOURCE, IMPORT_STATE, isMoving } from './exchange-words';
import { ImportForm } from './ImportForm';

const PAGE = 20;
const LOOK_AGAIN_MS = 3000;

/** A new import, and those before. */
export function ImportList() {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useInfiniteQuery({
    queryKey: ['debrief', 'imports'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => provider.importRuns(PAGE, pageParam, { signal }),
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : undefined),
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.edges.some(({ node }) => isMoving(node)))
        ? LOOK_AGAIN_MS
        : false,
  });
  return (
    <>
      <Section title="Bring data in">
        <ImportForm />
      </Section>
      <Section title="Earlier imports">
        <AsyncState query={query} lines={3}>
          {({ pages }) => {
            const runs = pages.flatMap((page) => page.edges.map(({ node }) => node));
            if (runs.length === 0)
              return <p className="dim exchange-note">Nothing was brought in yet.</p>;
            return (
              <>
                <ul className="rows exchange-rows">
                  {runs.map((run) => (
                    <li key={run.id}>
                      <ImportRow run={run} />
                    </li>
                  ))}
                </ul>
                {query.hasNextPage ? (
                  <Button onClick={() => void query.fetchNextPage()}>Show earlier ones</Button>
                ) : null}
              </>
            );
          }}
        </AsyncState>
      </Section>
    </>
  );
}

function ImportRow({ run }: { readonly run: ImportRun }) {
  const zone = useZone();
  return (
    <>
      <div>
        <Link className="title" to={paths.importRun(run.id)}>
          {run.fileName || IMPORT_SOURCE[run.source]}
        </Link>
        <p className="dim small">{IMPORT_SOURCE[run.source]}</p>
      </div>
      <p className="small">
        <span className={run.state === 'FAILED' ? 'tag tag-late' : 'tag'}>
          {IMPORT_STATE[run.state]}
        </span>
      </p>
      <p className="small dim num">
        {run.createdBy.name}, {dayAndClock(run.createdAt, zone)}
      </p>
    </>
  );
}
