import { useEffect, useRef, useState } from 'react';
import { EVIDENCE_KIND, EvidenceKind, Icon, type EvidenceKindWord } from '@debrief/web-ui';
import type { EvidenceNote } from '@debrief/web-data';
import { count } from '../layout';
import { citedBy } from './body';
import type { FormParts } from './form';
import { PickMenu, type Pick as MenuPick } from './PickMenu';

type NotesProps = Pick<FormParts, 'sheet' | 'body' | 'act' | 'refusals'>;

const KINDS = Object.keys(EVIDENCE_KIND) as EvidenceKindWord[];

function citePicks(
  { sheet, body }: Pick<NotesProps, 'sheet' | 'body'>,
  note: EvidenceNote,
): readonly MenuPick[] {
  const cited = citedBy(body, note.id);
  const flagName = (type: string) =>
    sheet.taxonomy.flags.find(({ key }) => key === type)?.name ?? type;
  return [
    ...sheet.rubric.competencies.map(({ competency }) => ({
      id: `c:${competency.key}`,
      label: competency.name,
      checked: cited.competencies.includes(competency.key),
      group: 'Competencies',
    })),
    ...body.flags.map(({ type }) => ({
      id: `f:${type}`,
      label: flagName(type),
      checked: cited.flags.includes(type),
      group: 'Red flags',
    })),
  ];
}

function EditNote({
  note,
  act,
  onDone,
}: { readonly note: EvidenceNote; readonly onDone: () => void } & Pick<NotesProps, 'act'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="sc-edit-note">
      <div className="ui-compose-kinds" role="radiogroup" aria-label="Kind of note">
        {KINDS.map((kind) => (
          <label key={kind} className={kind === note.kind ? 'on' : ''}>
            <input
              type="radio"
              name={`kind-${note.id}`}
              checked={kind === note.kind}
              onChange={() => act({ type: 'editNote', id: note.id, kind, text: note.text })}
            />
            {EVIDENCE_KIND[kind]}
          </label>
        ))}
      </div>
      <textarea
        ref={field}
        aria-label="Text of the note"
        rows={3}
        value={note.text}
        maxLength={20_000}
        onChange={(event) =>
          act({ type: 'editNote', id: note.id, kind: note.kind, text: event.target.value })
        }
        onKeyDown={(event) => (event.key === 'Escape' ? onDone() : undefined)}
      />
      <div className="sc-edit-acts">
        <button type="button" className="sc-small" onClick={onDone}>
          Done
        </button>
        <button
          type="button"
          className="sc-small"
          onClick={() => act({ type: 'removeNote', id: note.id })}
        >
          Remove the note
        </button>
      </div>
    </div>
  );
}

function NoteRow({
  note,
  sheet,
  body,
  act,
  refusals,
}: NotesProps & { readonly note: EvidenceNote }) {
  const [editing, setEditing] = useState(note.text === '');
  const picks = citePicks({ sheet, body }, note);
  const cited = picks.filter(({ checked }) => checked);
  const cite = (id: string) =>
    id.startsWith('c:')
      ? act({ type: 'cite', competency: id.slice(2), noteId: note.id })
      : act({ type: 'citeFlag', flag: id.slice(2), noteId: note.id });
  const refused = refusals.filter(({ target }) => target.part === 'note' && target.id === note.id);
  return (
    <li className={cited.length === 0 ? 'sc-note uncited' : 'sc-note'} id={`note-${note.id}`}>
      <EvidenceKind kind={note.kind} atSeconds={note.atSeconds ?? null} />
      <div>
        {editing ? (
          <EditNote note={note} act={act} onDone={() => setEditing(false)} />
        ) : (
          <p className="sc-note-text">{note.text}</p>
        )}
        {refused.map(({ text }) => (
          <p key={text} role="alert" className="sc-refused">
            {text}
          </p>
        ))}
        <div className="sc-tags">
          {cited.map(({ id, label }) => (
            <span key={id} className={id.startsWith('f:') ? 'sc-tag flag' : 'sc-tag'}>
              {id.startsWith('f:') ? <Icon name="flag" size={12} /> : null}
              {label}
            </span>
          ))}
          <PickMenu
            label={cited.length === 0 ? 'Not cited yet' : 'Cite'}
            ariaLabel={`Cite the note ${note.text.slice(0, 40)}`}
            className={cited.length === 0 ? 'sc-tag none' : 'sc-tag act'}
            picks={picks}
            onPick={cite}
            empty="Nothing to cite it for"
          />
          {editing ? null : (
            <button
              type="button"
              className="sc-tag act"
              aria-label={`Edit the note ${note.text.slice(0, 40)}`}
              onClick={() => setEditing(true)}
            >
              Edit
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

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
              <NoteRow key={note.id} note={note} {...props} />
            ))}
          </ol>
        )}
      </div>
    </>
  );
}
