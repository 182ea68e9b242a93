import { demoPerson, openStage, type Stage } from '../harness/stage';
import type { Visit } from '../harness/browser';

interface PersonRow {
  readonly id: string;
  readonly active: boolean;
  readonly roles: readonly string[];
}

describe('an admin', () => {
  let stage: Stage;
  let admin: Visit;
  let invited: Visit;
  let link = '';
  const email = 'nadia.okoro@example.test';
  const person = async () =>
    (
      await stage.rows<PersonRow>('SELECT id, active, roles FROM person WHERE email = $1', [email])
    )[0];

  beforeAll(async () => {
    stage = await openStage();
    admin = await stage.as(await demoPerson(stage, 'admin'));
    invited = await stage.as(null);
  }, 240_000);
  afterAll(() => stage.close());

  it('invites a person and is shown the link once', async () => {
    const { page } = admin;
    await page.goto(`${stage.api.url}/#/people`);
    await page.getByRole('link', { name: 'Invite a person' }).first().click();
    await page.getByLabel(/^Name/).fill('Nadia Okoro');
    await page.getByLabel(/^E-mail/).fill(email);
    await page.getByRole('button', { name: 'Make the invitation' }).click();
    await page.getByRole('heading', { name: 'Nadia Okoro is invited' }).waitFor();
    link = (await page.locator('.shown-once code').innerText()).trim();
    expect(link).toMatch(/^http.*#\/.+/u);
    // Nobody is in before they have opened the link themselves.
    expect(await person()).toMatchObject({ active: false, roles: ['interviewer'] });

    // Kept as a hash only: no page and no column gives it back.
    await page.reload();
    await page.getByRole('heading', { name: 'Invite a person' }).waitFor();
    expect(await page.locator('.shown-once').count()).toBe(0);
    const token = link.split('/').at(-1) ?? '';
    const kept = await stage.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM sign_in_link l JOIN person p ON p.id = l.person_id
       WHERE p.email = $1 AND l.kind = 'invite' AND l.used_at IS NULL
         AND encode(l.token_hash, 'escape') <> $2`,
      [email, token],
    );
    expect(kept[0]?.n).toBe(1);
  });

  it('the invited person opens the link and is in; the link is then spent', async () => {
    const { page } = invited;
    await page.goto(`${stage.api.url}/${link.slice(link.indexOf('#'))}`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Choose a password' }).waitFor();
    await page.getByLabel(/^New password/).fill('a long sentence nobody else says');
    await page.getByRole('button', { name: 'Save password' }).click();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    const sessions = await stage.rows(
      'SELECT 1 FROM session s JOIN person p ON p.id = s.person_id WHERE p.email = $1',
      [email],
    );
    expect(sessions).toHaveLength(1);
    expect((await person())?.active).toBe(true);
    const late = await stage.as(null);
    await late.page.goto(`${stage.api.url}/${link.slice(link.indexOf('#'))}`);
    await late.page.getByRole('button', { name: 'Continue' }).click();
    await late.page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await late.close();
  });

  it('deactivates the person, whose next click lands on the sign-in page', async () => {
    const { page } = admin;
    const { id = '' } = (await person()) ?? {};
    await page.goto(`${stage.api.url}/#/people/${id}`);
    await page.getByLabel('May sign in').uncheck();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('not active').first().waitFor();
    expect((await person())?.active).toBe(false);
    expect(await stage.rows('SELECT 1 FROM session WHERE person_id = $1', [id])).toEqual([]);

    await invited.page
      .getByRole('link', { name: /scorecards/iu })
      .first()
      .click();
    await invited.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await invited.page.getByLabel(/^E-mail/).fill(email);
    await invited.page.getByLabel(/^Password/).fill('a long sentence nobody else says');
    await invited.page.getByRole('button', { name: 'Sign in' }).click();
    await invited.page.getByRole('alert').waitFor();
  });
});
