import type { CompetencyAgreement } from '@debrief/web-data';
import { between, plain } from './agreement-words';
import { Whisker } from './Whisker';

interface AgreementTableProps {
  readonly lines: readonly CompetencyAgreement[];
  readonly fewest: number;
}

/** One line a competency; on a phone each is a card. */
export function AgreementTable({ lines, fewest }: AgreementTableProps) {
  return (
    <table className="agree-table num">
      <thead>
        <tr>
          <th scope="col">Competency</th>
          <th scope="col">
            Alpha <span className="dim">−0.2 to 1</span>
          </th>
          <th scope="col">ICC, one</th>
          <th scope="col">ICC, panel</th>
          <th scope="col">Kappa</th>
          <th scope="col">For 0.8</th>
          <th scope="col">Rated by two</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.competency} line={line} fewest={fewest} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, fewest }: { readonly line: CompetencyAgreement; readonly fewest: number }) {
  const { name, shared, alpha, icc, kappa, needed } = line;
  if (shared < fewest)
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={5} className="dim">
          Too few: fewer than {fewest} candidates were rated on it by two people
        </td>
        <td data-label="Rated by two">{shared}</td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label="Alpha" className="agree-alpha">
        {alpha ? (
          <span>
            <Whisker {...alpha} from={-0.2} to={1} ticks={[0, 0.5, 1]} />
            <b>{plain(alpha.value)}</b>{' '}
            <span className="dim">{between(alpha.low, alpha.high)}</span>
          </span>
        ) : (
          '–'
        )}
      </td>
      <td data-label="ICC of one rating">{icc ? plain(icc.single) : '–'}</td>
      <td data-label="ICC of a panel">
        {icc ? (
          <span>
            {plain(icc.mean)} <span className="dim">of {plain(icc.panel, 1)}</span>
          </span>
        ) : (
          '–'
        )}
      </td>
      <td data-label="Kappa">
        {kappa ? (
          <span>
            {plain(kappa.value)} <span className="dim">{kappa.pairs} pairs</span>
          </span>
        ) : (
          '–'
        )}
      </td>
      <td data-label="Interviewers for 0.8">{needed ?? '–'}</td>
      <td data-label="Rated by two">{shared}</td>
    </tr>
  );
}
