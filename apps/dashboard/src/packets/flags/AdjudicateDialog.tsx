import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, Packet, PacketFlag } from '@debrief/web-data';
import { ReasonField } from '../../rounds/ReasonField';
import { useVerb } from '../../rounds/useVerb';
import { VerbDialog } from '../../rounds/VerbDialog';

interface AdjudicateDialogProps {
  readonly packet: Packet;
  readonly flag: PacketFlag;
  readonly first: 'CLEARED' | 'UPHELD';
  readonly onClose: () => void;
}

/** A named person clears or upholds a flag, with a reason that stays. */
export function AdjudicateDialog({ packet, flag, first, onClose }: AdjudicateDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [outcome, setOutcome] = useState(first);
  const [reason, setReason] = useState('');
  const verb = useVerb(provider.adjudicateFlag, {
    done: 'FlagAdjudicated',
    notice: 'Recorded.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={`${flag.name}: your judgement`}
      verb={outcome === 'CLEARED' ? 'Clear the flag' : 'Uphold the flag'}
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ loopId: packet.loopId, flagType: flag.type, outcome, reason })}
    >
      <p className="small">
        <b>Would clear it:</b> {flag.clearedBy}
      </p>
      <fieldset className="verb-choices">
        <legend>Having read both sides</legend>
        <label>
          <input
            type="radio"
            name="outcome"
            checked={outcome === 'CLEARED'}
            onChange={() => setOutcome('CLEARED')}
          />
          Clear it: the evidence does not hold
        </label>
        <label>
          <input
            type="radio"
            name="outcome"
            checked={outcome === 'UPHELD'}
            onChange={() => setOutcome('UPHELD')}
          />
          Uphold it: it counts, and the decision takes it into account
        </label>
      </fieldset>
      <ReasonField
        label="Reason"
        hint="Shown with your name on the packet"
        value={reason}
        error={verb.errors['reason']}
        onChange={setReason}
      />
    </VerbDialog>
  );
}
