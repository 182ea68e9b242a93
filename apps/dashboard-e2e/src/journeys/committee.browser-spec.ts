import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../harness/stage';
import { eventually, rowWhen } from './steps';

interface Case {
  readonly loop: string;
  readonly candidate: string;
  readonly manager: string;
  /** An everyday word of the feedback, which the candidate is to be called. */
  readonly word: string;
}

const SURNAME = 'Quackenbush';

/** A packet with one or few of a word that is a first name as well. */
async function packetWithWord(stage: Stage): Promise<Case> {
  const [found] = await stage.rows<Case>(
    `SELECT l.id AS loop, l.candidate_id AS candidate, j.hiring_manager_id AS manager, w.word
     FROM loop l JOIN job j ON j.id = l.job_id JOIN scorecard_version v ON v.loop_id = l.id
       CROSS JOIN (VALUES ('Will'), ('May'), ('Mark'), ('Page'), ('Case'), ('Reason')) AS w (word)
       CROSS JOIN LATERAL regexp_matches(v.body::text, '\\y' || w.word || '\\y', 'gi') AS hit
     WHERE l.state = 'debrief' AND l.missing_count = 0 AND NOT EXISTS (SELECT 1 FROM committee c WHERE c.loop_id = l.id)
       AND NOT EXISTS (SELECT 1 FROM debrief d WHERE d.loop_id = l.id AND d.closed_at IS NULL)
       AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = l.id AND s.state = 'assigned' AND s.filed_at IS NULL)
     GROUP BY l.id, j.hiring_manager_id, w.word ORDER BY count(*), l.id, w.word LIMIT 1`,
  );
  if (!found) throw new Error('The season has no packet with an everyday name in it');
  await stage.rows('UPDATE candidate SET name = $2, version = version + 1 WHERE id = $1', [
    found.candidate,
    `${found.word} ${SURNAME}`,
  ]);
  return found;
}

/** Somebody who never met the candidate and only interviews. */
async function stranger(stage: Stage, candidate: string): Promise<{ id: string; name: string }> {
  const [found] = await stage.rows<{ id: string; name: string }>(
    `SELECT p.id, p.name FROM person p WHERE p.roles = '{interviewer}' AND p.active
       AND NOT EXISTS (SELECT 1 FROM seat s JOIN loop l ON l.id = s.loop_id WHERE s.person_id = p.id AND l.candidate_id = $1)
       AND NOT EXISTS (SELECT 1 FROM conflict_of_interest c WHERE c.person_id = p.id AND c.candidate_id = $1)
     ORDER BY p.id LIMIT 1`,
    [candidate],
  );
  if (!found) throw new Error('Everybody met this candidate');
  return found;
}

/** Says of every doubtful word that it names somebody, one by one, until none is left. */
async function confirmAll(page: Page): Promise<number> {
  const open = page.locator('.committee-finds > li.open');
  await open.first().waitFor();
  const count = await open.count();
  for (let left = count; left > 0; left -= 1) {
    expect(await page.getByRole('button', { name: 'Open the committee' }).isDisabled()).toBe(true);
    await open.first().getByRole('button', { name: 'A name, hide it' }).click();
    await eventually(async () => expect(await open.count()).toBe(left - 1));
  }
  return count;
}

describe('a committee', () => {
  let stage: Stage;
  let given: Case;

  beforeAll(async () => {
    stage = await openStage();
    given = await packetWithWord(stage);
  }, 240_000);
  afterAll(() => stage.close());

  it('reads a packet in which nobody is named, votes, and its words reach the author', async () => {
    const reader = await stranger(stage, given.candidate);
    const manager = (await stage.as(given.manager)).page;
    await manager.goto(`${stage.api.url}/#/packets/${given.loop}`);
    await manager.getByRole('link', { name: 'Ask a committee' }).click();
    await manager.getByRole('button', { name: 'Ask a committee' }).click();
    await manager.getByRole('button', { name: 'Search the packet' }).click();
    expect(await confirmAll(manager)).toBeGreaterThan(0);
    await manager.getByLabel('Find people by name').fill(reader.name);
    await manager.getByRole('checkbox', { name: reader.name }).check();
    await manager.getByLabel('Votes needed').fill('1');
    await manager.getByRole('button', { name: 'Open the committee' }).click();
    const committee = await rowWhen<{ id: string; seat: string; author: string }>(
      stage,
      'the committee and its first scorecard',
      {
        text: `SELECT c.id, k.seat_id AS seat, s.person_id AS author FROM committee c
               JOIN committee_scorecard k ON k.committee_id = c.id AND k.ref = 'A' JOIN seat s ON s.id = k.seat_id WHERE c.loop_id = $1`,
        values: [given.loop],
      },
    );

    const { page } = await stage.as(reader.id);
    await page.goto(`${stage.api.url}/#/committee/${committee.id}`);
    await page.getByRole('heading', { name: 'Your vote' }).waitFor();
    for (const line of await page.locator('.committee-line > summary').all()) await line.click();
    const read = (await page.content()).toLowerCase();
    const names = await stage.rows<{ name: string }>(
      `SELECT p.name FROM person p JOIN seat s ON s.person_id = p.id WHERE s.loop_id = $1`,
      [given.loop],
    );
    const told = [SURNAME, ...names.map(({ name }) => name)];
    expect(told.filter((name) => read.includes(name.toLowerCase()))).toEqual([]);
    expect(read).not.toContain(given.loop);

    const first = page.locator('.committee-grade').first();
    await first.getByLabel('Its evidence').click();
    await page.getByRole('option', { name: 'I could follow every rating' }).click();
    await first.getByLabel('A sentence for its author').fill('I could see what was done.');
    await first.getByRole('button', { name: 'Keep this' }).click();
    await first.getByRole('button', { name: 'Keep the change' }).waitFor();
    await page.getByRole('radio', { name: 'Yes', exact: true }).check();
    await page.getByLabel('Why').fill('The notes carry it.');
    await page.getByLabel('Lines it rests on').fill('A.1');
    await page.getByRole('option', { name: 'A.1', exact: true }).click();
    await page.getByRole('button', { name: 'Vote', exact: true }).click();
    await page.getByRole('heading', { name: 'What the committee found' }).waitFor();

    const author = (await stage.as(committee.author)).page;
    await author.goto(`${stage.api.url}/#/committee/scorecards`);
    await author.getByText('I could see what was done.').waitFor();
    expect(await author.locator('main').innerText()).not.toContain(reader.name);
  }, 120_000);
});
