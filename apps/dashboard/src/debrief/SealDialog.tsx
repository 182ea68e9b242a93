import { useId } from 'react';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { citeKey, type NoteToCite } from './reading';
import type { DebriefSeat } from '@debrief/web-data';
import { changes, needsLevel, type VoteDraft } from './vote';
import { VOTE } from './words';

interface SealDialogProps {
  readonly draft: VoteDraft;
  readonly seat: DebriefSeat;
  readonly notes: readonly NoteToCite[];
  /** Sections of the silent read that are not marked. */
  readonly unread: number;
  readonly busy: boolean;
  readonly message: string | null;
  readonly onSeal: () => void;
  readonly onClose: () => void;
}

/** The vote once more, before nobody can change it. */
export function SealDialog(props: SealDialogProps) {
  const { draft, seat, notes, unread, busy, message, onSeal, onClose } = props;
  const id = useId();
  const { vote, level, reason, citations } = draft;
  const known = new Map(notes.map((note) => [citeKey(note), note]));
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>Your vote, before it is sealed</DialogTitle>
      <DialogContent>
        {message ? (
          <p role="alert" className="verb-refusal">
            {message}
          </p>
        ) : null}
        <dl className="db-review">
          <dt>Vote</dt>
          <dd>
            <b>{vote ? VOTE[vote] : ''}</b>
            {seat.firstVote && vote ? (
              <span className="dim">
                {changes(vote, seat.firstVote)
                  ? `, changed from ${VOTE[seat.firstVote].toLowerCase()}`
                  : ', as in your first vote'}
              </span>
            ) : null}
          </dd>
          {level !== null || needsLevel(vote) ? (
            <>
              <dt>Level</dt>
              <dd>{level}</dd>
            </>
          ) : null}
          <dt>Reason</dt>
          <dd className="db-words">{reason.trim() || 'None given.'}</dd>
          {citations.length > 0 ? (
            <>
              <dt>Rests on</dt>
              <dd>
                <ul className="db-cited">
                  {citations.map((one) => (
                    <li key={citeKey(one)}>
                      <b>{known.get(citeKey(one))?.person}</b>
                      <span>{known.get(citeKey(one))?.text}</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          ) : null}
        </dl>
        <p className="dim">
          Once sealed, it cannot be changed before the reveal. Nobody sees it until every vote is
          in. {unread > 0 ? `You have not marked ${unread} of 5 sections as read.` : ''}
        </p>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Go on thinking</Button>
        <Button variant="contained" color="primary" autoFocus disabled={busy} onClick={onSeal}>
          {busy ? 'Sealing' : 'Seal my vote'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
