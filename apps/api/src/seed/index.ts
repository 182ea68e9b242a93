import { Db, poolOf, UnitOfWork, type Clock } from '@debrief/server-kernel';
import { severityRefitOver } from '@debrief/server-severity';
import type { DataSource } from 'typeorm';
import { readPins } from './pins';
import type { Progress } from './progress';
import { makeSeason } from './season';
import { writeDebriefs } from './season-debrief';
import { writeTraining } from './season-training';
import { insertRows } from './write-season';

export { seedBulk, type BulkOptions, type BulkResult } from './bulk';
export { seedContent } from './content';
export type { Progress } from './progress';

export interface SeasonOptions {
  readonly now: Date;
}

/**
 * Loads the demo season around `now`, in one transaction, and learns from its closed loops how severe
 * its interviewers are; needs the starter content. Does nothing
 * where there are people already, so that it can never be mixed with real ones.
 *
 * @returns whether it loaded anything
 */
export async function seedSeason(
  source: DataSource,
  { now }: SeasonOptions,
  onProgress: Progress = () => undefined,
): Promise<boolean> {
  const pool = poolOf(source);
  const db = new Db(pool);
  const [people] = await db.readUnnamed<{ any: boolean }>(
    'SELECT EXISTS (SELECT 1 FROM person) AS any',
  );
  if (people?.any) return false;
  const rows = makeSeason(await readPins(db), now.getTime());
  const clock: Clock = { now: () => now };
  const uow = new UnitOfWork(pool, clock);
  await uow.run({ actor: null, action: 'season.loaded' }, async (tx) => {
    onProgress('season', 0, rows.size);
    await tx.execute(`SET LOCAL statement_timeout = '60s'`);
    await tx.execute(
      `UPDATE organisation SET name = 'Halvorsen & Quist' WHERE name = 'Your organisation'`,
    );
    await insertRows(tx, rows);
    await writeTraining(tx);
    await writeDebriefs(tx);
    tx.record({ subjectType: 'season', subjectId: 'demo', detail: { rows: rows.size } });
    onProgress('season', rows.size, rows.size);
    return { loaded: rows.size };
  });
  await severityRefitOver(db, uow, clock).now();
  return true;
}
