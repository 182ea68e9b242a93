import { useState } from 'react';
import { Button } from '@mui/material';
import { dayAndClock, useZone } from '../layout';
import './people.css';

interface OneTimeLinkProps {
  readonly link: string;
  readonly expiresAt: string;
  readonly forName: string;
}

/** Shows a link that Debrief keeps only as a hash: once this page is left, it is gone. */
export function OneTimeLink({ link, expiresAt, forName }: OneTimeLinkProps) {
  const zone = useZone();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('Copied.');
    } catch {
      setSaid('Copying is not allowed here. Select the link and copy it by hand.');
    }
  };
  return (
    <div className="one-time-link">
      <p>
        Give this link to {forName} yourself. It works once, until {dayAndClock(expiresAt, zone)},
        and is not shown again.
      </p>
      <code tabIndex={0}>{link}</code>
      <div className="actions">
        <Button variant="contained" color="primary" onClick={() => void copy()}>
          Copy link
        </Button>
        <span role="status" className="dim">
          {said}
        </span>
      </div>
    </div>
  );
}
