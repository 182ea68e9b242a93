import { useId, useState } from 'react';
import { Button, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import { enumerated } from '@debrief/web-ui';
import type { DebriefDataProvider, DecisionOutcome, Packet } from '@debrief/web-data';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useLeaveGuard } from '../rounds/useLeaveGuard';
import { useVerb } from '../rounds/useVerb';
import { OUTCOME, standsInTheWay } from './decision';

interface OutcomeChoiceProps {
  readonly value: DecisionOutcome | null;
  readonly missing: boolean;
  readonly onChoose: (outcome: DecisionOutcome) => void;
}

/** Three equal words; none of them has a colour. */
function OutcomeChoice({ value, missing, onChoose }: OutcomeChoiceProps) {
  const id = useId();
  return (
    <div>
      <span id={id} className="pk-label">
        Decision
      </span>
      <div className="pk-seg" role="radiogroup" aria-labelledby={id}>
        {(Object.keys(OUTCOME) as DecisionOutcome[]).map((word) => (
          <label key={word}>
            <input
              type="radio"
              name={`${id}-outcome`}
              checked={value === word}
              onChange={() => onChoose(word)}
            />
            {OUTCOME[word]}
          </label>
        ))}
      </div>
      {missing ? (
        <p role="alert" className="warn-text small">
          Choose one.
        </p>
      ) : null}
    </div>
  );
}

/** A named person decides, in writing. */
export function DecisionForm({ packet }: { readonly packet: Packet }) {
  const id = useId();
  const provider = useDataProvider<DebriefDataProvider>();
  const [outcome, setOutcome] = useState<DecisionOutcome | null>(null);
  const [level, setLevel] = useState(packet.level);
  const [rationale, setRationale] = useState('');
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.decidePacket, {
    done: 'PacketDecided',
    notice: 'The decision is recorded.',
    onDone: () => setRationale(''),
  });
  useLeaveGuard(rationale !== '');
  const barred = standsInTheWay(packet, outcome);
  const { problem } = verb;
  const missing =
    problem?.__typename === 'FeedbackMissingProblem'
      ? ` ${enumerated(problem.missing.map(({ personName }) => personName))}.`
      : '';
  const rationaleError =
    verb.errors['rationale'] ??
    (asked && rationale.trim() === ''
      ? 'Say why. Everyone who opens the packet reads this.'
      : undefined);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (outcome && rationale.trim() !== '' && !barred)
      verb.send({
        loopId: packet.loopId,
        loopVersion: packet.loopVersion,
        outcome,
        level,
        rationale,
      });
  };
  return (
    <form className="pk-form" onSubmit={submit} aria-labelledby={`${id}-title`} noValidate>
      <h2 id={`${id}-title`}>
        <span className="pk-n">7</span>Your decision
      </h2>
      <div className="pk-form-line">
        <OutcomeChoice value={outcome} missing={asked && !outcome} onChoose={setOutcome} />
        <TextField
          label="Level"
          value={level}
          onChange={(event) => setLevel(event.target.value)}
          error={Boolean(verb.errors['level'])}
          helperText={verb.errors['level'] ?? ' '}
          className="pk-level"
        />
      </div>
      <TextField
        label="Rationale"
        required
        multiline
        minRows={4}
        value={rationale}
        onChange={(event) => setRationale(event.target.value)}
        error={Boolean(rationaleError)}
        helperText={
          rationaleError ?? 'What weighed most, what you know to be weak, what you would plan for.'
        }
      />
      {verb.message ? (
        <div role="alert" className="verb-refusal">
          <p>
            {verb.message}
            {missing}
          </p>
          <StaleRemedy problem={problem} onClose={() => setAsked(false)} />
        </div>
      ) : null}
      <div className="pk-form-end">
        <span className={barred ? 'small' : 'dim small'} role="status">
          {barred ?? 'Recording it freezes this packet with its hash.'}
        </span>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={verb.busy || barred !== null}
        >
          {verb.busy ? 'Recording' : 'Record the decision'}
        </Button>
      </div>
    </form>
  );
}
