import { STARTER_CONTENT } from '@debrief/content';
import { DEFAULT_WORKING_HOURS } from '@debrief/domain';
import { ContentLoader, ContentRepository } from '@debrief/server-blueprint';
import { Db, poolOf, SystemClock, UnitOfWork } from '@debrief/server-kernel';
import type { DataSource } from 'typeorm';

/** Loads the starter content and the organisation's settings; what is there already stays as it is. */
export async function seedContent(source: DataSource): Promise<void> {
  const pool = poolOf(source);
  const loader = new ContentLoader(new ContentRepository(new Db(pool)));
  await new UnitOfWork(pool, new SystemClock()).run({ actor: null, action: 'content.loaded' }, async (tx) => {
    await tx.execute(
      `INSERT INTO organisation (name, time_zone, working_hours) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      ['Your organisation', 'UTC', JSON.stringify(DEFAULT_WORKING_HOURS)],
    );
    return loader.loadStarterContent(tx, STARTER_CONTENT);
  });
}
