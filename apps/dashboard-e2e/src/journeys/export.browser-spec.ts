import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { demoPerson, openStage, type Stage } from '../harness/stage';

const FORMULA = '=HYPERLINK("https://example.org","Ada")';

async function exported(page: Page, what: string, as: string): Promise<string> {
  await page.getByLabel('What').click();
  await page.getByRole('option', { name: what }).click();
  await page.getByLabel('As').click();
  await page.getByRole('option', { name: as }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

describe('an export', () => {
  let stage: Stage;
  let interviewerId: string;

  beforeAll(async () => {
    stage = await openStage();
    interviewerId = await demoPerson(stage, 'interviewer');
    await stage.rows(
      'UPDATE candidate SET name = $1 WHERE id = (SELECT id FROM candidate ORDER BY id LIMIT 1)',
      [FORMULA],
    );
  }, 240_000);
  afterAll(() => stage.close());

  it('arrives as a table with every row, where a name that looks like a formula is only a name', async () => {
    const { page, close } = await stage.as(await demoPerson(stage, 'admin'));
    await page.goto(`${stage.api.url}/#/settings/export`);
    const text = await exported(page, 'Candidates', 'CSV, for spreadsheets');
    const [all] = await stage.rows<{ n: number }>('SELECT count(*)::int AS n FROM candidate');
    expect(text.trim().split('\r\n')).toHaveLength((all?.n ?? 0) + 1);
    expect(text).toContain(`"'=HYPERLINK(""https://example.org"",""Ada"")"`);
    expect(text).not.toMatch(/(^|,)"?=/mu);
    await page.getByRole('link', { name: 'Download Candidates' }).waitFor();
    await close();
  });

  it('holds of scorecards only what is open to whoever asks', async () => {
    const { page, close } = await stage.as(interviewerId);
    await page.goto(`${stage.api.url}/#/settings/export`);
    const lines = (await exported(page, 'Scorecards open to you', 'NDJSON, one line a row'))
      .trim()
      .split('\n');
    const loops = new Set(lines.map((line) => (JSON.parse(line) as { loop_id: string }).loop_id));
    const owed = await stage.rows<{ id: string }>(
      `SELECT DISTINCT s.loop_id AS id FROM seat s WHERE s.person_id = $1 AND s.state = 'assigned' AND s.filed_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM scorecard c WHERE c.loop_id = s.loop_id AND c.author_id = $1)`,
      [interviewerId],
    );
    expect(loops.size).toBeGreaterThan(0);
    expect(owed.length).toBeGreaterThan(0);
    expect(owed.filter(({ id }) => loops.has(id))).toEqual([]);
    await page.getByLabel('What').click();
    expect(await page.getByRole('option', { name: 'Audit trail' }).count()).toBe(0);
    await close();
  });
});
