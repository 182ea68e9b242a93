import { useId } from 'react';
import { useBank } from './BankContext';

interface AddCompetencyProps {
  /** Keys that are there already. */
  readonly taken: readonly string[];
  readonly onAdd: (key: string) => void;
}

/** One more competency of the catalogue. */
export function AddCompetency({ taken, onAdd }: AddCompetencyProps) {
  const id = useId();
  const { competencies } = useBank();
  const left = competencies.filter((entry) => !taken.includes(entry.id));
  if (left.length === 0) return <p className="dim small">Every competency is here.</p>;
  return (
    <div className="ed-field ed-adder">
      <label htmlFor={id}>Add a competency</label>
      <select
        id={id}
        value=""
        onChange={(event) => {
          if (event.target.value !== '') onAdd(event.target.value);
        }}
      >
        <option value="">Choose one</option>
        {left.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {entry.name}
          </option>
        ))}
      </select>
    </div>
  );
}
