import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hashToken, newId, newToken, readConfig } from '@debrief/server-kernel';
import { insertPerson } from '@debrief/server-loop/testing';
import { testDatabase, waitFor, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { seedContent, seedSeason } from './seed';
import { makeServer } from './server';

/** A stream of news as a browser would hold it open. */
interface Stream {
  readonly text: () => string;
  readonly status: number;
  readonly contentType: string;
  close(): void;
}

describe('news of a debrief over HTTP', () => {
  let test: TestDatabase;
  const servers: NestFastifyApplication[] = [];
  let ports: number[];

  beforeAll(async () => {
    test = await testDatabase();
    await test.pool.query(
      `INSERT INTO organisation (name, time_zone, working_hours) VALUES ('Your organisation', 'UTC', '[]') ON CONFLICT DO NOTHING`,
    );
    await seedContent(test.source);
    await seedSeason(test.source, { now: test.clock.now() });
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });
    for (const _process of [1, 2]) {
      const app = await makeServer({ config, source: test.source, clock: test.clock });
      await app.listen(0, '127.0.0.1');
      servers.push(app);
    }
    ports = servers.map((app) => (app.getHttpServer().address() as AddressInfo).port);
  });
  afterAll(async () => {
    for (const app of servers) await app.close();
    await test.drop();
  });

  const cookieOf = async (personId: string): Promise<string> => {
    const token = newToken();
    await test.pool.query(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at) VALUES ($1, $2, $3, $4, $4, $5)`,
      [
        hashToken(token),
        newId(),
        personId,
        test.clock.now(),
        new Date(test.clock.now().getTime() + 86_400_000),
      ],
    );
    return `debrief_session=${token}`;
  };
  const listen = (port: number, path: string, cookie: string): Promise<Stream> =>
    new Promise((done, failed) => {
      const request = get(
        { host: '127.0.0.1', port, path, headers: { cookie } },
        (answer: IncomingMessage) => {
          let text = '';
          answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
          answer.on('error', () => undefined);
          done({
            text: () => text,
            status: answer.statusCode ?? 0,
            contentType: answer.headers['content-type'] ?? '',
            close: () => request.destroy(),
          });
        },
      );
      request.on('error', failed);
    });
  const reading = async () => {
    const { rows } = await test.pool.query<{ loopId: string; id: string; voter: string }>(
      `SELECT d.loop_id AS "loopId", d.id, (SELECT person_id FROM debrief_voter v WHERE v.debrief_id = d.id AND v.sealed_at IS NULL ORDER BY 1 LIMIT 1) AS voter
       FROM debrief d WHERE d.closed_at IS NULL AND d.revealed_at IS NULL LIMIT 1`,
    );
    if (!rows[0]) throw new Error('The season has no debrief that is read');
    return rows[0];
  };

  it('answers alike for what is unknown, what is forbidden and what is no id', async () => {
    const { loopId } = await reading();
    const stranger = await cookieOf(await insertPerson(test.pool, 'Sam Stranger'));
    const answers = await Promise.all(
      [loopId, newId(), 'here'].map(async (id) => {
        const stream = await listen(ports[0] ?? 0, `/debriefs/${id}/live`, stranger);
        await waitFor('an answer', () => Promise.resolve(stream.text() !== ''));
        return { status: stream.status, text: stream.text().replace(/"requestId":"[^"]*"/, '') };
      }),
    );
    expect(answers[0]).toMatchObject({ status: 404 });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('carries a vote sealed through one server to a listener of the other, and nothing but a version', async () => {
    const { loopId, id, voter } = await reading();
    const cookie = await cookieOf(voter);
    const stream = await listen(ports[1] ?? 0, `/debriefs/${loopId}/live`, cookie);
    expect(stream).toMatchObject({
      status: 200,
      contentType: expect.stringMatching(/^text\/event-stream/),
    });
    const ticks = () => stream.text().match(/event: changed\ndata: \{"version":\d+\}\n\n/g) ?? [];
    await waitFor('the first tick', () => Promise.resolve(ticks().length > 0));
    const before = ticks().length;
    const sent = performance.now();
    const answer = await fetch(`http://127.0.0.1:${ports[0]}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({
        query: `mutation ($input: SealVoteInput!) { sealVote(input: $input) { __typename ... on FieldProblems { fields { path code } } } }`,
        variables: {
          input: {
            debriefId: id,
            vote: 'NO',
            level: '',
            reason: 'The metric was missing twice.',
            citations: [],
            idempotencyKey: newId(),
          },
        },
      }),
    });
    expect(await answer.json()).toMatchObject({ data: { sealVote: { __typename: 'VoteSealed' } } });
    await waitFor('the tick', () => Promise.resolve(ticks().length > before));
    process.stdout.write(
      `a vote through one server reached a listener of the other ${Math.round(performance.now() - sent)} ms after it was sent\n`,
    );
    expect(stream.text().replace(/event: changed\ndata: \{"version":\d+\}\n\n/g, '')).toMatch(
      /^retry: \d+\n\n(: here\n\n)*$/,
    );
    stream.close();
  });
});
