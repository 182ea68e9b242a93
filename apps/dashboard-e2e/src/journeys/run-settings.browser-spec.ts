import type { Page } from 'playwright-core';
import { PHONE, type Visit } from '../harness/browser';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import { rowWhen, eventually } from './steps';

interface Cadence {
  readonly cadence: { readonly kitHoursBefore?: number | null };
}

const CADENCE = { text: 'SELECT reminder_cadence AS cadence FROM organisation', values: [] };

describe('settings of the organisation', () => {
  let stage: Stage;
  let admin: Visit;
  const open = async (page: Page, slug: string, title: string) => {
    await page.goto(`${stage.api.url}/#/settings/${slug}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };

  beforeAll(async () => {
    stage = await openStage();
    admin = await stage.as(await demoPerson(stage, 'admin'));
  }, 240_000);
  afterAll(() => stage.close());

  it('an admin sees what a cadence means before saving it, on the clock of a person', async () => {
    const { page } = admin;
    await open(page, 'reminders', 'Reminders');
    const planned = page.locator('.preview-rows li');
    await planned.filter({ hasText: 'The kit' }).waitFor();
    const before = await planned.filter({ hasText: 'The kit' }).innerText();
    await page.getByLabel('The kit, to the interviewer: hours before the round').fill('48');
    await planned.filter({ hasText: 'The kit' }).filter({ hasNotText: before }).waitFor();
    // Nothing is sent for the page alone.
    const { cadence } = await rowWhen<Cadence>(stage, 'the cadence', CADENCE);
    expect(cadence.kitHoursBefore ?? 24).toBe(24);
    await page.getByRole('button', { name: 'Over a clock change' }).click();
    await planned.first().waitFor();
  });

  it('a wrong amount is said at its field and not sent; a right one is saved', async () => {
    const { page } = admin;
    const kit = page.getByLabel('The kit, to the interviewer: hours before the round');
    await kit.fill('0');
    await page.getByRole('alert').filter({ hasText: 'whole number' }).waitFor();
    await page.getByRole('button', { name: 'Save the reminders' }).click();
    await kit.fill('36');
    await page.getByRole('button', { name: 'Save the reminders' }).click();
    await rowWhen<Cadence>(
      stage,
      'the cadence is saved',
      CADENCE,
      ({ cadence }) => cadence.kitHoursBefore === 36,
    );
  });

  it('two admins at once: the second is told, and takes what the first saved', async () => {
    const second = await stage.as(await demoPerson(stage, 'admin'));
    await open(second.page, 'reminders', 'Reminders');
    const amount = 'Nothing more after … working days';
    const [first, other] = [admin.page, second.page];
    await other.getByLabel(amount).fill('7');
    await first.getByLabel(amount).fill('8');
    await first.getByRole('button', { name: 'Save the reminders' }).click();
    await first.getByText('Saved. Reminders that wait are planned anew.').waitFor();
    await other.getByRole('button', { name: 'Save the reminders' }).click();
    await other.getByText('Someone else changed this').waitFor();
    await other.getByRole('button', { name: 'Take their version' }).click();
    await eventually(async () => expect(await other.getByLabel(amount).inputValue()).toBe('8'));
    await second.close();
  });

  it('somebody else reads the cadence and has nothing to change it with', async () => {
    const interviewer = await stage.as(await demoPerson(stage, 'interviewer'), { size: PHONE });
    await open(interviewer.page, 'reminders', 'Reminders');
    await interviewer.page.getByText('36 hours before the round').waitFor();
    expect(await interviewer.page.getByRole('checkbox').count()).toBe(0);
    expect(await interviewer.page.getByRole('button', { name: /save/iu }).count()).toBe(0);
    await interviewer.close();
  });

  it('an admin makes a service account with a token, and shuts it', async () => {
    const { page } = admin;
    await open(page, 'service-accounts', 'Service accounts');
    await page.getByRole('button', { name: 'Make a service account' }).click();
    await page.getByLabel(/^Name/).fill('Applicant system');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByRole('button', { name: 'Make a token for Applicant system' }).click();
    await page.getByLabel(/^Name/).fill('Nightly import');
    await page.getByRole('checkbox', { name: /^Import/ }).check();
    await page.getByRole('button', { name: 'Make the token' }).click();
    const token = (await page.locator('.shown-once code').innerText()).trim();
    expect(token).toMatch(/^dbf_/u);
    await open(page, 'tokens?whose=all', 'API tokens');
    await page.getByText('Applicant system, service account').waitFor();

    await open(page, 'service-accounts', 'Service accounts');
    await page.getByRole('button', { name: 'Change Applicant system' }).click();
    await page.getByRole('checkbox', { name: /^Active/ }).uncheck();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('not active').waitFor();
    const answer = await fetch(`${stage.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(answer.status).toBe(401);
  });

  it('an admin sees the background work and only what is in one state', async () => {
    const { page } = admin;
    await open(page, 'background', 'Background work');
    await page.getByText('Done today').waitFor();
    await page.getByRole('button', { name: 'Failing', exact: true }).click();
    await page.getByText('None like that').waitFor();
    expect(new URL(page.url()).hash).toBe('#/settings/background?state=FAILING');
  });
});
