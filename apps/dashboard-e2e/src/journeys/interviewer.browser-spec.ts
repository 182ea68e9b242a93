import type { Page } from 'playwright-core';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import type { Visit } from '../harness/browser';
import {
  browserCopies,
  noteSaved,
  openFromHome,
  owedSeats,
  savedState,
  writeNote,
  type OwedSeat,
  eventually,
} from './steps';

const SAVED = /^Saved \d\d:\d\d:\d\d$/u;

const review = (page: Page) => page.getByRole('dialog', { name: 'Review before you file' });
const recommendations = (page: Page) =>
  page.getByRole('radiogroup', { name: /^Recommendation/u }).getByRole('radio');

/** Takes every citation out of the first competencies: the season's draft may have some. */
async function uncite(page: Page, competencies: number): Promise<void> {
  for (let at = 0; at < competencies; at += 1) {
    const cited = page.locator('.sc-comp').nth(at).locator('.sc-cite');
    for (let left = await cited.count(); left > 0; left -= 1) {
      // By key: a pressed mouse would meet the card while it unfolds.
      await cited.first().press('Enter');
      await eventually(async () => expect(await cited.count()).toBe(left - 1));
    }
  }
}

/** To the first competency by k, then down the list by j, settling each in its place. */
async function settleAll(page: Page, presses: readonly (readonly string[])[]): Promise<void> {
  for (const _ of presses) await page.keyboard.press('k');
  for (const [index, keys] of presses.entries()) {
    await page.locator('.sc-comp').nth(index).and(page.locator('.current')).waitFor();
    for (const key of keys) await page.keyboard.press(key);
    if (index < presses.length - 1) await page.keyboard.press('j');
  }
}

