import type { Page } from 'playwright-core';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import type { Visit } from '../harness/browser';
import {
  browserCopies,
  eventually,
  noteSaved,
  openForm,
  rowWhen,
  savedState,
  settleAndRecommend,
  writeNote,
} from './steps';

const SAVED = /^Saved \d\d:\d\d:\d\d$/u;
const PASSWORD = 'a long sentence nobody else says';

interface Owed {
  readonly id: string;
  readonly personId: string;
}

/** One owed seat an interviewer, of rounds that ask for no STAR answers. */
function owedByEach(stage: Stage): Promise<Owed[]> {
  return stage.rows<Owed>(
    `SELECT DISTINCT ON (s.person_id) s.id, s.person_id AS "personId"
     FROM seat s JOIN round r ON r.id = s.round_id JOIN person p ON p.id = s.person_id
     JOIN loop l ON l.id = s.loop_id AND l.state = 'in_progress' AND NOT l.is_mock
     WHERE s.state = 'assigned' AND s.filed_at IS NULL AND s.role <> 'shadow'
       AND p.roles = ARRAY['interviewer']::text[] AND r.kind <> 'behavioural'
     ORDER BY s.person_id, r.ends_at NULLS LAST, s.id`,
  );
}

/** Sends one mutation as the person whose page it is. */
function mutate(page: Page, field: string, type: string, input: object): Promise<unknown> {
  return page.evaluate(
    async ({ query, variables }) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return answer.json() as Promise<unknown>;
    },
    {
      query: `mutation M($input: ${type}!) { ${field}(input: $input) { __typename } }`,
      variables: { input },
    },
  );
}

/** Pastes a text into the field in focus, as the clipboard would. */
function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    data.setData('text/html', `<b>${pasted.slice(0, 10)}</b>`);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

