import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sidewaysScroll } from '../harness/axe';
import { seriousFindings } from '../harness/axe';
import { DESKTOP, PHONE } from '../harness/browser';
import { demoPerson, openStage } from '../harness/stage';

jest.retryTimes(0);
it('looks', async () => {
  const stage = await openStage();
  const said: string[] = [];
  try {
    const recruiter = await demoPerson(stage, 'recruiter');
    const admin = await demoPerson(stage, 'admin');
    said.push(
      JSON.stringify(
        await stage.rows(
          `SELECT question_key, count(DISTINCT round_id)::int n, (count(DISTINCT round_id) FILTER (WHERE met_at > now() - interval '21 days'))::int recent FROM question_exposure GROUP BY 1 ORDER BY 3 DESC LIMIT 40`,
        ),
      ),
    );
    const [round] = await stage.rows<{ id: string; loop_id: string; name: string }>(
      `SELECT r.id, r.loop_id, r.name FROM round r JOIN loop l ON l.id = r.loop_id WHERE r.starts_at > now() AND NOT l.is_mock AND r.kind IN ('coding','system_design','ml_fundamentals') ORDER BY r.starts_at LIMIT 1`,
    );
    const [known] = await stage.rows<{ key: string }>(
      `SELECT question_key AS key FROM question_exposure GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
    );
    const [rest] = await stage.rows<{ key: string }>(`SELECT question_key AS key FROM question_rest`);
    for (const size of [DESKTOP, PHONE])
      for (const dark of [false, true]) {
        const name = `${size.width}${dark ? '-dark' : ''}`;
        const seat = await stage.as(dark ? admin : recruiter, { size, dark });
        const { page } = seat;
        const shot = async (what: string) => {
          await page.waitForTimeout(700);
          await page.screenshot({ path: `/tmp/question/shots/${what}-${name}.png`, fullPage: what !== 'dialog' });
          said.push(`${what} ${name} sideways ${await sidewaysScroll(page)} ${(await seriousFindings(page)).join(' | ')}`);
        };
        const go = async (path: string) => {
          await page.goto(`${stage.api.url}/#${path}`);
          await page.getByRole('heading', { level: 1 }).first().waitFor();
        };
        await go('/questions');
        await page.getByText('met').first().waitFor();
        await shot('list');
        await page.getByRole('searchbox').first().fill('retreival');
        await page.locator('mark').first().waitFor();
        await shot('search');
        await go(`/questions/${known?.key}/show`);
        await page.getByText('Who met it').waitFor();
        await shot('show');
        await go(`/questions/${rest?.key}/show`);
        await page.getByText('Report a leak').waitFor();
        await shot('rest');
        await go(`/loops/${round?.loop_id}/show`);
        await dialog(page, round?.name ?? '');
        await shot('dialog');
        await seat.close();
        said.push(...seat.complaints);
      }
  } finally {
    console.log(said.join('\n'));
    await stage.close();
  }
}, 300_000);

async function dialog(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Choose questions for ${name}` }).first().click();
  await page.getByRole('heading', { name: `Choose questions for ${name}` }).waitFor();
  await page.locator('.candidate-rows li').first().waitFor();
}
