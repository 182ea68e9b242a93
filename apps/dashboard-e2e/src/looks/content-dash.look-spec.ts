import { existsSync, writeFileSync, rmSync } from 'node:fs';
import { fixtureToken, rowsOf, seasonDatabase, startProcess } from '@debrief/server-testing';

it('stays open', async () => {
  rmSync('/tmp/content-dash/stop', { force: true });
  const season = await seasonDatabase({ now: new Date() });
  const world = await season.copy();
  const api = await startProcess('/tmp/content-dash/run/apps/api/dist/main.js', {
    DATABASE_URL: world.url,
    STATEMENT_HEADER: 'true',
  });
  const people: Record<string, unknown> = {};
  for (const role of ['interviewer', 'recruiter', 'hiring_manager', 'admin']) {
    const rows = await rowsOf<{ id: string; name: string }>(
      world.url,
      'SELECT id, name FROM person WHERE roles = ARRAY[$1]::text[] AND active ORDER BY id LIMIT 3',
      [role],
    );
    people[role] = rows.map((r) => ({ ...r, token: fixtureToken(r.id).token }));
  }
  writeFileSync(
    '/tmp/content-dash/stage.json',
    JSON.stringify({ url: api.url, db: world.url, people }, null, 1),
  );
  while (!existsSync('/tmp/content-dash/stop')) await new Promise((r) => setTimeout(r, 500));
  writeFileSync('/tmp/content-dash/api.log', api.log());
  await api.stop();
  await world.drop();
  await season.drop();
}, 3_600_000);
