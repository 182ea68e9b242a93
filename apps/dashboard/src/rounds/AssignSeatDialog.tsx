import { useState } from 'react';
import { FormHelperText } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, LoopRound, SeatRole } from '@debrief/web-data';
import { SEAT_ROLE, useZone } from '../layout';
import { PersonPicker, type PickedPerson } from './PersonPicker';
import { takenWords } from './taken';
import { useVerb } from './useVerb';
import { VerbDialog } from './VerbDialog';

interface AssignSeatDialogProps {
  readonly round: LoopRound;
  readonly onClose: () => void;
}

const ROLES = Object.keys(SEAT_ROLE) as SeatRole[];

/** Gives somebody a seat on a round. */
export function AssignSeatDialog({ round, onClose }: AssignSeatDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [role, setRole] = useState<SeatRole>(
    round.seats.some((seat) => seat.role === 'LEAD') ? 'PANELIST' : 'LEAD',
  );
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.assignSeat, {
    done: 'SeatAssigned',
    notice: 'Seat assigned.',
    onDone: onClose,
  });
  const seated = new Set(
    round.seats.filter(({ state }) => state !== 'REMOVED').map((seat) => seat.person.id),
  );
  const personError =
    verb.errors['personId'] ?? (asked && !person ? 'Choose a person.' : undefined);
  const submit = () => {
    setAsked(true);
    if (person) verb.send({ roundId: round.id, personId: person.id, role });
  };
  return (
    <VerbDialog
      title={`A seat on ${round.name}`}
      verb="Assign the seat"
      busy={verb.busy}
      message={takenWords(verb.problem, zone) ?? verb.message}
      onClose={onClose}
      onSubmit={submit}
    >
      <PersonPicker
        value={person}
        onChange={setPerson}
        except={seated}
        roundKind={round.kind}
        none="Nobody by that name who is free of a seat here"
        error={personError}
      />
      <fieldset className="verb-choices">
        <legend>As</legend>
        {ROLES.map((word) => (
          <label key={word}>
            <input
              type="radio"
              name="role"
              checked={role === word}
              onChange={() => setRole(word)}
            />
            {SEAT_ROLE[word]}
          </label>
        ))}
      </fieldset>
      {verb.errors['role'] ? <FormHelperText error>{verb.errors['role']}</FormHelperText> : null}
      {verb.errors['roundId'] ? (
        <FormHelperText error>{verb.errors['roundId']}</FormHelperText>
      ) : null}
    </VerbDialog>
  );
}
