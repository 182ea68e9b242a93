import { useState } from 'react';
import { Icon } from '@debrief/web-ui';
import { notesAbout, type About } from './about';
import { NoteForm } from './NoteForm';
import type { ReadingTools } from './reading-tools';

interface NotesHereProps {
  readonly tools: ReadingTools;
  readonly about: About;
  readonly name: string;
}

/** Notes about the thing they stand under, and a place for one more. */
export function NotesHere({ tools, about, name }: NotesHereProps) {
  const { debrief, notes } = tools;
  const [writing, setWriting] = useState(false);
  const here = notesAbout(debrief.notes, about);
  const open = debrief.phase === 'READING' || debrief.phase === 'REVEALED';
  return (
    <div className="db-here">
      {here.map(({ id, text, author }) => (
        <div key={id} className="db-mynote">
          <Icon name="eye" />
          <div>
            <p>{text}</p>
            <small>
              {debrief.phase === 'READING'
                ? 'Your note. Only you see it until the discussion.'
                : author}
            </small>
          </div>
        </div>
      ))}
      {!open ? null : writing ? (
        <NoteForm
          debrief={debrief}
          notes={notes}
          about={about}
          label={`Your note on ${name}`}
          autoFocus
          onDone={() => setWriting(false)}
        />
      ) : (
        <button
          type="button"
          className="ui-link small"
          data-note-here
          onClick={() => setWriting(true)}
        >
          Write a note on this
        </button>
      )}
    </div>
  );
}
