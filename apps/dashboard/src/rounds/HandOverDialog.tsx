import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, LoopRound, LoopSeat } from '@debrief/web-data';
import { useZone } from '../layout';
import { PersonPicker, type PickedPerson } from './PersonPicker';
import { ReasonField } from './ReasonField';
import { StaleRemedy } from './StaleRemedy';
import { takenWords } from './taken';
import { useVerb } from './useVerb';
import { VerbDialog } from './VerbDialog';

interface HandOverDialogProps {
  readonly seat: LoopSeat;
  readonly round: LoopRound;
  readonly onClose: () => void;
}

/** Puts somebody else in the place of a person who will not file. */
export function HandOverDialog({ seat, round, onClose }: HandOverDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.handOverSeat, {
    done: 'SeatHandedOver',
    notice: 'Handed over. Both are told.',
    onDone: onClose,
  });
  // A shadow of the round may move up; everybody else with a seat on it has one already.
  const seated = new Set(
    round.seats
      .filter(
        ({ state, role, filedAt }) =>
          state !== 'REMOVED' && !(role === 'SHADOW' && state === 'ASSIGNED' && !filedAt),
      )
      .map((one) => one.person.id)
      .concat(seat.person.id),
  );
  const personError =
    verb.errors['personId'] ?? (asked && !person ? 'Choose a person.' : undefined);
  const reasonError =
    verb.errors['reason'] ?? (asked && reason.trim() === '' ? 'Give the reason.' : undefined);
  const submit = () => {
    setAsked(true);
    if (person && reason.trim() !== '')
      verb.send({ seatId: seat.id, version: seat.version, personId: person.id, reason });
  };
  return (
    <VerbDialog
      title={`Hand over ${round.name} from ${seat.person.name}`}
      verb="Hand it over"
      busy={verb.busy}
      message={takenWords(verb.problem, zone) ?? verb.errors['seatId'] ?? verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="dim">
        The seat goes to the other person with its time. A draft that {seat.person.name} began stays
        where it is and nobody sees it: the other person writes their own. A shadow of this round
        moves up and keeps what they noted.
      </p>
      <PersonPicker
        label="To"
        value={person}
        onChange={setPerson}
        except={seated}
        none="Nobody by that name who is free of a seat here"
        error={personError}
      />
      <ReasonField
        label="Why"
        hint="Stays on record"
        value={reason}
        error={reasonError}
        rows={2}
        onChange={setReason}
      />
    </VerbDialog>
  );
}
