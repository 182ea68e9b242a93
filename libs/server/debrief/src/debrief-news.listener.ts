import { PG_POOL } from '@debrief/server-kernel';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Notification, Pool, PoolClient } from 'pg';
import { CHANGED_CHANNEL } from './debrief.repository';

/** Pauses before trying again to listen, after failures in a row. */
const AGAIN_MS = [250, 500, 1_000, 2_000, 5_000];

export interface DebriefNews {
  readonly loopId: string;
  readonly version: number;
}

/**
 * The one connection of this process that hears from Postgres of changed debrief rows, whichever
 * process changed them. Held while somebody looks on; a lost one is replaced.
 */
@Injectable()
export class DebriefNewsListener implements OnModuleDestroy {
  private client: PoolClient | null = null;
  private timer: NodeJS.Timeout | null = null;
  private failures = 0;
  private wanted = false;
  private connecting: Promise<void> | null = null;
  private onNews: (news: DebriefNews) => void = () => undefined;
  private onBack: () => void = () => undefined;

  public constructor(@Inject(PG_POOL) private readonly pool: Pool) {}

  /** It holds a connection now. */
  public get listening(): boolean {
    return this.client !== null;
  }

  /**
   * @param onNews for each change that is committed from now on
   * @param onBack whenever listening began: whatever happened before may have been missed
   */
  public use(onNews: (news: DebriefNews) => void, onBack: () => void): void {
    this.onNews = onNews;
    this.onBack = onBack;
  }

  /** Listens from now on; resolves when it does, or when the first try failed and others will follow. */
  public async start(): Promise<void> {
    this.wanted = true;
    if (this.client) return;
    this.connecting ??= this.connect().finally(() => {
      this.connecting = null;
    });
    await this.connecting;
  }

  public stop(): void {
    this.wanted = false;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.drop();
  }

  /** Finds out whether the connection still lives; one that does not is replaced. */
  public async check(): Promise<void> {
    const { client } = this;
    if (!client) return;
    try {
      await client.query('SELECT 1');
    } catch {
      if (this.client === client) this.lost();
    }
  }

  public async onModuleDestroy(): Promise<void> {
    this.stop();
    await this.connecting;
    this.drop();
  }

  private async connect(): Promise<void> {
    try {
      const client = await this.pool.connect();
      client.on('notification', this.hear);
      client.once('error', () => {
        if (this.client === client) this.lost();
      });
      this.client = client;
      await client.query(`LISTEN ${CHANGED_CHANNEL}`);
      this.failures = 0;
      if (this.wanted) this.onBack();
      else this.drop();
    } catch {
      this.lost();
    }
  }

  private readonly hear = ({ channel, payload }: Notification): void => {
    if (channel !== CHANGED_CHANNEL || payload === undefined) return;
    this.onNews(JSON.parse(payload) as DebriefNews);
  };

  private lost(): void {
    this.drop();
    if (!this.wanted || this.timer) return;
    const pause = AGAIN_MS[Math.min(this.failures, AGAIN_MS.length - 1)];
    this.failures += 1;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.start();
    }, pause);
  }

  private drop(): void {
    const { client } = this;
    this.client = null;
    client?.removeListener('notification', this.hear);
    client?.release(true);
  }
}
