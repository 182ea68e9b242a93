import { demoPerson, openStage, type Stage } from '../harness/stage';
import type { Visit } from '../harness/browser';
import { eventually, rowWhen } from './steps';

interface OpenStage {
  readonly loopId: string;
  readonly stageId: string;
  readonly roundId: string;
}

interface Placed {
  readonly startsAt: Date | null;
  readonly state: string;
  readonly leads: number;
}

describe('a recruiter who places a stage', () => {
  let stage: Stage;
  let seat: Visit;

  beforeAll(async () => {
    stage = await openStage();
  }, 240_000);
  afterAll(() => stage.close());
  beforeEach(async () => {
    seat = await stage.as(await demoPerson(stage, 'recruiter'));
  });
  afterEach(() => seat.close());

  /** A stage of one round that waits for its slot. */
  async function waiting(): Promise<OpenStage> {
    const [row] = await stage.rows<OpenStage & Record<string, unknown>>(
      `SELECT l.id AS "loopId", st.id AS "stageId", (array_agg(r.id))[1] AS "roundId"
       FROM stage st JOIN loop l ON l.id = st.loop_id JOIN round r ON r.stage_id = st.id
       WHERE l.state = 'in_progress' AND NOT l.is_mock AND st.state = 'open' AND st.kind = 'phone_screen'
       GROUP BY l.id, st.id HAVING count(*) = 1 AND count(r.starts_at) = 0 ORDER BY st.id LIMIT 1`,
    );
    if (!row) throw new Error('The season has no stage that waits for a slot');
    return row;
  }

  it('takes a proposal, moves it by a key and confirms: the round is held then, with its lead', async () => {
    const { page } = seat;
    const { loopId, stageId, roundId } = await waiting();
    await page.goto(`${stage.api.url}/#/schedule/${loopId}/${stageId}`);
    const bar = page.locator('.sd-bar p b');
    await bar.filter({ hasText: /price|bends nothing/u }).waitFor();
    const proposed = await bar.innerText();

    await page.locator('[data-block]').first().focus();
    await page.keyboard.press('ArrowRight');
    await eventually(async () => expect(await bar.innerText()).not.toBe(proposed));
    await page.keyboard.press('z');
    await eventually(async () => expect(await bar.innerText()).toBe(proposed));

    await page.keyboard.press('Control+Enter');
    const placed = await rowWhen<Placed>(
      stage,
      'the round to be scheduled',
      {
        text: `SELECT r.starts_at AS "startsAt", r.state, (SELECT count(*)::int FROM seat s
                 WHERE s.round_id = r.id AND s.state = 'assigned' AND s.role = 'lead') AS leads
               FROM round r WHERE r.id = $1`,
        values: [roundId],
      },
      ({ state }) => state === 'scheduled',
    );
    expect(placed.leads).toBe(1);
    expect(placed.startsAt?.getTime()).toBeGreaterThan(Date.now());
  });
});
