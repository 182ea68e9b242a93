import type { ScorecardBody } from '@debrief/web-data';
import type {
  AutosavePorts,
  Closed,
  DraftCopy,
  SaveReply,
  ServerDraft,
  Clash,
} from './autosave-ports';

/** After the last key, in milliseconds. */
export const QUIET_MS = 800;
/** Somebody who never stops typing is saved at least this often. */
export const LONGEST_MS = 3_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
/** Unanswered sends that are remembered: half an hour of tries. */
const MOST_SENT = 60;

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
  /** Both devices changed the same places; the rest is merged already in `body`. */
  | {
      readonly kind: 'conflict';
      readonly theirs: ServerDraft;
      readonly body: ScorecardBody;
      readonly clashes: readonly Clash[];
    }
  | {
      readonly kind: 'refused';
      readonly problems: readonly { readonly path: string; readonly message: string }[];
    }
  | ({ readonly kind: 'closed' } & Closed);

/** What the form hears of. */
export interface AutosaveNews {
  onState(state: SaveState, unsaved: number): void;
  /** Another device's words came into the form without a question. */
  onMerged(): void;
}

/**
 * Saves a draft while it is being written. Says "saved" only with the server's revision in hand,
 * keeps a copy in the browser until then, merges what another device wrote meanwhile, and asks only
 * about places that both changed.
 */
export class DraftAutosave {
  private state: SaveState = { kind: 'untouched' };
  private body: ScorecardBody;
  /** What the server holds as `revision`, as far as this browser was told. */
  private base: ScorecardBody;
  private revision: number;
  private sent: readonly string[] = [];
  /** Changes the server has not acknowledged. */
  private unsaved = 0;
  private inFlight: Promise<void> | null = null;
  /** A save fell due while another was under way. */
  private overdue = false;
  private quietTimer: unknown = null;
  private longestTimer: unknown = null;
  private retryTimer: unknown = null;
  private retryMs = FIRST_RETRY_MS;
  private stopped = false;

  constructor(
    private readonly ports: AutosavePorts,
    start: ServerDraft,
    private readonly news: AutosaveNews,
  ) {
    this.body = start.body;
    this.base = start.body;
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

  /** Saves now, e.g. when the page is hidden. @returns when nothing is under way any more */
  async flush(): Promise<void> {
    if (this.unsaved > 0 && this.state.kind !== 'conflict') this.save();
    while (this.inFlight) await this.inFlight;
  }

  /** The network or the session is back. */
  retryNow(): void {
    this.retryMs = FIRST_RETRY_MS;
    if (this.state.kind === 'kept') this.save();
  }

  /** Answers a conflict with the text that goes on. */
  resolve(body: ScorecardBody): void {
    if (this.state.kind !== 'conflict') return;
    const { theirs } = this.state;
    this.unsaved = Math.max(this.unsaved, 1);
    this.take(body, theirs);
    this.tell({ kind: 'saving' });
    this.save();
  }

  /** A copy from an earlier visit that the server never acknowledged. */
  resume(copy: DraftCopy, server: ServerDraft): void {
    this.body = copy.body;
    this.base = copy.base;
    this.sent = copy.sent;
    this.revision = copy.baseRevision;
    this.unsaved += Math.max(copy.changes, 1);
    void this.ports.keep(this.copy());
    if (copy.baseRevision !== server.revision) return this.meet(server);
    this.tell({ kind: 'saving' });
    this.save();
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
    const { revision, base, body, sent, unsaved } = this;
    return { baseRevision: revision, base, body, sent, changes: unsaved };
  }

  private tell(state: SaveState): void {
    this.state = state;
    this.news.onState(state, this.unsaved);
  }

  private plan(): void {
    this.ports.clearTimer(this.quietTimer);
    this.quietTimer = this.ports.setTimer(() => this.save(), QUIET_MS);
    this.longestTimer ??= this.ports.setTimer(() => this.save(), LONGEST_MS);
  }

  private clearPlan(): void {
    this.ports.clearTimer(this.quietTimer);
    this.ports.clearTimer(this.longestTimer);
    this.quietTimer = null;
    this.longestTimer = null;
  }

  private save(): void {
    this.clearPlan();
    if (this.stopped || this.unsaved === 0) return;
    if (this.inFlight) {
      this.overdue = true;
      return;
    }
    this.ports.clearTimer(this.retryTimer);
    this.overdue = false;
    this.inFlight = this.sendOnce();
  }

  private async sendOnce(): Promise<void> {
    const { revision, body, unsaved } = this;
    this.sent = [...this.sent, this.ports.print(body)].slice(-MOST_SENT);
    // What was sent has to outlive the page: without it a lost answer looks like another device.
    void this.ports.keep(this.copy());
    const reply = await this.ports.save(revision, body);
    this.inFlight = null;
    // The page may be gone meanwhile; an acknowledged copy must still not outlive its draft.
    if (this.stopped) {
      if (reply.kind === 'saved' && this.unsaved === unsaved) await this.ports.forget();
      return;
    }
    this.settle(reply, body, unsaved);
  }

  private settle(reply: SaveReply, sent: ScorecardBody, changes: number): void {
    switch (reply.kind) {
      case 'saved':
        return this.acknowledge(reply, sent, changes);
      case 'conflict':
        return this.meet(reply.theirs);
      case 'failed':
        this.tell({ kind: 'kept', why: reply.why, changes: this.unsaved });
        return this.planRetry();
      case 'refused':
        this.tell({ kind: 'refused', problems: reply.problems });
        // The words that came meanwhile may be the cure.
        return this.overdue ? this.save() : undefined;
      case 'closed':
        return this.tell(reply);
    }
  }

  private acknowledge(
    reply: Extract<SaveReply, { kind: 'saved' }>,
    sent: ScorecardBody,
    changes: number,
  ): void {
    this.revision = reply.revision;
    this.base = sent;
    this.sent = [];
    this.unsaved -= changes;
    this.retryMs = FIRST_RETRY_MS;
    if (this.unsaved === 0) {
      void this.ports.forget();
      return this.tell({ kind: 'saved', at: reply.savedAt });
    }
    void this.ports.keep(this.copy());
    this.tell({ kind: 'saving' });
    if (this.overdue) this.save();
    else this.plan();
  }

  /** The server holds something else than what this text was written over. */
  private meet(theirs: ServerDraft): void {
    // Our own save, whose answer was lost.
    if (this.sent.includes(this.ports.print(theirs.body))) return this.goOn(this.body, theirs);
    const { body, clashes } = this.ports.merge(this.base, this.body, theirs.body);
    if (clashes.length > 0) return this.tell({ kind: 'conflict', theirs, body, clashes });
    this.goOn(body, theirs);
    this.news.onMerged();
  }

  private goOn(body: ScorecardBody, theirs: ServerDraft): void {
    this.take(body, theirs);
    if (this.ports.print(body) === this.ports.print(theirs.body)) {
      this.unsaved = 0;
      void this.ports.forget();
      return this.tell({ kind: 'saved', at: theirs.savedAt ?? this.ports.now() });
    }
    this.tell({ kind: 'saving' });
    this.save();
  }

  private take(body: ScorecardBody, theirs: ServerDraft): void {
    if (body !== this.body) this.ports.show(body);
    this.body = body;
    this.base = theirs.body;
    this.revision = theirs.revision;
    this.sent = [];
    void this.ports.keep(this.copy());
  }

  private planRetry(): void {
    this.retryTimer = this.ports.setTimer(() => this.save(), this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
  }
}
