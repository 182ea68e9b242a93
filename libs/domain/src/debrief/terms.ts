/** `together`: in one sitting, with some minutes to read; `apart`: each in their own time, by a day. */
export const DEBRIEF_MODES = ['together', 'apart'] as const;
export type DebriefMode = (typeof DEBRIEF_MODES)[number];

/** `reading` until every vote is in, `revealed` until a decision, then `closed`; `cancelled` with a reason. */
export const DEBRIEF_PHASES = ['reading', 'revealed', 'closed', 'cancelled'] as const;
export type DebriefPhase = (typeof DEBRIEF_PHASES)[number];

export const VOTER_STATES = ['reading', 'sealed', 'excused'] as const;
export type VoterState = (typeof VOTER_STATES)[number];

export const DEBRIEF_NOTE_KINDS = ['note', 'dissent'] as const;
export type DebriefNoteKind = (typeof DEBRIEF_NOTE_KINDS)[number];

/** The parts of the packet that a reader ticks off, in the order of the page. */
export const READ_SECTIONS = ['agree', 'mixed', 'unknown', 'worry', 'change'] as const;
export type ReadSection = (typeof READ_SECTIONS)[number];

/** An evidence note of a filed scorecard. */
export interface VoteCitation {
  readonly seatId: string;
  readonly noteId: string;
}

/** What a note of the discussion is bound to. */
export interface NoteAbout {
  readonly competency: string | null;
  readonly flagType: string | null;
  readonly citations: readonly VoteCitation[];
}
