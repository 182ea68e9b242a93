import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { openStage, type Stage } from '../harness/stage';
import type { Visit } from '../harness/browser';
import { eventually } from './steps';

interface Case {
  readonly loop: string;
  readonly flag: string;
  readonly manager: string;
}

/** A debrief with one critical flag that nobody has judged, and who decides there. */
async function criticalCase(stage: Stage): Promise<Case> {
  const [found] = await stage.rows<Case>(
    `SELECT l.id AS loop, min(f.type) AS flag, j.hiring_manager_id AS manager FROM loop l JOIN job j ON j.id = l.job_id
     JOIN red_flag f ON f.loop_id = l.id
     WHERE l.state = 'debrief' AND l.missing_count = 0
       AND NOT EXISTS (SELECT 1 FROM flag_adjudication a WHERE a.loop_id = l.id)
       AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = l.id AND s.person_id = j.hiring_manager_id
                       AND s.state = 'assigned' AND s.filed_at IS NULL)
     GROUP BY l.id, j.hiring_manager_id HAVING count(DISTINCT f.type) = 1 AND bool_or(f.severity = 'critical')
     ORDER BY l.id LIMIT 1`,
  );
  if (!found) throw new Error('The season has no debrief with an open critical flag');
  return found;
}

const recorded = (stage: Stage, loop: string) =>
  stage.rows<{
    outcome: string;
    rationale: string;
    decided_by: string;
    sha256: string;
    body: string;
  }>(
    `SELECT d.outcome, d.rationale, d.decided_by, v.sha256, v.body
     FROM decision d JOIN packet_version v ON v.id = d.packet_version_id WHERE d.loop_id = $1`,
    [loop],
  );

/** Every number of a row opens its own voice, and the name closes the row again. */
async function openByClick(page: Page, row: Locator): Promise<number> {
  const name = row.locator('[data-matrix-row]');
  const evidence = page.locator(`[id="${await name.getAttribute('aria-controls')}"]`);
  const cells = row.locator('.pk-cell');
  const numbers = await cells.count();
  for (let at = 0; at < numbers; at += 1) {
    await cells.nth(at).click();
    await evidence.locator('.pk-voice.chosen').waitFor();
    expect((await evidence.locator('.pk-voice.chosen').innerText()).trim()).not.toBe('');
  }
  if ((await name.getAttribute('aria-expanded')) === 'true') await name.click();
  await evidence.waitFor({ state: 'hidden' });
  return numbers;
}

