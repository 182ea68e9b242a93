import { useId } from 'react';

interface SegmentedChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V | null;
  readonly choices: readonly { readonly value: V; readonly text: string }[];
  readonly missing: boolean;
  readonly onChoose: (value: V) => void;
}

/** A few equal words in a row; none of them has a colour. */
export function SegmentedChoice<V extends string>(props: SegmentedChoiceProps<V>) {
  const { label, value, choices, missing, onChoose } = props;
  const id = useId();
  return (
    <div>
      <span id={id} className="pk-label">
        {label}
      </span>
      <div className="pk-seg" role="radiogroup" aria-labelledby={id}>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={`${id}-choice`}
              checked={value === choice.value}
              onChange={() => onChoose(choice.value)}
            />
            {choice.text}
          </label>
        ))}
      </div>
      {missing ? (
        <p role="alert" className="warn-text small">
          Choose one.
        </p>
      ) : null}
    </div>
  );
}
