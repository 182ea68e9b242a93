import { Db, poolOf, SystemClock, UnitOfWork } from '@debrief/server-kernel';
import { severityRefitOver } from '@debrief/server-severity';
import { onDatabase } from '../boot/on-database';

type Refitted = Awaited<ReturnType<ReturnType<typeof severityRefitOver>['now']>>;

/** Fits the severity model now, whatever the hour. Null when a server is at it. */
export function refitSeverity(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Refitted> {
  return onDatabase(env, (source) => {
    const pool = poolOf(source);
    const clock = new SystemClock();
    return severityRefitOver(new Db(pool), new UnitOfWork(pool, clock), clock).now();
  });
}
