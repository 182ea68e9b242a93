import type { Swing } from './reading';

function words({ down, up }: Swing): string {
  const parts = [
    down >= 0.005 ? `${down.toFixed(2)} down` : '',
    up >= 0.005 ? `${up.toFixed(2)} up` : '',
  ].filter(Boolean);
  return parts.join(', ');
}

/** How far each doubt alone reaches, to either side of a middle that stays sealed. */
export function Swings({ lines }: { readonly lines: readonly Swing[] }) {
  if (lines.length === 0) return null;
  const widest = Math.max(...lines.flatMap(({ down, up }) => [down, up]));
  const width = (value: number) => `${(value / widest) * 50}%`;
  return (
    <table className="db-swings num">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">If</th>
          <th scope="col">drawn</th>
          <th scope="col">the picture moves by up to</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.text}</th>
            <td aria-hidden="true">
              <span className="db-swing">
                <i className="down" style={{ width: width(line.down) }} />
                <i className="up" style={{ width: width(line.up) }} />
              </span>
            </td>
            <td>{words(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
