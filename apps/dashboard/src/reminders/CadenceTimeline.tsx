import type { ReactNode } from 'react';
import { TextField } from '@mui/material';
import { AFTER, amountWords, BEFORE, ESCALATE, type CadenceForm, type StepField } from './cadence';

interface TimelineProps {
  readonly form: CadenceForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly mayEdit: boolean;
  readonly onChange: (form: CadenceForm) => void;
}

interface AmountProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (text: string) => void;
}

function Amount({ label, value, error, disabled, onChange }: AmountProps) {
  return (
    <TextField
      className="cadence-amount"
      value={value}
      disabled={disabled}
      error={Boolean(error)}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{
        htmlInput: {
          'aria-label': label,
          'aria-invalid': Boolean(error),
          inputMode: 'numeric',
          maxLength: 5,
        },
      }}
    />
  );
}

function StepError({ error }: { readonly error: string | undefined }) {
  if (!error) return null;
  return (
    <p role="alert" className="warn-text small cadence-error">
      {error}
    </p>
  );
}

/** A step with an amount: on or off, and how long before or after. */
function AmountStep({
  step,
  form,
  errors,
  mayEdit,
  onChange,
}: TimelineProps & { readonly step: (typeof BEFORE)[number] }) {
  const { field, says, unit } = step;
  const on = form.on[field];
  if (!mayEdit)
    return (
      <Told off={!on}>
        {says}
        {on ? `, ${form.amount[field]} ${amountWords(form.amount[field], unit)}` : ''}
      </Told>
    );
  const set = (part: Partial<Record<StepField, boolean>>) =>
    onChange({ ...form, on: { ...form.on, ...part } });
  return (
    <li className={on ? 'cadence-step' : 'cadence-step off'}>
      <label className="verb-check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => set({ [field]: event.target.checked })}
        />
        {says}
      </label>
      <div className="cadence-when">
        <Amount
          label={`${says}: ${unit}`}
          value={form.amount[field]}
          error={errors[field]}
          disabled={!on}
          onChange={(text) => onChange({ ...form, amount: { ...form.amount, [field]: text } })}
        />
        <span className="dim small">{amountWords(form.amount[field], unit)}</span>
      </div>
      <StepError error={errors[field]} />
    </li>
  );
}

/** A step as somebody reads it who may not change it. */
function Told({ off, children }: { readonly off: boolean; readonly children: ReactNode }) {
  return (
    <li className={off ? 'cadence-step told off' : 'cadence-step told'}>
      <p>
        {children}
        {off ? <span className="dim">: off</span> : null}
      </p>
    </li>
  );
}

function Switched({
  on,
  mayEdit,
  onChange,
  children,
}: {
  readonly on: boolean;
  readonly mayEdit: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}) {
  if (!mayEdit) return <Told off={!on}>{children}</Told>;
  return (
    <li className={on ? 'cadence-step' : 'cadence-step off'}>
      <label className="verb-check">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
        {children}
      </label>
    </li>
  );
}

function Moment({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="cadence-moment" aria-label={title}>
      <h3>{title}</h3>
      <ol>{children}</ol>
    </section>
  );
}

/** A sentence with one amount in it that is always there. */
function Bound({
  field,
  before,
  after,
  form,
  errors,
  mayEdit,
  onChange,
}: TimelineProps & {
  readonly field: 'stopAfterWorkingDays' | 'digestFrom';
  readonly before: string;
  readonly after: string;
}) {
  if (!mayEdit)
    return (
      <Told off={false}>
        {before} {form[field]} {amountWords(form[field], after)}
      </Told>
    );
  return (
    <li className="cadence-step bound">
      <div className="cadence-when">
        <span>{before}</span>
        <Amount
          label={`${before} … ${after}`}
          value={form[field]}
          error={errors[field]}
          disabled={false}
          onChange={(text) => onChange({ ...form, [field]: text })}
        />
        <span>{after}</span>
      </div>
      <StepError error={errors[field]} />
    </li>
  );
}

/** The cadence as a line of moments around a round. */
export function CadenceTimeline(props: TimelineProps) {
  const { form, mayEdit, onChange } = props;
  return (
    <div className="cadence">
      <Moment title="Before the round">
        {BEFORE.map((step) => (
          <AmountStep key={step.field} {...props} step={step} />
        ))}
      </Moment>
      <Moment title="When it ends">
        <Switched
          on={form.fileAtEnd}
          mayEdit={mayEdit}
          onChange={(fileAtEnd) => onChange({ ...form, fileAtEnd })}
        >
          “File now”, with the link to the scorecard
        </Switched>
      </Moment>
      <Moment title="While the scorecard is owed">
        {AFTER.map((step) => (
          <AmountStep key={step.field} {...props} step={step} />
        ))}
      </Moment>
      <Moment title="When it stays out">
        <AmountStep {...props} step={ESCALATE} />
        <Switched
          on={form.repeatDaily}
          mayEdit={mayEdit}
          onChange={(repeatDaily) => onChange({ ...form, repeatDaily })}
        >
          Then a reminder once every working day
        </Switched>
      </Moment>
      <Moment title="Where it stops">
        <Bound
          {...props}
          field="stopAfterWorkingDays"
          before="Nothing more after"
          after="working days"
        />
        <Bound
          {...props}
          field="digestFrom"
          before="Whoever has"
          after="or more due at once gets them in one mail"
        />
      </Moment>
    </div>
  );
}
