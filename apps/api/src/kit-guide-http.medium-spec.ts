import { PREPARATION_PLAN, STARTER_CONTENT } from '@debrief/content';
import { ContentLoader } from '@debrief/server-blueprint';
import { hashToken, newId, newToken, readConfig, UnitOfWork } from '@debrief/server-kernel';
import { insertGround, insertLoop } from '@debrief/server-loop/testing';
import { FixedClock, testDatabase, waitFor, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { makeServer } from './server';

const HOUR_MINUTES = 60;

describe('kits and guides over HTTP', () => {
  const clock = new FixedClock(new Date('2026-11-24T09:00:00Z'));
  let test: TestDatabase;
  let app: NestFastifyApplication;
  const address = (last: number) => `198.51.100.${last}`;

  beforeAll(async () => {
    test = await testDatabase(clock);
    const config = readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: test.url,
      SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    app = await makeServer({ config, source: test.source, clock });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await test.pool.query(
      `INSERT INTO organisation (id, name, time_zone, working_hours) VALUES (1, 'Fernhollow', 'UTC', '[]')`,
    );
    await app
      .get(UnitOfWork, { strict: false })
      .run({ actor: null, action: 'content.loaded' }, (tx) =>
        app.get(ContentLoader, { strict: false }).loadStarterContent(tx, STARTER_CONTENT),
      );
  });
  afterAll(async () => {
    await app.close();
    await test.drop().catch(() => undefined);
  });

  const signIn = async (personId: string) => {
    const token = newToken();
    await test.pool.query(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at)
       VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '1 day')`,
      [hashToken(token), newId(), personId, clock.now()],
    );
    return { cookie: `debrief_session=${token}` };
  };
  const version = async (type: string, key: string) => {
    const { rows } = await test.pool.query<{ id: string }>(
      `SELECT v.id FROM content_version v JOIN content_item i ON i.id = v.item_id WHERE i.type = $1 AND i.key = $2`,
      [type, key],
    );
    return rows[0]?.id ?? '';
  };
  /** A coding round with a lead and a shadow, and somebody who has no seat. */
  const scene = async () => {
    const ground = await insertGround(test.pool, { people: 3 });
    const [lead = '', shadow = '', other = ''] = ground.people;
    const recruiter = newId();
    await test.pool.query(
      `INSERT INTO person (id, name, email, roles, time_zone, working_hours) VALUES ($1, 'Rita Coronel', $2, '{recruiter}', 'UTC', '[]')`,
      [recruiter, `${recruiter}@example.test`],
    );
    const ids = await insertLoop(test.pool, {
      ...ground.loop,
      blueprintVersionId: await version('blueprint', 'standard'),
      taxonomyVersionId: await version('flag_taxonomy', 'default'),
      stages: [
        {
          rounds: [
            {
              name: 'Coding',
              kitVersionId: await version('kit', 'coding'),
              rubricVersionId: await version('rubric', 'coding'),
              seats: [{ personId: lead }, { personId: shadow, role: 'shadow' }],
            },
          ],
        },
      ],
    });
    await test.pool.query(
      `UPDATE candidate SET name = 'Łucja Ångström', pronunciation = 'WOO-tsya', links = ARRAY['https://example.org/lucja'] WHERE id = $1`,
      [ground.loop.candidateId],
    );
    const [seat = '', shadowSeat = ''] = ids.seatIds[0]?.[0] ?? [];
    return { ...ids, lead, shadow, other, recruiter, seat, shadowSeat };
  };
  const ask = async (headers: Record<string, string>, query: string) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...headers, 'content-type': 'application/json' },
      payload: JSON.stringify({ query }),
    });
    return (JSON.parse(answer.body) as { data: Record<string, never> }).data;
  };
  const get = (url: string, headers: Record<string, string> = {}, remoteAddress = address(1)) =>
    app.inject({ method: 'GET', url, headers, remoteAddress });
  const wordsIn = async (bytes: Buffer) => {
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    return pages.join(' ').replace(/\s+/g, '');
  };

  describe('the kit', () => {
    const viewed = async (seat: string) =>
      (
        await test.pool.query(
          `SELECT actor_id FROM audit_event WHERE action = 'kit.viewed' AND subject_id = $1`,
          [seat],
        )
      ).rowCount;

    it('is a file of the sheet’s words for whoever sits on the round, shadows too', async () => {
      const { seat, shadowSeat, lead, shadow } = await scene();
      const headers = await signIn(lead);
      const answer = await get(`/kits/${seat}/kit.pdf`, headers);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'inline; filename="kit-coding-ucja-angstrom.pdf"',
        'cache-control': 'no-store',
      });
      const data = await ask(
        headers,
        `{ kit(seatId: "${seat}") { ... on ScorecardSheet { place kit { purpose plan { title } doList dontList questions { title prompt keyPoints { text } followUps strongSigns weakSigns } }
           rubric { competencies { competency { name } } } } } }`,
      );
      const words = await wordsIn(answer.rawPayload);
      const { kit } = data.kit as unknown as {
        kit: {
          purpose: string;
          plan: { title: string }[];
          doList: string[];
          dontList: string[];
          questions: {
            title: string;
            prompt: string;
            keyPoints: { text: string }[];
            followUps: string[];
            strongSigns: string[];
            weakSigns: string[];
          }[];
        };
      };
      const told = [
        kit.purpose,
        ...kit.plan.map(({ title }) => title),
        ...kit.doList,
        ...kit.dontList,
        ...kit.questions.flatMap((one) => [
          one.title,
          ...one.prompt.split('\n'),
          ...one.keyPoints.map(({ text }) => text),
          ...one.followUps,
          ...one.strongSigns,
          ...one.weakSigns,
        ]),
        'The candidate was told',
        'Łucja Ångström',
        'WOO-tsya',
      ].map((text) => text.replace(/[\s→]/g, ''));
      expect(told.length).toBeGreaterThan(30);
      expect(told.filter((text) => !words.includes(text))).toEqual([]);
      expect((await get(`/kits/${shadowSeat}/kit.pdf`, await signIn(shadow))).statusCode).toBe(200);
    });

    it('is nobody else’s: not the recruiter’s, not a colleague’s, not who is signed out', async () => {
      const { seat, shadow, other, recruiter } = await scene();
      for (const person of [shadow, other, recruiter]) {
        const headers = await signIn(person);
        expect((await get(`/kits/${seat}/kit.pdf`, headers)).statusCode).toBe(404);
        expect(await ask(headers, `{ kit(seatId: "${seat}") { __typename } }`)).toEqual({
          kit: { __typename: 'NotFoundProblem' },
        });
      }
      expect((await get(`/kits/${seat}/kit.pdf`)).statusCode).toBe(401);
      expect((await get('/kits/x/kit.pdf', await signIn(other))).statusCode).toBe(404);
      expect(await viewed(seat)).toBe(0);
    });

    it('is on record as viewed once an hour, and on Home as opened', async () => {
      const { seat, lead, roundIds } = await scene();
      await test.pool.query(
        `UPDATE round SET state = 'scheduled', starts_at = $2, ends_at = $2::timestamptz + interval '1 hour' WHERE id = $1`,
        [roundIds[0]?.[0], new Date(clock.now().getTime() + 86_400_000)],
      );
      const headers = await signIn(lead);
      const home = async () =>
        (
          (await ask(headers, '{ myWork { rounds { seatId kitOpenedAt } } }'))
            .myWork as unknown as {
            rounds: { kitOpenedAt: string | null }[];
          }
        ).rounds.map(({ kitOpenedAt }) => kitOpenedAt);
      const open = () => ask(headers, `{ kit(seatId: "${seat}") { __typename } }`);
      expect(await home()).toEqual([null]);
      await open();
      await waitFor('the opening is on record', async () => (await viewed(seat)) === 1);
      const first = clock.now().toISOString();
      expect(await home()).toEqual([first]);
      await Promise.all([open(), open(), get(`/kits/${seat}/kit.pdf`, headers)]);
      clock.advanceMinutes(HOUR_MINUTES + 1);
      await open();
      await waitFor('the next hour is on record', async () => (await viewed(seat)) === 2);
      expect(await home()).toEqual([first]);
    });
  });

  describe('the guide', () => {
    const make = async () => {
      const { loopId, recruiter, other } = await scene();
      const headers = await signIn(recruiter);
      const day = (days: number) => new Date(clock.now().getTime() + days * 86_400_000);
      const data = await ask(
        headers,
        `mutation { makeGuide(input: { loopId: "${loopId}", onsiteOn: "${day(21).toISOString().slice(0, 10)}", expiresAt: "${day(30).toISOString()}",
           idempotencyKey: "${newId()}" }) { ... on GuideMade { guide { id url } } } }`,
      );
      const { guide } = data.makeGuide as unknown as { guide: { id: string; url: string } };
      return { ...guide, path: new URL(guide.url).pathname, loopId, headers, other };
    };

    it('opens for whoever has its link, signed out, and is neither kept nor indexed', async () => {
      const { path, loopId, headers } = await make();
      const page = await get(path);
      expect(page.statusCode).toBe(200);
      expect(page.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(page.headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'sha/,
      );
      expect(page.headers['set-cookie']).toBeUndefined();
      for (const phase of PREPARATION_PLAN.phases) expect(page.body).toContain(phase.title);
      const file = await get(`${path}/guide.pdf`);
      expect(file.headers).toMatchObject({
        'content-type': 'application/pdf',
        'x-robots-tag': 'noindex, nofollow',
      });
      expect(await wordsIn(file.rawPayload)).toContain('Preparingforyourinterviews');
      const opens = async () =>
        JSON.stringify(
          await ask(
            headers,
            `{ loopGuide(loopId: "${loopId}") { ... on LoopGuide { guide { opens } } } }`,
          ),
        );
      await waitFor('the opening is counted', async () => (await opens()).includes('"opens":1'));
    });

    it('looks the same when its link is unknown, mistyped, revoked or has run out', async () => {
      const [revoked, expired] = [await make(), await make()];
      await ask(
        revoked.headers,
        `mutation { revokeGuide(input: { guideId: "${revoked.id}", idempotencyKey: "${newId()}" }) { __typename } }`,
      );
      await test.pool.query('UPDATE guide SET expires_at = $2 WHERE id = $1', [
        expired.id,
        clock.now(),
      ]);
      const paths = [revoked.path, expired.path, `/guide/${newToken()}`, '/guide/x'];
      const answers = await Promise.all(
        paths.flatMap((path) => [get(path), get(`${path}/guide.pdf`)]),
      );
      const seen = answers.map(({ statusCode, body, headers }) =>
        JSON.stringify([statusCode, body, headers['content-type'], headers['x-robots-tag']]),
      );
      expect(new Set(seen).size).toBe(1);
      expect(answers[0]?.statusCode).toBe(404);
      expect(answers[0]?.body).toContain('ask your recruiter for a new one');
    });

    it('is made by recruiters and admins alone', async () => {
      const { loopId, other } = await make();
      const headers = await signIn(other);
      const refused = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...headers, 'content-type': 'application/json' },
        payload: JSON.stringify({ query: `{ loopGuide(loopId: "${loopId}") { __typename } }` }),
      });
      expect(refused.body).toContain('FORBIDDEN');
    });

    it('turns an address away that asks without end, and no other', async () => {
      const { path } = await make();
      const asked: number[] = [];
      for (let times = 0; times < 70; times += 1)
        asked.push((await get(`/guide/${newToken()}`, {}, address(66))).statusCode);
      expect(asked.filter((status) => status === 429)).toHaveLength(10);
      const away = await get(path, {}, address(66));
      expect([away.statusCode, Number(away.headers['retry-after']) > 0]).toEqual([429, true]);
      expect((await get(path, {}, address(67))).statusCode).toBe(200);
    });
  });
});
