import { useId, type FormEvent, type ReactNode } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  useMediaQuery,
} from '@mui/material';

export interface VerbDialogProps {
  readonly title: string;
  /** The verb on the button: "Assign the seat". */
  readonly verb: string;
  readonly busy: boolean;
  /** False while something is missing without which there is nothing to send. */
  readonly ready?: boolean;
  /** A refusal or failure that belongs to no single field. */
  readonly message?: string | null;
  /** What to do about the refusal, e.g. reload. */
  readonly remedy?: ReactNode;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** The frame of every small form: what it does, why it was refused, one button with its verb. */
export function VerbDialog(props: VerbDialogProps) {
  const {
    title,
    verb,
    busy,
    ready = true,
    message,
    remedy,
    onClose,
    onSubmit,
    children,
    wide,
  } = props;
  const id = useId();
  const phone = useMediaQuery('(max-width: 599.95px)', { noSsr: true });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!busy && ready) onSubmit();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={id}
      fullWidth
      maxWidth={wide ? 'md' : 'sm'}
      fullScreen={phone}
    >
      <form onSubmit={submit} className="verb-dialog" noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {message ? (
            <div role="alert" className="verb-refusal">
              <p>{message}</p>
              {remedy}
            </div>
          ) : null}
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" color="primary" disabled={busy || !ready}>
            {busy ? 'Sending' : verb}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
