import { jest } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { fixtureToken, rowsOf, seasonDatabase, startProcess } from '@debrief/server-testing';
import { DESKTOP, launchBrowser, PHONE, visit } from '../harness/browser';

jest.retryTimes(0);
it('looks', async () => {
  const season = await seasonDatabase({ now: new Date() });
  const world = await season.copy();
  const folder = mkdtempSync('/tmp/files/store-');
  const api = await startProcess('/tmp/files/run/apps/api/dist/main.js', {
    DATABASE_URL: world.url,
    FILES_DIR: folder,
  });
  const browser = await launchBrowser();
  const [admin] = await rowsOf<{ id: string }>(
    world.url,
    `SELECT id FROM person WHERE roles = ARRAY['admin'] AND active LIMIT 1`,
  );
  const [recruiter] = await rowsOf<{ id: string }>(
    world.url,
    `SELECT id FROM person WHERE roles = ARRAY['recruiter'] AND active LIMIT 1`,
  );
  const [done] = await rowsOf<{ id: string; name: string }>(
    world.url,
    `SELECT c.id, c.name FROM candidate c WHERE NOT EXISTS (SELECT 1 FROM loop l WHERE l.candidate_id = c.id AND l.state NOT IN ('hired','not_hired','stopped') AND NOT l.is_mock) AND EXISTS (SELECT 1 FROM loop l WHERE l.candidate_id = c.id AND NOT l.is_mock) LIMIT 1`,
  );
  const [busy] = await rowsOf<{ id: string; name: string }>(
    world.url,
    `SELECT c.id, c.name FROM candidate c JOIN loop l ON l.candidate_id = c.id WHERE l.state = 'in_progress' AND NOT l.is_mock LIMIT 1`,
  );
  const complaints: string[] = [];
  const go = async (
    who: string,
    id: string,
    name: string,
    size: { width: number; height: number },
    dark: boolean,
    act?: (page: import('playwright-core').Page) => Promise<void>,
  ) => {
    const seat = await visit(browser, {
      origin: api.url,
      token: fixtureToken(who).token,
      size,
      dark,
    });
    await seat.page.goto(`${api.url}/#/candidates/${id}/show`);
    await seat.page.getByRole('heading', { level: 1 }).waitFor();
    await seat.page
      .getByRole('heading', { name: 'Files' })
      .waitFor({ timeout: 8000 })
      .catch(async (e: unknown) => {
        await seat.page.screenshot({ path: '/tmp/files/shots/fail.png', fullPage: true });
        complaints.push(...seat.complaints);
        throw e;
      });
    if (act) await act(seat.page);
    await seat.page.screenshot({ path: `/tmp/files/shots/${name}.png`, fullPage: true });
    const wide = await seat.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    complaints.push(...seat.complaints.map((c) => `${name}: ${c}`), `${name} overflow ${wide}`);
    await seat.close();
  };
  const pdf = (n: string) => ({
    name: n,
    mimeType: 'application/pdf',
    buffer: Buffer.from(`%PDF-1.7\n${n}\n%%EOF`),
  });
  try {
    await go(recruiter?.id ?? '', busy?.id ?? '', 'empty-1280', DESKTOP, false);
    await go(recruiter?.id ?? '', busy?.id ?? '', 'added-1280', DESKTOP, false, async (page) => {
      await page
        .getByLabel('Add files')
        .setInputFiles([
          pdf(
            'Résumé of somebody with a rather long name that goes on and on, version 17 (final).pdf',
          ),
          pdf('cover.pdf'),
          { name: 'bad.exe', mimeType: 'x/y', buffer: Buffer.from('MZ\0\0') },
          { name: 'none.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
        ]);
      await page.getByRole('link', { name: 'cover.pdf' }).waitFor();
      await page.getByText('This is none of the kinds').waitFor();
    });
    await go(recruiter?.id ?? '', busy?.id ?? '', 'remove-360-dark', PHONE, true, async (page) => {
      await page.getByRole('button', { name: 'Remove cover.pdf' }).click();
      await page.getByText('cover.pdf is being removed.').waitFor();
    });
    await go(
      admin?.id ?? '',
      busy?.id ?? '',
      'erase-busy-1280-dark',
      DESKTOP,
      true,
      async (page) => {
        await page.getByRole('button', { name: 'Erase this candidate' }).click();
        await page.getByLabel('Name of the candidate').fill(busy?.name ?? '');
        await page.getByLabel('Reason').fill('They asked');
        await page.getByRole('button', { name: 'Erase for good' }).click();
        await page.getByText('still runs').waitFor();
      },
    );
    await go(admin?.id ?? '', done?.id ?? '', 'erase-360', PHONE, false, async (page) => {
      await page.getByRole('button', { name: 'Erase this candidate' }).click();
      await page.getByLabel('Name of the candidate').fill('x');
      await page.getByRole('button', { name: 'Erase for good' }).click();
      await page.getByText('as it stands above').waitFor();
    });
    await go(admin?.id ?? '', done?.id ?? '', 'erased-1280', DESKTOP, false, async (page) => {
      await page.getByRole('button', { name: 'Erase this candidate' }).click();
      await page.getByLabel('Name of the candidate').fill(done?.name ?? '');
      await page.getByLabel('Reason').fill('They asked');
      await page.getByRole('button', { name: 'Erase for good' }).click();
      await page.getByRole('heading', { level: 1, name: 'Erased candidate' }).waitFor();
    });
    const rows = await rowsOf(world.url, 'SELECT name, media_type FROM candidate_file');
    complaints.push(JSON.stringify(rows));
  } finally {
    writeFileSync('/tmp/files/complaints.txt', complaints.join('\n') + '\n' + api.log());
    await browser.close();
    await api.stop();
    await world.drop();
    await season.drop();
  }
}, 240_000);
