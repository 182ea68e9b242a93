import { useState } from 'react';
import { Button, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type {
  CommitteeReading,
  DebriefDataProvider,
  EvidenceGrade,
  PaperScorecard,
} from '@debrief/web-data';
import { Section } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { WordsField } from './WordsField';
import { EVIDENCE_GRADE } from './words';

/** Feedback on the feedback: its author hears it when the committee has closed, without who said it. */
export function GradeForm({ reading }: { readonly reading: CommitteeReading }) {
  return (
    <Section
      title="How well could you follow each scorecard"
      aside="Its author hears it without your name"
    >
      {reading.paper.scorecards.map((card) => (
        <Grade key={card.ref} reading={reading} card={card} />
      ))}
    </Section>
  );
}

const GRADES = Object.keys(EVIDENCE_GRADE) as readonly EvidenceGrade[];

function Grade({
  reading,
  card,
}: {
  readonly reading: CommitteeReading;
  readonly card: PaperScorecard;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const before = reading.grades.find(({ ref }) => ref === card.ref);
  const [evidence, setEvidence] = useState<EvidenceGrade | ''>(before?.evidence ?? '');
  const [leading, setLeading] = useState(before?.leading ?? false);
  const [sentence, setSentence] = useState(before?.sentence ?? '');
  const name = `${card.interviewer}, ${card.round}`;
  const verb = useVerb(provider.gradeScorecard, {
    done: 'ScorecardGraded',
    notice: `Kept for ${name}.`,
    onDone: () => undefined,
  });
  return (
    <form
      className="committee-grade"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        if (evidence !== '' && !verb.busy)
          verb.send({ committeeId: reading.id, ref: card.ref, evidence, leading, sentence });
      }}
    >
      <h3>{name}</h3>
      <TextField
        select
        label="Its evidence"
        value={evidence}
        onChange={(event) => setEvidence(event.target.value as EvidenceGrade)}
        margin="dense"
      >
        {GRADES.map((grade) => (
          <MenuItem key={grade} value={grade}>
            {EVIDENCE_GRADE[grade]}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        control={
          <Checkbox checked={leading} onChange={(event) => setLeading(event.target.checked)} />
        }
        label="Its questions lead to their answers"
      />
      <WordsField
        label="A sentence for its author"
        value={sentence}
        onChange={setSentence}
        error={verb.errors.sentence}
      />
      {verb.message ? <p role="alert">{verb.message}</p> : null}
      <Button type="submit" disabled={evidence === '' || verb.busy}>
        {before ? 'Keep the change' : 'Keep this'}
      </Button>
    </form>
  );
}
