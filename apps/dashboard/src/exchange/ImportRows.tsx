import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, ImportRow, ImportRun } from '@debrief/web-data';
import { fromKey, PagedRows, Section, usePages } from '../layout';
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
  const query = usePages(
    ['debrief', 'importRows', run.id, wanted],
    (after, options) =>
      provider.importRows(run.id, PAGE, after, wanted === 'ALL' ? null : wanted, options),
    () => (isMoving(run) ? LOOK_AGAIN_MS : false),
  );
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
      <PagedRows
        query={query}
        rowsClass="plain import-rows"
        more="Show more"
        keyOf={({ number }) => number}
        empty={<p className="dim exchange-note">None of these.</p>}
      >
        {(row) => <Row row={row} />}
      </PagedRows>
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
