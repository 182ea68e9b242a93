import { useId, type ReactNode } from 'react';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { Review, Target } from './review';
import { ReviewPanel } from './ReviewPanel';

interface ReviewDialogProps {
  readonly review: Review;
  readonly verb: string;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly message: string | null;
  readonly beforeReview: ReactNode;
  readonly onGo: (target: Target) => void;
  readonly onFile: () => void;
  readonly onClose: () => void;
}

/** The review step before filing. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { review, verb, busy, ready, message, beforeReview, onGo, onFile, onClose } = props;
  const id = useId();
  const blocked = review.missing.length > 0 || !ready;
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={id}
      fullWidth
      maxWidth="sm"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || blocked || busy) return;
        event.preventDefault();
        onFile();
      }}
    >
      <DialogTitle id={id}>Review before you file</DialogTitle>
      <DialogContent>
        {message ? (
          <p role="alert" className="verb-refusal">
            {message}
          </p>
        ) : null}
        {beforeReview}
        <ReviewPanel review={review} onGo={onGo} />
        {blocked ? null : (
          <p className="dim sc-review-then">
            Once filed it cannot be changed. You can amend it; the first version stays and is shown.
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Go on writing</Button>
        <Button
          variant="contained"
          color="primary"
          autoFocus={!blocked}
          disabled={blocked || busy}
          onClick={onFile}
        >
          {busy ? 'Filing' : verb}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
