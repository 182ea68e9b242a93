import { useGetList } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { SealedTag } from '@debrief/web-ui';
import type { LoopListItem } from '@debrief/web-data';
import { count, Page, Section } from '../layout';
import { LoopBoard } from './LoopBoard';
import { LoopTable } from './LoopTable';

/** Loops on which the reader still owes a scorecard: nothing about them but that. */
function SealedLoops() {
  const { data } = useGetList<LoopListItem>('sealedLoops', {
    pagination: { page: 1, perPage: 25 },
  });
  if (!data || data.length === 0) return null;
  return (
    <Section title="Sealed until you file" aside={`${data.length}`} className="lb-sealed">
      <ul className="rows">
        {data.map((loop) => (
          <li key={loop.id} className="lt-line">
            <div>
              <Link className="title" to={`/loops/${loop.id}/show`}>
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

/** Loops as a board by stage, or as a list with filters. */
export function LoopList() {
  const [params, setParams] = useSearchParams();
  const view = params.get('view') === 'list' ? 'list' : 'board';
  const choose = (next: string) =>
    setParams(next === 'list' ? { view: 'list' } : {}, { replace: true });
  return (
    <Page
      title="Loops"
      actions={
        <div className="lb-switch" role="group" aria-label="Show as">
          <button type="button" aria-pressed={view === 'board'} onClick={() => choose('board')}>
            Board
          </button>
          <button type="button" aria-pressed={view === 'list'} onClick={() => choose('list')}>
            List
          </button>
        </div>
      }
    >
      <SealedLoops />
      {view === 'board' ? <LoopBoard /> : <LoopTable />}
    </Page>
  );
}
