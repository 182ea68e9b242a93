/**
 * How a page hears that something changed: a stream of ticks from the server, and where there is
 * none, asking by the clock. A tick says nothing but "ask again".
 */

/** The part of `EventSource` that is needed, so that specs can play the server. */
export interface Stream {
  onerror: ((event: Event) => void) | null;
  readonly readyState: number;
  addEventListener(type: string, listener: (event: Event) => void): void;
  close(): void;
}

export interface LivePorts {
  /** Null where the browser has no streams. */
  readonly open: ((url: string) => Stream) | null;
  readonly later: (run: () => void, ms: number) => unknown;
  readonly cancel: (timer: unknown) => void;
}

export type Hearing = 'connecting' | 'live' | 'polling';

interface LiveListeners {
  /** Something may have changed. */
  readonly onTick: () => void;
  readonly onState: (state: Hearing) => void;
}

const CLOSED = 2;
const FIRST_RETRY_MS = 4_000;
const LAST_RETRY_MS = 60_000;
/** A stream on which nothing is heard for so long does not reach us. */
const SILENT_MS = 8_000;

/** Keeps one stream open, tells when it is not, and tries again ever more patiently. */
export class LiveWatch {
  private stream: Stream | null = null;
  private timer: unknown = null;
  private retryMs = FIRST_RETRY_MS;
  private state: Hearing = 'connecting';
  private over = false;

  constructor(
    private readonly url: string,
    private readonly ports: LivePorts,
    private readonly listeners: LiveListeners,
  ) {}

  start(): void {
    if (!this.ports.open) return this.become('polling');
    this.connect(this.ports.open);
  }

  stop(): void {
    this.over = true;
    this.drop();
  }

  private connect(open: (url: string) => Stream): void {
    let stream: Stream;
    try {
      stream = open(this.url);
    } catch {
      return this.become('polling');
    }
    this.stream = stream;
    stream.onerror = () => this.failed(open);
    stream.addEventListener('changed', () => this.heard());
    this.wait(() => this.become('polling'), SILENT_MS);
  }

  /**
   * The server speaks as soon as it is listened to. Only that counts: an open stream whose words a
   * proxy holds back is none.
   */
  private heard(): void {
    if (this.over) return;
    this.forgetTimer();
    this.retryMs = FIRST_RETRY_MS;
    this.become('live');
    this.listeners.onTick();
  }

  /** The browser tries again by itself after a cut; a refusal it takes as final, and we do not. */
  private failed(open: (url: string) => Stream): void {
    if (this.over) return;
    this.become('polling');
    if (this.stream?.readyState !== CLOSED) return;
    this.drop();
    this.wait(() => this.connect(open), this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
  }

  private become(state: Hearing): void {
    if (this.over || this.state === state) return;
    this.state = state;
    this.listeners.onState(state);
  }

  private wait(run: () => void, ms: number): void {
    this.forgetTimer();
    this.timer = this.ports.later(() => {
      this.timer = null;
      if (!this.over) run();
    }, ms);
  }

  private forgetTimer(): void {
    if (this.timer !== null) this.ports.cancel(this.timer);
    this.timer = null;
  }

  private drop(): void {
    this.forgetTimer();
    this.stream?.close();
    this.stream = null;
  }
}

/** While nothing comes by itself. */
export const POLL_MS = 4_000;
/** A second look while the stream stands: a cable can be dead without a word. */
export const SECOND_LOOK_MS = 30_000;

/** How long until the page asks again by the clock; false for never. Nobody looks at a hidden tab. */
export function askEvery(hearing: Hearing, hidden: boolean): number | false {
  if (hearing === 'live') return hidden ? false : SECOND_LOOK_MS;
  return hidden ? SECOND_LOOK_MS : POLL_MS;
}
