import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, FlagReading, PacketFlag } from '@debrief/web-data';
import { ReasonField } from '../../rounds/ReasonField';
import { useVerb } from '../../rounds/useVerb';
import { VerbDialog } from '../../rounds/VerbDialog';

type Verdict = NonNullable<FlagReading['verdict']>;

interface ReadFlagDialogProps {
  readonly loopId: string;
  readonly flag: Pick<PacketFlag, 'type' | 'name' | 'clearedBy'>;
  readonly first: Verdict;
  readonly onClose: () => void;
}

const CHOICES: readonly { readonly verdict: Verdict; readonly text: string }[] = [
  { verdict: 'CORROBORATES', text: 'Corroborate it: the evidence holds' },
  { verdict: 'DISPUTES', text: 'Dispute it: the evidence does not hold' },
];

/** The second reader's answer, with a reason that stays. */
export function ReadFlagDialog({ loopId, flag, first, onClose }: ReadFlagDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [verdict, setVerdict] = useState(first);
  const [reason, setReason] = useState('');
  const verb = useVerb(provider.readFlag, {
    done: 'FlagRead',
    notice: 'Recorded.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={`${flag.name}: your reading`}
      verb={verdict === 'CORROBORATES' ? 'Corroborate the flag' : 'Dispute the flag'}
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ loopId, flagType: flag.type, verdict, reason })}
    >
      <p className="small">
        <b>Would clear it:</b> {flag.clearedBy}
      </p>
      <fieldset className="verb-choices">
        <legend>Having read both sides</legend>
        {CHOICES.map((choice) => (
          <label key={choice.verdict}>
            <input
              type="radio"
              name="verdict"
              checked={verdict === choice.verdict}
              onChange={() => setVerdict(choice.verdict)}
            />
            {choice.text}
          </label>
        ))}
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
