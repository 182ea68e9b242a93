import { useState } from 'react';
import { TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { CandidateRef, DebriefDataProvider, LoopRound } from '@debrief/web-data';
import { cityOf, otherSide, slot, useZone } from '../layout';
import { DayBusy } from './DayBusy';
import { fromLocalInput, toLocalInput } from './local-time';
import { StaleRemedy } from './StaleRemedy';
import { takenWords } from './taken';
import { useVerb } from './useVerb';
import { VerbDialog } from './VerbDialog';

interface SlotDialogProps {
  readonly round: LoopRound;
  readonly candidate: CandidateRef;
  /** Shows when the panel is busy on the chosen day. */
  readonly panelBusy?: boolean;
  readonly onClose: () => void;
}

/** What the chosen time is for both sides. */
function Both({
  startsAt,
  minutes,
  zone,
  theirs,
}: {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly zone: string;
  readonly theirs: CandidateRef;
}) {
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const other = otherSide(startsAt, endsAt, zone, theirs.timeZone);
  return (
    <p className="num verb-echo">
      {slot(startsAt, endsAt, zone)} for you
      {other ? `, ${other} for ${theirs.name}` : ` and for ${theirs.name}`}
    </p>
  );
}

function panelOf(round: LoopRound) {
  return round.seats.filter(({ state }) => state === 'ASSIGNED').map(({ person }) => person);
}

function spanOf({ durationMinutes }: LoopRound, startsAt: Date) {
  return { startsAt, endsAt: new Date(startsAt.getTime() + durationMinutes * 60_000) };
}

/** Sets, moves or clears the time of a round; typed in the reader's zone. */
export function SlotDialog({ round, candidate, panelBusy = false, onClose }: SlotDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const [text, setText] = useState(round.startsAt ? toLocalInput(round.startsAt, zone) : '');
  const [place, setPlace] = useState(round.place);
  const [clear, setClear] = useState(false);
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.setRoundSlot, {
    done: 'RoundScheduled',
    notice: 'Time saved.',
    onDone: onClose,
  });
  const startsAt = fromLocalInput(text, zone);
  const error =
    verb.errors['startsAt'] ??
    (asked && !clear && !startsAt ? 'Choose a day and a time.' : undefined);
  const submit = () => {
    setAsked(true);
    if (clear || startsAt)
      verb.send({
        roundId: round.id,
        version: round.version,
        startsAt: clear ? null : (startsAt?.toISOString() ?? null),
        ...(place.trim() === round.place ? {} : { place: place.trim() }),
      });
  };
  return (
    <VerbDialog
      title={`Time of ${round.name}`}
      verb={clear ? 'Clear the time' : 'Save the time'}
      busy={verb.busy}
      message={takenWords(verb.problem, zone) ?? verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        type="datetime-local"
        label={`Start, ${cityOf(zone)} time`}
        value={text}
        disabled={clear}
        onChange={(event) => setText(event.target.value)}
        error={Boolean(error)}
        helperText={error ?? `${round.durationMinutes} min`}
        margin="dense"
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { step: 300 } }}
      />
      {startsAt && !clear ? (
        <Both startsAt={startsAt} minutes={round.durationMinutes} zone={zone} theirs={candidate} />
      ) : null}
      <TextField
        label="Place"
        value={place}
        disabled={clear}
        onChange={(event) => setPlace(event.target.value)}
        error={Boolean(verb.errors['place'])}
        helperText={verb.errors['place'] ?? 'A room, or an https link to the call'}
        margin="dense"
      />
      {panelBusy && startsAt && !clear ? (
        <DayBusy people={panelOf(round)} chosen={spanOf(round, startsAt)} zone={zone} />
      ) : null}
      {round.startsAt ? (
        <label className="verb-check">
          <input
            type="checkbox"
            checked={clear}
            onChange={(event) => setClear(event.target.checked)}
          />
          Take the time away; the panel keeps its seats
        </label>
      ) : null}
    </VerbDialog>
  );
}
