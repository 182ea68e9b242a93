import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DebriefNewsListener } from './debrief-news.listener';
import { DebriefPresence } from './debrief.presence';
import { DebriefReadRepository } from './debrief.read.repository';

/** Between two signs of life of a stream, and between two looks at who is there. */
const BEAT_MS = 15_000;

/** Somebody's open stream. */
export interface LiveStream {
  readonly loopId: string;
  readonly personId: string;
  /** Something that the panel may see has changed; the version is all that is told. */
  tick(version: number): void;
  beat(): void;
  end(): void;
}

/**
 * Who looks at which debrief through this process. A change is told to everybody who may still
 * look; whoever has come to owe a scorecard or has a conflict by now is cut off without a word.
 */
@Injectable()
export class DebriefLive implements OnModuleDestroy {
  private readonly streams = new Map<string, Set<LiveStream>>();
  private readonly latest = new Map<string, number>();
  private readonly telling = new Set<string>();
  private readonly there = new Map<string, string>();
  private timer: NodeJS.Timeout | null = null;

  public constructor(
    private readonly listener: DebriefNewsListener,
    private readonly presence: DebriefPresence,
    private readonly debriefs: DebriefReadRepository,
  ) {
    listener.use(
      ({ loopId, version }) => this.changed(loopId, version),
      () => void this.catchUp(),
    );
  }

  /** Tells the stream of the present version at once and of every change until it is left. */
  public async join(stream: LiveStream): Promise<void> {
    const { loopId } = stream;
    const streams = this.streams.get(loopId) ?? new Set();
    this.streams.set(loopId, streams.add(stream));
    this.timer ??= setInterval(() => void this.beat(), BEAT_MS).unref();
    await this.listener.start();
    await this.presence.seen(loopId, [stream.personId]);
    stream.tick(await this.debriefs.openVersion(loopId));
  }

  public leave(stream: LiveStream): void {
    const streams = this.streams.get(stream.loopId);
    streams?.delete(stream);
    if (streams?.size === 0) {
      this.streams.delete(stream.loopId);
      this.there.delete(stream.loopId);
    }
    if (this.streams.size > 0) return;
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    this.listener.stop();
  }

  public onModuleDestroy(): void {
    for (const stream of this.all()) stream.end();
  }

  private all(): LiveStream[] {
    return [...this.streams.values()].flatMap((streams) => [...streams]);
  }

  /** Changes that come while one is being told are told together afterwards. */
  private changed(loopId: string, version: number): void {
    if (!this.streams.has(loopId)) return;
    this.latest.set(loopId, version);
    if (this.telling.has(loopId)) return;
    this.telling.add(loopId);
    void this.tell(loopId).finally(() => this.telling.delete(loopId));
  }

  private async tell(loopId: string): Promise<void> {
    for (;;) {
      const version = this.latest.get(loopId);
      if (version === undefined) return;
      this.latest.delete(loopId);
      for (const stream of await this.admitted(loopId)) stream.tick(version);
    }
  }

  /** Streams whose people may still look; the others are ended. A failure to find out tells nobody. */
  private async admitted(loopId: string): Promise<LiveStream[]> {
    const streams = [...(this.streams.get(loopId) ?? [])];
    const people = [...new Set(streams.map(({ personId }) => personId))];
    const allowed = await this.debriefs.admitted(loopId, people).catch(() => null);
    if (allowed === null) return [];
    for (const stream of streams) if (!allowed.has(stream.personId)) stream.end();
    return streams.filter(({ personId }) => allowed.has(personId));
  }

  private async catchUp(): Promise<void> {
    for (const loopId of this.streams.keys()) {
      const version = await this.debriefs.openVersion(loopId).catch(() => null);
      if (version !== null) this.changed(loopId, version);
    }
  }

  private async beat(): Promise<void> {
    await this.listener.check();
    for (const loopId of [...this.streams.keys()]) {
      const streams = await this.admitted(loopId);
      for (const stream of streams) stream.beat();
      const people = streams.map(({ personId }) => personId);
      const there = await this.presence.seen(loopId, people).catch(() => null);
      if (there === null) continue;
      const before = this.there.get(loopId) ?? there;
      this.there.set(loopId, there);
      if (before !== there)
        await this.debriefs
          .openVersion(loopId)
          .then((version) => this.changed(loopId, version))
          .catch(() => undefined);
    }
  }
}
