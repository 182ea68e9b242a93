import { makeDataSource } from '@debrief/server-kernel';
import type { DataSource, EntitySchema, MixedList } from 'typeorm';

/** Made by hand in the migrations, by the prefixes of the house; entities do not describe them. */
const BY_HAND =
  /^(?:ALTER TABLE \S+ DROP CONSTRAINT|DROP INDEX) "(?:public"\.")?(?:fk|ck|ix|ex|uq)_\w+"$/;

type Entities = MixedList<string | (new () => object) | EntitySchema>;

/**
 * What TypeORM would still change to make a migrated database fit the entities: tables, columns,
 * types, nullability, defaults and primary keys. Empty when migrations and entities agree.
 */
export async function schemaDrift(url: string, entities: Entities): Promise<string[]> {
  const source = await makeDataSource({
    url,
    poolSize: 2,
    entities,
    migrations: [],
    statementTimeoutMs: 60_000,
  }).initialize();
  try {
    const wanted = await source.driver.createSchemaBuilder().log();
    return wanted.upQueries
      .map(({ query }) => query)
      .filter((query) => !BY_HAND.test(query.trim()));
  } finally {
    await source.destroy();
  }
}

/** Undoes and repeats the last migration; throws when either way fails. */
export async function replayLast(source: DataSource): Promise<void> {
  await source.undoLastMigration({ transaction: 'each' });
  const again = await source.runMigrations({ transaction: 'each' });
  if (again.length !== 1)
    throw new Error(`Reverting took ${again.length} migrations away, not one`);
}
