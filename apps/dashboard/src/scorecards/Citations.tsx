import { EVIDENCE_KIND, Icon, Kbd } from '@debrief/web-ui';
import { lastNote, noteLabel, type FormParts } from './form';
import { PickMenu } from './PickMenu';

interface CitationsProps extends Pick<FormParts, 'body'> {
  readonly subject: string;
  readonly evidence: readonly string[];
  readonly onCite: (noteId: string) => void;
  /** What it means to cite nothing; null when nothing needs to be cited yet. */
  readonly without: string | null;
  /** What is still wanting although something is cited. */
  readonly thin?: string | null;
  /** Shows the key beside the button. */
  readonly withKey?: boolean;
}

/** The notes that a rating or flag rests on, and the quickest way to add one. */
export function Citations({
  body,
  subject,
  evidence,
  onCite,
  without,
  thin = null,
  withKey = false,
}: CitationsProps) {
  const cited = body.notes.filter((note) => evidence.includes(note.id));
  const newest = lastNote(body);
  const menu = (
    <PickMenu
      label={
        cited.length === 0 ? without ? 'Choose' : 'Cite a note' : <Icon name="plus" size={14} />
      }
      className={cited.length === 0 ? 'sc-small' : 'sc-small sc-plus'}
      ariaLabel={`${cited.length === 0 && without ? 'Choose notes' : 'Cite a note'} for ${subject}`}
      picks={body.notes.map((note) => ({
        id: note.id,
        label: noteLabel(note),
        checked: evidence.includes(note.id),
      }))}
      onPick={onCite}
      empty="No notes yet"
    />
  );
  if (cited.length === 0 && without) {
    return (
      <div className="sc-unsupported">
        <Icon name="warn" />
        <span>{without}</span>
        <div className="sc-unsupported-acts">
          {newest ? (
            <button
              type="button"
              className="sc-small"
              onClick={() => onCite(newest.id)}
              aria-label={`Cite the last note for ${subject}`}
            >
              Cite the last {withKey ? <Kbd>e</Kbd> : null}
            </button>
          ) : null}
          {body.notes.length > 1 ? menu : null}
          {newest ? null : <span className="dim">Write a note first.</span>}
        </div>
      </div>
    );
  }
  if (body.notes.length === 0) return null;
  const chips = (
    <ul className="sc-cites" aria-label={`Notes cited for ${subject}`}>
      {cited.map((note) => (
        <li key={note.id}>
          <button
            type="button"
            className="sc-cite"
            onClick={() => onCite(note.id)}
            aria-label={`Cited: ${EVIDENCE_KIND[note.kind]}, ${noteLabel(note)}. Take it out`}
          >
            <Icon
              name={note.kind === 'SAID' ? 'said' : note.kind === 'DID' ? 'did' : 'artefact'}
              size={13}
            />
            <span>{noteLabel(note)}</span>
            <Icon name="close" size={11} />
          </button>
        </li>
      ))}
      <li>{menu}</li>
    </ul>
  );
  if (!thin) return chips;
  return (
    <>
      {chips}
      <p className="sc-unsupported sc-thin">
        <Icon name="warn" />
        <span>{thin}</span>
      </p>
    </>
  );
}
