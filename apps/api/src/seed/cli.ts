import { MIGRATIONS } from '@debrief/migrations';
import { makeDataSource, readConfig, startEmbeddedPostgres } from '@debrief/server-kernel';
import { migrate } from '../boot/database';
import { seedBulk, seedContent, type BulkResult } from './index';

export interface SeedOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Loops to add. */
  readonly loops: number;
  readonly onProgress: (what: string, done: number, of: number) => void;
}

const STATEMENT_MS = 60_000;

/**
 * Migrates the configured database (or the bundled one), loads the starter content and adds loops in
 * bulk. A bundled server that was running already keeps running.
 */
export async function seed({ env, loops, onProgress }: SeedOptions): Promise<BulkResult> {
  const config = readConfig(env);
  const bundled = config.DATABASE_URL ? null : await startEmbeddedPostgres(config.DATA_DIR);
  const url = config.DATABASE_URL ?? bundled?.url ?? '';
  try {
    await migrate(url);
    const source = await makeDataSource({ url, poolSize: 3, entities: [], migrations: MIGRATIONS, statementTimeoutMs: STATEMENT_MS }).initialize();
    try {
      await seedContent(source);
      return await seedBulk(source, { loops, now: new Date() }, onProgress);
    } finally {
      await source.destroy();
    }
  } finally {
    if (bundled && !bundled.adopted) await bundled.stop();
  }
}
