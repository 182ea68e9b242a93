import { useState } from 'react';
import { Button } from '@mui/material';

/** Copies a text; where the browser does not let it, the text stands there to be marked by hand. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'by_hand'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('by_hand');
    }
  };
  return (
    <>
      <Button variant="contained" color="primary" onClick={() => void copy()}>
        {state === 'copied' ? 'Copied' : label}
      </Button>
      <span role="status" className="ui-sr">
        {state === 'copied' ? 'Copied' : ''}
      </span>
      {state === 'by_hand' ? (
        <label className="sc-comment">
          <span>Your browser does not let this page copy. Mark the text and copy it yourself.</span>
          <textarea readOnly rows={8} value={text} onFocus={(event) => event.target.select()} />
        </label>
      ) : null}
    </>
  );
}
