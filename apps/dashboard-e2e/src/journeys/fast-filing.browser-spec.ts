import type { Locator, Page } from 'playwright-core';
import { DESKTOP, PHONE, type Visit } from '../harness/browser';
import { openStage, type Stage } from '../harness/stage';
import { eventually, openForm, rowWhen } from './steps';

const NOTE =
  'Wrote the simple version first, then said: “I would index by token before I tune it”.';
const WHY = 'Simple first, tested by hand, and named what it costs.';

interface CodingSeat {
  readonly id: string;
  readonly personId: string;
}

/** Seats of coding rounds that nobody has begun to write about. */
function codingSeats(stage: Stage): Promise<CodingSeat[]> {
  return stage.rows<CodingSeat>(
    `SELECT s.id, s.person_id AS "personId" FROM seat s JOIN round r ON r.id = s.round_id
     JOIN loop l ON l.id = s.loop_id AND l.state = 'in_progress' AND NOT l.is_mock
     WHERE s.state = 'assigned' AND s.filed_at IS NULL AND s.role <> 'shadow' AND r.kind = 'coding'
       AND NOT EXISTS (SELECT 1 FROM scorecard_draft d WHERE d.seat_id = s.id) ORDER BY s.id`,
  );
}

/** Keys or taps, counted apart from the letters of what is written. */
class Hand {
  acts = 0;
  letters = 0;
  private readonly since = Date.now();

  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.acts += 1;
      await this.page.keyboard.press(key);
    }
  }
  async tap(place: Locator): Promise<void> {
    this.acts += 1;
    await place.tap();
  }
  async write(text: string): Promise<void> {
    this.letters += text.length;
    await this.page.keyboard.type(text);
  }
  words(what: string, act: string, inp: string): string {
    const seconds = ((Date.now() - this.since) / 1000).toFixed(1);
    return `${what}: ${this.acts} ${act} and ${this.letters} letters in ${seconds} s; ${inp}`;
  }
}

/** Starts to measure how long each key or tap takes until it is seen. */
async function watchInteractions(page: Page, slowdown: number): Promise<void> {
  await page.evaluate(() => {
    const longest: Record<string, number> = {};
    Object.assign(window, { interactions: longest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId, duration } = entry;
        if (interactionId > 0)
          longest[interactionId] = Math.max(longest[interactionId] ?? 0, duration);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** The slowest interaction, as INP takes it for a page of few; and the middle one. */
async function interactionWords(page: Page, slowdown: number): Promise<string> {
  const durations = await page.evaluate(() =>
    Object.values((window as unknown as { interactions: Record<string, number> }).interactions),
  );
  const sorted = durations.sort((a, b) => a - b);
  const inp = sorted[Math.max(0, Math.ceil(sorted.length * 0.98) - 1)] ?? 0;
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `INP ${inp} ms (middle ${middle} ms) over ${sorted.length} slower interactions at ${slowdown}× CPU`;
}

describe('the fastest good scorecard', () => {
  let stage: Stage;
  let seats: CodingSeat[];
  let visit: Visit;
  const begin = async (at: number, size: typeof DESKTOP | typeof PHONE): Promise<CodingSeat> => {
    const seat = seats[at];
    if (!seat) throw new Error('The season has too few coding rounds to write about');
    visit = await stage.as(seat.personId, { size });
    await openForm(stage, visit.page, seat.id);
    return seat;
  };
  const filedAsWanted = (seat: CodingSeat) =>
    rowWhen<{ supported: number; summary: string }>(stage, 'the filed scorecard', {
      text: `SELECT v.summary, (SELECT count(*)::int FROM rating r WHERE r.scorecard_version_id = v.id AND r.value = 3) AS supported
             FROM scorecard s JOIN scorecard_version v ON v.scorecard_id = s.id WHERE s.seat_id = $1`,
      values: [seat.id],
    });

  beforeAll(async () => {
    stage = await openStage();
    seats = await codingSeats(stage);
  }, 240_000);
  afterAll(() => stage.close());
  afterEach(() => visit.close());

  it('is filed by keys alone at 1280 px', async () => {
    const seat = await begin(0, DESKTOP);
    const { page } = visit;
    await watchInteractions(page, 1);
    const hand = new Hand(page);
    const cards = page.locator('.sc-comp');
    const total = await cards.count();
    await hand.press('n');
    await hand.write(NOTE);
    await hand.press('Enter', 'Escape');
    for (let at = 0; at < total; at += 1) {
      await cards.nth(at).and(page.locator('.current')).waitFor();
      await hand.press('3', 'e', 'j');
    }
    await page.locator('.sc-recommend.current input:focus').waitFor();
    await hand.press('3');
    await page.locator('.sc-recommend input:checked:focus').waitFor();
    await hand.press('Tab');
    await page.locator('.sc-recommend textarea:focus').waitFor();
    await hand.write(WHY);
    await hand.press('Control+Enter');
    const file = page.getByRole('button', { name: 'File the scorecard' });
    await eventually(async () =>
      expect(await file.evaluate((button) => button === document.activeElement)).toBe(true),
    );
    await hand.press('Enter');
    await page.getByLabel('Independence certificate').waitFor();
    console.info(hand.words('By keys', 'key presses', await interactionWords(page, 1)));
    expect(await filedAsWanted(seat)).toMatchObject({ supported: total, summary: WHY });
    // n, Enter, Esc; three a competency; the view, Tab, Ctrl+Enter, Enter.
    expect(hand.acts).toBeLessThanOrEqual(3 * total + 7);
  });

  it('is filed by taps alone at 360 px, on a processor four times slower', async () => {
    const seat = await begin(1, PHONE);
    const { page } = visit;
    await watchInteractions(page, 4);
    const hand = new Hand(page);
    const tabs = page.getByRole('navigation', { name: 'This round' });
    const total = await page
      .getByRole('navigation', { name: 'Competencies' })
      .getByRole('button')
      .count();
    const card = page.locator('.sc-comp');
    await hand.tap(page.getByLabel('New note'));
    await hand.write(NOTE);
    await hand.tap(page.getByRole('button', { name: 'Keep note' }));
    for (let at = 1; at <= total; at += 1) {
      await card
        .getByText(`${at} of ${total}`)
        .or(card.getByText('not rated yet'))
        .first()
        .waitFor();
      await hand.tap(card.locator('label.ui-scale-row').nth(2));
      await hand.tap(card.getByRole('button', { name: /^Cite the last note/ }));
      await card.locator('.sc-cite').first().waitFor();
      if (at < total) await hand.tap(page.getByRole('button', { name: /^Next: / }));
    }
    await hand.tap(tabs.getByRole('button', { name: /^Review/ }));
    await hand.tap(page.locator('.ui-recommend label').filter({ hasText: /^Yes$/u }));
    await hand.tap(page.getByLabel('Why, resting on your notes'));
    await hand.write(WHY);
    await hand.tap(page.getByRole('button', { name: 'File the scorecard' }));
    await page.getByLabel('Independence certificate').waitFor();
    console.info(hand.words('By taps', 'taps', await interactionWords(page, 4)));
    expect(await filedAsWanted(seat)).toMatchObject({ supported: total, summary: WHY });
    // The field and its button; three a competency but the last; the tab, the view, the field, the button.
    expect(hand.acts).toBeLessThanOrEqual(3 * total + 5);
  });
});
