import { Button } from '@mui/material';
import type { RedactionFind } from '@debrief/web-data';
import { FOUND_AS } from './words';

/** By find: true when it names somebody, false when it is an everyday word. */
export type Choices = Readonly<Record<string, boolean>>;

interface FindsProps {
  readonly finds: readonly RedactionFind[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** What was found where, and what stands there instead; the doubtful ones first, each with its question. */
export function Finds({ finds, choices, onChoose }: FindsProps) {
  const doubtful = finds.filter(({ certainty }) => certainty === 'DOUBTFUL');
  const others = finds.filter(({ certainty }) => certainty !== 'DOUBTFUL');
  const say = (id: string, replace: boolean) => onChoose({ ...choices, [id]: replace });
  return (
    <>
      {finds.length === 0 ? (
        <p className="dim">Nothing in the packet tells who it is about.</p>
      ) : null}
      {doubtful.length > 0 ? (
        <>
          <p>These may be names or everyday words. Say of each which it is.</p>
          <ul className="committee-finds" aria-label="To confirm">
            {doubtful.map((find) => (
              <li key={find.id} className={choices[find.id] === undefined ? 'open' : ''}>
                <Find find={find} kept={choices[find.id] === false} />
                <div className="actions" role="group" aria-label={`${find.found}, ${find.place}`}>
                  <Button
                    variant={choices[find.id] === true ? 'contained' : 'outlined'}
                    aria-pressed={choices[find.id] === true}
                    onClick={() => say(find.id, true)}
                  >
                    A name, hide it
                  </Button>
                  <Button
                    variant={choices[find.id] === false ? 'contained' : 'outlined'}
                    aria-pressed={choices[find.id] === false}
                    onClick={() => say(find.id, false)}
                  >
                    A word, keep it
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {others.length > 0 ? (
        <details>
          <summary>Replaced or listed: {others.length}</summary>
          <ul className="committee-finds">
            {others.map((find) => (
              <li key={find.id}>
                <Find find={find} kept={find.certainty === 'LISTED'} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Find({ find, kept }: { readonly find: RedactionFind; readonly kept: boolean }) {
  return (
    <div>
      <small className="dim">
        {find.place} · {FOUND_AS[find.kind]}
        {find.certainty === 'LISTED' ? ', left as it is' : ''}
      </small>
      <p>
        …{find.before}
        {kept ? (
          <b>{find.found}</b>
        ) : (
          <>
            <del>{find.found}</del> <ins>{find.instead}</ins>
          </>
        )}
        {find.after}…
      </p>
    </div>
  );
}
