import { useEffect, useRef } from 'react';
import { Button } from '@mui/material';
import { day, ShownOnce, useZone } from '../layout';
import type { MadeToken } from './TokenDialog';

/** The new token in full, once. */
export function MadeTokenNote({
  made,
  onDone,
}: {
  readonly made: MadeToken;
  readonly onDone: () => void;
}) {
  const zone = useZone();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="card made-once" role="group" aria-label="New token">
      {made.token === null ? (
        <>
          <p>
            <b>{made.name}</b> was made, but its words were lost on the way and are not told twice.
            Revoke it and make another.
          </p>
          <Button onClick={onDone}>Understood</Button>
        </>
      ) : (
        <ShownOnce
          value={made.token}
          copy="Copy token"
          actions={<Button onClick={onDone}>I have it</Button>}
        >
          <b>{made.name}</b> works until {day(made.expiresAt, zone)}. Copy it now: Debrief keeps
          only its fingerprint and cannot show it again.
        </ShownOnce>
      )}
    </div>
  );
}
