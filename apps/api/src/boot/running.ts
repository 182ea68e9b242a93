import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@debrief/server-kernel';
import type { DataSource } from 'typeorm';
import { ReadinessService } from '../health/readiness';

const IN_FLIGHT_MS = 25_000;

interface Parts {
  readonly app: NestFastifyApplication;
  readonly source: DataSource;
  readonly config: Pick<Config, 'SHUTDOWN_GRACE_SECONDS'>;
  stopDatabase(): Promise<void>;
}

/**
 * Ends a server so that nobody notices: readiness turns red, traffic gets time to go elsewhere,
 * the listener closes, what is in flight finishes (25 s at most), then pool and database go.
 *
 * @param patient false at a terminal, where nobody routes traffic
 */
export async function shutDown(
  { app, source, config, stopDatabase }: Parts,
  patient: boolean,
): Promise<void> {
  app.get(ReadinessService).leave();
  if (patient) await pause(config.SHUTDOWN_GRACE_SECONDS * 1000);
  await Promise.race([app.close(), pause(IN_FLIGHT_MS)]);
  await source.destroy();
  await stopDatabase();
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms).unref();
  });
}
