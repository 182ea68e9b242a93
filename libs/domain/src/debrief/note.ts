import { ProblemCollector } from '../problems/collector';
import type { Decided } from '../problems/decided';
import { requiredText } from '../text/clean-text';
import {
  DEBRIEF_NOTE_KINDS,
  type DebriefNoteKind,
  type DebriefPhase,
  type NoteAbout,
  type VoteCitation,
} from './terms';
import { checkCitations } from './vote';

/** In characters. */
const LONGEST_NOTE = 5_000;

export interface TypedNote {
  readonly kind: DebriefNoteKind;
  readonly text: string;
  readonly competency: string | null;
  readonly flagType: string | null;
  readonly citations: readonly VoteCitation[];
}

export interface NoteRules {
  readonly phase: DebriefPhase;
  /** Keys of what the loop's rounds rate, and of the flags that can be raised on it. */
  readonly competencies: ReadonlySet<string>;
  readonly flagTypes: ReadonlySet<string>;
  /** Evidence notes that the author can read, as `seatId/noteId`. */
  readonly readable: ReadonlySet<string>;
  /** The author has sealed a vote in this debrief. */
  readonly voted: boolean;
}

export interface CheckedNote {
  readonly kind: DebriefNoteKind;
  readonly text: string;
  readonly about: NoteAbout;
}

/**
 * A note of the discussion. It speaks of something: a competency, a red flag or evidence. Dissent
 * is free of that, but is written by a voter, and not before everybody's votes are open.
 */
export function checkNote(typed: TypedNote, rules: NoteRules): Decided<CheckedNote> {
  const problems = new ProblemCollector();
  if (!DEBRIEF_NOTE_KINDS.includes(typed.kind))
    problems.add('kind', 'INVALID', 'Choose a note or dissent.');
  const text = problems.take(requiredText('text', typed.text, LONGEST_NOTE), '');
  const { competency, flagType } = typed;
  if (competency !== null && !rules.competencies.has(competency))
    problems.add('competency', 'UNKNOWN', 'Nobody rates this on the loop.');
  if (flagType !== null && !rules.flagTypes.has(flagType))
    problems.add('flagType', 'UNKNOWN', 'There is no such red flag.');
  const citations = checkCitations(typed.citations, rules.readable, problems);
  const bound = competency !== null || flagType !== null || citations.length > 0;
  if (typed.kind === 'note' && !bound)
    problems.add('citations', 'REQUIRED', 'Bind the note to a competency, a red flag or evidence.');
  if (typed.kind === 'dissent' && rules.phase !== 'revealed')
    problems.add('kind', 'TOO_EARLY', 'You can disagree once the votes are open.');
  else if (typed.kind === 'dissent' && !rules.voted)
    problems.add('kind', 'NOT_A_VOTER', 'Dissent is for those who voted.');
  return problems.decide({ kind: typed.kind, text, about: { competency, flagType, citations } });
}
