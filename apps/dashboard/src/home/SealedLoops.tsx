import { useState } from 'react';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { SealedLoop } from '@debrief/web-data';
import { count, Sealed, Section } from '../layout';
import { paths } from '../layout/paths';

const SHOWN = 6;

/** Loops on which the reader still owes something, with what opens each. */
export function SealedLoops({ loops }: { readonly loops: readonly SealedLoop[] }) {
  const [all, setAll] = useState(false);
  if (loops.length === 0) return null;
  const shown = all ? loops : loops.slice(0, SHOWN);
  return (
    <Section title={`Sealed for you, ${count(loops.length, 'loop')}`}>
      <ul className="seals">
        {shown.map((loop) => (
          <li key={loop.loopId}>
            <Sealed
              title={
                <>
                  <Link to={paths.loop(loop.loopId)}>{loop.candidateName}</Link>{' '}
                  <span>{loop.jobTitle}</span>
                </>
              }
            >
              {loop.opensWhen}
            </Sealed>
          </li>
        ))}
      </ul>
      {shown.length < loops.length ? (
        <div className="more">
          <Button onClick={() => setAll(true)}>Show all {loops.length}</Button>
        </div>
      ) : null}
    </Section>
  );
}
