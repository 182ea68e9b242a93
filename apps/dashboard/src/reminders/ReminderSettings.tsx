import { useState } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, ReminderCadence } from '@debrief/web-data';
import { AsyncState, Section, useAsk, useCan, useMe } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { cadenceErrors, formOf, valuesOf } from './cadence';
import { CadencePreview } from './CadencePreview';
import { CadenceTimeline } from './CadenceTimeline';
import './reminders.css';

interface EditorProps {
  readonly cadence: ReminderCadence;
  /** Reads the cadence anew; undefined when it cannot be had. */
  readonly reread: () => Promise<ReminderCadence | undefined>;
}

function Editor({ cadence, reread }: EditorProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const me = useMe()?.person;
  const [form, setForm] = useState(() => formOf(cadence));
  const [based, setBased] = useState(cadence.version);
  const verb = useVerb(provider.updateReminderCadence, {
    done: 'CadenceSaved',
    notice: 'Saved. Reminders that wait are planned anew.',
    onDone: ({ cadence: saved }) => {
      setForm(formOf(saved));
      setBased(saved.version);
    },
  });
  const typed = cadenceErrors(form);
  const values = Object.keys(typed).length === 0 ? valuesOf(form) : null;
  const stale = verb.problem?.__typename === 'StaleVersionProblem';
  const elsewhere = verb.errors[''] ?? verb.errors['input'];
  const takeTheirs = async () => {
    const theirs = (await reread()) ?? cadence;
    setForm(formOf(theirs));
    setBased(theirs.version);
  };
  return (
    <div className="columns cadence-columns">
      <Section title="When reminders are sent">
        <p className="settings-lead dim">
          Always within the person’s own working hours, in their own time zone. Filing, an excuse or
          a hand-over ends them.
        </p>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (values && !verb.busy) verb.send({ ...values, version: based });
          }}
        >
          <CadenceTimeline
            form={form}
            errors={{ ...verb.errors, ...typed }}
            mayEdit
            onChange={setForm}
          />
          {verb.message || elsewhere ? (
            <div role="alert" className="form-problem">
              <p>{elsewhere ?? verb.message}</p>
              {stale ? <Button onClick={() => void takeTheirs()}>Take their version</Button> : null}
            </div>
          ) : null}
          <div className="actions cadence-save">
            <Button type="submit" variant="contained" color="primary" disabled={verb.busy}>
              {verb.busy ? 'Saving' : 'Save the reminders'}
            </Button>
            <Button onClick={() => void takeTheirs()}>Undo changes</Button>
          </div>
        </form>
      </Section>
      {me ? <CadencePreview values={values} me={me} /> : null}
    </div>
  );
}

/** When interviewers are reminded; admins change it, everybody may read it. */
export function ReminderSettings() {
  const query = useAsk('reminderCadence');
  const mayEdit = useCan('reminders', 'edit');
  return (
    <AsyncState query={query} lines={9}>
      {(cadence) =>
        mayEdit ? (
          <Editor cadence={cadence} reread={async () => (await query.refetch()).data} />
        ) : (
          <Section title="When reminders are sent">
            <p className="settings-lead dim">
              Always within your working hours, in your time zone. Filing, an excuse or a hand-over
              ends them. An admin of your organisation may change this.
            </p>
            <CadenceTimeline
              form={formOf(cadence)}
              errors={{}}
              mayEdit={false}
              onChange={() => undefined}
            />
          </Section>
        )
      }
    </AsyncState>
  );
}
