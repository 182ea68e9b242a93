import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { openStage, type Stage } from '../harness/stage';
import type { Visit } from '../harness/browser';
import { eventually, rowWhen } from './steps';

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

/** Somebody who filed on the loop, neither raised the flag nor gave a 4, and owes nothing: no side of it. */
async function secondReader(stage: Stage, { loop, flag, manager }: Case) {
  const [found] = await stage.rows<{ id: string; name: string }>(
    `SELECT p.id, p.name FROM person p
     WHERE p.active AND p.id <> $3
       AND NOT EXISTS (SELECT 1 FROM flag_reading asked WHERE asked.loop_id = $1 AND asked.reader_id = p.id)
       AND EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = $1 AND s.person_id = p.id AND s.filed_at IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = $1 AND s.person_id = p.id
                       AND s.state = 'assigned' AND s.filed_at IS NULL)
       AND NOT EXISTS (SELECT 1 FROM scorecard sc JOIN scorecard_version v ON v.scorecard_id = sc.id
                       JOIN seat s ON s.id = sc.seat_id
                       LEFT JOIN red_flag f ON f.scorecard_version_id = v.id AND f.type = $2
                       LEFT JOIN rating r ON r.scorecard_version_id = v.id AND r.value = 4
                       WHERE s.loop_id = $1 AND sc.author_id = p.id AND (f.type IS NOT NULL OR r.value IS NOT NULL))
     ORDER BY p.id LIMIT 1`,
    [loop, flag, manager],
  );
  if (!found) throw new Error('Nobody on this loop could read the flag a second time');
  return found;
}

