import { useId, useState, type ReactNode } from 'react';
import { Button } from '@mui/material';

interface ShownOnceProps {
  /** The secret itself, e.g. a link or a key. */
  readonly value: string;
  /** What the button copies: "Copy key". */
  readonly copy: string;
  /** What it is for, and that it is gone once the page is left. */
  readonly children: ReactNode;
  /** Further buttons, e.g. "I have it". */
  readonly actions?: ReactNode;
}

/** Something that Debrief keeps only sealed or as a hash: once this page is left, it is gone. */
export function ShownOnce({ value, copy, children, actions }: ShownOnceProps) {
  const id = useId();
  const [said, setSaid] = useState('');
  const toClipboard = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid('Copied.');
    } catch {
      setSaid('Copying is not allowed here. Select it and copy it by hand.');
    }
  };
  return (
    <div className="shown-once">
      <p id={id}>{children}</p>
      <code tabIndex={0} aria-labelledby={id}>
        {value}
      </code>
      <div className="actions">
        <Button variant="contained" color="primary" onClick={() => void toClipboard()}>
          {copy}
        </Button>
        {actions}
        <span role="status" className="dim">
          {said}
        </span>
      </div>
    </div>
  );
}
