import { useEffect, useId, useState, type ReactNode } from 'react';
import { isFlag, isNumber, isText, useAt } from './EditorContext';
import type { Choice } from './words';

interface FieldProps {
  /** Path in the body, the same as field problems name it. */
  readonly at: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly className?: string;
}

interface ShellProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Label, field, and below it what is wrong or worth knowing. */
function Shell({ id, label, hint, problem, className, children }: ShellProps) {
  const refused = problem ? ' ed-refused' : '';
  return (
    <div className={`ed-field${refused}${className ? ` ${className}` : ''}`}>
      <label htmlFor={id}>{label}</label>
      {children}
      {problem ? (
        <p id={`${id}-note`} className="ed-problem">
          {problem}
        </p>
      ) : hint ? (
        <p id={`${id}-note`} className="dim small">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** What a field says about itself to those who do not see it. */
function spoken(id: string, at: string, problem: string | undefined, hint: ReactNode) {
  return {
    id,
    'data-at': at,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem || hint ? `${id}-note` : undefined,
  };
}

interface TextProps extends FieldProps {
  /** Grows with its text; without it the field is a single line. */
  readonly long?: boolean;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLElement>) => void;
  /** Told of what is typed, after the body has it. */
  readonly onText?: (text: string) => void;
}

export function TextAt(props: TextProps) {
  const { at, label, hint, className, long, rows = 2, placeholder, onKeyDown, onText } = props;
  const id = useId();
  const { value, problem, set } = useAt(at, isText, '');
  const shared = {
    ...spoken(id, at, problem, hint),
    value,
    placeholder,
    onKeyDown,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      set(event.target.value);
      onText?.(event.target.value);
    },
  };
  return (
    <Shell id={id} label={label} hint={hint} problem={problem} className={className}>
      {long ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
    </Shell>
  );
}

interface NumberProps extends FieldProps {
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** What one unit of the body is in the field: 100 shows 0.25 as 25. */
  readonly scale?: number;
  readonly unit?: string;
}

/** A number; what is half typed stays in the field until it is one. */
export function NumberAt(props: NumberProps) {
  const { at, label, hint, className, min, max, step = 1, scale = 1, unit } = props;
  const id = useId();
  const { value, problem, set } = useAt(at, isNumber, 0);
  const shown = Math.round(value * scale * 1000) / 1000;
  const [text, setText] = useState(String(shown));
  useEffect(() => {
    setText((old) => (Number(old) === shown && old.trim() !== '' ? old : String(shown)));
  }, [shown]);
  const type = (typed: string) => {
    setText(typed);
    const number = Number(typed);
    if (typed.trim() !== '' && Number.isFinite(number)) {
      set(Math.round((number / scale) * 100_000) / 100_000);
    }
  };
  return (
    <Shell id={id} label={label} hint={hint} problem={problem} className={className}>
      <span className="ed-number">
        <input
          type="number"
          inputMode="decimal"
          {...spoken(id, at, problem, hint)}
          value={text}
          min={min}
          max={max}
          step={step}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setText(String(shown))}
        />
        {unit ? <span className="dim small">{unit}</span> : null}
      </span>
    </Shell>
  );
}

interface SelectProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** Shown while nothing is chosen. */
  readonly none?: string;
}

/** One of a few; a value that is offered no more stays visible. */
export function SelectAt({ at, label, hint, className, choices, none }: SelectProps) {
  const id = useId();
  const { value, problem, set } = useAt(at, isText, '');
  const known = choices.some((choice) => choice.id === value);
  return (
    <Shell id={id} label={label} hint={hint} problem={problem} className={className}>
      <select
        {...spoken(id, at, problem, hint)}
        value={value}
        onChange={(event) => set(event.target.value)}
      >
        {none !== undefined && value === '' ? <option value="">{none}</option> : null}
        {!known && value !== '' ? <option value={value}>{value}</option> : null}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </Shell>
  );
}

export function CheckAt({ at, label, hint }: FieldProps) {
  const id = useId();
  const { value, problem, set } = useAt(at, isFlag, false);
  return (
    <div className="ed-check">
      <input
        type="checkbox"
        {...spoken(id, at, problem, hint)}
        checked={value}
        onChange={(event) => set(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {problem || hint ? (
        <p id={`${id}-note`} className={problem ? 'ed-problem' : 'dim small'}>
          {problem ?? hint}
        </p>
      ) : null}
    </div>
  );
}
