import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import { seedBulk, seedContent, seedSeason } from './index';
import { brokenRules, refusedScorecards } from './testing/invariants';

const NOW = new Date('2026-11-24T09:20:00Z');

describe('a bulk load', () => {
  let test: TestDatabase;
  const schema = async () =>
    test.db
      .readUnnamed(`SELECT conrelid::regclass::text AS on_table, conname AS name, pg_get_constraintdef(oid) AS def FROM pg_constraint WHERE conrelid <> 0
      UNION ALL SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2, 3`);
  const count = async (from: string): Promise<number> =>
    (await test.db.readUnnamed<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`))[0]?.n ?? 0;
  let before: unknown;

  beforeAll(async () => {
    test = await testDatabase();
    await seedContent(test.source);
    await seedSeason(test.source, { now: NOW });
    before = await schema();
    await seedBulk(test.source, { loops: 200, now: NOW });
  });
  afterAll(() => test.drop());

  it('adds the loops asked for beside what is there', async () => {
    expect(await count('loop WHERE NOT is_mock')).toBe(260);
    expect(await count('candidate')).toBe(260);
  });

  it('keeps every rule that the services keep', async () => {
    expect(await brokenRules(test.db)).toEqual([]);
  });

  it('holds no scorecard that the domain would refuse', async () => {
    expect(await refusedScorecards(test.db)).toEqual([]);
  });

  it('puts every index and constraint back as it was', async () => {
    expect(await schema()).toEqual(before);
  });

  it('has loops in most states', async () => {
    expect(await count('(SELECT DISTINCT state FROM loop) s')).toBeGreaterThanOrEqual(6);
    expect(await count(`loop l JOIN decision d ON d.loop_id = l.id`)).toBeGreaterThan(20);
  });

  it('leaves nothing behind when it fails, be it at the last index', async () => {
    const loops = await count('loop');
    const failing = seedBulk(test.source, { loops: 20, now: NOW }, (what, done, of) => {
      if (what === 'indexes and constraints' && done === of) throw new Error('out of luck');
    });
    await expect(failing).rejects.toThrow('out of luck');
    expect(await count('loop')).toBe(loops);
    expect(await schema()).toEqual(before);
  });

  it('can be repeated without anybody in two places', async () => {
    await seedBulk(test.source, { loops: 40, now: NOW });
    expect(await count('loop WHERE NOT is_mock')).toBe(300);
    expect(await brokenRules(test.db)).toEqual([]);
  });
});
