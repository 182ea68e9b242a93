import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, LoopSeat } from '@debrief/web-data';
import { StaleRemedy } from './StaleRemedy';
import { useVerb } from './useVerb';
import { VerbDialog } from './VerbDialog';

interface RemoveSeatDialogProps {
  readonly seat: LoopSeat;
  readonly roundName: string;
  readonly onClose: () => void;
}

/** Takes somebody off a round before they filed. */
export function RemoveSeatDialog({ seat, roundName, onClose }: RemoveSeatDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.removeSeat, {
    done: 'SeatChanged',
    notice: 'Seat removed.',
    onDone: onClose,
  });
  const refused = Object.values(verb.errors)[0];
  return (
    <VerbDialog
      title={`Take ${seat.person.name} off ${roundName}`}
      verb="Remove the seat"
      busy={verb.busy}
      message={refused ?? verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => verb.send({ seatId: seat.id, version: seat.version })}
    >
      <p>
        They no longer see this round, and a draft they may have is dropped with the seat. To keep
        the seat on record, excuse them instead.
      </p>
    </VerbDialog>
  );
}
