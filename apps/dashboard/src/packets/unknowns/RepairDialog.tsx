import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { CoverageRepair, DebriefDataProvider } from '@debrief/web-data';
import { PersonPicker, type PickedPerson } from '../../rounds/PersonPicker';
import { ReasonField } from '../../rounds/ReasonField';
import { StaleRemedy } from '../../rounds/StaleRemedy';
import { useVerb } from '../../rounds/useVerb';
import { VerbDialog } from '../../rounds/VerbDialog';
import { REPAIR_VERB } from './repair-words';

interface RepairDialogProps {
  readonly loopId: string;
  readonly loopVersion: number;
  readonly competency: string;
  readonly name: string;
  readonly repair: CoverageRepair;
  readonly onClose: () => void;
}

/** A round to come also asks for it, and is as much longer. */
function AskDialog({ loopId, competency, name, repair, onClose }: RepairDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.askInRound, {
    done: 'RoundAsked',
    notice: `${name} is asked for there.`,
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={`${name}: ask in ${repair.roundName ?? 'a round to come'}`}
      verb={REPAIR_VERB[repair.kind]}
      busy={verb.busy}
      message={verb.message ?? Object.values(verb.errors)[0] ?? null}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() =>
        verb.send({
          loopId,
          roundId: repair.roundId ?? '',
          roundVersion: repair.roundVersion ?? 0,
          competency,
          extraMinutes: repair.minutes,
        })
      }
    >
      <p>{repair.statement}.</p>
      <p className="dim small">
        The panel finds it in kit and scorecard.{' '}
        {repair.minutes === 0
          ? 'The round stays as long as it is.'
          : `The round becomes ${repair.minutes} minutes longer.`}
      </p>
    </VerbDialog>
  );
}

/** A short round with one person, made for this gap alone. */
function CallDialog(props: RepairDialogProps) {
  const { loopId, loopVersion, competency, name, repair, onClose } = props;
  const provider = useDataProvider<DebriefDataProvider>();
  const [person, setPerson] = useState<PickedPerson | null>(
    repair.personId
      ? { id: repair.personId, name: repair.personName ?? '', timeZone: 'UTC' }
      : null,
  );
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.bookRepairCall, {
    done: 'RepairCallBooked',
    notice: 'The call is on the loop. Give it a time there.',
    onDone: onClose,
  });
  const missing = asked && !person ? 'Choose who calls.' : undefined;
  return (
    <VerbDialog
      title={`${name}: a call of ${repair.minutes} minutes`}
      verb={REPAIR_VERB.SHORT_CALL}
      busy={verb.busy}
      message={verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (person)
          verb.send({
            loopId,
            loopVersion,
            competency,
            personId: person.id,
            minutes: repair.minutes,
          });
      }}
    >
      <p>
        A round of one seat is added to the loop; whoever calls owes a scorecard for it, and the
        packet is sealed to them until they file.
      </p>
      <PersonPicker
        label="Who calls"
        value={person}
        onChange={setPerson}
        error={verb.errors['personId'] ?? missing}
      />
    </VerbDialog>
  );
}

/** To decide knowing the gap, with the reason on record. */
function AcceptDialog({ loopId, competency, name, onClose }: RepairDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reason, setReason] = useState('');
  const verb = useVerb(provider.acceptGap, {
    done: 'GapAccepted',
    notice: 'Accepted. The packet says so.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={`${name}: accept the gap`}
      verb={REPAIR_VERB.ACCEPT}
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ loopId, competency, reason })}
    >
      <p>It stays in the packet and goes with the decision. You can undo it until then.</p>
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

const DIALOG: Readonly<
  Record<CoverageRepair['kind'], (props: RepairDialogProps) => React.JSX.Element>
> = {
  ASK_IN_ROUND: AskDialog,
  ADD_TIME: AskDialog,
  SHORT_CALL: CallDialog,
  ACCEPT: AcceptDialog,
};

/** Says what the chosen repair does, and does it when confirmed. */
export function RepairDialog(props: RepairDialogProps) {
  const Chosen = DIALOG[props.repair.kind];
  return <Chosen {...props} />;
}
