import type { DiffLine } from './diff';

interface DiffTableProps {
  readonly lines: readonly DiffLine[];
  readonly before: string;
  readonly after: string;
}

/** Two states side by side, only where they differ. */
export function DiffTable({ lines, before, after }: DiffTableProps) {
  if (lines.length === 0) return <p className="dim">They say the same.</p>;
  return (
    <table className="sc-diff">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={`${line.subject}-${index}`}>
            <th scope="row">{line.subject}</th>
            <td data-label={before}>{line.before ?? <span className="dim">nothing</span>}</td>
            <td data-label={after}>{line.after ?? <span className="dim">nothing</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
