import { useState } from 'react';
import { Button, Checkbox, Chip, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useGetList, useDataProvider } from 'react-admin';
import type { ApprovalFlow, DebriefDataProvider, DecisionOutcome, Job } from '@debrief/web-data';
import { PersonPicker } from '../rounds/PersonPicker';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { OUTCOME } from './decision';
import { formOf, moved, newGroup, toggled, type FlowForm, type FormGroup } from './flow-form';

interface GroupFieldsProps {
  readonly group: FormGroup;
  readonly at: number;
  readonly last: boolean;
  readonly except: ReadonlySet<string>;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<FormGroup>) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

function GroupFields(props: GroupFieldsProps) {
  const { group, at, last, except, errors, onChange, onMove, onRemove } = props;
  const error = (field: string) => errors[`groups.${at}.${field}`];
  return (
    <div className="dc-flow-group" role="group" aria-label={`Group ${at + 1}`}>
      <div className="dc-flow-head">
        <TextField
          label="Name of the group"
          value={group.name}
          onChange={(event) => onChange({ name: event.target.value })}
          error={Boolean(error('name'))}
          helperText={error('name') ?? ' '}
        />
        <TextField
          label="How many of them"
          type="number"
          value={group.needed}
          onChange={(event) => onChange({ needed: Number(event.target.value) })}
          error={Boolean(error('needed'))}
          helperText={error('needed') ?? `of ${group.people.length}`}
          slotProps={{ htmlInput: { min: 1, max: Math.max(1, group.people.length) } }}
        />
      </div>
      <div className="dc-acts">
        {group.people.map(({ id, name }) => (
          <Chip
            key={id}
            label={name}
            onDelete={() => onChange({ people: group.people.filter((one) => one.id !== id) })}
          />
        ))}
      </div>
      <PersonPicker
        key={group.people.length}
        label="Add somebody"
        value={null}
        except={except}
        optional
        error={error('people')}
        onChange={(person) =>
          person
            ? onChange({ people: [...group.people, { id: person.id, name: person.name }] })
            : null
        }
      />
      <div className="dc-acts">
        <Button disabled={at === 0} onClick={() => onMove(at - 1)}>
          Ask earlier
        </Button>
        <Button disabled={last} onClick={() => onMove(at + 1)}>
          Ask later
        </Button>
        <Button onClick={onRemove}>Remove the group</Button>
      </div>
    </div>
  );
}

interface JobFieldProps {
  readonly value: string | null;
  readonly taken: ReadonlySet<string>;
  readonly onPick: (jobId: string) => void;
}

function JobField({ value, taken, onPick }: JobFieldProps) {
  const { data = [] } = useGetList<Job>('jobs', { pagination: { page: 1, perPage: 100 } });
  return (
    <TextField
      select
      label="Job"
      required
      value={value ?? ''}
      onChange={(event) => onPick(event.target.value)}
      margin="dense"
      helperText=" "
    >
      {data
        .filter(({ id }) => !taken.has(id))
        .map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {title}
          </MenuItem>
        ))}
    </TextField>
  );
}

interface GroupsProps {
  readonly form: FlowForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<FlowForm>) => void;
}

function Groups({ form, errors, onChange }: GroupsProps) {
  const { groups } = form;
  const except = new Set(groups.flatMap(({ people }) => people.map(({ id }) => id)));
  return (
    <>
      {groups.map((group, at) => (
        <GroupFields
          key={group.key}
          group={group}
          at={at}
          last={at === groups.length - 1}
          except={except}
          errors={errors}
          onChange={(part) =>
            onChange({
              groups: groups.map((one) => (one.key === group.key ? { ...one, ...part } : one)),
            })
          }
          onMove={(to) => onChange({ groups: moved(groups, at, to) })}
          onRemove={() => onChange({ groups: groups.filter((one) => one.key !== group.key) })}
        />
      ))}
      {errors['groups'] ? (
        <p role="alert" className="warn-text small">
          {errors['groups']}
        </p>
      ) : null}
      <Button onClick={() => onChange({ groups: [...groups, newGroup(groups)] })}>
        Add a group
      </Button>
    </>
  );
}

interface FlowDialogProps {
  readonly flow: ApprovalFlow | null;
  readonly forJob: boolean;
  /** Jobs that have a flow already. */
  readonly taken: ReadonlySet<string>;
  readonly onClose: () => void;
}

/** Who approves, of the whole organisation or of one job. */
export function FlowDialog({ flow, forJob, taken, onClose }: FlowDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [form, setForm] = useState(() => formOf(flow));
  const change = (part: Partial<FlowForm>) => setForm((before) => ({ ...before, ...part }));
  const verb = useVerb(provider.saveApprovalFlow, {
    done: 'ApprovalFlowSaved',
    notice: 'Saved. It counts for decisions from now on.',
    onDone: onClose,
  });
  const send = () =>
    verb.send({
      jobId: form.jobId,
      version: flow?.version ?? 0,
      followsDefault: form.followsDefault,
      outcomes: [...form.outcomes],
      groups: form.groups.map(({ name, needed, people }) => ({
        name,
        needed,
        people: people.map(({ id }) => id),
      })),
    });
  return (
    <VerbDialog
      title={forJob ? (flow?.jobTitle ?? 'Other for a job') : 'Who approves decisions'}
      verb="Save the flow"
      busy={verb.busy}
      ready={!forJob || form.jobId !== null}
      message={verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={send}
      wide
    >
      {forJob && !flow ? (
        <JobField value={form.jobId} taken={taken} onPick={(jobId) => change({ jobId })} />
      ) : null}
      {forJob ? (
        <FormControlLabel
          control={
            <Checkbox
              checked={form.followsDefault}
              onChange={(event) => change({ followsDefault: event.target.checked })}
            />
          }
          label="Follow the organisation"
        />
      ) : null}
      <fieldset className="dc-flow-outcomes">
        <legend className="pk-label">Needs approval</legend>
        {(Object.keys(OUTCOME) as DecisionOutcome[]).map((outcome) => (
          <FormControlLabel
            key={outcome}
            control={
              <Checkbox
                checked={form.outcomes.includes(outcome)}
                onChange={() => change({ outcomes: toggled(form.outcomes, outcome) })}
              />
            }
            label={OUTCOME[outcome]}
          />
        ))}
      </fieldset>
      <Groups form={form} errors={verb.errors} onChange={change} />
    </VerbDialog>
  );
}
