import type { CompetencyAgreement } from '@debrief/web-data';
import { between, plain } from './agreement-words';
import { Whisker } from './Whisker';

interface AgreementTableProps {
  readonly lines: readonly CompetencyAgreement[];
  readonly fewest: number;
}

/** One line a competency that enough people rated, then the others in one sentence; on a phone each is a card. */
export function AgreementTable({ lines, fewest }: AgreementTableProps) {
  const counted = lines.filter(({ shared }) => shared >= fewest);
  return (
    <>
      {counted.length > 0 ? (
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
            {counted.map((line) => (
              <Line key={line.competency} line={line} />
            ))}
          </tbody>
        </table>
      ) : null}
      <TooFew lines={lines.filter(({ shared }) => shared < fewest)} fewest={fewest} />
    </>
  );
}

function TooFew({ lines, fewest }: AgreementTableProps) {
  if (lines.length === 0) return null;
  return (
    <p className="agree-few dim num" data-testid="too-few">
      Too few to say anything, with fewer than {fewest} candidates whom two people rated:{' '}
      {lines.map(({ name, shared }) => `${name} ${shared}`).join(' · ')}
    </p>
  );
}

function Line({ line }: { readonly line: CompetencyAgreement }) {
  const { name, shared, alpha, icc, kappa, needed } = line;
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
