import { seriousFindings, sidewaysScroll } from '../harness/axe';
import { PHONE, type Visit } from '../harness/browser';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import { eventually, rowWhen } from './steps';

interface RubricUse {
  readonly key: string;
  readonly itemId: string;
  readonly versionId: string;
  readonly loops: number;
}

/** The rubric that most running loops pin, in the version they pin. */
async function rubricInUse(stage: Stage): Promise<RubricUse> {
  const [row] = await stage.rows<RubricUse>(
    `SELECT i.key, i.id AS "itemId", v.id AS "versionId", count(DISTINCT r.loop_id)::int AS loops
     FROM round r JOIN loop l ON l.id = r.loop_id AND l.state = 'in_progress' AND NOT l.is_mock
     JOIN content_version v ON v.id = r.rubric_version_id JOIN content_item i ON i.id = v.item_id
     GROUP BY i.key, i.id, v.id ORDER BY loops DESC, i.key LIMIT 1`,
  );
  if (!row) throw new Error('no running loop pins a rubric');
  return row;
}

describe('the content of rounds', () => {
  let stage: Stage;
  let recruiter: Visit;
  let second: Visit;
  let rubric: RubricUse;
  const edit = () => `${stage.api.url}/#/content/rubric/${rubric.key}/edit`;
  const anchor = ({ page }: Visit, competency: number, level: number) =>
    page.locator(`[data-at="competencies.${competency}.anchors.${level}"]`);
  const review = ({ page }: Visit) =>
    page.getByRole('button', { name: 'Review and publish' }).click();
  const publish = ({ page }: Visit, version: number) =>
    page.getByRole('button', { name: `Publish version ${version}` }).click();

  beforeAll(async () => {
    stage = await openStage();
    rubric = await rubricInUse(stage);
    recruiter = await stage.as(await demoPerson(stage, 'recruiter'));
    second = await stage.as(await demoPerson(stage, 'admin'));
  }, 240_000);
  afterAll(() => stage.close());

  it('is found in the library and opened for editing', async () => {
    const { page } = recruiter;
    await page.goto(`${stage.api.url}/#/`);
    await page.getByRole('link', { name: 'Library' }).click();
    await page.locator(`.cv-rows a[href="#/content/rubric/${rubric.key}"]`).click();
    await page.getByRole('button', { name: 'Edit' }).click();
    await anchor(recruiter, 0, 3).waitFor();
  });

  it('keeps unpublished changes over a reload, and says so', async () => {
    const { page } = recruiter;
    page.on('dialog', (dialog) => void dialog.accept());
    await anchor(recruiter, 0, 3).fill('Says which requirement decided between two named ways.');
    await page.getByText('Kept in this browser').waitFor();
    await page.reload();
    await page.getByText('Your unpublished changes').waitFor();
    await eventually(async () =>
      expect(await anchor(recruiter, 0, 3).inputValue()).toBe(
        'Says which requirement decided between two named ways.',
      ),
    );
  });

  it('tells what is missing at its field, and asks before it is left', async () => {
    const { page } = recruiter;
    await anchor(recruiter, 1, 2).fill('');
    await review(recruiter);
    await page.locator('.ed-problems button').first().click();
    await eventually(async () => {
      expect(await anchor(recruiter, 1, 2).getAttribute('aria-invalid')).toBe('true');
      expect(
        await anchor(recruiter, 1, 2).evaluate((field) => field === document.activeElement),
      ).toBe(true);
    });
    await page.keyboard.type('Needs two hints before a first way stands.');
    await page.getByRole('link', { name: 'Home' }).click();
    await page.getByRole('button', { name: 'Stay' }).click();
    await eventually(async () => expect(await page.getByRole('dialog').count()).toBe(0));
  });

  it('moves a competency by keys and puts a removed one back', async () => {
    const { page } = recruiter;
    const names = page.locator('.ed-row-body h3');
    const [first = '', next = ''] = await names.allInnerTexts();
    await page.getByRole('button', { name: `Move ${first}, 1 of` }).focus();
    await page.keyboard.press('ArrowDown');
    await eventually(async () =>
      expect((await names.allInnerTexts()).slice(0, 2)).toEqual([next, first]),
    );
    await page.keyboard.press('ArrowUp');
    await eventually(async () =>
      expect((await names.allInnerTexts()).slice(0, 2)).toEqual([first, next]),
    );
    await page.getByRole('button', { name: `Remove ${first}` }).click();
    await eventually(async () => expect((await names.allInnerTexts())[0]).toBe(next));
    await page.getByRole('button', { name: `Put back ${first}` }).click();
    await eventually(async () => expect((await names.allInnerTexts())[0]).toBe(first));
  });

  it('shows the difference and whom it reaches, then is published', async () => {
    const { page } = recruiter;
    // The second editor begins from the same version, before it is followed by another.
    await second.page.goto(edit());
    await anchor(second, 0, 3).fill('Names the requirement that decided.');
    await anchor(second, 0, 4).fill('Says at which size the choice would turn.');
    await review(recruiter);
    await page.locator('.changes ins', { hasText: 'requirement' }).waitFor();
    await page.getByText(/^\d+ loops? affected, \d+ in flight$/).waitFor();
    await page.getByText(/keeps? the version (they|it) started with/).waitFor();
    await page.getByLabel(/Why it changes/).fill('Nearer to what is heard');
    await publish(recruiter, 2);
    await page.getByText('Nearer to what is heard').waitFor();
    await rowWhen(stage, 'version 2', {
      text: 'SELECT id FROM content_version WHERE item_id = $1 AND number = 2',
      values: [rubric.itemId],
    });
  });

  it('leaves running loops the version they started with', async () => {
    const after = await stage.rows<{ loops: number }>(
      `SELECT count(DISTINCT r.loop_id)::int AS loops
       FROM round r JOIN loop l ON l.id = r.loop_id AND l.state = 'in_progress' AND NOT l.is_mock
       WHERE r.rubric_version_id = $1`,
      [rubric.versionId],
    );
    expect(after).toEqual([{ loops: rubric.loops }]);
  });

  it('tells a second editor, who brings their changes onto the newer version', async () => {
    const { page } = second;
    await review(second);
    // They learn it by looking or by trying, whichever comes first.
    const bring = page.getByRole('button', { name: 'Bring my changes onto version 2' });
    const told = page.getByRole('button', { name: 'See what they changed' });
    const tried = page.getByRole('button', { name: 'Publish version 2' });
    await tried.or(bring).first().waitFor();
    if (!(await bring.isVisible())) {
      await tried.click();
      await told.or(bring).first().waitFor();
      if (await told.isVisible()) await told.click();
    }
    await bring.click();
    await page.getByText('You both changed the same words').waitFor();
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await eventually(async () =>
      expect(await anchor(second, 0, 3).inputValue()).toBe(
        'Says which requirement decided between two named ways.',
      ),
    );
    await review(second);
    await publish(second, 3);
    await page.locator('.cv-versions').getByText('Version 3').waitFor();
  });

  it('reads on a phone without scrolling sideways, and is edited by nobody else', async () => {
    const reader = await stage.as(await demoPerson(stage, 'interviewer'), { size: PHONE });
    const { page } = reader;
    await page.goto(`${stage.api.url}/#/content/rubric/${rubric.key}?from=1&to=3`);
    await page.locator('.changes').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0);
    await page.goto(edit());
    await page.getByText('You do not have permission for this page').waitFor();
    await reader.close();
  });
});
