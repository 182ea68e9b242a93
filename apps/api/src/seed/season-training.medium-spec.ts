import { mayIdentify, type TrainingStep } from '@debrief/domain';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import { seedContent, seedSeason } from './index';

const NOW = new Date('2026-11-24T09:20:00Z');

describe('training in the demo season', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await testDatabase();
    await seedContent(test.source);
    await seedSeason(test.source, { now: NOW });
  });
  afterAll(() => test.drop());

  const count = async (from: string): Promise<number> =>
    (await test.pool.query(`SELECT count(*)::int AS n FROM ${from}`)).rows[0].n;

  it('has two paths, a trainee half-way, certificates, and one that lapsed', async () => {
    expect(await count('training_path')).toBe(2);
    expect(await count('training_enrolment WHERE graduated_at IS NULL')).toBe(1);
    expect(await count('training_approval')).toBe(1);
    expect(await count(`certification WHERE expires_at > '${NOW.toISOString()}'`)).toBeGreaterThan(
      5,
    );
    const lapsed = `certification WHERE expires_at <= '${NOW.toISOString()}'`;
    expect(await count(`(SELECT DISTINCT person_id FROM ${lapsed}) one`)).toBe(1);
  });

  it('has a pack whose notes name nobody of the season, with a reason for each gold rating', async () => {
    const { rows } = await test.pool.query<{
      notes: { text: string }[];
      gold: { reason: string }[];
      names: string[];
    }>(
      `SELECT e.notes, e.gold, ARRAY(SELECT name FROM person UNION SELECT name FROM candidate) AS names
       FROM calibration_entry e ORDER BY e.position`,
    );
    expect(rows).toHaveLength(2);
    for (const { notes, gold, names } of rows) {
      const text = notes.map((note) => note.text).join(' ');
      expect(names.filter((name) => text.includes(name))).toEqual([]);
      expect(mayIdentify(text).filter((words) => words.includes('@'))).toEqual([]);
      expect(gold.length).toBeGreaterThan(3);
      expect(gold.every(({ reason }) => reason.length > 10)).toBe(true);
    }
  });

  it('asks for a pack that is there', async () => {
    const { rows } = await test.pool.query<{ steps: TrainingStep[] }>(
      `SELECT steps FROM training_path WHERE round_kind = 'coding'`,
    );
    const asked = rows[0]?.steps.find(({ calibration }) => calibration)?.calibration?.packId;
    expect(await count(`calibration_pack WHERE id = '${asked}' AND state = 'published'`)).toBe(1);
  });
});
