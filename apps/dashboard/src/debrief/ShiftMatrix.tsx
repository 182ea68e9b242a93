import { Icon } from '@debrief/web-ui';
import { shiftColumns, shiftRows, shiftWords } from './matrix';
import type { Debrief, VoteShift } from '@debrief/web-data';
import { FOUR, opensWords, VOTE } from './words';

function Filled({ shifts }: { readonly shifts: readonly VoteShift[] }) {
  const columns = shiftColumns(shifts);
  return (
    <table className="db-matrix">
      <caption className="visually-hidden">
        How votes moved: the first vote down, the vote in this debrief across
      </caption>
      <thead>
        <tr>
          <td />
          {columns.map((to) => (
            <th key={to} scope="col">
              {VOTE[to]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shiftRows(shifts).map(({ from, cells }) => (
          <tr key={from ?? 'none'}>
            <th scope="row">{from ? VOTE[from] : 'No first vote'}</th>
            {cells.map(({ to, kept, names }) => (
              <td
                key={to}
                className={[kept ? 'kept' : '', names.length > 0 ? 'in' : ''].join(' ').trim()}
              >
                {names.map((name) => (
                  <span key={name}>{name}</span>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same field, hatched: nobody has seen a vote of another. */
function Hatched() {
  return (
    <div className="db-matrix-shut" aria-hidden="true">
      <span />
      {FOUR.map((to) => (
        <span key={to}>{VOTE[to]}</span>
      ))}
      {FOUR.map((from) => (
        <div key={from}>
          <span>{VOTE[from]}</span>
          {FOUR.map((to) => (
            <i key={to} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** First vote down, re-vote across: sealed until the last vote is in. */
export function ShiftMatrix({ debrief }: { readonly debrief: Debrief }) {
  const { shifts, voters, phase } = debrief;
  return (
    <section className="db-sheet" aria-labelledby="db-shifts">
      <div className="db-sheet-head">
        <h2 id="db-shifts" tabIndex={-1}>
          {shifts ? null : <Icon name="lock" />}
          How votes moved
        </h2>
        <span>first vote down, re-vote across</span>
      </div>
      {shifts ? <Filled shifts={shifts} /> : <Hatched />}
      <p className="db-opens">
        {shifts ? (
          shiftWords(shifts)
        ) : phase === 'READING' ? (
          <>
            <b>Sealed.</b> {opensWords(voters)}
          </>
        ) : (
          <>
            <b>Never opened.</b> This debrief ended before its votes were in.
          </>
        )}
      </p>
    </section>
  );
}
