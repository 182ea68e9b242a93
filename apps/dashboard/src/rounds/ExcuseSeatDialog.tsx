import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, LoopSeat } from '@debrief/web-data';
import { ReasonField } from './ReasonField';
import { StaleRemedy } from './StaleRemedy';
import { useVerb } from './useVerb';
import { VerbDialog } from './VerbDialog';

interface ExcuseSeatDialogProps {
  readonly seat: LoopSeat;
  readonly roundName: string;
  readonly onClose: () => void;
}

/** Lets the loop go on without one scorecard; the reason is shown in the packet. */
export function ExcuseSeatDialog({ seat, roundName, onClose }: ExcuseSeatDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reason, setReason] = useState('');
  const [noShow, setNoShow] = useState(false);
  const verb = useVerb(provider.excuseSeat, {
    done: 'SeatChanged',
    notice: 'Excused. The packet will say so.',
    onDone: onClose,
  });
  const error = verb.errors['reason'];
  return (
    <VerbDialog
      title={`${seat.person.name}, ${roundName}`}
      verb={noShow ? 'Note that they did not come' : 'Excuse them'}
      busy={verb.busy}
      message={verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => verb.send({ seatId: seat.id, version: seat.version, reason, noShow })}
    >
      <p>Their scorecard is no longer waited for. Coverage loses one assessor.</p>
      <fieldset className="verb-choices">
        <legend>What happened</legend>
        <label>
          <input type="radio" name="noShow" checked={!noShow} onChange={() => setNoShow(false)} />
          They are excused
        </label>
        <label>
          <input type="radio" name="noShow" checked={noShow} onChange={() => setNoShow(true)} />
          They did not come
        </label>
      </fieldset>
      <ReasonField
        label="Reason"
        hint="Shown in the packet"
        value={reason}
        error={error}
        onChange={setReason}
      />
    </VerbDialog>
  );
}
