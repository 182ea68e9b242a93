import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { TextField } from '@mui/material';
import type { DebriefDataProvider, SeatResponse } from '@debrief/web-data';
import { OWN_ANSWER } from './seat-answer';
import { useVerb } from './useVerb';
import { VerbDialog } from './VerbDialog';

interface OwnSeat {
  readonly id: string;
  readonly response: SeatResponse;
  readonly responseNote: string;
}

interface RespondProps {
  readonly seat: OwnSeat;
  readonly roundName: string;
}

type Answer = Exclude<SeatResponse, 'NEEDS_ACTION'>;

const CHOICES: readonly { readonly answer: Answer; readonly name: string }[] = [
  { answer: 'ACCEPTED', name: 'Accept' },
  { answer: 'TENTATIVE', name: 'Maybe' },
  { answer: 'DECLINED', name: 'Decline' },
];

/** Maybe and no come with a line for whoever runs the loop, if there is something to say. */
function NoteDialog({
  seat,
  roundName,
  answer,
  onClose,
}: RespondProps & { readonly answer: Answer; readonly onClose: () => void }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [note, setNote] = useState(seat.responseNote);
  const verb = useVerb(provider.respondToSeat, {
    done: 'SeatResponded',
    notice: 'Answer sent.',
    onDone: onClose,
  });
  const error = verb.errors['note'];
  const declines = answer === 'DECLINED';
  return (
    <VerbDialog
      title={declines ? `Decline ${roundName}` : `Maybe, for ${roundName}`}
      verb={declines ? 'Decline' : 'Answer “maybe”'}
      busy={verb.busy}
      message={verb.errors['response'] ?? verb.errors['seatId'] ?? verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ seatId: seat.id, response: answer, note: note.trim() })}
    >
      <p className="dim">
        {declines
          ? 'You keep the seat until whoever runs the loop finds another person or time.'
          : 'Whoever runs the loop sees that it is not certain.'}
      </p>
      <TextField
        label="A line for them"
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={Boolean(error)}
        helperText={error ?? 'Optional, e.g. a time that would do'}
        multiline
        minRows={2}
        margin="dense"
      />
    </VerbDialog>
  );
}

/** The reader's own invitation: what they answered, and the three answers. */
export function RespondVerbs({ seat, roundName }: RespondProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [noting, setNoting] = useState<Answer | null>(null);
  const accept = useVerb(provider.respondToSeat, {
    done: 'SeatResponded',
    notice: 'Accepted.',
    onDone: () => undefined,
  });
  const choose = (answer: Answer) => {
    if (answer !== 'ACCEPTED') return setNoting(answer);
    if (!accept.busy && seat.response !== 'ACCEPTED')
      accept.send({ seatId: seat.id, response: answer, note: '' });
  };
  const refused = Object.values(accept.errors)[0] ?? accept.message;
  return (
    <div className="rd-respond">
      <p className="small" role="status">
        {accept.busy ? 'Sending your answer' : OWN_ANSWER[seat.response]}
        {seat.responseNote ? <span className="dim"> “{seat.responseNote}”</span> : null}
      </p>
      <div className="choice-bar" role="group" aria-label={`Your answer for ${roundName}`}>
        {CHOICES.map(({ answer, name }) => (
          <button
            key={answer}
            type="button"
            aria-pressed={seat.response === answer}
            onClick={() => choose(answer)}
          >
            {name}
          </button>
        ))}
      </div>
      {refused ? (
        <p role="alert" className="small warn-text">
          {refused}
        </p>
      ) : null}
      {noting ? (
        <NoteDialog
          seat={seat}
          roundName={roundName}
          answer={noting}
          onClose={() => setNoting(null)}
        />
      ) : null}
    </div>
  );
}
