import { MIGRATIONS } from '@debrief/migrations';
import { makeDataSource, readConfig, startEmbeddedPostgres } from '@debrief/server-kernel';
import { migrate } from '../boot/database';
import { seedBulk, seedContent, seedSeason, type BulkResult } from './index';

export interface SeedOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Loops to add. */
  readonly loops: number;
  readonly onProgress: (what: string, done: number, of: number) => void;
}

const STATEMENT_MS = 60_000;

/**
 * Migrates the configured database (or the bundled one), loads the starter content and adds loops in
 * bulk.
 */
export function seed({ env, loops, onProgress }: SeedOptions): Promise<BulkResult> {
  return onDatabase(env, (source) => seedBulk(source, { loops, now: new Date() }, onProgress));
}

/** The same with the demonstration season, as it stands at `now`; nothing where people are already. */
export async function seedDemonstration(env: SeedOptions['env'], now: Date): Promise<void> {
  await onDatabase(env, (source) => seedSeason(source, { now }));
}

/** A bundled server that was running already keeps running. */
async function onDatabase<T>(
  env: SeedOptions['env'],
  work: (source: ReturnType<typeof makeDataSource>) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  const bundled = config.DATABASE_URL ? null : await startEmbeddedPostgres(config.DATA_DIR);
  const url = config.DATABASE_URL ?? bundled?.url ?? '';
  try {
    await migrate(url);
    const source = await makeDataSource({
      url,
      poolSize: 3,
      entities: [],
      migrations: MIGRATIONS,
      statementTimeoutMs: STATEMENT_MS,
    }).initialize();
    try {
      await seedContent(source);
      return await work(source);
    } finally {
      await source.destroy();
    }
  } finally {
    if (bundled && !bundled.adopted) await bundled.stop();
  }
}
