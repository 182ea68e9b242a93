import { useId, type ReactNode } from 'react';
import { isTexts, useAt } from './EditorContext';
import type { Choice } from './words';

/** Up to this many choices all stand there as buttons; beyond it the chosen ones do. */
const MOST_BUTTONS = 12;

interface PickProps {
  /** Path in the body, the same as field problems name it. */
  readonly at: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly className?: string;
  readonly choices: readonly Choice[];
  /** What the way to another one says, where there are many. */
  readonly addLabel?: string;
}

/** Any of a set of words, in the order in which they were chosen. */
export function PickAt({ at, label, hint, className, choices, addLabel = 'Add' }: PickProps) {
  const id = useId();
  const { value, problem, set } = useAt<readonly string[]>(at, isTexts, []);
  const unknown = value.filter((key) => !choices.some((choice) => choice.id === key));
  const offered = [...choices, ...unknown.map((key) => ({ id: key, name: key }))];
  const many = offered.length > MOST_BUTTONS;
  // What was chosen before keeps its order: a reordering would read as a change.
  const toggle = (key: string) =>
    set(value.includes(key) ? value.filter((one) => one !== key) : [...value, key]);
  const shown = many
    ? value.flatMap((key) => offered.filter((choice) => choice.id === key))
    : offered;
  return (
    <fieldset
      className={`ed-pick${problem ? ' ed-refused' : ''}${className ? ` ${className}` : ''}`}
      data-at={at}
      tabIndex={-1}
      aria-describedby={problem || hint ? `${id}-note` : undefined}
    >
      <legend>{label}</legend>
      <div className="ed-chips">
        {shown.map((choice) => (
          <button
            key={choice.id}
            type="button"
            aria-pressed={value.includes(choice.id)}
            title={many ? 'Press to take it out' : undefined}
            onClick={() => toggle(choice.id)}
          >
            {choice.name}
            {many ? <span aria-hidden="true"> ×</span> : null}
          </button>
        ))}
        {many ? (
          <PickMore
            label={addLabel}
            choices={offered.filter((choice) => !value.includes(choice.id))}
            onPick={toggle}
          />
        ) : null}
      </div>
      {problem || hint ? (
        <p id={`${id}-note`} className={problem ? 'ed-problem' : 'dim small'}>
          {problem ?? hint}
        </p>
      ) : null}
    </fieldset>
  );
}

interface PickMoreProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly onPick: (key: string) => void;
}

function PickMore({ label, choices, onPick }: PickMoreProps) {
  if (choices.length === 0) return null;
  return (
    <select aria-label={label} value="" onChange={(event) => onPick(event.target.value)}>
      <option value="">{label}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}