/** "3.00 + 0.06 − 0.02 = 3.04", as numbers; the last is what the others should come to. */
function addends(sum: string): { readonly parts: number[]; readonly value: number } {
  const numbers = [...sum.matchAll(/([−+=]?)\s*(\d+\.\d\d)/gu)].map(
    ([, sign, digits]) => Number(digits) * (sign === '−' ? -1 : 1),
  );
  return { parts: numbers.slice(0, -1), value: numbers.at(-1) ?? Number.NaN };
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
  const memo = 'Thank you all. The design round settled it.';

  beforeAll(async () => {
    stage = await openStage();
    open = await criticalCase(stage);
    manager = open.manager;
    seat = await stage.as(manager);
  }, 240_000);
  afterAll(() => stage.close());

  it('comes from Home to the packet, where every number opens its evidence by click', async () => {
    const { page } = seat;
    await rowWhen(stage, 'a fit of what interviewers are used to give', {
      text: `SELECT number FROM severity_fit WHERE state = 'on'`,
      values: [],
    });
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
    await page.keyboard.press('ArrowRight');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('pk-figure'),
    );
    await page.keyboard.press('Enter');
    await evidence.locator('.pk-behind .chosen', { hasText: /^Weight/u }).waitFor();
    await page.keyboard.press('Enter');
    await evidence.waitFor({ state: 'hidden' });
  });

  it('follows an estimate from the raw mean to its value, and may see raw ratings alone', async () => {
    const { page } = seat;
    const row = page.locator('.pk-matrix tr:has(.pk-estimate)').first();
    const name = row.locator('[data-matrix-row]');
    const figure = row.locator('.pk-figure:has(.pk-estimate)');
    const line = page
      .locator(`[id="${await name.getAttribute('aria-controls')}"]`)
      .locator('.pk-behind .chosen');
    await figure.focus();
    await page.keyboard.press('Enter');
    const { parts, value } = addends(await line.locator('.pk-sum').innerText());
    expect(parts).toHaveLength(3);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value, 9);
    await eventually(async () =>
      expect(await figure.evaluate((one) => one === document.activeElement)).toBe(true),
    );
    await page.keyboard.press('Enter');
    await line.waitFor({ state: 'hidden' });

    await page.getByLabel('Raw only').check();
    await page.locator('.pk-estimate').first().waitFor({ state: 'detached' });
    await page.locator('.pk-matrix .ui-spread').first().waitFor();
    await page.getByLabel('Raw only').uncheck();
    await page.locator('.pk-estimate').first().waitFor();
  });

  it('accepts a gap in coverage with a reason, and undoes it', async () => {
    const { page } = seat;
    const gaps = page.locator('#gaps');
    await gaps.getByText('Accept the gap, with a reason').click();
    await gaps.getByRole('button', { name: /^Accept the gap/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Accept the gap' }).click();
    await dialog.locator('.Mui-error').first().waitFor();
    await dialog.getByLabel(/^Reason/).fill('The team has two people who are strong in it.');
    await dialog.getByRole('button', { name: 'Accept the gap' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await gaps.getByText(/two people who are strong in it/u).waitFor();
    await gaps.getByRole('button', { name: /^Undo/ }).click();
    await gaps.getByText(/two people who are strong in it/u).waitFor({ state: 'detached' });
    await gaps.getByText('Accept the gap, with a reason').waitFor();
  });

  it('has the flag disputed by a second reader, who finds it on Home', async () => {
    const { page } = seat;
    const reader = await secondReader(stage, open);
    const card = page.getByRole('article', { name: /^Red flag/u });
    await card.getByRole('button', { name: /^Ask (a second|another) reader/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Second reader/).fill(reader.name);
    await page.getByRole('option', { name: reader.name }).click();
    await dialog.getByRole('button', { name: 'Ask them' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const reading = card.locator('.pk-readings p', { hasText: reader.name });
    await reading.getByText(/was asked by/u).waitFor();

    const second = await stage.as(reader.id);
    await second.page.goto(`${stage.api.url}/#/`);
    await second.page
      .locator('section', { hasText: 'flag to read' })
      .locator('a.title')
      .first()
      .click();
    await second.page.getByRole('button', { name: /^Dispute/u }).click();
    const answer = second.page.getByRole('dialog');
    await answer.getByLabel(/^Reason/).fill('Two rounds heard of systems that ran for users.');
    await answer.getByRole('button', { name: 'Dispute the flag' }).click();
    await answer.waitFor({ state: 'hidden' });
    await second.page
      .getByText(/heard of systems that ran for users/u)
      .first()
      .waitFor();
    await second.close();

    await page.reload();
    await reading.filter({ hasText: /disputes it/u }).waitFor();
    await reading.filter({ hasText: /heard of systems that ran for users/u }).waitFor();
  });

  it('is refused a hire while the critical flag is open', async () => {
    const { page } = seat;
    const form = page.locator('.pk-form');
    const record = form.getByRole('button', { name: 'Review the decision' });
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
    await form.getByRole('button', { name: 'Review the decision' }).click();
    await form.getByText(/^Say why\./u).waitFor();
    expect(await recorded(stage, open.loop)).toEqual([]);
    await form.getByLabel(/^Rationale/).fill(rationale);
    await form.getByLabel(/^Memo to the panel/).fill(memo);
    await page.reload();
    await eventually(async () =>
      expect(await form.getByLabel(/^Memo to the panel/).inputValue()).toBe(memo),
    );
    await form.getByRole('button', { name: 'Review the decision' }).click();
    const review = page.getByRole('dialog');
    await review.getByText(/^It is final at once/u).waitFor();
    expect(await recorded(stage, open.loop)).toEqual([]);
    await review.getByRole('button', { name: 'Record the decision' }).click();

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

  it('records that the candidate was told, which nobody had done before', async () => {
    const { page } = seat;
    const told = page.getByRole('region', { name: 'The candidate' });
    await told.getByText(/^Nobody has told/u).waitFor();
    await told.getByRole('button', { name: 'Record that they were told' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Note').fill('Glad; asks for a week.');
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await told.getByText('Glad; asks for a week.').waitFor();
    await told.getByText(/^Nobody has told/u).waitFor({ state: 'detached' });
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
