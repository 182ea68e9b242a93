import { PHONE } from '../harness/browser';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import { eventually } from './steps';

describe('agreement, and candidates side by side', () => {
  let stage: Stage;
  let manager: string;

  beforeAll(async () => {
    stage = await openStage();
    manager = await demoPerson(stage, 'hiring_manager');
  });
  afterAll(() => stage.close());

  it('shows an admin how far people agree and how each rates, an interviewer their own habit alone', async () => {
    const admin = await stage.as(await demoPerson(stage, 'admin'));
    await admin.page.goto(`${stage.api.url}/#/insights/agreement`);
    const [fit] = await stage.rows<{ ratings: number }>(
      'SELECT ratings FROM severity_fit ORDER BY number DESC LIMIT 1',
    );
    await eventually(async () => {
      const page = await admin.page.locator('main').innerText();
      expect(page).toContain('Conceptual clarity');
      expect(page).toContain(`${fit?.ratings ?? 0} ratings by`);
      expect(await admin.page.locator('.habits > li').count()).toBeGreaterThan(10);
    });
    expect(admin.complaints).toEqual([]);
    await admin.close();

    const interviewer = await demoPerson(stage, 'interviewer');
    const own = await stage.as(interviewer, { size: PHONE });
    await own.page.goto(`${stage.api.url}/#/insights/agreement`);
    await eventually(async () => {
      expect(await own.page.locator('.habits > li').count()).toBe(1);
      expect(await own.page.locator('main').innerText()).toContain('(you)');
    });
    expect(await own.page.getByText('How far interviewers agree').count()).toBe(0);
    await own.close();
  });

  it('puts candidates of a job beside each other by name, and opens the evidence of a number', async () => {
    const [job] = await stage.rows<{ id: string; one: string; other: string; name: string }>(
      `SELECT j.id, (array_agg(l.id ORDER BY c.name))[1] AS one, (array_agg(l.id ORDER BY c.name))[2] AS other,
         (array_agg(c.name ORDER BY c.name))[2] AS name
       FROM job j JOIN loop l ON l.job_id = j.id AND NOT l.is_mock AND l.state IN ('debrief', 'on_hold')
       JOIN candidate c ON c.id = l.candidate_id
       WHERE j.hiring_manager_id = $1
         AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = l.id AND s.person_id = $1 AND s.filed_at IS NULL AND s.state = 'assigned')
         AND NOT EXISTS (SELECT 1 FROM conflict_of_interest b WHERE b.person_id = $1 AND b.candidate_id = c.id)
         AND NOT EXISTS (SELECT 1 FROM debrief d WHERE d.loop_id = l.id AND d.closed_at IS NULL)
       GROUP BY j.id HAVING count(*) > 1 ORDER BY j.id LIMIT 1`,
      [manager],
    );
    if (!job) throw new Error('The season has no two candidates to compare');
    const { page, complaints, close } = await stage.as(manager);
    await page.goto(`${stage.api.url}/#/jobs/${job.id}/compare?loops=${job.one}`);
    await page.getByText('Choose candidates').click();
    await page.getByRole('checkbox', { name: job.name }).check();
    const heads = page.locator('.compare-table thead th[scope="col"] a');
    await eventually(async () => {
      const names = await heads.allInnerTexts();
      expect(names).toHaveLength(2);
      expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)));
    });
    const cell = page.locator('.compare-cell').first();
    const key = new URL((await cell.getAttribute('href')) ?? '', page.url()).hash.split('#row-')[1];
    await cell.click();
    await eventually(async () => {
      expect(page.url()).toContain('/packets/');
      expect(await page.locator(`#row-${key ?? ''}`).getAttribute('aria-expanded')).toBe('true');
    });
    expect(complaints).toEqual([]);
    await close();
  });
});
