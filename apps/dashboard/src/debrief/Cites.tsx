import { useState } from 'react';
import { Icon } from '@debrief/web-ui';
import { CitePicker } from './CitePicker';
import { citeKey, type Citation, type NoteToCite } from './reading';

interface CitesProps {
  /** What the notes will stand under, e.g. "Evidence your vote rests on". */
  readonly title: string;
  readonly notes: readonly NoteToCite[];
  readonly chosen: readonly Citation[];
  readonly onToggle: (one: Citation) => void;
  readonly disabled?: boolean;
}

/** The evidence chosen so far, each to be taken away again, and the way to more. */
export function Cites({ title, notes, chosen, onToggle, disabled = false }: CitesProps) {
  const [picking, setPicking] = useState(false);
  const known = new Map(notes.map((note) => [citeKey(note), note]));
  return (
    <div className="db-cites" role="group" aria-label={title}>
      {chosen.map((one) => {
        const note = known.get(citeKey(one));
        const name = note ? `${note.person}, ${note.under[0] ?? note.round}` : 'A note';
        return (
          <span key={citeKey(one)} className="db-cite" title={note?.text}>
            {name}
            <button
              type="button"
              aria-label={`Do not cite ${name}`}
              disabled={disabled}
              onClick={() => onToggle(one)}
            >
              <Icon name="close" size={11} />
            </button>
          </span>
        );
      })}
      <button
        type="button"
        className="db-cite-add"
        disabled={disabled}
        onClick={() => setPicking(true)}
      >
        Add evidence
      </button>
      {picking ? (
        <CitePicker
          title={title}
          notes={notes}
          chosen={chosen}
          onToggle={onToggle}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </div>
  );
}
