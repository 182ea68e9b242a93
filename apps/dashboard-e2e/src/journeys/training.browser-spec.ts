import { openStage, type Stage } from '../harness/stage';
import { eventually } from './steps';

interface Trainee {
  readonly id: string;
  readonly trainerId: string;
  readonly packId: string;
}

describe('somebody in training', () => {
  let stage: Stage;
  let trainee: Trainee;
  let learned: { readonly seat: string; readonly person: string };
  let gold: readonly (number | 'not_probed')[];

  beforeAll(async () => {
    stage = await openStage();
    const [found] = await stage.rows<Trainee>(
      `SELECT e.person_id AS id, t.trainer_ids[1] AS "trainerId", p.id AS "packId"
       FROM training_enrolment e JOIN training_path t ON t.id = e.path_id JOIN calibration_pack p ON p.round_kind = t.round_kind`,
    );
    if (!found) throw new Error('The season has nobody in training');
    trainee = found;
    const [shadow] = await stage.rows<{ seat: string; person: string }>(
      `SELECT s.id AS seat, s.person_id AS person FROM seat s JOIN loop l ON l.id = s.loop_id AND l.state IN ('hired', 'not_hired')
       WHERE s.role = 'shadow' AND s.filed_at IS NOT NULL ORDER BY s.id LIMIT 1`,
    );
    if (!shadow) throw new Error('The season has no shadow on a decided loop');
    learned = shadow;
    const rated = await stage.rows<{ value: number | 'not_probed' }>(
      `SELECT g.one -> 'value' AS value FROM calibration_entry e, jsonb_array_elements(e.gold) WITH ORDINALITY AS g (one, place)
       ORDER BY e.position, g.place`,
    );
    gold = rated.map(({ value }) => value);
  }, 240_000);
  afterAll(() => stage.close());

  it('rates a pack by keyboard, a trainer approves it, and both cards of a round stand side by side', async () => {
    const { page } = await stage.as(trainee.id);
    await page.goto(`${stage.api.url}/#/training`);
    await page.getByRole('link', { name: 'Rate the pack' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(`${gold.length} to rate`).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/gold rating/u);
    for (const [index, value] of gold.entries()) {
      await page.keyboard.press(value === 'not_probed' ? '0' : String(value));
      const left = gold.length - index - 1;
      await page.getByText(left === 0 ? 'All rated' : `${left} to rate`).waitFor();
    }
    await page.keyboard.press('Control+Enter');
    await eventually(async () =>
      expect(await page.getByTestId('agreement').innerText()).toContain(
        `${gold.length} of ${gold.length} ratings match`,
      ),
    );
    await page.goto(`${stage.api.url}/#/training`);
    await page.getByText('waits for a trainer’s approval').waitFor();

    const trainer = await stage.as(trainee.trainerId);
    await trainer.page.goto(`${stage.api.url}/#/training`);
    await trainer.page.getByRole('button', { name: /^Approve Calibration pack of/u }).click();
    await eventually(async () =>
      expect(await trainer.page.getByRole('region', { name: 'Trainees' }).innerText()).toContain(
        '2 of 4 steps',
      ),
    );

    const shadow = (await stage.as(learned.person)).page;
    await shadow.goto(`${stage.api.url}/#/training/comparisons/${learned.seat}`);
    await shadow.getByTestId('agreement').waitFor();
    await eventually(async () => {
      expect(await shadow.locator('.training-compare > li').count()).toBeGreaterThan(2);
      expect(await shadow.locator('.training-side').count()).toBeGreaterThan(5);
    });
    expect(trainer.complaints).toEqual([]);
  }, 120_000);
});