describe('a hiring manager', () => {
  let stage: Stage;
  let manager: string;
  let open: Case;
  let seat: Visit;
  const rationale = 'Strong evidence on the design; the flag was about a hobby project only.';

  beforeAll(async () => {
    stage = await openStage();
    open = await criticalCase(stage);
    manager = open.manager;
    seat = await stage.as(manager);
  }, 240_000);
  afterAll(() => stage.close());

  it('comes from Home to the packet, where every number opens its evidence by click', async () => {
    const { page } = seat;
    await page.goto(`${stage.api.url}/#/`);
    await page.locator(`main a[href="#/packets/${open.loop}"]`).first().click();
    await page.getByRole('navigation', { name: 'Before you decide' }).waitFor();
    for (const more of await page.locator('.pk-unfold button').all()) await more.click();
    const rows = page.locator('.pk-matrix tr:has([data-matrix-row])');
    let numbers = 0;
    for (const row of await rows.all()) numbers += await openByClick(page, row);
    expect(numbers).toBeGreaterThan(10);
  });

  it('moves by j and k and opens by Enter', async () => {
    const { page } = seat;
    const names = page.locator('[data-matrix-row]');
    await page.getByRole('heading', { level: 1 }).click();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const _ of await names.all()) await page.keyboard.press('k');
    await eventually(async () => expect(await focusedRow(page)).toBe(0));
    await page.keyboard.press('j');
    await eventually(async () => expect(await focusedRow(page)).toBe(1));
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await eventually(async () => expect(await focusedRow(page)).toBe(1));
    const evidence = page.locator(`[id="${await names.nth(1).getAttribute('aria-controls')}"]`);
    await page.keyboard.press('Enter');
    await evidence.locator('.pk-voice').first().waitFor();
    await page.keyboard.press('Enter');
    await evidence.waitFor({ state: 'hidden' });
  });

  it('is refused a hire while the critical flag is open', async () => {
    const { page } = seat;
    const form = page.locator('.pk-form');
    const record = form.getByRole('button', { name: 'Record the decision' });
    await choose(form, 'Hire');
    await form
      .getByRole('status')
      .filter({ hasText: /^Clear or uphold first/u })
      .waitFor();
    await eventually(async () => expect(await record.isDisabled()).toBe(true));
    await choose(form, 'No hire');
    await eventually(async () => expect(await record.isEnabled()).toBe(true));
    expect(await recorded(stage, open.loop)).toEqual([]);
  });

  it('judges the flag with a reason that stays with the name', async () => {
    const { page } = seat;
    const card = page.getByRole('article', { name: /^Red flag/u });
    await card.getByRole('button', { name: /^Clear / }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Clear the flag' }).click();
    await dialog.locator('.Mui-error').first().waitFor();
    await dialog
      .getByLabel(/^Reason/)
      .fill('Read both sides: it was one remark about one project.');
    await dialog.getByRole('button', { name: 'Clear the flag' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await card.getByText(/one remark about one project/u).waitFor();
    const judged = await stage.rows<{ outcome: string; adjudicator_id: string; flag_type: string }>(
      'SELECT outcome, adjudicator_id, flag_type FROM flag_adjudication WHERE loop_id = $1',
      [open.loop],
    );
    expect(judged).toEqual([{ outcome: 'cleared', adjudicator_id: manager, flag_type: open.flag }]);
  });

  it('records the decision in writing and sees the frozen packet with its hash', async () => {
    const { page } = seat;
    const form = page.locator('.pk-form');
    await choose(form, 'Hire');
    await form.getByRole('button', { name: 'Record the decision' }).click();
    await form.getByText(/^Say why\./u).waitFor();
    expect(await recorded(stage, open.loop)).toEqual([]);
    await form.getByLabel(/^Rationale/).fill(rationale);
    await form.getByRole('button', { name: 'Record the decision' }).click();

    const decision = page.locator('.pk-decision');
    await decision.getByText(rationale).waitFor();
    await decision.getByRole('heading', { name: /^Hire/u }).waitFor();
    await form.waitFor({ state: 'hidden' });
    const rows = await recorded(stage, open.loop);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ outcome: 'hire', rationale, decided_by: manager });
    const body = rows[0]?.body ?? '';
    const hash = createHash('sha256').update(body, 'utf8').digest('hex');
    expect(rows[0]?.sha256).toBe(hash);
    expect(await decision.locator('.pk-hash').getAttribute('title')).toBe(hash);
    const versions = await stage.rows('SELECT 1 FROM packet_version WHERE loop_id = $1', [
      open.loop,
    ]);
    expect(versions).toHaveLength(1);
    const [loop] = await stage.rows<{ state: string }>('SELECT state FROM loop WHERE id = $1', [
      open.loop,
    ]);
    expect(loop?.state).toBe('hired');
  });
});

/** A click on the word, as a person does: the radio itself lies under it. */
async function choose(form: Locator, outcome: 'Hire' | 'No hire'): Promise<void> {
  await form.locator('.pk-seg').getByText(outcome, { exact: true }).click();
  await eventually(async () =>
    expect(await form.getByRole('radio', { name: outcome, exact: true }).isChecked()).toBe(true),
  );
}

/** Which row of the matrix has the keyboard, from 0; -1 when none has. */
function focusedRow(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-matrix-row]')].findIndex(
      (row) => row === document.activeElement,
    ),
  );
}
