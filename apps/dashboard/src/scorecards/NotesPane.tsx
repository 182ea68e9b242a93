import { useEffect, useRef } from 'react';
import { EVIDENCE_KIND } from '@debrief/web-ui';
import type { EvidenceNote } from '@debrief/web-data';
import { count } from '../layout';
import { KINDS, NoteRow, type NotesProps } from './NoteRow';

function kindsCount(notes: readonly EvidenceNote[]): string {
  return KINDS.map((kind) => ({ kind, n: notes.filter((note) => note.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => `${n} ${EVIDENCE_KIND[kind]}`)
    .join(' · ');
}

/** The evidence in the order it came; the newest is in view. */
export function NotesList(props: NotesProps) {
  const { notes } = props.body;
  const stream = useRef<HTMLDivElement>(null);
  const shown = useRef(0);
  useEffect(() => {
    if (notes.length > shown.current && stream.current)
      stream.current.scrollTop = stream.current.scrollHeight;
    shown.current = notes.length;
  }, [notes.length]);
  return (
    <>
      <div className="sc-notes-head">
        <h2 className="num">Evidence, {count(notes.length, 'note')}</h2>
        <p className="dim small num">{kindsCount(notes)}</p>
      </div>
      <div
        className="sc-stream"
        ref={stream}
        tabIndex={0}
        role="region"
        aria-label="Notes, newest last"
      >
        {notes.length === 0 ? (
          <p className="sc-empty">
            Write what the candidate says, does and makes. Judge later, with the notes beside the
            anchors.
          </p>
        ) : (
          <ol>
            {notes.map((note) => (
              <NoteRow key={note.id} {...props} note={note} />
            ))}
          </ol>
        )}
      </div>
    </>
  );
}
