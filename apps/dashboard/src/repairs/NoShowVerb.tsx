import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, LoopRound } from '@debrief/web-data';
import { ReasonField } from '../rounds/ReasonField';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

/** Notes that the candidate did not come to a round that has begun. */
export function NoShowVerb({ round }: { readonly round: LoopRound }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="ui-link small"
        aria-label={`The candidate did not come to ${round.name}`}
        onClick={() => setOpen(true)}
      >
        Candidate did not come
      </button>
      {open ? <NoShowDialog round={round} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function NoShowDialog({
  round,
  onClose,
}: {
  readonly round: LoopRound;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reason, setReason] = useState('');
  const [then, setThen] = useState<'RESCHEDULE' | 'CANCEL'>('RESCHEDULE');
  const verb = useVerb(provider.recordNoShow, {
    done: 'NoShowRecorded',
    notice: 'Noted. Nobody is waited for on that slot.',
    onDone: onClose,
  });
  const { id: roundId, version } = round;
  return (
    <VerbDialog
      title={`${round.name}: the candidate did not come`}
      verb={then === 'CANCEL' ? 'Call the round off' : 'Free it for another time'}
      busy={verb.busy}
      message={verb.errors['roundId'] ?? verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => verb.send({ roundId, version, who: 'CANDIDATE', reason, then })}
    >
      <fieldset className="verb-choices">
        <legend>What becomes of the round</legend>
        <label>
          <input
            type="radio"
            name="then"
            checked={then === 'RESCHEDULE'}
            onChange={() => setThen('RESCHEDULE')}
          />
          It waits for another time, with the same panel
        </label>
        <label>
          <input
            type="radio"
            name="then"
            checked={then === 'CANCEL'}
            onChange={() => setThen('CANCEL')}
          />
          It is called off, and its panel is let off
        </label>
      </fieldset>
      <ReasonField
        label="What happened"
        hint="Kept with the round"
        value={reason}
        error={verb.errors['reason']}
        onChange={setReason}
      />
    </VerbDialog>
  );
}
