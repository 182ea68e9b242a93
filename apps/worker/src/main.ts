import { NestFactory } from '@nestjs/core';
import { MIGRATIONS } from '@debrief/migrations';
import { makeDataSource, poolOf, readConfig } from '@debrief/server-kernel';
import { serveHealth } from './health';
import { WorkerModule } from './worker.module';

const JOB_STATEMENT_MS = 60_000;
const config = readConfig(process.env);
const { DATABASE_URL, REDIS_URL } = config;
if (!DATABASE_URL || !REDIS_URL)
  fail('The worker needs REDIS_URL and DATABASE_URL; without Redis the api does its work.');

const log = (error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), level: 'error', message })}\n`,
  );
};

const source = await makeDataSource({
  url: DATABASE_URL,
  poolSize: config.DB_POOL_SIZE,
  entities: [],
  migrations: MIGRATIONS,
  statementTimeoutMs: JOB_STATEMENT_MS,
}).initialize();
// The api migrates; until it has, there is nothing to listen to.
while (await source.showMigrations()) await new Promise((done) => setTimeout(done, 1000));

const app = await NestFactory.createApplicationContext(
  WorkerModule.with({ ...config, REDIS_URL }, source, log),
  {
    logger: false,
    abortOnError: false,
  },
);
const health = await serveHealth(
  { pool: poolOf(source), redisUrl: REDIS_URL },
  config.PORT,
  config.HOST,
);
process.stdout.write(
  `The worker runs; health at http://${config.HOST}:${config.PORT}/health/ready\n`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    health.close();
    // Running jobs finish before the queue lets go; the pool goes last.
    void app
      .close()
      .then(() => source.destroy())
      .then(() => process.exit(0), fail);
  });
}

function fail(reason: unknown): never {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exit(1);
}
