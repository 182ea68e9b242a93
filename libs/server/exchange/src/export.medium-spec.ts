import { newId, type Actor } from '@debrief/server-kernel';
import { behaviouralBody, ScorecardWorld, type Who } from '@debrief/server-scorecard/testing';
import { parse } from 'csv-parse/sync';
import { exportsOver, type Exports } from './testing/export.world';

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

describe('exports', () => {
  let world: ScorecardWorld;
  let exports: Exports;

  beforeEach(async () => {
    world = await ScorecardWorld.open();
    exports = exportsOver(world);
  });
  afterEach(() => world.close());

  const table = async (who: Who, content: Parameters<Exports['made']>[1]) => {
    const run = await exports.made(world.who(who), content);
    const text = await exports.text(world.who(who), run.id);
    return parse<Record<string, string>>(text, { columns: true });
  };
  const addCandidates = (count: number) =>
    world.run(
      `INSERT INTO candidate (id, name, email, time_zone, pronunciation, links, source, created_at)
       SELECT gen_random_uuid(), 'Candidate ' || n, 'c' || n || '@example.org', 'UTC', '', '{}', '', $1
       FROM generate_series(1, $2::int) n`,
      world.clock.now(),
      count,
    );
  const audits = (action: string) =>
    world.test.pool
      .query<{ detail: object }>('SELECT detail FROM audit_event WHERE action = $1', [action])
      .then(({ rows }) => rows.map(({ detail }) => detail));

  it('write names that could be formulas as plain text, full-width signs too', async () => {
    for (const sign of SIGNS)
      await world.run(
        `INSERT INTO candidate (id, name, email, time_zone, pronunciation, links, source, created_at)
         VALUES ($1, $2, $3, 'UTC', '', '{}', 'a "quoted", ; source', now())`,
        newId(),
        `${sign}HYPERLINK("http://x")`,
        `${newId()}@example.org`,
      );
    const rows = await table('recruiter', 'candidates');
    expect(rows).toHaveLength(SIGNS.length);
    expect(rows.map(({ name }) => name).sort()).toEqual(
      SIGNS.map((sign) => `'${sign}HYPERLINK("http://x")`).sort(),
    );
    expect(rows.every(({ source }) => source === 'a "quoted", ; source')).toBe(true);
    for (const cell of rows.flatMap((row) => Object.values(row)))
      expect(SIGNS).not.toContain(cell.charAt(0));
  });

  it('hold one row a rating, under the seal, and note who read what', async () => {
    const loop = await world.loop();
    await world.filed('ada', loop.ada);
    expect(await table('recruiter', 'scorecards')).toEqual([]);
    expect(await world.count('access_ledger')).toBe(0);
    await world.filed('ben', loop.ben);
    const rows = await table('recruiter', 'scorecards');
    expect(new Set(rows.map(({ interviewer }) => interviewer))).toEqual(
      new Set(['Ada Lind', 'Ben Osei']),
    );
    expect(rows[0]).toMatchObject({ loop_id: loop.loopId, not_probed: 'false', version: '1' });
    expect(
      await world.row('SELECT person_id, via FROM access_ledger WHERE loop_id = $1', loop.loopId),
    ).toEqual({ person_id: world.id('recruiter'), via: 'export' });
    expect(await table('otherManager', 'scorecards')).toEqual([]);
  });

  it('show somebody who owes their own feedback alone, and not a byte that others’ filing changes', async () => {
    const loop = await world.loop();
    const contents = ['scorecards', 'loops', 'rounds'] as const;
    const files = (who: Who) =>
      Promise.all(
        contents.map(async (content) => {
          const run = await exports.made(world.who(who), content, 'ndjson');
          return `${run.total}\n${await exports.text(world.who(who), run.id)}`;
        }),
      );
    await world.filed('ada', loop.ada);
    const [beforeCleo, beforeRosa] = [await files('cleo'), await files('recruiter')];
    await world.filed('ben', loop.ben);
    await world.run(
      'UPDATE loop SET current_stage = 1, missing_count = 0 WHERE id = $1',
      loop.loopId,
    );
    expect(await files('cleo')).toEqual(beforeCleo);
    expect(await files('recruiter')).not.toEqual(beforeRosa);
    expect(await world.count('access_ledger WHERE person_id = $1', world.id('cleo'))).toBe(0);
    await world.filed('cleo', loop.cleo, behaviouralBody());
    expect(await files('cleo')).not.toEqual(beforeCleo);
  });

  it('keep conflicted loops and candidates out', async () => {
    const loop = await world.loop();
    await world.filed('ada', loop.ada);
    await world.filed('ben', loop.ben);
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      newId(),
      world.id('recruiter'),
      loop.candidateId,
    );
    for (const content of ['candidates', 'loops', 'rounds', 'scorecards'] as const)
      expect(await table('recruiter', content)).toEqual([]);
    expect(await table('admin', 'loops')).toHaveLength(1);
  });

  it('give feedback in the shape of Harvest, with our levels in its words', async () => {
    const loop = await world.loop();
    await world.filed('ada', loop.ada);
    await world.filed('ben', loop.ben);
    const run = await exports.made(world.who('admin'), 'scorecards', 'greenhouse_json');
    const cards = JSON.parse(await exports.text(world.who('admin'), run.id)) as {
      overall_recommendation: string;
      attributes: { rating: string }[];
    }[];
    expect(cards).toHaveLength(run.total);
    const words = ['definitely_not', 'no', 'yes', 'strong_yes', 'no_decision'];
    expect(cards[0]).toMatchObject({ candidate_id: loop.candidateId, interview: 'Screen' });
    expect(words).toContain(cards[0]?.overall_recommendation);
    for (const { rating } of cards[0]?.attributes ?? []) expect(words).toContain(rating);
  });

  it('are refused to roles and tokens that may not, and in formats that do not fit', async () => {
    const refused = async (
      actor: Actor,
      ...what: [Parameters<Exports['order']>[1], 'csv' | 'greenhouse_json']
    ) => {
      const answer = await exports.order(actor, ...what);
      return answer.__typename === 'FieldProblems' ? answer.fields.map(({ code }) => code) : [];
    };
    expect(await refused(world.who('ada'), 'candidates', 'csv')).toEqual(['NOT_PERMITTED']);
    expect(await refused(world.who('recruiter'), 'people', 'csv')).toEqual(['NOT_PERMITTED']);
    expect(await refused(world.who('recruiter'), 'audit_trail', 'csv')).toEqual(['NOT_PERMITTED']);
    expect(await refused(world.who('admin'), 'loops', 'greenhouse_json')).toEqual([
      'SCORECARDS_ONLY',
    ]);
    const program: Actor = {
      ...world.who('admin'),
      token: { id: newId(), scopes: ['exchange:export'], expiresAt: world.clock.now() },
    };
    expect(await refused(program, 'scorecards', 'csv')).toEqual(['NOT_PERMITTED']);
  });

  it('are fetched by their maker alone, and audited when made and when fetched', async () => {
    const run = await exports.made(world.who('admin'), 'people');
    await expect(exports.text(world.who('recruiter'), run.id)).rejects.toMatchObject({
      category: 'not_found',
    });
    expect(await exports.reader.one(world.who('recruiter'), run.id)).toBeNull();
    expect(await exports.text(world.who('admin'), run.id)).toContain('Ada Lind');
    expect(await audits('export.made')).toMatchObject([{ content: 'people', rows: run.total }]);
    expect(await audits('export.downloaded')).toMatchObject([{ format: 'csv', rows: run.total }]);
  });

  it('are at most ten an hour for one person', async () => {
    for (let n = 0; n < 10; n += 1) await exports.made(world.who('admin'), 'people');
    expect(await exports.order(world.who('admin'), 'people')).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ code: 'TOO_MANY_EXPORTS' }],
    });
    expect(await exports.order(world.who('recruiter'), 'loops')).toMatchObject({
      __typename: 'ExportMade',
    });
    world.clock.advanceMinutes(61);
    await exports.made(world.who('admin'), 'people');
  });

  it('go on where a killed process stopped, show their progress and lose no row', async () => {
    await addCandidates(20_000);
    const rosa = world.who('recruiter');
    const { id, total, state, downloadUrl } = await exports.made(rosa, 'candidates', 'ndjson');
    expect([total, state, downloadUrl]).toEqual([20_000, 'waiting', null]);
    await exports.work.advance(id, 7);
    expect(await exports.reader.one(rosa, id)).toMatchObject({ state: 'working', done: 3500 });
    await exports.work.takeUp();
    expect(await exports.reader.one(rosa, id)).toMatchObject({ done: 3500 });
    world.clock.advanceMinutes(1);
    await exports.work.takeUp();
    expect(await exports.reader.one(rosa, id)).toMatchObject({ state: 'ready', done: 20_000 });
    const lines = (await exports.text(rosa, id)).trimEnd().split('\n');
    expect(lines).toHaveLength(20_000);
    const ids = new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id));
    expect(ids.size).toBe(20_000);
  });

  it('are read no faster than they are taken', async () => {
    await addCandidates(4_000);
    const run = await exports.made(world.who('recruiter'), 'candidates', 'json');
    const { pieces } = await exports.downloads.open(world.who('recruiter'), run.id);
    const sizes: number[] = [];
    for (let n = 0; n < 3; n += 1) sizes.push((await pieces.next()).value?.length ?? 0);
    await pieces.return(undefined);
    expect(Math.max(...sizes)).toBeLessThan(200_000);
    const whole = JSON.parse(await exports.text(world.who('recruiter'), run.id)) as unknown[];
    expect(whole).toHaveLength(4_000);
  });

  it('that were made beforehand are closed to a maker who lost what they were made with', async () => {
    await addCandidates(5_001);
    const loop = await world.loop();
    const rosa = world.who('recruiter');
    const stored = async () => {
      const { id } = await exports.made(rosa, 'candidates');
      await exports.work.advance(id);
      return id;
    };
    const id = await stored();
    expect(await exports.text(rosa, id)).toContain('Candidate 5001');
    await world.run('INSERT INTO export_loop (run_id, loop_id) VALUES ($1, $2)', id, loop.loopId);
    expect(await exports.text(rosa, id)).toContain('Candidate 5001');
    await world.run(`UPDATE seat SET person_id = $1 WHERE id = $2`, rosa.personId, loop.cleo);
    await expect(exports.text(rosa, id)).rejects.toMatchObject({ category: 'not_found' });
    await world.run(`UPDATE seat SET person_id = $1 WHERE id = $2`, world.id('cleo'), loop.cleo);
    await world.run(`UPDATE person SET roles = '{hiring_manager}' WHERE id = $1`, rosa.personId);
    await expect(exports.text(rosa, id)).rejects.toMatchObject({ category: 'not_found' });
  });

  it('run out after a day, with what was stored of them', async () => {
    await addCandidates(5_001);
    const rosa = world.who('recruiter');
    const { id } = await exports.made(rosa, 'candidates');
    await exports.work.advance(id);
    expect(await world.count('export_part WHERE run_id = $1', id)).toBeGreaterThan(1);
    world.clock.advanceMinutes(24 * 60);
    await expect(exports.text(rosa, id)).rejects.toMatchObject({ category: 'not_found' });
    expect(await exports.reader.one(rosa, id)).toMatchObject({
      state: 'expired',
      downloadUrl: null,
    });
    await exports.work.tidy();
    expect(await world.count('export_part')).toBe(0);
  });

  it('fail when their maker left meanwhile', async () => {
    await addCandidates(5_001);
    const rosa = world.who('recruiter');
    const { id } = await exports.made(rosa, 'candidates');
    await world.run('UPDATE person SET active = false WHERE id = $1', rosa.personId);
    await exports.work.advance(id);
    expect(await exports.reader.one(rosa, id)).toMatchObject({ state: 'failed' });
  });
});
