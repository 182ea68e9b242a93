import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, PG_POOL, redisAnswers, type Config } from '@debrief/server-kernel';
import { MIGRATIONS } from '@debrief/migrations';
import type { Pool } from 'pg';

const DATABASE_MS = 1000;

export interface Readiness {
  readonly ready: boolean;
  readonly database: 'ok' | 'down';
  readonly migrations: 'current' | 'pending' | 'unknown';
  /** `degraded` delays background work; the answers of the API do not depend on Redis. */
  readonly redis: 'ok' | 'degraded' | 'unused';
}

/** Whether this process should get traffic. */
@Injectable()
export class ReadinessService {
  private leaving = false;

  public constructor(
    @Inject(PG_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Pick<Config, 'REDIS_URL'>,
  ) {}

  /** From now on no new traffic is wanted, though it is still answered. */
  public leave(): void {
    this.leaving = true;
  }

  public async check(): Promise<Readiness> {
    const [migrations, redis] = await Promise.all([this.migrations(), this.redis()]);
    const database = migrations === null ? 'down' : 'ok';
    return {
      ready: !this.leaving && migrations === 'current',
      database,
      migrations: migrations ?? 'unknown',
      redis,
    };
  }

  /** Null when the database does not answer in time. */
  private async migrations(): Promise<'current' | 'pending' | null> {
    const asked = this.pool
      .query<{ done: number }>('SELECT count(*)::int AS done FROM migration')
      .then((result) => ((result.rows[0]?.done ?? 0) >= MIGRATIONS.length ? 'current' : 'pending'))
      .catch((error: unknown) => (isMissingTable(error) ? 'pending' : null));
    return inTime(asked, DATABASE_MS, null);
  }

  private async redis(): Promise<Readiness['redis']> {
    if (!this.config.REDIS_URL) return 'unused';
    return (await redisAnswers(this.config.REDIS_URL)) ? 'ok' : 'degraded';
  }
}

function isMissingTable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '42P01';
}

async function inTime<T, F>(work: Promise<T>, ms: number, otherwise: F): Promise<T | F> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<F>((done) => {
    timer = setTimeout(() => done(otherwise), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
