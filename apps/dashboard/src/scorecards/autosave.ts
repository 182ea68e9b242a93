import type { ScorecardBody } from '@debrief/web-data';
import type { AutosavePorts, DraftCopy, SaveReply, ServerDraft } from './autosave-ports';

/** After the last key, in milliseconds. */
export const QUIET_MS = 800;
/** Somebody who never stops typing is saved at least this often. */
export const LONGEST_MS = 3_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** No connection, or no session: everything stays in this browser until it is acknowledged. */
  | {
      readonly kind: 'kept';
      readonly why: 'offline' | 'signed_out' | 'server';
      readonly changes: number;
    }
  | { readonly kind: 'conflict'; readonly theirs: ServerDraft }
  | {
      readonly kind: 'refused';
      readonly problems: readonly { readonly path: string; readonly message: string }[];
    }
  | { readonly kind: 'closed'; readonly message: string };

/**
 * Saves a draft while it is being written. Says "saved" only with the server's revision in hand,
 * keeps a copy in the browser until then, and stops to ask when another device was faster.
 */
export class DraftAutosave {
  private state: SaveState = { kind: 'untouched' };
  private body: ScorecardBody;
  private revision: number;
  /** Changes the server has not acknowledged. */
  private unsaved = 0;
  private inFlight = false;
  private quietTimer: unknown = null;
  private longestTimer: unknown = null;
  private retryTimer: unknown = null;
  private retryMs = FIRST_RETRY_MS;
  private stopped = false;

  constructor(
    private readonly ports: AutosavePorts,
    start: ServerDraft,
    private readonly onChange: (state: SaveState, unsaved: number) => void,
  ) {
    this.body = start.body;
    this.revision = start.revision;
    if (start.savedAt) this.state = { kind: 'saved', at: start.savedAt };
  }

  isStopped(): boolean {
    return this.stopped;
  }

  /** Takes the newest text. It is in the browser's store at once and on the server soon. */
  change(body: ScorecardBody, changes = 1): void {
    if (this.stopped || this.state.kind === 'closed') return;
    this.body = body;
    this.unsaved += changes;
    void this.ports.keep(this.copy());
    if (this.state.kind === 'conflict') return this.tell(this.state);
    this.tell(
      this.state.kind === 'kept' ? { ...this.state, changes: this.unsaved } : { kind: 'saving' },
    );
    this.plan();
  }

  /** Saves now, e.g. when the page is hidden. */
  flush(): void {
    if (this.unsaved > 0 && this.state.kind !== 'conflict') void this.save();
  }

  /** The network or the session is back. */
  retryNow(): void {
    this.retryMs = FIRST_RETRY_MS;
    if (this.state.kind === 'kept') void this.save();
  }

  /** Answers a conflict: keeps this device's text over the other one's. */
  keepMine(): void {
    if (this.state.kind !== 'conflict') return;
    this.revision = this.state.theirs.revision;
    this.unsaved = Math.max(this.unsaved, 1);
    this.state = { kind: 'saving' };
    void this.save();
  }

  /** Answers a conflict: takes the other device's text and returns it. */
  takeTheirs(): ScorecardBody | null {
    if (this.state.kind !== 'conflict') return null;
    const { theirs } = this.state;
    this.body = theirs.body;
    this.revision = theirs.revision;
    this.unsaved = 0;
    void this.ports.forget();
    this.tell({ kind: 'saved', at: theirs.savedAt ?? this.ports.now() });
    return theirs.body;
  }

  /** A copy from an earlier visit that the server never acknowledged. */
  resume(copy: DraftCopy, server: ServerDraft): void {
    this.body = copy.body;
    this.unsaved = Math.max(copy.changes, 1);
    if (copy.baseRevision !== server.revision)
      return this.tell({ kind: 'conflict', theirs: server });
    this.tell({ kind: 'saving' });
    void this.save();
  }

  /** The scorecard was filed: nothing of the draft may stay behind. */
  async filed(): Promise<void> {
    this.stop();
    this.unsaved = 0;
    await this.ports.forget();
  }

  stop(): void {
    this.stopped = true;
    this.clearPlan();
    this.ports.clearTimer(this.retryTimer);
  }

  private copy(): DraftCopy {
    return { baseRevision: this.revision, body: this.body, changes: this.unsaved };
  }

  private tell(state: SaveState): void {
    this.state = state;
    this.onChange(state, this.unsaved);
  }

  private plan(): void {
    this.ports.clearTimer(this.quietTimer);
    this.quietTimer = this.ports.setTimer(() => void this.save(), QUIET_MS);
    this.longestTimer ??= this.ports.setTimer(() => void this.save(), LONGEST_MS);
  }

  private clearPlan(): void {
    this.ports.clearTimer(this.quietTimer);
    this.ports.clearTimer(this.longestTimer);
    this.quietTimer = null;
    this.longestTimer = null;
  }

  private async save(): Promise<void> {
    this.clearPlan();
    if (this.inFlight || this.stopped || this.unsaved === 0) return;
    this.ports.clearTimer(this.retryTimer);
    this.inFlight = true;
    const sent = this.unsaved;
    const reply = await this.ports.save(this.revision, this.body);
    this.inFlight = false;
    if (!this.stopped) this.take(reply, sent);
    // The page was left meanwhile: what is acknowledged needs no copy, everything else keeps its own.
    else if (reply.kind === 'saved' && this.unsaved === sent) void this.ports.forget();
  }

  private take(reply: SaveReply, sent: number): void {
    switch (reply.kind) {
      case 'saved':
        return this.acknowledge(reply, sent);
      case 'conflict':
        return this.tell({ kind: 'conflict', theirs: reply.theirs });
      case 'failed':
        this.tell({ kind: 'kept', why: reply.why, changes: this.unsaved });
        return this.planRetry();
      case 'refused':
        return this.tell({ kind: 'refused', problems: reply.problems });
      case 'closed':
        return this.tell({ kind: 'closed', message: reply.message });
    }
  }

  private acknowledge(reply: Extract<SaveReply, { kind: 'saved' }>, sent: number): void {
    this.revision = reply.revision;
    this.unsaved -= sent;
    this.retryMs = FIRST_RETRY_MS;
    if (this.unsaved === 0) {
      void this.ports.forget();
      return this.tell({ kind: 'saved', at: reply.savedAt });
    }
    void this.ports.keep(this.copy());
    this.tell({ kind: 'saving' });
    this.plan();
  }

  private planRetry(): void {
    this.retryTimer = this.ports.setTimer(() => void this.save(), this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
  }
}
