import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useDraggable } from '@dnd-kit/core';
import { SCORECARD_LIMITS } from '@debrief/domain';
import {
  EVIDENCE_KIND,
  EvidenceKind,
  Icon,
  PlainTextarea,
  type EvidenceKindWord,
} from '@debrief/web-ui';
import type { EvidenceNote } from '@debrief/web-data';
import { AttachArtefact } from '../files';
import { citedBy, ratingOf } from './body';
import type { FormParts } from './form';
import { PickMenu, type Pick as MenuPick } from './PickMenu';

export type NotesProps = Pick<FormParts, 'sheet' | 'body' | 'act' | 'refusals' | 'current'>;

export const KINDS = Object.keys(EVIDENCE_KIND) as EvidenceKindWord[];
const KIND_OF_KEY: Readonly<Record<string, EvidenceKindWord>> = {
  s: 'SAID',
  d: 'DID',
  a: 'ARTEFACT',
};

const gripId = (noteId: string): string => `note-grip-${noteId}`;

/** Puts the keys onto a note: s, d and a name its kind, e cites it, Space lifts it. */
export function focusNote(noteId: string): void {
  document.getElementById(gripId(noteId))?.focus();
}

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
      <PlainTextarea
        fieldRef={field}
        aria-label="Text of the note"
        rows={3}
        value={note.text}
        limit={SCORECARD_LIMITS.note}
        onText={(text) => act({ type: 'editNote', id: note.id, kind: note.kind, text })}
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

/** What a key does to the note in focus; true when it did something. */
function keyOnNote(
  event: KeyboardEvent<HTMLElement>,
  note: EvidenceNote,
  { body, act, current }: NotesProps,
  onEdit: () => void,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const kind = KIND_OF_KEY[event.key.toLowerCase()];
  const at = body.notes.findIndex(({ id }) => id === note.id);
  const neighbour = body.notes[event.key === 'ArrowUp' ? at - 1 : at + 1];
  if (kind) act({ type: 'noteKind', id: note.id, kind });
  else if (event.key === 'e') {
    if (!ratingOf(body, current).evidence.includes(note.id))
      act({ type: 'cite', competency: current, noteId: note.id });
  } else if (event.key === 'Enter') onEdit();
  else if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && neighbour)
    focusNote(neighbour.id);
  else return false;
  return true;
}

/** Carries the note and takes the keys for it. */
function Grip({
  note,
  onEdit,
  ...props
}: NotesProps & { readonly note: EvidenceNote; readonly onEdit: () => void }) {
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({ id: note.id });
  return (
    <button
      type="button"
      id={gripId(note.id)}
      ref={setNodeRef}
      className="sc-grip"
      {...attributes}
      {...listeners}
      aria-label={`Carry the note ${note.text.slice(0, 40)}`}
      onKeyDown={(event) => {
        if (!isDragging && keyOnNote(event, note, props, onEdit)) {
          event.preventDefault();
          event.stopPropagation();
        } else (listeners?.['onKeyDown'] as ((event: KeyboardEvent) => void) | undefined)?.(event);
      }}
    >
      <Icon name="grip" />
    </button>
  );
}

function KindButton({ note, act }: { readonly note: EvidenceNote } & Pick<NotesProps, 'act'>) {
  const next = KINDS[(KINDS.indexOf(note.kind) + 1) % KINDS.length] ?? 'SAID';
  return (
    <button
      type="button"
      className="sc-kind"
      onClick={() => act({ type: 'noteKind', id: note.id, kind: next })}
    >
      <EvidenceKind kind={note.kind} atSeconds={note.atSeconds ?? null} />
      <span className="visually-hidden">. Make it {EVIDENCE_KIND[next]}</span>
    </button>
  );
}

/** One note: its kind and moment, its words, what it is cited for. */
export function NoteRow({ note, ...props }: NotesProps & { readonly note: EvidenceNote }) {
  const { sheet, body, act, refusals } = props;
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
      <div className="sc-note-head">
        <Grip note={note} {...props} onEdit={() => setEditing(true)} />
        <KindButton note={note} act={act} />
      </div>
      <div>
        {editing ? (
          <EditNote
            note={note}
            act={act}
            onDone={() => {
              setEditing(false);
              focusNote(note.id);
            }}
          />
        ) : (
          <p className="sc-note-text">{note.text}</p>
        )}
        {note.kind === 'ARTEFACT' && !sheet.filed && !sheet.onBehalfOf ? (
          <AttachArtefact
            seatId={sheet.seatId}
            fileId={note.fileId ?? null}
            known={sheet.artefacts}
            onAttached={({ id }) => act({ type: 'attach', id: note.id, fileId: id })}
            onDetached={() => act({ type: 'attach', id: note.id, fileId: null })}
          />
        ) : null}
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
