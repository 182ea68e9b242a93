import { Link } from 'react-router-dom';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, ImportRun } from '@debrief/web-data';
import { dayAndClock, PagedRows, Section, usePages, useZone } from '../layout';
import { paths } from '../layout/paths';
import { IMPORT_SOURCE, IMPORT_STATE, isMoving } from './exchange-words';
import { ImportForm } from './ImportForm';

const PAGE = 20;
const LOOK_AGAIN_MS = 3000;

/** A new import, and those before. */
export function ImportList() {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = usePages(
    ['debrief', 'imports'],
    (after, options) => provider.importRuns(PAGE, after, options),
    (runs) => (runs.some(isMoving) ? LOOK_AGAIN_MS : false),
  );
  return (
    <>
      <Section title="Bring data in">
        <ImportForm />
      </Section>
      <Section title="Earlier imports">
        <PagedRows
          query={query}
          rowsClass="exchange-rows"
          keyOf={({ id }) => id}
          empty={<p className="dim exchange-note">Nothing was brought in yet.</p>}
        >
          {(run) => <ImportRow run={run} />}
        </PagedRows>
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
