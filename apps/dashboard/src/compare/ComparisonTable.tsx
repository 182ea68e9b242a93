import { Link } from 'react-router-dom';
import type { PacketComparison } from '@debrief/web-data';
import { LOOP_STATE } from '../layout';
import { paths } from '../layout/paths';
import { Whisker } from '../insights/Whisker';
import { rowId } from '../packets/go-to';

type Row = PacketComparison['competencies'][number];
type Cell = Row['cells'][number];

/** Competencies down, candidates across; on a phone a card a competency. */
export function ComparisonTable({ comparison }: { readonly comparison: PacketComparison }) {
  const { candidates, competencies } = comparison;
  const names = new Map(candidates.map(({ loopId, name }) => [loopId, name]));
  return (
    <div
      className="compare-scroll"
      tabIndex={0}
      role="region"
      aria-label="Comparison by competency"
    >
      <table className="compare-table num">
        <thead>
          <tr>
            <th scope="col">Competency</th>
            {candidates.map(({ loopId, name, state, complete }) => (
              <th key={loopId} scope="col">
                <Link to={paths.packet(loopId)}>{name}</Link>
                <span className="dim small">
                  {LOOP_STATE[state]}
                  {complete ? '' : ' · not complete'}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {competencies.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.name}
                {row.oneScale ? null : <span className="dim small">no one scale</span>}
              </th>
              {row.cells.map((cell) => (
                <td key={cell.loopId} data-label={names.get(cell.loopId)}>
                  <Rated row={row} cell={cell} name={names.get(cell.loopId) ?? ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rated({
  row,
  cell,
  name,
}: {
  readonly row: Row;
  readonly cell: Cell;
  readonly name: string;
}) {
  const { n, estimate, assessors, minAssessors } = cell;
  if (n === 0) return <span className="dim">Not assessed</span>;
  return (
    <Link
      className="compare-cell"
      to={{ pathname: paths.packet(cell.loopId), hash: rowId(row.key) }}
      aria-label={`${name}, ${row.name}: ${said(cell)}. Open the evidence`}
    >
      {estimate ? (
        <span className="compare-estimate">
          <Whisker {...estimate} from={1} to={4} ticks={[1, 2, 3, 4]} />
          <b>{estimate.value.toFixed(1)}</b>
          <span className="dim">
            {estimate.low.toFixed(1)}–{estimate.high.toFixed(1)}
          </span>
        </span>
      ) : null}
      <span className={estimate ? 'dim small' : undefined}>
        {rawWords(cell)}
        {assessors < minAssessors ? ` · ${assessors} of ${minAssessors} assessors` : ''}
      </span>
    </Link>
  );
}

/** "raw 3.33 of 3, from 2 to 4", or the only rating there is. */
function rawWords({ mean, min, max, n }: Cell): string {
  if (typeof mean !== 'number') return `one rating, ${min ?? ''}`;
  return `raw ${mean.toFixed(2)} of ${n}, ${min === max ? `all ${min ?? ''}` : `${min ?? ''} to ${max ?? ''}`}`;
}

function said(cell: Cell): string {
  const { estimate } = cell;
  const raw = rawWords(cell);
  return estimate
    ? `${estimate.value.toFixed(1)}, 90 % from ${estimate.low.toFixed(1)} to ${estimate.high.toFixed(1)}, ${raw}`
    : raw;
}
