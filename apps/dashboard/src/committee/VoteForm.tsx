import { useId, useState } from 'react';
import { Button, TextField, Autocomplete } from '@mui/material';
import { useDataProvider } from 'react-admin';
import { RECOMMENDATION, RecommendationChoice } from '@debrief/web-ui';
import type {
  CommitteePaper,
  CommitteeReading,
  DebriefDataProvider,
  Recommendation,
} from '@debrief/web-data';
import { Section } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { WordsField } from './WordsField';

/** A reader's vote, asked after the paper; it may be changed until the committee closes. */
export function VoteForm({ reading }: { readonly reading: CommitteeReading }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const { vote, paper } = reading;
  const id = useId();
  const [recommendation, setRecommendation] = useState<Recommendation | null>(
    vote?.recommendation ?? null,
  );
  const [level, setLevel] = useState(vote?.level ?? '');
  const [reason, setReason] = useState(vote?.reason ?? '');
  const [citations, setCitations] = useState<readonly string[]>(vote?.citations ?? []);
  const verb = useVerb(provider.castCommitteeVote, {
    done: 'CommitteeVoteCast',
    notice: 'Your vote is in.',
    onDone: () => undefined,
  });
  const wrong = Object.entries(verb.errors).find(
    ([path]) => !['reason', 'level'].includes(path),
  )?.[1];
  return (
    <Section
      title="Your vote"
      aside={
        vote
          ? `You voted ${RECOMMENDATION[vote.recommendation].toLowerCase()}`
          : 'Nobody sees it before the committee closes'
      }
    >
      <form
        className="committee-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (recommendation && !verb.busy)
            verb.send({
              committeeId: reading.id,
              recommendation,
              level,
              reason,
              citations: [...citations],
            });
        }}
      >
        <p id={id} className="visually-hidden">
          What you recommend
        </p>
        <RecommendationChoice
          value={recommendation}
          disabled={verb.busy}
          name={`vote-${reading.id}`}
          labelledBy={id}
          onChoose={setRecommendation}
        />
        <WordsField
          label="Why"
          value={reason}
          onChange={setReason}
          error={verb.errors.reason}
          rows={3}
        />
        <Lines paper={paper} chosen={citations} onChoose={setCitations} />
        <WordsField
          label="Level you see"
          value={level}
          onChange={setLevel}
          error={verb.errors.level}
        />
        {(verb.message ?? wrong) ? <p role="alert">{verb.message ?? wrong}</p> : null}
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={!recommendation || verb.busy}
        >
          {verb.busy ? 'Sending' : vote ? 'Change your vote' : 'Vote'}
        </Button>
      </form>
    </Section>
  );
}

interface LinesProps {
  readonly paper: CommitteePaper;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** The lines of the paper a vote rests on, by their numbers. */
function Lines({ paper, chosen, onChoose }: LinesProps) {
  const lines = paper.scorecards.flatMap(({ ref, notes }) => [ref, ...notes.map(({ id }) => id)]);
  return (
    <Autocomplete
      multiple
      options={lines}
      value={[...chosen]}
      onChange={(_event, picked) => onChoose(picked)}
      renderInput={(params) => (
        <TextField
          {...params}
          label="Lines it rests on"
          margin="dense"
          helperText="By their numbers, e.g. B.3"
        />
      )}
    />
  );
}
