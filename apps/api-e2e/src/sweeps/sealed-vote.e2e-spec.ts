import { readFileSync } from 'node:fs';
import {
  fixtureToken,
  rowsOf,
  seasonDatabase,
  withClient,
  type PreparedDatabase,
} from '@debrief/server-testing';
import { buildSchema } from 'graphql';
import type { Client } from 'pg';
import { argumentValues, type KnownIds } from './argument-values';
import { probesOf } from './documents';
import { differences, listsNews, openWorld } from './two-worlds';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

interface Asked {
  readonly loopId: string;
  readonly debriefId: string;
  readonly personId: string;
}

/** A debrief whose votes are sealed, and somebody of it who has not voted: its hiring manager, or a panelist. */
async function voterOf(url: string, manager: boolean): Promise<Asked> {
  const [row] = await rowsOf<{ loopId: string; debriefId: string; personId: string }>(
    url,
    `SELECT d.loop_id AS "loopId", d.id AS "debriefId", v.person_id AS "personId"
     FROM debrief d JOIN debrief_voter v ON v.debrief_id = d.id AND v.sealed_at IS NULL AND v.excused_at IS NULL
       JOIN loop l ON l.id = d.loop_id JOIN job j ON j.id = l.job_id
     WHERE d.closed_at IS NULL AND d.revealed_at IS NULL AND (v.person_id = j.hiring_manager_id) = $1
       AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = d.loop_id AND s.person_id = v.person_id
         AND s.state = 'assigned' AND s.filed_at IS NULL)
     ORDER BY d.id, v.person_id LIMIT 1`,
    [manager],
  );
  if (!row) throw new Error('The season has no such voter');
  return row;
}

/** World B: every other one recommended and voted otherwise, and noted other things for the discussion. */
async function voteOtherwise(client: Client, { loopId, debriefId, personId }: Asked) {
  await client.query('SET session_replication_role = replica');
  const other = (column: string) =>
    `CASE ${column} WHEN 'strong_no' THEN 'strong_yes' WHEN 'no' THEN 'yes' WHEN 'yes' THEN 'no' WHEN 'strong_yes' THEN 'no' ELSE ${column} END`;
  await client.query(
    `UPDATE scorecard_version v SET recommendation = ${other('v.recommendation')},
       body = jsonb_set(v.body, '{recommendation}', to_jsonb(${other('v.recommendation')}))
     FROM scorecard s WHERE s.id = v.scorecard_id AND v.loop_id = $1 AND s.author_id <> $2`,
    [loopId, personId],
  );
  await client.query(
    `UPDATE debrief_voter SET first_vote = ${other('first_vote')}, vote = ${other('vote')}, reason = 'In the other world',
       level = CASE WHEN vote IS NULL THEN NULL ELSE 'of the other world' END
     WHERE debrief_id = $1 AND person_id <> $2`,
    [debriefId, personId],
  );
  await client.query(
    `INSERT INTO debrief_note (id, debrief_id, author_id, kind, body, about, written_at)
     SELECT gen_random_uuid(), debrief_id, person_id, 'note', 'In the other world', '{}', now()
     FROM debrief_voter WHERE debrief_id = $1 AND person_id <> $2 ORDER BY person_id LIMIT 3`,
    [debriefId, personId],
  );
  await client.query('DELETE FROM packet_projection WHERE loop_id = $1', [loopId]);
  await client.query('SET session_replication_role = origin');
}

/** All that hangs on the one loop. */
async function idsOf(url: string, { loopId }: Asked): Promise<KnownIds> {
  const ids = async (text: string) =>
    (await rowsOf<{ id: string }>(url, text, [loopId])).map(({ id }) => `"${id}"`);
  return {
    loops: [`"${loopId}"`],
    stages: await ids('SELECT id FROM stage WHERE loop_id = $1'),
    seats: await ids('SELECT id FROM seat WHERE loop_id = $1'),
    rounds: await ids('SELECT id FROM round WHERE loop_id = $1'),
    candidates: await ids('SELECT candidate_id AS id FROM loop WHERE id = $1'),
    jobs: await ids('SELECT job_id AS id FROM loop WHERE id = $1'),
    people: await ids('SELECT DISTINCT person_id AS id FROM seat WHERE loop_id = $1'),
    cards: await ids('SELECT id FROM scorecard WHERE loop_id = $1'),
    packs: [],
    questions: await ids(
      `SELECT key AS id FROM content_item WHERE type = 'question' AND $1::uuid IS NOT NULL ORDER BY key LIMIT 1`,
    ),
    endpoints: [],
    committees: await ids('SELECT id FROM committee WHERE loop_id = $1'),
  };
}

describe('a sealed vote: two worlds that differ only in what others recommend', () => {
  let season: PreparedDatabase;

  beforeAll(async () => {
    season = await seasonDatabase();
  }, 180_000);
  afterAll(() => season.drop());

  it.each([
    ['a panelist', false],
    ['the hiring manager', true],
  ])(
    'answers %s who has not voted the same to the letter, packet and debrief included',
    async (_who, manager) => {
      const one = await openWorld(season);
      const asked = await voterOf(one.url, manager);
      const other = await openWorld(season, (url) =>
        withClient(url, (client) => voteOtherwise(client, asked)),
      );
      try {
        const probes = probesOf(schema, argumentValues(await idsOf(one.url, asked)));
        probes.sort((a, b) => Number(listsNews(b)) - Number(listsNews(a)));
        const { token } = fixtureToken(asked.personId);
        expect(probes.length).toBeGreaterThan(50);
        expect(await differences(one, other, token, probes)).toEqual([]);
        // The same question once the votes are open: the worlds do differ.
        for (const { url } of [one, other])
          await withClient(url, (client) =>
            client.query('UPDATE debrief SET revealed_at = now() WHERE id = $1', [asked.debriefId]),
          );
        const telling = probes.filter(({ name }) => /^(packet|debrief)\b/.test(name));
        const told = await differences(one, other, token, telling);
        for (const what of ['packet(', 'debrief(']) expect(told.join()).toContain(what);
      } finally {
        await Promise.all([one.close(), other.close()]);
      }
    },
    120_000,
  );
});
