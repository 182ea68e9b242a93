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
  readonly body: ScorecardBody;
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
  | { readonly kind: 'closed'; readonly message: string };

/** The world around the state machine, so that a test can hold the clock. */
export interface AutosavePorts {
  /** Never throws: a failure is a reply too. */
  save(revision: number, body: ScorecardBody): Promise<SaveReply>;
  keep(copy: DraftCopy): Promise<void>;
  forget(): Promise<void>;
  setTimer(run: () => void, milliseconds: number): unknown;
  clearTimer(timer: unknown): void;
  now(): Date;
}
