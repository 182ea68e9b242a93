import { useId } from 'react';
import type { Recommendation } from '@debrief/web-data';
import { FOUR, VOTE } from './words';

interface VoteChoiceProps {
  readonly value: Recommendation | null;
  readonly first: Recommendation | null;
  readonly error: string | undefined;
  readonly onChoose: (vote: Recommendation) => void;
}

/** Four equal words and a way to say that it cannot be told; none of them has a colour. */
export function VoteChoice({ value, first, error, onChoose }: VoteChoiceProps) {
  const id = useId();
  const radio = (vote: Recommendation) => (
    <input
      type="radio"
      name={`${id}-vote`}
      checked={value === vote}
      aria-invalid={error !== undefined}
      aria-describedby={error ? `${id}-error` : undefined}
      onChange={() => onChoose(vote)}
    />
  );
  return (
    <fieldset className="db-field">
      <legend>Your vote</legend>
      <div className="db-four">
        {FOUR.map((vote) => (
          <label key={vote}>
            {radio(vote)}
            <span>{VOTE[vote]}</span>
            {first === vote ? <small>first vote</small> : null}
          </label>
        ))}
      </div>
      <label className="db-other">
        {radio('INSUFFICIENT_SIGNAL')}
        <span>
          I still cannot tell, and will say what is missing
          {first === 'INSUFFICIENT_SIGNAL' ? <small> (first vote)</small> : null}
        </span>
      </label>
      {error ? (
        <p id={`${id}-error`} className="warn-text small">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

interface LevelChoiceProps {
  readonly levels: readonly string[];
  readonly planned: string;
  readonly value: string | null;
  readonly optional: boolean;
  readonly error: string | undefined;
  readonly onChoose: (level: string | null) => void;
}

/** The level is a vote of its own: whoever would not hire may leave it open. */
export function LevelChoice(props: LevelChoiceProps) {
  const { levels, planned, value, optional, error, onChoose } = props;
  const id = useId();
  const radio = (level: string | null, word: string, note?: string) => (
    <label key={word}>
      <input
        type="radio"
        name={`${id}-level`}
        checked={value === level}
        aria-invalid={error !== undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={() => onChoose(level)}
      />
      <span>{word}</span>
      {note ? <small>{note}</small> : null}
    </label>
  );
  if (levels.length === 0) return null;
  return (
    <fieldset className="db-field">
      <legend>At which level{optional ? <small>optional</small> : null}</legend>
      <div className="db-four">
        {levels.map((level) => radio(level, level, level === planned ? 'planned' : undefined))}
        {optional ? radio(null, 'None') : null}
      </div>
      {error ? (
        <p id={`${id}-error`} className="warn-text small">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
