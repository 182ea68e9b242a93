export const COMMITTEE_STATES = ['open', 'closed', 'withdrawn'] as const;
export type CommitteeState = (typeof COMMITTEE_STATES)[number];

export const READER_STATES = ['invited', 'voted', 'recused'] as const;
export type ReaderState = (typeof READER_STATES)[number];

/** Why somebody may not read for a committee. */
export const READER_BARS = ['conflict', 'met', 'runs', 'inactive'] as const;
export type ReaderBar = (typeof READER_BARS)[number];

export const EVIDENCE_GRADES = ['clear', 'partly', 'thin'] as const;
/** How far a reader could follow a scorecard from its evidence alone. */
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];
