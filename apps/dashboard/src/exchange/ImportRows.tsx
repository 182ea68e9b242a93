import { useState } from 'react';
import { Button } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, ImportRow, ImportRun } from '@debrief/web-data';
import { AsyncState, fromKey, Section } from '../layout';
import { isMoving, ROW_ACTION } from './exchange-words';
import { Choice } from './ImportForm';

const PAGE = 50;
const LOOK_AGAIN_MS = 3000;
type Wanted = ImportRow['action'] | 'ALL';
const WANTED: Readonly<Record<Wanted, string>> = { ALL: 'All records', ...ROW_ACTION };

/** The records of the file with what becomes of each; first those with problems. */
export function ImportRows({ run }: { readonly run: ImportRun }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const troubled = run.counts.some((one) => one.error > 0);
  const [wanted, setWanted] = useState<Wanted>(troubled ? 'ERROR' : 'ALL');
  const query = useInfiniteQuery({
    queryKey: ['debrief', 'importRows', run.id, wanted],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      provider.importRows(run.id, PAGE, pageParam, wanted === 'ALL' ? null : wanted, { signal }),
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : undefined),
    refetchInterval: isMoving(run) ? LOOK_AGAIN_MS : false,
  });
  return (
    <Section
      title="Records"
      aside={<Choice label="Show" value={wanted} options={WANTED} onChange={setWanted} />}
    >
      {troubled ? (
        <p className="exchange-download">
          <a href={`/imports/${run.id}/problems.csv`} download>
            Download the problems as CSV
          </a>
        </p>
      ) : null}
      <AsyncState query={query} lines={4}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.edges.map(({ node }) => node));
          if (rows.length === 0) return <p className="dim exchange-note">None of these.</p>;
          return (
            <>
              <ul className="rows plain import-rows">
                {rows.map((row) => (
                  <li key={row.number}>
                    <Row row={row} />
                  </li>
                ))}
              </ul>
              {query.hasNextPage ? (
                <Button onClick={() => void query.fetchNextPage()}>Show more</Button>
              ) : null}
            </>
          );
        }}
      </AsyncState>
    </Section>
  );
}

function Row({ row }: { readonly row: ImportRow }) {
  const trouble = row.action === 'ERROR';
  return (
    <>
      <p className="small dim num">{row.number}</p>
      <div>
        <p>
          <span className="strong">{row.label || row.sourceId}</span>{' '}
          <span className="dim small">{fromKey(row.record)}</span>
        </p>
        {row.problems.map((problem) => (
          <p key={`${problem.path} ${problem.code}`} className="small">
            <code>{problem.path}</code> {problem.message}
          </p>
        ))}
      </div>
      <p className="small">
        <span className={trouble ? 'tag tag-late' : 'tag'}>{ROW_ACTION[row.action]}</span>{' '}
        {row.applied ? <span className="tag">applied</span> : null}
      </p>
    </>
  );
}
