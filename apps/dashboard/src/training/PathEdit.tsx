import { useState } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router-dom';
import type { DebriefDataProvider, RoundKind, TrainingPath } from '@debrief/web-data';
import {
  AsyncPage,
  NoPermission,
  NotFoundState,
  Page,
  ROUND_KIND,
  Section,
  useAsk,
  useCan,
} from '../layout';
import { PersonPicker } from '../rounds/PersonPicker';
import { useVerb } from '../rounds/useVerb';
import { emptyPath, newStep, pathSent, type PathForm } from './path-form';
import { StepFields } from './StepFields';

const KINDS = Object.keys(ROUND_KIND) as RoundKind[];
const ABOVE = <Link to="/training">Training</Link>;

/** A path, new or to change. */
export function PathEdit() {
  const { id } = useParams();
  const admin = useCan('organisation', 'edit');
  const query = useAsk('trainingPaths');
  return (
    <AsyncPage query={query} what="training path">
      {(paths) => {
        const path = paths.find((one) => one.id === id);
        if (!admin)
          return (
            <Page title="Training path" above={ABOVE}>
              <NoPermission />
            </Page>
          );
        if (id && !path)
          return (
            <Page title="Training path" above={ABOVE}>
              <NotFoundState what="training path" />
            </Page>
          );
        return <Form key={path?.version ?? 0} path={path ?? null} all={paths} />;
      }}
    </AsyncPage>
  );
}

function Form({
  path,
  all,
}: {
  readonly path: TrainingPath | null;
  readonly all: readonly TrainingPath[];
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const navigate = useNavigate();
  const taken = new Set(all.map(({ roundKind }) => roundKind));
  const free = KINDS.filter((kind) => !taken.has(kind));
  const [form, setForm] = useState<PathForm>(path ?? emptyPath(free[0] ?? 'CODING'));
  const verb = useVerb(provider.saveTrainingPath, {
    done: 'TrainingPathSaved',
    notice: 'The path is saved. It counts at once for everybody on it.',
    onDone: () => navigate('/training'),
  });
  const change = (part: Partial<PathForm>) => setForm((before) => ({ ...before, ...part }));
  const send = () =>
    verb.send({ id: path?.id ?? null, version: path?.version ?? 0, ...pathSent(form) });
  return (
    <Page title={path ? path.title : 'A training path'} above={ABOVE}>
      <form
        noValidate
        className="training-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!verb.busy) send();
        }}
      >
        {verb.message ? (
          <p role="alert" className="verb-refusal">
            {verb.message}
          </p>
        ) : null}
        <Head form={form} fixed={path !== null} free={free} errors={verb.errors} change={change} />
        <Section
          title="Steps, in order"
          aside={
            <Button
              onClick={() => change({ steps: [...form.steps, newStep('SHADOW', form.steps)] })}
            >
              Add a step
            </Button>
          }
        >
          {verb.errors['steps'] ? <p role="alert">{verb.errors['steps']}</p> : null}
          <ol className="training-steps">
            {form.steps.map((step, index) => (
              <StepFields
                key={step.key}
                at={index}
                steps={form.steps}
                roundKind={form.roundKind}
                errors={verb.errors}
                onChange={(steps) => change({ steps })}
              />
            ))}
          </ol>
        </Section>
        <Trainers form={form} error={verb.errors['trainerIds']} change={change} />
        <div className="actions">
          <Button type="submit" variant="contained" color="primary" disabled={verb.busy}>
            {verb.busy ? 'Sending' : 'Save the path'}
          </Button>
          <Button onClick={() => navigate('/training')}>Cancel</Button>
        </div>
      </form>
    </Page>
  );
}

interface HeadProps {
  readonly form: PathForm;
  readonly fixed: boolean;
  readonly free: readonly RoundKind[];
  readonly errors: Readonly<Record<string, string>>;
  readonly change: (part: Partial<PathForm>) => void;
}

function Head({ form, fixed, free, errors, change }: HeadProps) {
  return (
    <div className="training-fields">
      <TextField
        label="Name"
        required
        value={form.title}
        onChange={(event) => change({ title: event.target.value })}
        error={Boolean(errors['title'])}
        helperText={errors['title']}
      />
      <TextField
        select
        label="Kind of round"
        disabled={fixed}
        value={form.roundKind}
        onChange={(event) => change({ roundKind: event.target.value as RoundKind })}
        error={Boolean(errors['roundKind'])}
        helperText={errors['roundKind']}
      >
        {(fixed ? [form.roundKind] : free).map((kind) => (
          <MenuItem key={kind} value={kind}>
            {ROUND_KIND[kind]}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="number"
        label="Certified for, months"
        value={form.validMonths}
        onChange={(event) => change({ validMonths: Number(event.target.value) })}
        error={Boolean(errors['validMonths'])}
        helperText={errors['validMonths']}
      />
      <TextField
        select
        label="Counted from"
        value={form.renewal}
        onChange={(event) => change({ renewal: event.target.value as PathForm['renewal'] })}
      >
        <MenuItem value="LAST_ROUND">the last round they led</MenuItem>
        <MenuItem value="GRADUATION">the day they graduated</MenuItem>
      </TextField>
    </div>
  );
}

function Trainers({
  form,
  error,
  change,
}: {
  readonly form: PathForm;
  readonly error: string | undefined;
  readonly change: (part: Partial<PathForm>) => void;
}) {
  return (
    <Section title="Trainers">
      <ul className="training-rounds">
        {form.trainers.map(({ id, name }) => (
          <li key={id}>
            {name}
            <Button
              onClick={() => change({ trainers: form.trainers.filter((one) => one.id !== id) })}
            >
              Take out<span className="visually-hidden"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <PersonPicker
        key={form.trainers.length}
        label="Add a trainer"
        optional
        value={null}
        onChange={(person) => person && change({ trainers: [...form.trainers, person] })}
        except={new Set(form.trainers.map(({ id }) => id))}
        error={error}
        hint="Who approves steps and starts mock loops"
      />
    </Section>
  );
}