describe('what an interviewer writes is never lost', () => {
  let stage: Stage;
  let seats: Owed[];
  const seatOf = (index: number): Owed => {
    const seat = seats[index];
    if (!seat) throw new Error('The season owes too little for these journeys');
    return seat;
  };
  const open = async ({ id, personId }: Owed): Promise<Visit> => {
    const visit = await stage.as(personId);
    visit.page.on('dialog', (dialog) => void dialog.accept());
    await openForm(stage, visit.page, id);
    return visit;
  };

  beforeAll(async () => {
    stage = await openStage();
    seats = await owedByEach(stage);
  }, 240_000);
  afterAll(() => stage.close());

  it('brings two devices together, and asks only about the place both changed', async () => {
    const seat = seatOf(0);
    const desk = await open(seat);
    const train = await open(seat);
    await writeNote(desk.page, 'Written at the desk.');
    await noteSaved(stage, seat.id, 'Written at the desk.');
    await writeNote(train.page, 'Written on the train.');
    await train.page.getByText('Merged with what you wrote on another device.').waitFor();
    const both = await noteSaved(stage, seat.id, 'Written on the train.');
    expect(JSON.stringify(both.body)).toContain('Written at the desk.');

    const firstValue = (value: string) =>
      rowWhen(stage, `a first rating of ${value}`, {
        text: `SELECT 1 AS yes FROM scorecard_draft WHERE seat_id = $1
               AND EXISTS (SELECT 1 FROM jsonb_array_elements(body->'ratings') r WHERE r->>'comment' = $2)`,
        values: [seat.id, value],
      });
    const comment = (page: Page) =>
      page.locator('.sc-comp.current').getByLabel('What you make of it');
    for (const { page } of [desk, train]) {
      await page.locator('.sc-comp').first().locator('h3').click();
      await page.locator('.sc-comp').first().getByRole('radio').first().focus();
      await comment(page).waitFor();
    }
    await comment(desk.page).fill('Seen from the desk.');
    await firstValue('Seen from the desk.');
    await comment(train.page).fill('Seen from the train.');
    const dialog = train.page.getByRole('dialog', { name: 'Changed on another device' });
    await dialog.getByText('Seen from the desk.').waitFor();
    await dialog.getByRole('radio').nth(1).check();
    await dialog.getByRole('button', { name: 'Go on with this' }).click();
    await eventually(async () =>
      expect(await comment(train.page).inputValue()).toBe('Seen from the desk.'),
    );
    await savedState(train.page).filter({ hasText: SAVED }).waitFor();
    await desk.close();
    await train.close();
  });

  it('refuses a megabyte with a sentence, leaves the field as it was, and takes rich text as words', async () => {
    const { page, close } = await open(seatOf(0));
    const field = page.getByLabel('New note');
    await field.fill('Before. ');
    await paste(page, 'x'.repeat(1_048_576));
    await page.getByText('The field stays as it was.').waitFor();
    expect(await field.inputValue()).toBe('Before. ');
    await field.fill('Be\u202Efore\u2066.');
    await page.getByText('2 invisible characters were left out.').waitFor();
    await eventually(async () => expect(await field.inputValue()).toBe('Before.'));
    await field.fill('');
    await close();
  });

  it('keeps the form when the session ends, and goes on after signing in beside it', async () => {
    const seat = seatOf(1);
    const { page, close } = await open(seat);
    await mutate(page, 'setPassword', 'SetPasswordInput', { password: PASSWORD });
    await stage.rows('DELETE FROM session WHERE person_id = $1 RETURNING 1', [seat.personId]);
    await writeNote(page, 'Written after the session ended.');
    await savedState(page)
      .filter({ hasText: /^Signed out, \d+ changes? kept$/u })
      .waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByRole('button', { name: 'Sign in' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.getByLabel(/^Password/).fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await savedState(page).filter({ hasText: SAVED }).waitFor();
    await noteSaved(stage, seat.id, 'Written after the session ended.');
    await close();
  });

  it('leaves nothing in the browser after signing out, and saves first', async () => {
    const seat = seatOf(2);
    const { page, close } = await open(seat);
    await writeNote(page, 'The last words before signing out.');
    await page.getByRole('button', { name: /settings and sign out/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel(/^Password/).waitFor();
    await eventually(async () => expect(await browserCopies(page)).toEqual([]));
    expect(
      await page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith('debrief.')),
      ),
    ).toEqual([]);
    await noteSaved(stage, seat.id, 'The last words before signing out.');
    await close();
  });

  it('shows and archives what was written when the seat is taken away meanwhile', async () => {
    const seat = seatOf(3);
    const { page, close } = await open(seat);
    await writeNote(page, 'Kept before the seat went.');
    await noteSaved(stage, seat.id, 'Kept before the seat went.');
    const recruiter = await stage.as(await demoPerson(stage, 'recruiter'));
    await recruiter.page.goto(`${stage.api.url}/#/`);
    const [row] = await stage.rows<{ version: number }>('SELECT version FROM seat WHERE id = $1', [
      seat.id,
    ]);
    const removed = await mutate(recruiter.page, 'excuseSeat', 'ExcuseSeatInput', {
      seatId: seat.id,
      version: row?.version ?? 0,
      reason: 'Called away, the lead writes it.',
      noShow: false,
      idempotencyKey: crypto.randomUUID(),
    });
    expect(JSON.stringify(removed)).toContain('SeatChanged');
    await recruiter.close();
    await page.keyboard.press('n');
    await page.keyboard.type('Half a sentence more');
    await page.getByRole('heading', { name: 'You no longer have this seat' }).waitFor();
    await page.getByText('Half a sentence more').first().waitFor();
    await page.getByRole('button', { name: 'Copy everything' }).waitFor();
    await page.getByRole('link', { name: 'Go to your scorecards' }).click();
    await page.getByText('Read it').first().click();
    await page.locator('.sc-archived pre').filter({ hasText: 'Half a sentence more' }).waitFor();
    await close();
  });

  it('tells the second of two tabs that it was filed already, and shows what was filed', async () => {
    const seat = seatOf(4);
    const first = await open(seat);
    await settleAndRecommend(first.page);
    await savedState(first.page).filter({ hasText: SAVED }).waitFor();
    const second = await open(seat);
    await first.page.keyboard.press('Control+Enter');
    await first.page.getByRole('button', { name: 'File the scorecard' }).click();
    await first.page.getByLabel('Independence certificate').waitFor();

    await second.page.keyboard.press('Control+Enter');
    await second.page.getByRole('button', { name: 'File the scorecard' }).click();
    await second.page.getByRole('heading', { name: 'This scorecard was filed already' }).waitFor();
    await second.page.getByLabel('Independence certificate').waitFor();
    const [count] = await stage.rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM scorecard WHERE seat_id = $1',
      [seat.id],
    );
    expect(count?.n).toBe(1);
    await first.close();
    await second.close();
  });
});
