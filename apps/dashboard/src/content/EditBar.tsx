import { useState } from 'react';
import { Button } from '@mui/material';
import { useNow, useZone, when } from '../layout';
import { VerbDialog } from '../rounds/VerbDialog';
import type { EditingState } from './useEditing';

interface EditBarProps {
  readonly editing: EditingState;
  readonly onReview: () => void;
  readonly onDiscard: () => void;
}

/** Always in view: where the changes are, the way back from a removal, and the way on. */
export function EditBar({ editing, onReview, onDiscard }: EditBarProps) {
  const { state, dispatch, changed, keptAt, base } = editing;
  const [asking, setAsking] = useState(false);
  const zone = useZone();
  const now = useNow();
  const said = !changed
    ? base.version === 0
      ? 'Nothing is written yet.'
      : `As version ${base.version} stands.`
    : keptAt
      ? `Kept in this browser, ${when(keptAt, zone, now)}. Nobody else sees it until you publish.`
      : 'This browser keeps nothing: publish before you leave.';
  return (
    <div className="ed-bar" role="region" aria-label="Your changes">
      <p role="status" className="small">
        {said}
      </p>
      <div className="actions">
        {state.removed ? (
          <Button onClick={() => dispatch({ do: 'undo' })}>Put back {state.removed.what}</Button>
        ) : null}
        {changed ? <Button onClick={() => setAsking(true)}>Discard</Button> : null}
        <Button variant="contained" color="primary" disabled={!changed} onClick={onReview}>
          Review and publish
        </Button>
      </div>
      {asking ? (
        <VerbDialog
          title="Discard your changes?"
          verb="Discard them"
          busy={false}
          onClose={() => setAsking(false)}
          onSubmit={onDiscard}
        >
          <p>
            {base.version === 0
              ? 'What you wrote is gone from this browser, and nothing is published.'
              : `Version ${base.version} stays as it is; what you changed is gone from this browser.`}
          </p>
        </VerbDialog>
      ) : null}
    </div>
  );
}
