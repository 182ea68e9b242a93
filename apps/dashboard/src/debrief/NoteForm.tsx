import { useId, useState } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, Debrief } from '@debrief/web-data';
import { useVerb } from '../rounds/useVerb';
import { aboutKey, aboutOf, NOTHING, type About } from './about';
import { Cites } from './Cites';
import { browserShelf, keepNote, keptNote } from './kept';
import { toggled, type Citation, type NoteToCite } from './reading';

interface NoteFormProps {
  readonly debrief: Debrief;
  readonly notes: readonly NoteToCite[];
  /** What the note is about, when the place says it; else it is asked. */
  readonly about?: About;
  readonly subjects?: readonly { readonly about: About; readonly name: string }[];
  readonly label: string;
  readonly autoFocus?: boolean;
  readonly onDone?: () => void;
}

/** The words of a note and what they are bound to; the words survive a closed tab. */
function useNote({ debrief, about, onDone }: Pick<NoteFormProps, 'debrief' | 'about' | 'onDone'>) {
  const provider = useDataProvider<DebriefDataProvider>();
  const place = about ? aboutKey(about) : 'any';
  const [text, setText] = useState(() => keptNote(browserShelf(), debrief.id, place));
  const [chosen, choose] = useState(aboutKey(about ?? NOTHING));
  const [citations, setCitations] = useState<readonly Citation[]>([]);
  const [dissent, setDissent] = useState(false);
  const write = (words: string) => {
    setText(words);
    keepNote(browserShelf(), debrief.id, place, words);
  };
  const verb = useVerb(provider.addDebriefNote, {
    done: 'DebriefNoteAdded',
    onDone: () => {
      write('');
      setCitations([]);
      setDissent(false);
      onDone?.();
    },
  });
  const subject = about ?? aboutOf(chosen);
  const bound =
    dissent || subject.competency !== null || subject.flagType !== null || citations.length > 0;
  const ready = text.trim() !== '' && bound;
  const add = (event: React.FormEvent) => {
    event.preventDefault();
    if (!ready || verb.busy) return;
    verb.send({
      debriefId: debrief.id,
      kind: dissent ? 'DISSENT' : 'NOTE',
      text: text.trim(),
      ...subject,
      citations: citations.map(({ seatId, noteId }) => ({ seatId, noteId })),
    });
  };
  const cite = (one: Citation) => setCitations(toggled(citations, one));
  return {
    text,
    write,
    chosen,
    choose,
    citations,
    cite,
    dissent,
    setDissent,
    verb,
    bound,
    ready,
    add,
  };
}

/** A note bound to what it is about. Before the reveal only its author sees it. */
export function NoteForm(props: NoteFormProps) {
  const { debrief, notes, about, subjects = [], label, autoFocus = false } = props;
  const id = useId();
  const note = useNote(props);
  const { text, chosen, citations, dissent, verb } = note;
  const mayDissent = !about && debrief.phase === 'REVEALED' && debrief.me?.state === 'SEALED';
  const wrong = Object.values(verb.errors)[0] ?? verb.message;
  return (
    <form className="db-note-form" onSubmit={note.add} noValidate>
      <label className="db-label" htmlFor={id}>
        {dissent ? 'What you disagree with' : label}
      </label>
      <textarea
        id={id}
        rows={2}
        value={text}
        autoFocus={autoFocus}
        aria-describedby={`${id}-hint`}
        onChange={(event) => note.write(event.target.value)}
      />
      <div className="db-note-binds">
        {about ? null : (
          <select
            aria-label="What the note is about"
            value={chosen}
            onChange={(event) => note.choose(event.target.value)}
          >
            <option value={aboutKey(NOTHING)}>About the evidence I pick</option>
            {subjects.map((one) => (
              <option key={aboutKey(one.about)} value={aboutKey(one.about)}>
                {one.name}
              </option>
            ))}
          </select>
        )}
        <Cites
          title="Evidence for the note"
          notes={notes}
          chosen={citations}
          onToggle={note.cite}
        />
        {mayDissent ? (
          <label className="db-other">
            <input
              type="checkbox"
              checked={dissent}
              onChange={(event) => note.setDissent(event.target.checked)}
            />
            I disagree, and want it on record
          </label>
        ) : null}
      </div>
      {wrong ? (
        <p role="alert" className="warn-text small">
          {wrong}
        </p>
      ) : null}
      <div className="db-note-end">
        <Button type="submit" disabled={!note.ready || verb.busy}>
          {verb.busy ? 'Adding' : dissent ? 'Record my dissent' : 'Add the note'}
        </Button>
        <small id={`${id}-hint`} className="dim">
          {hintOf(debrief, note.bound)}
        </small>
      </div>
    </form>
  );
}

function hintOf({ phase }: Debrief, bound: boolean): string {
  if (!bound) return 'Choose what it is about, or pick evidence.';
  return phase === 'READING' ? 'Only you see it until the reveal.' : 'Everyone here sees it.';
}
