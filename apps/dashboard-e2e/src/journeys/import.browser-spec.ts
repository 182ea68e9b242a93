import type { Visit } from '../harness/browser';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import { rowWhen, eventually } from './steps';

const NAME = 'Aada Broughtin';
const WORDS = 'Kept asking what the baseline was.';

/** A file as Greenhouse's Harvest API tells of one candidate who was interviewed there before. */
function greenhouseFile(): Buffer {
  const at = '2025-05-05T09:00:00.000Z';
  const interviewer = { id: 31, name: 'Somebody Before' };
  const file = {
    candidates: [
      {
        id: 11,
        first_name: 'Aada',
        last_name: 'Broughtin',
        shoe_size: 42,
        created_at: at,
        updated_at: at,
        email_addresses: [{ value: 'aada.broughtin@example.org', type: 'personal' }],
      },
    ],
    applications: [
      {
        id: 21,
        candidate_id: 11,
        status: 'rejected',
        applied_at: at,
        rejected_at: at,
        last_activity_at: at,
        jobs: [{ id: 41, name: 'An opening of then' }],
      },
    ],
    scorecards: [
      {
        id: 51,
        candidate_id: 11,
        application_id: 21,
        interview: 'Paper discussion',
        interviewed_at: at,
        submitted_at: at,
        created_at: at,
        updated_at: at,
        submitted_by: interviewer,
        interviewer,
        overall_recommendation: 'yes',
        attributes: [{ name: 'Rigour', type: 'Skills', note: null, rating: 'yes' }],
        questions: [{ id: null, question: 'Key Take-Aways', answer: WORDS }],
      },
    ],
  };
  return Buffer.from(JSON.stringify(file));
}

describe('an import', () => {
  let stage: Stage;
  let seat: Visit;
  let recruiterId: string;
  const send = async (name: string, mimeType: string, buffer: Buffer) => {
    await seat.page.goto(`${stage.api.url}/#/settings/import`);
    await seat.page.getByLabel('File').setInputFiles({ name, mimeType, buffer });
    await seat.page.getByRole('button', { name: 'Send and check' }).click();
    await seat.page.getByRole('heading', { level: 2, name }).waitFor();
  };
  const counts = async (record: string) =>
    (await seat.page.locator('tr').filter({ hasText: record }).first().innerText())
      .split(/\s+/u)
      .slice(1)
      .map(Number);

  beforeAll(async () => {
    stage = await openStage();
    recruiterId = await demoPerson(stage, 'recruiter');
    seat = await stage.as(recruiterId);
  }, 240_000);
  afterAll(() => stage.close());

  it('says of a file that it cannot read why, and changes nothing', async () => {
    await send('cut-off.json', 'application/json', greenhouseFile().subarray(0, 200));
    await seat.page.getByText(/ends in the middle/).waitFor();
  });

  it('shows what would change before anything does, and names fields without a place', async () => {
    const { page } = seat;
    await send('people.json', 'application/json', greenhouseFile());
    await page.getByRole('button', { name: 'Apply it' }).waitFor();
    await eventually(async () => expect(await counts('Candidate')).toEqual([1, 0, 0, 0, 0]));
    await eventually(async () => expect(await counts('Scorecard')).toEqual([1, 0, 0, 0, 0]));
    await page.getByText('shoe_size').waitFor();
    expect(await page.getByText(WORDS).count()).toBe(0);
    expect(await stage.rows('SELECT 1 FROM candidate WHERE name = $1', [NAME])).toEqual([]);
  });

  it('is applied after asking, and the candidate is there', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: 'Apply it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Apply it' }).click();
    await page.getByText('applied', { exact: true }).waitFor();
    const { id } = await rowWhen<{ id: string }>(stage, 'the candidate is there', {
      text: 'SELECT id FROM candidate WHERE name = $1',
      values: [NAME],
    });
    await page.goto(`${stage.api.url}/#/candidates/${id}/show`);
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
  });

  it('opens its history on demand, and that it was read is recorded', async () => {
    const { page } = seat;
    const read = `SELECT a.detail FROM audit_event a JOIN candidate c ON c.id::text = a.subject_id
      WHERE a.action = 'imported.viewed' AND a.actor_id = $1 AND c.name = $2`;
    expect(await stage.rows(read, [recruiterId, NAME])).toEqual([]);
    await page.getByRole('button', { name: 'Show them' }).click();
    await page.getByText('An opening of then').waitFor();
    await page.locator('.imported-card summary').click();
    await page.getByText(WORDS).waitFor();
    await eventually(async () =>
      expect(await page.locator('.imported-card').innerText()).toContain('Somebody Before: Yes'),
    );
    expect(await stage.rows(read, [recruiterId, NAME])).toHaveLength(1);
  });

  it('finds nothing to do in the same file the second time, and is cancelled', async () => {
    const { page } = seat;
    await send('people.json', 'application/json', greenhouseFile());
    await page.getByText('Nothing in it is new or changed.').waitFor();
    await page.getByRole('button', { name: 'Cancel the import' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel the import' }).click();
    await page.getByText('cancelled', { exact: true }).waitFor();
  });

  it('takes the good lines of a table and hands out what is wrong with the others', async () => {
    const { page } = seat;
    await page.goto(`${stage.api.url}/#/settings/import`);
    await page.getByLabel('From').click();
    await page.getByRole('option', { name: 'CSV table' }).click();
    await page.getByLabel('File').setInputFiles({
      name: 'table.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('name,email\nOne Good,one.good@example.org\nOne Bad,nowhere\n'),
    });
    await page.getByRole('button', { name: 'Send and check' }).click();
    const link = page.getByRole('link', { name: 'Download the problems as CSV' });
    await link.waitFor();
    await eventually(async () => expect(await counts('Candidate')).toEqual([1, 0, 0, 0, 1]));
    const problems = await page.request.get(
      `${stage.api.url}${String(await link.getAttribute('href'))}`,
    );
    expect((await problems.text()).split('\r\n')[1]).toContain('One Bad');
  });

  it('is not for interviewers', async () => {
    const interviewer = await stage.as(await demoPerson(stage, 'interviewer'));
    await interviewer.page.goto(`${stage.api.url}/#/settings/import`);
    await interviewer.page.getByText('You do not have permission for this page').waitFor();
    await interviewer.close();
  });
});
