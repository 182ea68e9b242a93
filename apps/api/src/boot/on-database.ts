import { MIGRATIONS } from '@debrief/migrations';
import { makeDataSource, readConfig, startEmbeddedPostgres } from '@debrief/server-kernel';
import { migrate } from './database';

const STATEMENT_MS = 60_000;

/**
 * Works on the configured database (or the bundled one) from the command line, migrated first. A
 * bundled server that was running already keeps running.
 */
export async function onDatabase<T>(
  env: Readonly<Record<string, string | undefined>>,
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
      return await work(source);
    } finally {
      await source.destroy();
    }
  } finally {
    if (bundled && !bundled.adopted) await bundled.stop();
  }
}
