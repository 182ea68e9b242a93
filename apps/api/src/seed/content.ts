import { STARTER_CONTENT } from '@debrief/content';
import { DEFAULT_WORKING_HOURS } from '@debrief/domain';
import { ContentLoader, ContentRepository } from '@debrief/server-blueprint';
import { Db, poolOf, SystemClock, UnitOfWork } from '@debrief/server-kernel';
import type { DataSource } from 'typeorm';

/**
 * Loads the starter content and the organisation's settings; what is there already stays as it is.
 * Where nothing is missing nothing is written, not even into the audit trail.
 */
export async function seedContent(source: DataSource): Promise<void> {
  const pool = poolOf(source);
  const db = new Db(pool);
  if (await isComplete(db)) return;
  const loader = new ContentLoader(new ContentRepository(db));
  await new UnitOfWork(pool, new SystemClock()).run(
    { actor: null, action: 'content.loaded' },
    async (tx) => {
      await tx.execute(
        `INSERT INTO organisation (name, time_zone, working_hours) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        ['Your organisation', 'UTC', JSON.stringify(DEFAULT_WORKING_HOURS)],
      );
      return loader.loadStarterContent(tx, STARTER_CONTENT);
    },
  );
}

async function isComplete(db: Db): Promise<boolean> {
  const { competencies, rubrics, questions, kits, taxonomy, blueprints } = STARTER_CONTENT;
  const keyed = {
    rubric: rubrics,
    question: questions,
    kit: kits,
    flag_taxonomy: [taxonomy],
    blueprint: blueprints,
  };
  const wanted = [
    ...competencies.map(({ key }) => `competency ${key}`),
    ...Object.entries(keyed).flatMap(([type, items]) => items.map(({ key }) => `${type} ${key}`)),
    'organisation 1',
  ];
  const [there] = await db.readUnnamed<{ complete: boolean }>(
    `SELECT NOT EXISTS (SELECT unnest($1::text[]) EXCEPT
       (SELECT 'competency ' || key FROM competency UNION ALL SELECT type || ' ' || key FROM content_item
        UNION ALL SELECT 'organisation ' || id FROM organisation)) AS complete`,
    [wanted],
  );
  return there?.complete ?? false;
}
