import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider } from '@debrief/web-data';
import { dayAndClock } from '../layout';
import { useVerb } from '../rounds/useVerb';
import type { Desk, Hold } from './desk';
import type { Confirming } from './useConfirm';

/** Somebody else was quicker, or the desk is out of date: what happened, and one way on. */
export function Refusal({
  confirming,
  onAsk,
}: {
  readonly confirming: Confirming;
  readonly onAsk: () => void;
}) {
  const { taken, stale, message, broken } = confirming;
  if (!taken && !stale && (!message || broken)) return null;
  return (
    <div className="note-warn sd-refusal" role="alert">
      <p>{taken ?? message}</p>
      <Button onClick={onAsk}>Look again and search anew</Button>
    </div>
  );
}

/** A hold that runs: until when, who has accepted, and the two ways to end it. */
export function HoldNotice({ hold, zone }: { readonly hold: Hold; readonly zone: string }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const confirm = useVerb(provider.confirmHold, {
    done: 'ScheduleHoldEnded',
    notice: 'Booked. Invitations are on their way.',
    onDone: () => undefined,
  });
  const release = useVerb(provider.releaseHold, {
    done: 'ScheduleHoldEnded',
    notice: 'Given back.',
    onDone: () => undefined,
  });
  const busy = confirm.busy || release.busy;
  return (
    <div className="note-quiet sd-hold num">
      <p>
        <b>Held by {hold.placedBy}</b> until {dayAndClock(new Date(hold.expiresAt), zone)}.{' '}
        {hold.accepted} of {hold.seats} have accepted.
        {(confirm.message ?? release.message) ? (
          <span role="alert"> {confirm.message ?? release.message}</span>
        ) : null}
      </p>
      <div className="actions">
        <Button disabled={busy} onClick={() => release.send({ holdId: hold.id })}>
          Give it back
        </Button>
        <Button
          variant="contained"
          color="primary"
          disabled={busy}
          onClick={() => confirm.send({ holdId: hold.id })}
        >
          Book it now
        </Button>
      </div>
    </div>
  );
}

/** Who cannot be chosen, and why. */
export function LeftOutLine({ desk }: { readonly desk: Desk }) {
  if (desk.leftOut.length === 0) return null;
  const seen = [...new Set(desk.leftOut.map(({ name, why }) => `${name}, ${why}`))];
  return (
    <details className="sd-left-out" open={seen.length <= 4}>
      <summary>
        <b>Left out:</b> {seen.length} {seen.length === 1 ? 'person' : 'reasons'}
      </summary>
      <ul>
        {seen.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}
