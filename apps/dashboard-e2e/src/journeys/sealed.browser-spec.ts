import { demoPerson, openStage, type Stage } from '../harness/stage';
import type { Visit } from '../harness/browser';
import { owedSeats, type OwedSeat, eventually } from './steps';

interface Colleague {
  readonly name: string;
  readonly filed: boolean;
}

describe('somebody who still owes a scorecard', () => {
  let stage: Stage;
  let owed: OwedSeat;
  let ownName: string;
  let colleagues: Colleague[];
  let seat: Visit;

  beforeAll(async () => {
    stage = await openStage();
    const person = await demoPerson(stage, 'interviewer');
    const all = await owedSeats(stage, person);
    // The loop with most to hide: others have filed there already.
    const [most] = await stage.rows<{ loop: string }>(
      `SELECT loop_id AS loop FROM seat WHERE loop_id = ANY($1) AND filed_at IS NOT NULL AND person_id <> $2
       GROUP BY loop_id ORDER BY count(*) DESC LIMIT 1`,
      [all.map(({ loopId }) => loopId), person],
    );
    const found = all.find(({ loopId }) => loopId === most?.loop);
    if (!found) throw new Error('The season has no loop where this interviewer owes');
    owed = found;
    const [me] = await stage.rows<{ name: string }>('SELECT name FROM person WHERE id = $1', [
      person,
    ]);
    ownName = me?.name ?? '';
    colleagues = await stage.rows<Colleague>(
      `SELECT p.name, bool_or(s.filed_at IS NOT NULL) AS filed FROM seat s JOIN person p ON p.id = s.person_id
       WHERE s.loop_id = $1 AND s.person_id <> $2 GROUP BY p.name`,
      [owed.loopId, person],
    );
    seat = await stage.as(person);
  }, 240_000);
  afterAll(() => stage.close());

  it('has something to be kept from: colleagues have filed on this loop', () => {
    expect(colleagues.filter(({ filed }) => filed).length).toBeGreaterThan(0);
    expect(ownName).not.toBe('');
  });

  it('sees the own seat and what opens the rest, and nobody else on the loop', async () => {
    const { page } = seat;
    const answers: string[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/graphql'))
        void response.text().then(
          (text) => answers.push(text),
          () => undefined,
        );
    });
    await page.goto(`${stage.api.url}/#/loops/${owed.loopId}/show`);
    await page.getByText('Everyone else’s part is sealed to you').waitFor();
    await page.getByText(/It opens when you have filed your/u).waitFor();
    const own = page.getByRole('region', { name: 'Yours' });
    await eventually(async () => expect(await own.getByRole('listitem').count()).toBe(1));
    expect(
      await own.getByRole('link', { name: 'Finish your scorecard' }).getAttribute('href'),
    ).toBe(`#/scorecards/${owed.id}`);
    const words = await page.locator('main').innerText();
    for (const { name } of colleagues) {
      expect(words).not.toContain(name);
      expect(answers.join('\n')).not.toContain(name);
    }
    expect(words).not.toMatch(/\d+ of \d+ filed|is late|are late|\bfiled\s+\d/u);
  });

  it('finds the packet sealed: the own missing scorecard, no other word', async () => {
    const { page } = seat;
    await page.goto(`${stage.api.url}/#/packets/${owed.loopId}`);
    await page.getByText('The packet is sealed to you').waitFor();
    await page.getByText('It opens when you have filed your scorecard.').waitFor();
    const links = page.locator('.ui-sealed-action a');
    await eventually(async () => expect(await links.count()).toBe(1));
    expect(await links.first().getAttribute('href')).toBe(`#/scorecards/${owed.id}`);
    const words = await page.locator('main').innerText();
    for (const { name } of colleagues) expect(words).not.toContain(name);
    expect(words).not.toMatch(/\bfiled by\b|\d+ of \d+|mean|recommend/iu);
    await page.getByRole('table').waitFor({ state: 'detached' });
  });

  it('is written down nowhere as having looked', async () => {
    const looks = await stage.rows('SELECT 1 FROM early_look WHERE loop_id = $1', [owed.loopId]);
    const reads = await stage.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM packet_version WHERE loop_id = $1`,
      [owed.loopId],
    );
    expect([looks.length, reads[0]?.n]).toEqual([0, 0]);
  });
});
