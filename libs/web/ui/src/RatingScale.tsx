import { useId, type ReactNode } from 'react';
import { RatingMark } from './RatingMark';

export interface ScaleAnchor {
  readonly level: number;
  readonly text: string;
}

export interface RatingScaleProps {
  /** Id of the heading, which names the group for readers by ear. */
  readonly labelledBy: string;
  /** The competency's heading; beside the radios when folded, above them when open. */
  readonly heading: ReactNode;
  readonly anchors: readonly ScaleAnchor[];
  readonly value: number | null;
  readonly notProbed: boolean;
  /** Folded shows one line of radios and the chosen anchor. */
  readonly folded: boolean;
  readonly disabled?: boolean;
  readonly onRate: (value: number | 'not_probed') => void;
  /** Under the scale, e.g. citations. */
  readonly children?: ReactNode;
}

interface ChoiceProps {
  readonly group: string;
  readonly mark: string;
  readonly text: string;
  readonly level: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}

/** One native radio; the numeral is its name, the anchor its description. */
function Choice({ group, mark, text, level, checked, disabled, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <label className={`ui-scale-row ${level}${checked ? ' on' : ''}`}>
      <input
        type="radio"
        name={group}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
        aria-labelledby={`${id}-n`}
        aria-describedby={`${id}-t`}
      />
      <b id={`${id}-n`}>
        <span aria-hidden={mark === '–'}>{mark}</span>
        {mark === '–' ? <span className="ui-sr">Not probed</span> : null}
      </b>
      <span id={`${id}-t`} className="ui-scale-text">
        {text}
      </span>
    </label>
  );
}

/** 1 to 4 against anchors that are in view, or not probed. Native radios, so arrows and forms work. */
export function RatingScale(props: RatingScaleProps) {
  const {
    labelledBy,
    heading,
    anchors,
    value,
    notProbed,
    folded,
    disabled = false,
    onRate,
    children,
  } = props;
  const group = useId();
  const chosen = anchors.find((anchor) => anchor.level === value);
  return (
    <div className={folded ? 'ui-scale folded' : 'ui-scale'}>
      {heading}
      <div className="ui-scale-rows" role="radiogroup" aria-labelledby={labelledBy}>
        {anchors.map((anchor) => (
          <Choice
            key={anchor.level}
            group={group}
            mark={String(anchor.level)}
            level={`r${anchor.level}`}
            text={anchor.text}
            checked={value === anchor.level}
            disabled={disabled}
            onChoose={() => onRate(anchor.level)}
          />
        ))}
        <Choice
          group={group}
          mark="–"
          level="np"
          text="Not probed. Never counted as a low rating."
          checked={notProbed}
          disabled={disabled}
          onChoose={() => onRate('not_probed')}
        />
      </div>
      {folded && chosen ? (
        <p className="ui-scale-chosen" aria-hidden="true">
          <RatingMark value={chosen.level} small />
          {chosen.text}
        </p>
      ) : null}
      {folded && notProbed ? (
        <p className="ui-scale-chosen dim">Never counted as a low rating.</p>
      ) : null}
      {children}
    </div>
  );
}
