import { MIGRATIONS } from '@debrief/migrations';
import { makeDataSource } from '@debrief/server-kernel';
import { emptyDatabase } from '@debrief/server-testing';
import { Column, Entity, getMetadataArgsStorage, PrimaryColumn, type DataSource } from 'typeorm';
import { ENTITIES } from './entities';
import { replayLast, schemaDrift } from './migration-check';

@Entity('competency')
class CompetencyWithMore {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_competency' })
  public key!: string;
  @Column({ type: 'text' })
  public name!: string;
  @Column({ type: 'text', nullable: true })
  public description!: string;
  @Column({ name: 'cross_round', type: 'boolean', default: false })
  public crossRound!: boolean;
  @Column({ type: 'int', default: 1 })
  public version!: number;
  @Column({ type: 'int' })
  public extra!: number;
}

describe('migrations', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  let source: DataSource;

  beforeAll(async () => {
    database = await emptyDatabase();
    source = await makeDataSource({
      url: database.url,
      poolSize: 2,
      entities: [],
      migrations: MIGRATIONS,
      statementTimeoutMs: 60_000,
    }).initialize();
    await source.runMigrations();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('make exactly the tables that the entities describe', async () => {
    expect(await schemaDrift(database.url, ENTITIES)).toEqual([]);
  });

  it('are told apart from an entity with one column more and another that may be null', async () => {
    const drift = await schemaDrift(database.url, [CompetencyWithMore]);
    expect(drift).toEqual([
      expect.stringContaining('"extra" integer NOT NULL'),
      expect.stringContaining('"description" DROP NOT NULL'),
    ]);
  });

  it('describe every table but the log of migrations itself', async () => {
    const tables = await source.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration' ORDER BY 1`,
    );
    const described = ENTITIES.map((entity) => tableOf(entity)).sort();
    expect(described).toEqual(tables.map(({ name }) => name));
  });

  it('can take the last one back and apply it again', async () => {
    await replayLast(source);
    expect(await schemaDrift(database.url, ENTITIES)).toEqual([]);
  });
});

function tableOf(entity: unknown): string {
  const table = getMetadataArgsStorage().tables.find(({ target }) => target === entity);
  return table?.name ?? `${String(entity)} names no table`;
}
