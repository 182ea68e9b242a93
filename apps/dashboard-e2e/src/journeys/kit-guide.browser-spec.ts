import type { Page } from 'playwright-core';
import { seriousFindings, sidewaysScroll } from '../harness/axe';
import { PHONE } from '../harness/browser';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import { eventually, rowWhen } from './steps';

interface Seat {
  readonly id: string;
  readonly personId: string;
  readonly loopId: string;
  readonly candidateName: string;
}

describe('a kit and a preparation guide', () => {
  let stage: Stage;
  let seat: Seat;

  beforeAll(async () => {
    stage = await openStage();
    const [found] = await stage.rows<Seat>(
      `SELECT s.id, s.person_id AS "personId", s.loop_id AS "loopId", c.name AS "candidateName"
       FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id JOIN candidate c ON c.id = l.candidate_id
       WHERE s.state = 'assigned' AND s.role = 'lead' AND s.filed_at IS NULL AND r.state = 'scheduled'
         AND r.starts_at > now() + interval '2 hours' AND NOT l.is_mock
         AND NOT EXISTS (SELECT 1 FROM scorecard_draft d WHERE d.seat_id = s.id)
       ORDER BY r.starts_at, s.id LIMIT 1`,
    );
    if (!found) throw new Error('The season has no round to come');
    seat = found;
  }, 240_000);
  afterAll(() => stage.close());

  // A second try begins like the first.
  beforeEach(async () => {
    await stage.rows('DELETE FROM kit_opening WHERE seat_id = $1', [seat.id]);
    await stage.rows('DELETE FROM guide WHERE loop_id = $1', [seat.loopId]);
  });

  const timer = (page: Page) => page.getByRole('region', { name: 'Timer' });
  const current = (page: Page) => timer(page).locator('li[aria-current="step"]');

  it('takes an interviewer from Home through the timed hour to the scorecard, by keyboard', async () => {
    const { page, complaints, close } = await stage.as(seat.personId);
    await page.goto(`${stage.api.url}/#/`);
    const row = page
      .locator('.today-rows li')
      .filter({ has: page.locator(`a[href="#/kit/${seat.id}"]`) });
    const way = row.locator(`a[href="#/kit/${seat.id}"]`);
    await way.waitFor();
    await row.getByText('kit ready, not opened yet').waitFor();
    await way.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).filter({ hasText: seat.candidateName }).waitFor();
    await page.getByText('The candidate was told').waitFor();
    await rowWhen(stage, 'the opening is on record', {
      text: `SELECT 1 FROM audit_event WHERE action = 'kit.viewed' AND subject_id = $1 AND actor_id = $2`,
      values: [seat.id, seat.personId],
    });
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('t');
    await timer(page).getByRole('button', { name: 'Pause' }).waitFor();
    await page.keyboard.press('n');
    await eventually(async () =>
      expect(await timer(page).locator('li').nth(1).getAttribute('aria-current')).toBe('step'),
    );
    await page.reload();
    await timer(page).getByRole('button', { name: 'Pause' }).waitFor();
    const second = (await timer(page).locator('li').nth(1).innerText()).trim();
    await eventually(async () => expect((await current(page).innerText()).trim()).toBe(second));
    await page.keyboard.press('j');
    await eventually(async () =>
      expect(
        await page.locator('.kit-questions > li').nth(1).locator('details').getAttribute('open'),
      ).not.toBeNull(),
    );
    await page.keyboard.press('s');
    await page.waitForURL(`**/#/scorecards/${seat.id}`);
    await page.locator('.ui-compose textarea').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes a candidate, signed out and on a phone, to the guide that a recruiter made', async () => {
    const recruiter = await stage.as(await demoPerson(stage, 'recruiter'));
    const { page } = recruiter;
    await page.goto(`${stage.api.url}/#/loops/${seat.loopId}/show`);
    const panel = page.getByRole('region', { name: 'Preparation guide' });
    await panel.getByRole('button', { name: 'Make the guide' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make the guide' }).click();
    const link = panel.getByRole('link', { name: 'Look at it' });
    await link.waitFor();
    const url = (await link.getAttribute('href')) ?? '';

    const candidate = await stage.as(null, { size: PHONE });
    await candidate.page.goto(url);
    await candidate.page.getByRole('heading', { name: 'Preparing for your interviews' }).waitFor();
    expect(await sidewaysScroll(candidate.page)).toBe(0);
    expect(await seriousFindings(candidate.page)).toEqual([]);
    expect(candidate.complaints).toEqual([]);
    const file = await candidate.context.request.get(`${url}/guide.pdf`);
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);

    await panel.getByRole('button', { name: 'End the link' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
    await panel.getByRole('button', { name: 'Make the guide' }).waitFor();
    expect((await candidate.context.request.get(url)).status()).toBe(404);
    expect(recruiter.complaints).toEqual([]);
    await candidate.close();
    await recruiter.close();
  });
});
