import { waitFor } from '@debrief/server-testing';
import type { Locator, Page } from 'playwright-core';
import type { Stage } from '../harness/stage';

/** The one row that a query asks for, once the condition holds of it. */
export function rowWhen<Row extends object>(
  stage: Stage,
  what: string,
  query: { readonly text: string; readonly values: readonly unknown[] },
  holds: (row: Row) => boolean = () => true,
): Promise<Row> {
  return waitFor(
    what,
    async () => {
      const [row] = await stage.rows<Row>(query.text, query.values);
      return row && holds(row) ? row : undefined;
    },
    20_000,
  );
}

/**
 * An expectation of the page, asked again until it holds: what a click caused shows a moment later.
 *
 * @throws what the last try threw, after ten seconds
 */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((again) => setTimeout(again, 50));
    }
  }
}

export interface OwedSeat {
  readonly id: string;
  readonly loopId: string;
  readonly kind: string;
  readonly candidateName: string;
}

/** What somebody owes for rounds that are over, in the order of Home. */
export function owedSeats(stage: Stage, personId: string): Promise<OwedSeat[]> {
  return stage.rows<OwedSeat>(
    `SELECT s.id, s.loop_id AS "loopId", r.kind, c.name AS "candidateName"
     FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
     JOIN candidate c ON c.id = l.candidate_id
     WHERE s.person_id = $1 AND s.state = 'assigned' AND s.filed_at IS NULL AND r.ends_at < now()
     ORDER BY r.ends_at`,
    [personId],
  );
}

/** Opens an owed scorecard the way a person does: from its row on Home. */
export async function openFromHome(stage: Stage, page: Page, seatId: string): Promise<void> {
  await page.goto(`${stage.api.url}/#/`);
  await page.locator(`.owed-rows a[href="#/scorecards/${seatId}"]`).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.ui-compose textarea').waitFor();
}

/** The sentence about the safety of the draft. */
export const savedState = (page: Page): Locator => page.locator('.ui-saved [role="status"]');

/** Writes a note as fast hands do, without the mouse; the field is left again. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('n');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator('.sc-note-text').filter({ hasText: text }).waitFor();
}

/** Waits until the server holds a note of this text in the draft. */
export function noteSaved(stage: Stage, seatId: string, text: string): Promise<DraftRow> {
  return rowWhen<DraftRow>(
    stage,
    `the draft holds "${text}"`,
    { text: 'SELECT body, revision FROM scorecard_draft WHERE seat_id = $1', values: [seatId] },
    ({ body }) => body.notes.some((note) => note.text === text),
  );
}

export interface DraftRow {
  readonly body: { readonly notes: readonly { readonly text: string }[] };
  readonly revision: number;
}

/** Everything this browser keeps of drafts that no server has acknowledged. */
export function browserCopies(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('keyval-store');
        opening.onerror = () => reject(new Error('no store'));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('keyval')) return resolve([]);
          const asked = database.transaction('keyval').objectStore('keyval').getAll();
          asked.onsuccess = () => resolve(asked.result);
        };
      }),
  );
}

/** Opens the form of a seat by its address. */
export async function openForm(stage: Stage, page: Page, seatId: string): Promise<void> {
  await page.goto(`${stage.api.url}/#/scorecards/${seatId}`);
  await page.locator('.ui-compose textarea').waitFor();
}

/** By keys alone: a cited 2 for every competency, a view, and a reason. */
export async function settleAndRecommend(page: Page): Promise<void> {
  await writeNote(page, 'Named what breaks first, and how it would be seen.');
  const cards = page.locator('.sc-comp');
  const total = await cards.count();
  for (let at = 0; at < total; at += 1) await page.keyboard.press('k');
  for (let at = 0; at < total; at += 1) {
    await cards.nth(at).and(page.locator('.current')).waitFor();
    for (const key of ['2', 'e', 'j']) await page.keyboard.press(key);
  }
  await page.locator('.sc-recommend.current input:enabled').first().waitFor();
  await page.keyboard.press('3');
  await page.getByLabel('Why, resting on your notes').fill('Clear on failure, and on its price.');
}
