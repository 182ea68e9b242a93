import { demoPerson, openStage, type Stage } from '../harness/stage';
import { eventually } from './steps';

describe('the question bank', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('is searched with a slip in a word, and its questions are chosen for a round, a cooling one with a reason', async () => {
    const personId = await demoPerson(stage, 'recruiter');
    const recruiter = await stage.as(personId);
    const { page } = recruiter;
    await page.goto(`${stage.api.url}/#/questions`);
    await page.getByRole('searchbox', { name: 'Words in the question' }).fill('retreival');
    await eventually(async () => {
      expect(await page.locator('mark', { hasText: /retrieval/i }).count()).toBeGreaterThan(0);
    });

    const round = await roundToCome(stage, personId);
    await coolDown(stage, round.key);
    await page.goto(`${stage.api.url}/#/loops/${round.loopId}/show`);
    await page.getByRole('button', { name: `Choose questions for ${round.name}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: round.title, exact: true }).check();
    await dialog.getByRole('button', { name: 'Choose them' }).click();
    await eventually(async () => {
      expect(await dialog.getByText('Give the reason.').count()).toBe(1);
    });
    await dialog.getByRole('textbox', { name: /although they cool down/ }).fill('It fits this job');
    await dialog.getByRole('button', { name: 'Choose them' }).click();
    await eventually(async () => {
      const kept = await stage.rows<{ reason: string | null }>(
        `SELECT override_reason AS reason FROM round_question WHERE round_id = $1 AND question_key = $2 AND dropped_at IS NULL`,
        [round.id, round.key],
      );
      expect(kept).toEqual([{ reason: 'It fits this job' }]);
    });
    await eventually(async () => {
      expect(await dialog.count()).toBe(0);
    });
    expect(recruiter.complaints).toEqual([]);
    await recruiter.close();
  });
});

interface RoundToCome {
  readonly id: string;
  readonly loopId: string;
  readonly name: string;
  readonly key: string;
  readonly title: string;
}

/** A round to come, the only one of its name on its loop, with a question of its kind that its candidate never met. */
async function roundToCome(stage: Stage, personId: string): Promise<RoundToCome> {
  const [row] = await stage.rows<RoundToCome>(
    `SELECT r.id, r.loop_id AS "loopId", r.name, i.key, v.title
     FROM round r JOIN loop l ON l.id = r.loop_id AND NOT l.is_mock AND l.closed_at IS NULL
     JOIN content_version v ON v.round_kind = r.kind AND v.body ? 'prompt'
     JOIN content_item i ON i.id = v.item_id AND i.type = 'question' AND i.latest_version = v.number AND NOT i.archived
     WHERE r.starts_at > now() AND r.state = 'scheduled'
       AND NOT EXISTS (SELECT 1 FROM round o WHERE o.loop_id = l.id AND o.id <> r.id AND o.name = r.name)
       AND NOT EXISTS (SELECT 1 FROM round_question q WHERE q.loop_id = l.id AND q.question_key = i.key)
       AND NOT EXISTS (SELECT 1 FROM question_exposure e WHERE e.candidate_id = l.candidate_id AND e.question_key = i.key)
       AND NOT EXISTS (SELECT 1 FROM question_rest t WHERE t.question_key = i.key)
       AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = l.id AND s.person_id = $1 AND s.state = 'assigned' AND s.filed_at IS NULL)
     ORDER BY r.starts_at, r.id, i.key LIMIT 1`,
    [personId],
  );
  if (!row) throw new Error('The season has no round to choose for');
  return row;
}

/** Others met the question as often as the policy allows, just now. */
async function coolDown(stage: Stage, key: string): Promise<void> {
  await stage.rows(
    `INSERT INTO question_exposure (question_key, round_id, source, version_id, candidate_id, loop_id, met_at)
     SELECT $1, r.id, 'chosen', v.id, l.candidate_id, l.id, now() - interval '1 hour'
     FROM content_item i JOIN content_version v ON v.item_id = i.id AND v.number = i.latest_version, round r JOIN loop l ON l.id = r.loop_id
     WHERE i.type = 'question' AND i.key = $1 AND NOT l.is_mock AND r.ends_at < now() AND l.closed_at IS NOT NULL
     ORDER BY r.ends_at DESC LIMIT 20 ON CONFLICT DO NOTHING`,
    [key],
  );
}
