import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PHONE } from '../harness/browser';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import { eventually, rowWhen } from './steps';

const WORDS = '%PDF-1.7\nFour years of search.\n%%EOF';
const pdf = (name: string, words = WORDS) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(words),
});

describe('files of a candidate', () => {
  let stage: Stage;
  let folder: string;
  let candidate: { id: string; name: string };
  const address = () => `${stage.api.url}/#/candidates/${candidate.id}/show`;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'debrief-journey-files-'));
    stage = await openStage({ FILES_DIR: folder });
    const [found] = await stage.rows<{ id: string; name: string }>(
      `SELECT c.id, c.name FROM candidate c JOIN loop l ON l.candidate_id = c.id AND NOT l.is_mock
       GROUP BY c.id HAVING bool_and(l.state IN ('hired', 'not_hired', 'stopped')) ORDER BY c.id LIMIT 1`,
    );
    if (!found) throw new Error('The season has nobody whose loops are over');
    candidate = found;
  }, 240_000);
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are added, saved, and removed unless that is undone', async () => {
    const seat = await stage.as(await demoPerson(stage, 'recruiter'));
    const { page } = seat;
    await page.goto(address());
    await page
      .getByLabel('Add files')
      .setInputFiles([pdf('cv.pdf'), pdf('letter.pdf', `${WORDS}\n`), pdf('tool.exe', 'MZ\0\0')]);
    await page.getByText('This is none of the kinds taken').waitFor();
    await page.getByRole('link', { name: 'letter.pdf' }).waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'cv.pdf' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('cv.pdf');
    expect(readFileSync(await saved.path(), 'utf8')).toBe(WORDS);
    await page.getByRole('button', { name: 'Remove cv.pdf' }).click();
    await page.getByRole('button', { name: 'Keep cv.pdf' }).click();
    await page.getByRole('button', { name: 'Remove letter.pdf' }).click();
    await page.getByRole('button', { name: 'Keep letter.pdf' }).waitFor();
    await page.goto(`${stage.api.url}/#/candidates`);
    await rowWhen<{ names: string[] }>(
      stage,
      'the one that was not kept is gone',
      {
        text: 'SELECT array_agg(name) AS names FROM candidate_file WHERE candidate_id = $1',
        values: [candidate.id],
      },
      ({ names }) => names.join() === 'cv.pdf',
    );
    await seat.close();
  });

  it('go with whoever they are of, erased on a phone by an admin who types the name', async () => {
    const seat = await stage.as(await demoPerson(stage, 'admin'), { size: PHONE });
    const { page } = seat;
    await page.goto(address());
    await page.getByRole('button', { name: 'Erase this candidate' }).click();
    await page.getByLabel('Reason').fill('Asked for in writing');
    await page.getByLabel('Name of the candidate').fill('Somebody else');
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText('Write the name of the candidate').waitFor();
    await page.getByLabel('Name of the candidate').fill(candidate.name);
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByRole('heading', { level: 1, name: 'Erased candidate' }).waitFor();
    await eventually(async () =>
      expect(await page.getByRole('link', { name: 'cv.pdf' }).count()).toBe(0),
    );
    await seat.close();
  });
});
