import { useRef } from 'react';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useBlocker } from 'react-router-dom';
import { useLeaveGuard } from '../rounds/useLeaveGuard';

interface Leaving {
  /** Lets the next step leave without a question, after publishing or discarding. */
  readonly free: () => void;
  readonly blocker: ReturnType<typeof useBlocker>;
}

/** Holds the page while there are unpublished changes. */
export function useLeaving(active: boolean): Leaving {
  const freed = useRef(false);
  useLeaveGuard(active);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      active && !freed.current && currentLocation.pathname !== nextLocation.pathname,
  );
  return {
    blocker,
    free: () => {
      freed.current = true;
    },
  };
}

interface LeaveDialogProps {
  readonly blocker: Leaving['blocker'];
  /** Whether this browser keeps the changes. */
  readonly kept: boolean;
}

/** Asks before a page with unpublished changes is left for another one. */
export function LeaveDialog({ blocker, kept }: LeaveDialogProps) {
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog open onClose={() => blocker.reset()} aria-labelledby="leave-title">
      <DialogTitle id="leave-title">Leave with unpublished changes?</DialogTitle>
      <DialogContent>
        {kept
          ? 'They stay in this browser: open the editor again and they are back. Nobody else sees them until you publish, and signing out removes them.'
          : 'This browser keeps nothing, so your changes would be lost.'}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => blocker.proceed()}>Leave</Button>
        <Button variant="contained" color="primary" onClick={() => blocker.reset()} autoFocus>
          Stay
        </Button>
      </DialogActions>
    </Dialog>
  );
}