describe('an interviewer', () => {
  let stage: Stage;
  let person: string;
  let toFile: OwedSeat;
  let toKeep: OwedSeat;
  let seat: Visit;
  let tries = 0;

  beforeAll(async () => {
    stage = await openStage();
    person = await demoPerson(stage, 'interviewer');
  }, 240_000);
  afterAll(() => stage.close());
  beforeEach(async () => {
    // Asked for each try: a second one finds what the first left behind.
    const owed = await owedSeats(stage, person);
    const [first, second = first] = owed.filter(({ kind }) => kind !== 'behavioural');
    if (!first || !second) throw new Error('The season owes too little for these journeys');
    [toFile, toKeep] = [first, second];
    tries += 1;
    seat = await stage.as(person);
    seat.page.on('dialog', (dialog) => void dialog.accept());
  });
  afterEach(() => seat.close());

  it('finds every word again after a reload, also the note that was not kept yet', async () => {
    const { page } = seat;
    await openFromHome(stage, page, toFile.id);
    const kept = `Named the read path before drawing anything, try ${tries}.`;
    await writeNote(page, kept);
    await savedState(page).filter({ hasText: SAVED }).waitFor();
    await noteSaved(stage, toFile.id, kept);

    // Not a moment's wait: the second note and half a third are younger than any save.
    const young = `Asked who pays when the index is rebuilt, try ${tries}.`;
    const half = `And then, at try ${tries}, began to say that`;
    await writeNote(page, young);
    await page.keyboard.press('n');
    await page.keyboard.type(half);
    await page.reload();
    await page.locator('.sc-note-text').filter({ hasText: kept }).waitFor();
    await page.locator('.sc-note-text').filter({ hasText: young }).waitFor();
    await eventually(async () => expect(await page.getByLabel('New note').inputValue()).toBe(half));
    await savedState(page).filter({ hasText: SAVED }).waitFor();
    const { body } = await noteSaved(stage, toFile.id, young);
    expect(body.notes.filter(({ text }) => text === young)).toHaveLength(1);
    await page.getByLabel('New note').fill('');
  });

  it('keeps what is typed while the network is away and saves it when it is back', async () => {
    const { page, context } = seat;
    await openFromHome(stage, page, toKeep.id);
    await context.setOffline(true);
    const text = `Typed in a lift, try ${tries}.`;
    await writeNote(page, text);
    await savedState(page)
      .filter({ hasText: /^Offline, \d+ changes? kept$/u })
      .waitFor();
    const [before] = await stage.rows<{ body: unknown }>(
      'SELECT body FROM scorecard_draft WHERE seat_id = $1',
      [toKeep.id],
    );
    expect(JSON.stringify(before?.body ?? null)).not.toContain(text);
    expect(JSON.stringify(await browserCopies(page))).toContain(text);

    await context.setOffline(false);
    await savedState(page).filter({ hasText: SAVED }).waitFor();
    await noteSaved(stage, toKeep.id, text);
  });

  it('shows its keys for ?', async () => {
    const { page } = seat;
    await openFromHome(stage, page, toFile.id);
    await page.locator('h1').click();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.getByText('Cite the last note; again, the one before it').waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
  });

  it('files by keyboard: the review names what is missing and what will not count', async () => {
    const { page } = seat;
    await openFromHome(stage, page, toFile.id);
    await writeNote(page, 'Said that the queue hides the slow shard, and drew why.');
    await expectClosedRecommendation(page);
    const total = await page.locator('.sc-comp').count();
    await uncite(page, 2);
    await settleAll(page, plan(total));
    await recommendations(page).first().and(page.locator(':enabled')).waitFor();
    await page.getByText(`${total} of ${total} settled`).waitFor();

    await page.keyboard.press('Control+Enter');
    await review(page).getByText('A rating of 1 needs evidence: cite at least one note.').waitFor();
    await review(page).getByText('Choose a recommendation.').waitFor();
    await review(page).getByText('Your 3 cites no note, so it will not count.').waitFor();
    expect(
      await review(page).getByRole('button', { name: 'File the scorecard' }).isDisabled(),
    ).toBe(true);
    expect(await filedBy(stage, toFile.id)).toEqual([]);

    // The line leads to its place; there the key cites.
    await review(page).getByText('A rating of 1 needs evidence').click();
    await review(page).waitFor({ state: 'hidden' });
    await page.locator('.sc-comp').first().and(page.locator('.current')).waitFor();
    await page.keyboard.press('e');
    await page.locator('.sc-comp').first().locator('.sc-cite').waitFor();
    await page.getByRole('radio', { name: 'No', exact: true }).check();
    const why = 'The design holds until the first failure, and the notes show where.';
    await page.getByLabel('Why, resting on your notes').fill(why);
    await page.keyboard.press('Control+Enter');
    await review(page).getByText('Will be filed, but not counted').waitFor();
    await review(page).getByRole('button', { name: 'File the scorecard' }).click();

    await page.getByLabel('Independence certificate').waitFor();
    expect(await page.locator('#main, main').locator('textarea, input').count()).toBe(0);
    const [filed] = await filedBy(stage, toFile.id);
    expect(filed).toMatchObject({
      author: person,
      independent: true,
      recommendation: 'no',
      number: 1,
    });
    expect(filed?.summary).toBe(why);
    expect(filed?.values).toHaveLength(total);
    expect(filed?.values[0]).toBe('1');
    expect(filed?.values.at(-1)).toBe('not_probed');
    expect(
      await stage.rows('SELECT 1 FROM scorecard_draft WHERE seat_id = $1', [toFile.id]),
    ).toEqual([]);
    await eventually(async () => expect(await browserCopies(page)).toEqual([]));

    await page.reload();
    await page.getByText(why).waitFor();
    expect(await page.locator('textarea, input').count()).toBe(0);
  });
});

/** 1 without evidence, 3 without evidence, then cited 2s, and the last not probed. */
function plan(total: number): readonly (readonly string[])[] {
  return Array.from({ length: total }, (_, index) => {
    if (index === 0) return ['1'];
    if (index === 1) return ['3'];
    return index === total - 1 ? ['0'] : ['2', 'e'];
  });
}

async function expectClosedRecommendation(page: Page): Promise<void> {
  await page.getByText(/^Opens at \d+ of \d+ settled/u).waitFor();
  for (const choice of await recommendations(page).all())
    expect(await choice.isDisabled()).toBe(true);
}

interface Filed {
  readonly author: string;
  readonly independent: boolean;
  readonly recommendation: string;
  readonly summary: string;
  readonly number: number;
  /** As written: '1' to '4' or 'not_probed', in the rubric's order. */
  readonly values: readonly string[];
}

function filedBy(stage: Stage, seatId: string): Promise<Filed[]> {
  return stage.rows<Filed>(
    `SELECT s.author_id AS author, s.independent, v.recommendation, v.summary, v.number,
       (SELECT array_agg(r.value->>'value') FROM jsonb_array_elements(v.body->'ratings') r) AS values
     FROM scorecard s JOIN scorecard_version v ON v.scorecard_id = s.id WHERE s.seat_id = $1`,
    [seatId],
  );
}
