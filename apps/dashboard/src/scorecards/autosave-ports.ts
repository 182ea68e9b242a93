import type { MergeConflict } from '@debrief/domain';
import type { ScorecardBody } from '@debrief/web-data';

/** A draft as the server holds it; revision 0 when it holds none. */
export interface ServerDraft {
  readonly revision: number;
  readonly savedAt: Date | null;
  readonly body: ScorecardBody;
}

/** What this browser keeps until the server has it. */
export interface DraftCopy {
  /** The server's revision that the text was written over. */
  readonly baseRevision: number;
  /** The text of that revision, so that two devices can be merged by field. */
  readonly base: ScorecardBody;
  readonly body: ScorecardBody;
  /** Prints of what was sent since then without an answer: the server may have kept one of them. */
  readonly sent: readonly string[];
  readonly changes: number;
}

export type SaveReply =
  | { readonly kind: 'saved'; readonly revision: number; readonly savedAt: Date }
  | { readonly kind: 'conflict'; readonly theirs: ServerDraft }
  | { readonly kind: 'failed'; readonly why: 'offline' | 'signed_out' | 'server' }
  | {
      readonly kind: 'refused';
      readonly problems: readonly { readonly path: string; readonly message: string }[];
    }
  | ({ readonly kind: 'closed' } & Closed);

/** Why a draft can be saved no more: filed already, no seat any more, or the whole loop is over. */
export interface Closed {
  readonly why: 'filed' | 'gone' | 'loop';
  /** The server's sentence. */
  readonly message: string;
  /** Whether the archive holds these very words; null when nothing is said of an archive. */
  readonly archived: boolean | null;
}

/** The world around the state machine, so that a test can hold the clock. */
export interface AutosavePorts {
  /** Never throws: a failure is a reply too. */
  save(revision: number, body: ScorecardBody): Promise<SaveReply>;
  keep(copy: DraftCopy): Promise<void>;
  forget(): Promise<void>;
  merge(base: ScorecardBody, mine: ScorecardBody, theirs: ScorecardBody): Merged;
  /** Equal prints mean equal scorecards. */
  print(body: ScorecardBody): string;
  /** Puts another text into the form: what a merge made of it. */
  show(body: ScorecardBody): void;
  setTimer(run: () => void, milliseconds: number): unknown;
  clearTimer(timer: unknown): void;
  now(): Date;
}

/** One place that both devices changed, each to something else. */
export type Clash = MergeConflict;

export interface Merged {
  /** What both wrote; at a clash what was written here. */
  readonly body: ScorecardBody;
  readonly clashes: readonly Clash[];
}

export interface FoundCopy {
  readonly key: string;
  readonly copy: DraftCopy;
}
