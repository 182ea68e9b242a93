import type { Page } from 'playwright-core';
import type { Visit } from '../harness/browser';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import { rowWhen } from './steps';

interface AheadSeat {
  readonly seatId: string;
  readonly loopId: string;
  readonly personId: string;
  readonly personName: string;
  readonly roundName: string;
}

/**
 * A seat on a round ahead whose person owes nothing else on the loop, on a loop on which the
 * recruiter owes nothing.
 */
const AHEAD = `
  SELECT s.id AS "seatId", s.loop_id AS "loopId", p.id AS "personId", p.name AS "personName", r.name AS "roundName"
  FROM seat s JOIN round r ON r.id = s.round_id JOIN person p ON p.id = s.person_id JOIN loop l ON l.id = s.loop_id
  WHERE s.state = 'assigned' AND s.filed_at IS NULL AND s.role = 'lead' AND r.starts_at > now() + interval '1 day'
    AND l.state = 'in_progress' AND NOT l.is_mock AND p.roles = ARRAY['interviewer']::text[]
    AND NOT EXISTS (SELECT 1 FROM seat o WHERE o.loop_id = l.id AND o.person_id = $1)
    AND NOT EXISTS (SELECT 1 FROM conflict_of_interest c WHERE c.person_id = $1 AND c.candidate_id = l.candidate_id)
  ORDER BY r.starts_at, s.id LIMIT 1`;

describe('an invitation', () => {
  let stage: Stage;
  let recruiter: Visit;
  let interviewer: Visit;
  let seat: AheadSeat;
  const loopPage = async (page: Page) => {
    await page.goto(`${stage.api.url}/#/loops/${seat.loopId}/show`);
    await page.reload();
    await page.getByRole('heading', { name: seat.roundName }).first().waitFor();
  };
  const row = (page: Page) =>
    page.locator('.rd-row').filter({ has: page.getByRole('heading', { name: seat.roundName }) });

  beforeAll(async () => {
    stage = await openStage();
    const recruiterId = await demoPerson(stage, 'recruiter');
    const [found] = await stage.rows<AheadSeat>(AHEAD, [recruiterId]);
    if (!found) throw new Error('The season has no round ahead for this');
    seat = found;
    recruiter = await stage.as(recruiterId);
    interviewer = await stage.as(seat.personId);
  }, 240_000);
  afterAll(() => stage.close());

  it('is given a place with its time, beside what is known of the panel', async () => {
    const { page } = recruiter;
    await loopPage(page);
    await page.getByRole('button', { name: `Move the time of ${seat.roundName}` }).click();
    await page.getByText('no calendar connected').first().waitFor();
    await page.getByLabel('Place').fill('http://plain.example.test/room');
    await page.getByRole('button', { name: 'Save the time' }).click();
    await page.getByText(/https/u).last().waitFor();
    await page.getByLabel('Place').fill('https://meet.example.test/room-4');
    await page.getByRole('button', { name: 'Save the time' }).click();
    await page.getByRole('link', { name: 'Join at meet.example.test' }).waitFor();
  });

  it('is declined with a note by the interviewer, who sees nothing of the others', async () => {
    const { page } = interviewer;
    await loopPage(page);
    const answers = page.getByRole('group', { name: `Your answer for ${seat.roundName}` });
    await answers.getByRole('button', { name: 'Decline' }).click();
    await page.getByLabel('A line for them').fill('I am on leave that week');
    await page.getByRole('button', { name: 'Decline', exact: true }).last().click();
    await page.getByText('You declined.').waitFor();
    // The sealed page names no colleague, so no answer of theirs either.
    expect(await page.getByText('no answer yet').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^More for/ }).count()).toBe(0);
  });

  it('shows its answer to whoever runs the loop, and not as a promise before it is one', async () => {
    const { page } = recruiter;
    await loopPage(page);
    await row(page).getByText('declined: I am on leave that week').waitFor();
  });

  it('is answered from Home as well', async () => {
    const { page } = interviewer;
    await page.goto(`${stage.api.url}/#/`);
    await page
      .getByRole('button', { name: `Answer the invitation: ${seat.roundName}`, exact: false })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('dialog').getByText('You accepted.').waitFor();
  });

  it('has its reminders on show, and none is sent before something is owed', async () => {
    const { page } = recruiter;
    await loopPage(page);
    await row(page)
      .getByRole('button', { name: `More for ${seat.personName}` })
      .click();
    await page.getByRole('menuitem', { name: 'Reminders' }).click();
    await page.getByText('Not reminded yet.').waitFor();
    await page.getByRole('button', { name: 'Remind now' }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  it('is handed over to a colleague, with a reason', async () => {
    const { page } = recruiter;
    const [free] = await stage.rows<{ name: string }>(
      `SELECT p.name FROM person p WHERE p.active AND p.roles = ARRAY['interviewer']::text[] AND p.id <> $2
         AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = $1 AND s.person_id = p.id)
         AND NOT EXISTS (SELECT 1 FROM conflict_of_interest c JOIN loop l ON l.candidate_id = c.candidate_id WHERE l.id = $1 AND c.person_id = p.id)
         AND NOT EXISTS (SELECT 1 FROM seat s JOIN round r ON r.id = s.round_id WHERE s.person_id = p.id AND s.state = 'assigned' AND r.starts_at > now())
       ORDER BY p.name LIMIT 1`,
      [seat.loopId, seat.personId],
    );
    if (!free) throw new Error('Nobody is free of the loop');
    await row(page)
      .getByRole('button', { name: `More for ${seat.personName}` })
      .click();
    await page.getByRole('menuitem', { name: 'Hand over to somebody else' }).click();
    await page.getByRole('button', { name: 'Hand it over' }).click();
    await page.getByText('Give the reason.').waitFor();
    await page.getByLabel(/^To/).fill(free.name);
    await page.getByRole('option', { name: new RegExp(`^${free.name}`, 'u') }).click();
    await page.getByLabel(/^Why/).fill('On leave that week');
    await page.getByRole('button', { name: 'Hand it over' }).click();
    await row(page).getByText(free.name).waitFor();
    await rowWhen<{ state: string }>(
      stage,
      'the first seat has ended',
      { text: 'SELECT state FROM seat WHERE id = $1', values: [seat.seatId] },
      ({ state }) => state !== 'assigned',
    );
  });
});
