import { Icon } from '@debrief/web-ui';
import type { Packet, Debrief, DebriefNote } from '@debrief/web-data';
import { dayAndClock, useZone } from '../layout';
import { aboutKey, subjectsOf } from './about';
import { NoteForm } from './NoteForm';
import type { NoteToCite } from './reading';
import { Cited } from './Revealed';

interface DiscussionProps {
  readonly debrief: Debrief;
  readonly packet: Packet | null;
  readonly notes: readonly NoteToCite[];
}

function Remark({
  note,
  subject,
  own,
  zone,
}: {
  readonly note: DebriefNote;
  readonly subject: string | null;
  readonly own: boolean;
  readonly zone: string;
}) {
  const dissent = note.kind === 'DISSENT';
  return (
    <li className={dissent ? 'dissent' : undefined}>
      <p>
        <b>{own ? 'You' : note.author}</b>{' '}
        <span className="dim num">
          {dissent ? 'disagree, on record' : ''}
          {dissent && subject ? ', ' : ''}
          {subject} · {dayAndClock(note.writtenAt, zone)}
        </span>
      </p>
      <p className="db-words">{note.text}</p>
      <Cited citations={note.about.citations} />
    </li>
  );
}

/** One's own notes before the reveal, everybody's after it. */
export function Discussion({ debrief, packet, notes }: DiscussionProps) {
  const zone = useZone();
  const reading = debrief.phase === 'READING';
  const open = reading || debrief.phase === 'REVEALED';
  const subjects = packet ? subjectsOf(packet) : [];
  const names = new Map(subjects.map(({ about, name }) => [aboutKey(about), name]));
  const you = debrief.voters.find(({ isYou }) => isYou)?.personId;
  return (
    <section className="db-sheet" aria-labelledby="db-discussion">
      <div className="db-sheet-head">
        <h2 id="db-discussion" tabIndex={-1}>
          {reading ? <Icon name="eye" /> : null}
          {reading ? 'Your notes' : 'Discussion'}
        </h2>
        <span>
          {reading ? 'Only you see them until the reveal' : 'Notes rest on evidence; dissent stays'}
        </span>
      </div>
      {open && packet ? (
        <NoteForm
          debrief={debrief}
          notes={notes}
          subjects={subjects}
          label={reading ? 'A note for the discussion' : 'A note'}
        />
      ) : null}
      {debrief.notes.length === 0 ? (
        <p className="db-none dim">
          {reading
            ? 'None yet. What you note here opens with the reveal.'
            : 'Nobody has noted anything.'}
        </p>
      ) : (
        <ul className="db-remarks">
          {debrief.notes.map((note) => (
            <Remark
              key={note.id}
              note={note}
              subject={names.get(aboutKey(note.about)) ?? null}
              own={note.authorId === you}
              zone={zone}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
