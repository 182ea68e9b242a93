import { useState } from 'react';
import { Button, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { CommitteeDraft, DebriefDataProvider, RedactionField } from '@debrief/web-data';
import { Section } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { Readers } from './Readers';
import { WordsField } from './WordsField';

interface AskWhomProps {
  readonly asked: {
    readonly loopId: string;
    readonly profile: RedactionField[];
    readonly terms: { otherNames: string[]; schools: string[]; employers: string[] };
    readonly choices: { findId: string; replace: boolean }[];
  };
  readonly draft: CommitteeDraft;
  readonly onDone: () => void;
}

const WEEK_MS = 7 * 24 * 3_600_000;

/** Who reads, how many votes are needed and until when; opens the committee. */
export function AskWhom({ asked, draft, onDone }: AskWhomProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [question, setQuestion] = useState(
    'From the evidence alone: would you hire at this level?',
  );
  const [readerIds, setReaderIds] = useState<readonly string[]>([]);
  const [quorum, setQuorum] = useState(2);
  const [due, setDue] = useState(() => new Date(Date.now() + WEEK_MS).toISOString().slice(0, 10));
  const verb = useVerb(provider.openCommittee, {
    done: 'CommitteeOpened',
    notice: 'The committee is asked.',
    onDone,
  });
  const left = draft.unconfirmed.length;
  const { errors } = verb;
  const readersWrong = Object.entries(errors).find(([path]) => path.startsWith('readerIds'))?.[1];
  return (
    <Section title="3. Who reads" aside={`${readerIds.length} chosen`}>
      <form
        className="committee-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (left > 0 || verb.busy) return;
          verb.send({
            ...asked,
            contentVersion: draft.contentVersion,
            question,
            readerIds: [...readerIds],
            quorum,
            dueAt: new Date(`${due}T17:00:00`).toISOString(),
          });
        }}
      >
        <WordsField
          label="What they are to answer"
          value={question}
          onChange={setQuestion}
          error={errors.question}
          rows={2}
        />
        <Readers loopId={asked.loopId} chosen={readerIds} onChoose={setReaderIds} />
        {readersWrong ? <p role="alert">{readersWrong}</p> : null}
        <div className="committee-pair">
          <TextField
            type="number"
            label="Votes needed"
            value={quorum}
            onChange={(event) => setQuorum(Number(event.target.value))}
            error={errors.quorum !== undefined}
            helperText={errors.quorum ?? `Of ${readerIds.length} readers`}
            slotProps={{ htmlInput: { min: 1, max: 15 } }}
          />
          <TextField
            type="date"
            label="Due"
            value={due}
            onChange={(event) => setDue(event.target.value)}
            error={errors.dueAt !== undefined}
            helperText={errors.dueAt}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </div>
        {verb.message ? <p role="alert">{verb.message}</p> : null}
        <p role="status">
          {left > 0 ? `Before it can open, say of ${left} more whether it is a name.` : ''}
        </p>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={left > 0 || readerIds.length === 0 || verb.busy}
        >
          {verb.busy ? 'Sending' : 'Open the committee'}
        </Button>
      </form>
    </Section>
  );
}
