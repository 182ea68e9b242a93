import type { CapRow } from './caps';
import { capWords } from './words';

/** Caps beside a name: boxes for the eye, words for the ear. */
export function Pips({ rows }: { readonly rows: readonly CapRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="sd-load num" title={capWords(rows)}>
      {rows.map(({ kind, pips }) => (
        <span key={kind} className="sd-pip-row" aria-hidden="true">
          <span>{kind}</span>
          <span className="sd-pips">
            {pips.map((pip, at) => (
              // A box has no other name than its place.
              <i key={at} className={pip} />
            ))}
          </span>
        </span>
      ))}
      <span className="visually-hidden">{capWords(rows)}</span>
    </div>
  );
}
