import type { Page } from 'playwright-core';
import { sidewaysScroll } from '../harness/axe';
import { PHONE, type Visit } from '../harness/browser';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import { owedSeats, savedState, noteSaved, type OwedSeat } from './steps';

/** A finger needs this much, px, in at least one direction and something near it in the other. */
const FINGER = 44;

/** Targets of the form that are too small for a finger; links within a sentence may be. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((finger) => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        '.sc-form button, .sc-form a, .sc-form textarea, .sc-form label:has(input)',
      ),
    ];
    return targets
      .filter((one) => one.offsetParent !== null && !one.closest('p'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height < finger && box.width < finger)
      .map(
        ({ one, box }) =>
          `${one.className || one.tagName} "${one.innerText.slice(0, 30)}" ${Math.round(box.width)}×${Math.round(box.height)}`,
      );
  }, FINGER);
}

describe('an interviewer with a phone, 360 px wide', () => {
  let stage: Stage;
  let owed: OwedSeat;
  let seat: Visit;
  let total = 0;
  const tab = (name: RegExp) =>
    seat.page.getByRole('navigation', { name: 'This round' }).getByRole('button', { name });
  const fits = async () => {
    expect(await tooSmall(seat.page)).toEqual([]);
    expect(await sidewaysScroll(seat.page)).toBe(0);
  };

  beforeAll(async () => {
    stage = await openStage();
    const person = await demoPerson(stage, 'interviewer');
    const found = (await owedSeats(stage, person)).find(({ kind }) => kind !== 'behavioural');
    if (!found) throw new Error('The season owes this interviewer nothing to write');
    owed = found;
    seat = await stage.as(person, { size: PHONE });
  }, 240_000);
  afterAll(() => stage.close());

  it('opens the scorecard from Home and finds every tab within reach of a thumb', async () => {
    const { page } = seat;
    await page.goto(`${stage.api.url}/#/`);
    await page.locator(`.owed-rows a[href="#/scorecards/${owed.id}"]`).tap();
    await tab(/^Rate/).waitFor();
    for (const name of [/^Kit/, /^Notes/, /^Rate/, /^Flags/, /^Review/]) {
      await tab(name).tap();
      await fits();
    }
  });

  it('keeps a note by touch, safely', async () => {
    const { page } = seat;
    await tab(/^Rate/).tap();
    const text = 'Walked through the failure of one shard.';
    await page.getByLabel('New note').tap();
    await page.getByLabel('New note').fill(text);
    await page.getByRole('button', { name: 'Keep note' }).tap();
    await savedState(page)
      .filter({ hasText: /^Saved \d\d:\d\d:\d\d$/u })
      .waitFor();
    await noteSaved(stage, owed.id, text);
  });

  it('rates each competency and files, all by touch', async () => {
    const { page } = seat;
    const steps = page.getByRole('navigation', { name: 'Competencies' }).getByRole('button');
    total = await steps.count();
    for (let at = 0; at < total; at += 1) {
      await steps.nth(at).tap();
      const card = page.locator('.sc-comp');
      await card.locator('label.ui-scale-row').nth(2).tap();
      const last = card.getByRole('button', { name: /^Cite the last note/ });
      if ((await card.locator('.sc-cite').count()) === 0) await last.tap();
      await card.locator('.sc-cite').first().waitFor();
    }
    await fits();
    await tab(/^Review/).tap();
    await page.locator('.ui-recommend label').filter({ hasText: /^Yes$/u }).tap();
    const why = 'Clear on what breaks first, and asked for the numbers.';
    await page.getByLabel('Why, resting on your notes').fill(why);
    await fits();
    await page.getByRole('button', { name: 'File the scorecard' }).tap();
    await page.getByLabel('Independence certificate').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    const filed = await stage.rows<{ recommendation: string; summary: string; ratings: number }>(
      `SELECT v.recommendation, v.summary,
         (SELECT count(*)::int FROM rating r WHERE r.scorecard_version_id = v.id AND r.value = 3) AS ratings
       FROM scorecard s JOIN scorecard_version v ON v.scorecard_id = s.id WHERE s.seat_id = $1`,
      [owed.id],
    );
    expect(filed).toEqual([{ recommendation: 'yes', summary: why, ratings: total }]);
    expect(await stage.rows('SELECT 1 FROM scorecard_draft WHERE seat_id = $1', [owed.id])).toEqual(
      [],
    );
  });
});
