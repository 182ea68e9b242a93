import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { RatingMark } from './RatingMark';
import { EVIDENCE_KIND, runTime, type EvidenceKindWord } from './words';

export interface EvidenceNoteData {
  readonly id: string;
  readonly kind: EvidenceKindWord;
  readonly text: string;
  readonly atSeconds?: number | null;
}

export interface EvidenceKindProps {
  readonly kind: EvidenceKindWord;
  readonly atSeconds?: number | null;
}

/** "said, 31:20" with its small drawing. */
export function EvidenceKind({ kind, atSeconds }: EvidenceKindProps) {
  const at = atSeconds === null || atSeconds === undefined ? '' : `, ${runTime(atSeconds)}`;
  return (
    <span className="ui-kind num">
      <Icon name={kind === 'SAID' ? 'said' : kind === 'DID' ? 'did' : 'artefact'} size={13} />
      {EVIDENCE_KIND[kind]}
      {at}
    </span>
  );
}

export interface EvidenceNoteProps {
  readonly note: EvidenceNoteData;
  /** Whose note it is and what they rated, for pages that put several people side by side. */
  readonly author?: string;
  readonly where?: string;
  readonly value?: number | null;
  readonly notProbed?: boolean;
  readonly children?: ReactNode;
}

/** What was said, done or produced, in the words of whoever noted it. */
export function EvidenceNote({
  note,
  author,
  where,
  value,
  notProbed,
  children,
}: EvidenceNoteProps) {
  return (
    <div className="ui-note">
      <div className="ui-note-head">
        {value !== undefined || notProbed ? (
          <RatingMark value={value ?? null} small {...(notProbed ? { notProbed } : {})} />
        ) : null}
        {author ? <b>{author}</b> : null}
        {where ? <span className="ui-dim">{where}</span> : null}
        <EvidenceKind kind={note.kind} atSeconds={note.atSeconds ?? null} />
      </div>
      <p className="ui-note-text">{note.text}</p>
      {children}
    </div>
  );
}
