import type { Locator, Page } from 'playwright-core';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import type { Visit } from '../harness/browser';
import { rowWhen } from './steps';

interface LoopRow {
  readonly id: string;
  readonly state: string;
  readonly stop_reason: string | null;
}

/** A morning far enough ahead that nobody of the season is booked then. */
function farMorning(now: Date): string {
  const at = new Date(now.getTime() + 90 * 86_400_000);
  while (at.getUTCDay() === 0 || at.getUTCDay() === 6) at.setUTCDate(at.getUTCDate() + 1);
  return `${at.toISOString().slice(0, 10)}T10:00`;
}

/** Picks a name in a field that searches. */
async function pick(page: Page, field: Locator, name: string): Promise<void> {
  await field.fill(name);
  // Beside the name stands what the person may lead.
  await page.getByRole('option', { name: new RegExp(`^${name}`, 'u') }).click();
}

/** Picks in a field that lists. */
async function choose(page: Page, field: Locator, option: string | RegExp): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option }).first().click();
}

describe('a recruiter', () => {
  let stage: Stage;
  let seat: Visit;
  let interviewer: string;
  const when = farMorning(new Date());
  const title = 'Evaluation Engineer';
  const email = 'amina.haddad@example.test';
  const loopOf = () =>
    rowWhen<LoopRow>(stage, 'the loop', {
      text: `SELECT l.id, l.state, l.stop_reason FROM loop l JOIN candidate c ON c.id = l.candidate_id WHERE c.email = $1`,
      values: [email],
    });

  beforeAll(async () => {
    stage = await openStage();
    seat = await stage.as(await demoPerson(stage, 'recruiter'));
    const [free] = await stage.rows<{ name: string }>(
      `SELECT p.name FROM person p WHERE p.active AND p.roles = ARRAY['interviewer']::text[]
       ORDER BY p.name LIMIT 1`,
    );
    interviewer = free?.name ?? '';
  }, 240_000);
  afterAll(() => stage.close());

  it('creates a job', async () => {
    const { page } = seat;
    const [manager] = await stage.rows<{ name: string }>(
      `SELECT name FROM person WHERE active AND roles = ARRAY['hiring_manager']::text[] ORDER BY name LIMIT 1`,
    );
    await page.goto(`${stage.api.url}/#/jobs/create`);
    await page.getByLabel(/^Title/).fill(title);
    await page.getByLabel(/^Department/).fill('Evaluation');
    await page.getByLabel(/^Level/).fill('Senior');
    await pick(page, page.getByLabel(/^Hiring manager/), manager?.name ?? '');
    await choose(page, page.getByLabel(/^Blueprint/), /.+/u);
    await page.getByRole('button', { name: 'Create job' }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    expect(await stage.rows('SELECT level, department FROM job WHERE title = $1', [title])).toEqual(
      [{ level: 'Senior', department: 'Evaluation' }],
    );
  });

  it('adds a candidate, after a bad address is named at its field', async () => {
    const { page } = seat;
    await page.getByRole('link', { name: 'Add candidate' }).click();
    await page.getByLabel(/^Name/).fill('Amina Haddad');
    await page.getByLabel(/^E-mail/).fill('amina@example');
    await page.getByRole('button', { name: 'Add candidate' }).click();
    const field = page.getByLabel(/^E-mail/);
    await page.locator('input[name="email"][aria-invalid="true"]').waitFor();
    const described = (await field.getAttribute('aria-describedby')) ?? '';
    expect((await page.locator(`[id="${described}"]`).innerText()).trim()).not.toBe('');
    expect(await stage.rows('SELECT 1 FROM candidate WHERE name = $1', ['Amina Haddad'])).toEqual(
      [],
    );
    await field.fill(email);
    await page.getByRole('button', { name: 'Add candidate' }).click();
    await page.getByRole('heading', { name: 'Amina Haddad', level: 1 }).waitFor();
    const rows = await stage.rows(
      `SELECT j.title FROM application a JOIN candidate c ON c.id = a.candidate_id JOIN job j ON j.id = a.job_id WHERE c.email = $1`,
      [email],
    );
    expect(rows).toEqual([{ title }]);
  });

  it('starts the loop', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: 'Start loop' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start loop' }).click();
    await page.getByRole('heading', { name: new RegExp(`Amina Haddad · ${title}`, 'u') }).waitFor();
    const loop = await loopOf();
    expect(page.url()).toContain(loop.id);
    const rounds = await stage.rows('SELECT 1 FROM round WHERE loop_id = $1', [loop.id]);
    expect(await page.getByRole('button', { name: /^Set the time of/ }).count()).toBe(
      rounds.length,
    );
  });

  it('assigns a lead and sets a time', async () => {
    const { page } = seat;
    await assignLead(page, 0, interviewer);
    await setTime(page, when);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const loop = await loopOf();
    const seats = await stage.rows(
      `SELECT p.name, s.role, s.state, r.state AS round, lower(s.during) = r.starts_at AS booked
       FROM seat s JOIN round r ON r.id = s.round_id JOIN person p ON p.id = s.person_id WHERE s.loop_id = $1`,
      [loop.id],
    );
    expect(seats).toEqual([
      { name: interviewer, role: 'lead', state: 'assigned', round: 'scheduled', booked: true },
    ]);
  });

  it('is told who is on what when the same person is booked twice', async () => {
    const { page } = seat;
    // On one loop nobody sits twice: the second booking is on another candidate's loop.
    const [job] = await stage.rows<{ id: string }>('SELECT id FROM job WHERE title = $1', [title]);
    await page.goto(`${stage.api.url}/#/candidates/create?jobId=${job?.id ?? ''}`);
    await page.getByLabel(/^Name/).fill('Jonas Weidel');
    await page.getByLabel(/^E-mail/).fill('jonas.weidel@example.test');
    await page.getByRole('button', { name: 'Add candidate' }).click();
    await page.getByRole('button', { name: 'Start loop' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start loop' }).click();
    await page.getByRole('heading', { name: /^Jonas Weidel · /u }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await assignLead(page, 0, interviewer);
    await setTime(page, when);
    const refusal = page.getByRole('dialog').getByRole('alert');
    await refusal.waitFor();
    const words = await refusal.innerText();
    expect(words).toContain(`${interviewer} is on another round`);
    expect(words).toMatch(/\d\d:\d\d–\d\d:\d\d/u);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const booked = await stage.rows(
      `SELECT 1 FROM round r JOIN loop l ON l.id = r.loop_id JOIN candidate c ON c.id = l.candidate_id
       WHERE c.email = 'jonas.weidel@example.test' AND r.starts_at IS NOT NULL`,
    );
    expect(booked).toEqual([]);
  });

  it('stops the loop with a reason, and not without', async () => {
    const { page } = seat;
    await page.goto(`${stage.api.url}/#/loops/${(await loopOf()).id}/show`);
    await page.getByRole('heading', { name: /^Amina Haddad · /u }).waitFor();
    await page.getByRole('button', { name: 'Stop the loop' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Stop the loop' }).click();
    await dialog.locator('.Mui-error').first().waitFor();
    expect((await loopOf()).state).not.toBe('stopped');
    await dialog.getByLabel(/^Reason/).fill('The candidate took another offer.');
    await dialog.getByRole('button', { name: 'Stop the loop' }).click();
    await page.locator('.lp-stopped').getByText('The candidate took another offer.').waitFor();
    expect(await loopOf()).toMatchObject({
      state: 'stopped',
      stop_reason: 'The candidate took another offer.',
    });
  });
});

/** Seats somebody on the round at a place of the plan. */
async function assignLead(page: Page, at: number, name: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Add a seat on/ })
    .nth(at)
    .click();
  const dialog = page.getByRole('dialog');
  await pick(page, dialog.getByLabel(/^Person/), name);
  await dialog.getByRole('radio', { name: 'Lead', exact: true }).check();
  await dialog.getByRole('button', { name: 'Assign the seat' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Sends a time for the first round that has none. */
async function setTime(page: Page, when: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Set the time of/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Start/).fill(when);
  await dialog.getByRole('button', { name: 'Save the time' }).click();
}
