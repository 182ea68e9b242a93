import { useState } from 'react';
import { Button, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { ContentPreview, DebriefDataProvider } from '@debrief/web-data';
import { AsyncState, count, Section } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { useBank } from './BankContext';
import type { TypedBody } from './bodies';
import { ChangeList } from './ChangeList';
import { labelOf } from './labels';
import { usePreview } from './useLibrary';
import { bodyToWire, problemsFromWire } from './wire';
import type { FieldProblem } from '@debrief/domain';
import { Reach } from './Reach';

interface PublishStepProps {
  readonly given: TypedBody;
  /** Version that the changes began from; 0 for a new item. */
  readonly baseVersion: number;
  readonly onBack: () => void;
  /** Back to the editor, at the field of a problem. */
  readonly onField: (path: string, problems: readonly FieldProblem[]) => void;
  readonly onPublished: (key: string, version: number) => void;
  readonly onStale: () => void;
}

/** The last look: what changes, what is wrong, what stops being comparable, and whom it reaches. */
export function PublishStep(props: PublishStepProps) {
  const preview = usePreview(props.given, props.baseVersion);
  return (
    <AsyncState query={preview} lines={6}>
      {(found) => <Publish {...props} preview={found} />}
    </AsyncState>
  );
}

function Publish(props: PublishStepProps & { readonly preview: ContentPreview }) {
  const { given, baseVersion, preview, onBack, onField, onPublished, onStale } = props;
  const provider = useDataProvider<DebriefDataProvider>();
  const [note, setNote] = useState('');
  const verb = useVerb(provider.publishContent, {
    done: 'ContentPublished',
    onDone: ({ item }) => onPublished(item.key, item.version),
    notice: `Version ${baseVersion + 1} is published.`,
  });
  const refused =
    verb.problem?.__typename === 'FieldProblems' ? problemsFromWire(verb.problem.fields) : [];
  const problems = [...preview.problems, ...refused.filter(({ path }) => path !== 'note')];
  const noteProblem = refused.find(({ path }) => path === 'note')?.message;
  const mustSay = preview.breaking.length > 0;
  const [missing, setMissing] = useState(false);
  const publish = () => {
    if (mustSay && note.trim() === '') return setMissing(true);
    setMissing(false);
    verb.send({
      body: bodyToWire(given),
      baseVersion,
      note: note.trim() === '' ? null : note.trim(),
    });
  };
  const stale = verb.problem?.__typename === 'StaleVersionProblem';
  return (
    <div className="ed-publish">
      {verb.message ? (
        <div className="form-problem" role="alert">
          <p>
            {stale ? 'Somebody published a newer version while you were editing.' : verb.message}
          </p>
          {stale ? <Button onClick={onStale}>See what they changed</Button> : null}
        </div>
      ) : null}
      <Problems given={given} problems={problems} onField={onField} />
      <Section
        title={baseVersion === 0 ? 'What it says' : 'What changes'}
        aside={count(preview.changes.length, 'change')}
      >
        <ChangeList changes={preview.changes} same="Nothing differs from the published version." />
      </Section>
      <Breaking reasons={preview.breaking} />
      <Section title="Whom it reaches">
        <Reach impact={preview.impact} />
      </Section>
      <Section title="Publish">
        <div className="form ed-note">
          <TextField
            label={mustSay ? 'Why it changes' : 'Why it changes (as you like)'}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            multiline
            minRows={2}
            required={mustSay}
            error={missing || noteProblem !== undefined}
            helperText={
              noteProblem ??
              (missing
                ? 'Say why: figures before and after will no longer compare.'
                : 'Shown beside the version, to everybody who reads it.')
            }
          />
          <div className="actions">
            <Button
              variant="contained"
              color="primary"
              disabled={verb.busy || problems.length > 0 || preview.changes.length === 0}
              onClick={publish}
            >
              {verb.busy ? 'Publishing' : `Publish version ${baseVersion + 1}`}
            </Button>
            <Button onClick={onBack}>Go on editing</Button>
          </div>
        </div>
      </Section>
    </div>
  );
}

interface ProblemsProps {
  readonly given: TypedBody;
  readonly problems: readonly FieldProblem[];
  readonly onField: PublishStepProps['onField'];
}

/** What keeps it from being published; each line leads to its field. */
function Problems({ given, problems, onField }: ProblemsProps) {
  const bank = useBank();
  if (problems.length === 0) return null;
  return (
    <Section title="To be mended first" aside={count(problems.length, 'thing')}>
      <ul className="ed-problems">
        {problems.map((problem, index) => (
          <li key={`${problem.path}-${index}`}>
            <button type="button" onClick={() => onField(problem.path, problems)}>
              <span className="strong">{labelOf(given.body, problem.path, bank)}</span>
              <span>{problem.message}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Breaking({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <Section title="No longer comparable" aside="a note is needed">
      <ul className="cv-points">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Section>
  );
}
