import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashToken, newId, newToken, readConfig } from '@debrief/server-kernel';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { seedContent, seedSeason } from './seed';
import { makeServer } from './server';

/** The documents that the dashboard sends; this is what has to be quick. */
const FOLDER = join(process.cwd(), 'libs/web/data/src/documents');
const DOCUMENTS = parse(
  readdirSync(FOLDER)
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    .join('\n'),
);

/** One operation of the dashboard with the fragments it needs. */
function operation(name: string): string {
  const fragments = new Map(
    DOCUMENTS.definitions.flatMap((one) =>
      one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [],
    ),
  );
  const root = DOCUMENTS.definitions.find(
    (one) => one.kind === 'OperationDefinition' && one.name?.value === name,
  );
  if (!root) throw new Error(`No document ${name}`);
  const needed = new Set<FragmentDefinitionNode>();
  const collect = (node: DocumentNode['definitions'][number]): void => {
    visit(node, {
      FragmentSpread: ({ name: spread }) => {
        const fragment = fragments.get(spread.value);
        if (fragment && !needed.has(fragment)) {
          needed.add(fragment);
          collect(fragment);
        }
      },
    });
  };
  collect(root);
  return print({ kind: 'Document', definitions: [root, ...needed] } as DocumentNode);
}

interface Answer {
  readonly data: Record<string, { edges?: { node: { id: string } }[]; __typename?: string }>;
  readonly statements: number;
}

/** As far as the journey below looks into the answers. */
interface Mutated {
  readonly __typename: string;
  readonly job?: { readonly id: string };
  readonly application?: { readonly id: string };
  readonly loop?: {
    readonly id: string;
    readonly stages: readonly { readonly rounds: readonly { readonly id: string }[] }[];
  };
  readonly seat?: { readonly id: string };
}

describe('the dashboard’s documents over HTTP', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    test = await testDatabase();
    await test.pool.query(
      `INSERT INTO organisation (name, time_zone, working_hours) VALUES ('Your organisation', 'UTC', '[]') ON CONFLICT DO NOTHING`,
    );
    await seedContent(test.source);
    await seedSeason(test.source, { now: test.clock.now() });
    const config = readConfig({
      PUBLIC_URL: 'https://debrief.example',
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      STATEMENT_HEADER: 'true',
    });
    app = await makeServer({ config, source: test.source, clock: test.clock });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  const cookieOf = async (where: string) => {
    const [person] = await test.db.readUnnamed<{ id: string }>(
      `SELECT id FROM person p WHERE active AND ${where} ORDER BY id LIMIT 1`,
    );
    const token = newToken();
    await test.pool.query(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at) VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '1 day')`,
      [hashToken(token), newId(), person?.id, test.clock.now()],
    );
    return `__Host-debrief_session=${token}`;
  };
  const ask = async (cookie: string, name: string, variables: object = {}): Promise<Answer> => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie },
      payload: JSON.stringify({ query: operation(name), operationName: name, variables }),
    });
    const { data, errors } = answer.json<{ data: Answer['data']; errors?: unknown }>();
    expect({ name, errors }).toEqual({ name, errors: undefined });
    return {
      data,
      statements: Number(/sql;desc="(\d+)"/.exec(String(answer.headers['server-timing']))?.[1]),
    };
  };
  const idsOf = (answer: Answer, field: string) =>
    answer.data[field]?.edges?.map(({ node }) => node.id) ?? [];

  it.each([1, 10, 25])(
    'answer a page of %i loops with two statements, the session among them',
    async (first) => {
      const answer = await ask(await cookieOf(`'recruiter' = ANY (roles)`), 'LoopList', { first });
      expect([idsOf(answer, 'loops').length, answer.statements]).toEqual([first, 2]);
    },
  );

  it.each([
    ['JobList', 'jobs', 3],
    ['CandidateList', 'candidates', 5],
    ['QuestionList', 'questions', 4],
  ])('%s takes no more statements for many rows than for one', async (name, field, most) => {
    const cookie = await cookieOf(`'recruiter' = ANY (roles)`);
    for (const first of [1, 25]) {
      const answer = await ask(cookie, name, { first });
      expect(idsOf(answer, field).length).toBeGreaterThan(0);
      expect(answer.statements).toBeLessThanOrEqual(most);
    }
  });

  it('give an interviewer who owes the loop without progress and with their own seat alone', async () => {
    const cookie = await cookieOf(
      `EXISTS (SELECT 1 FROM seat s WHERE s.person_id = p.id AND s.state = 'assigned' AND s.filed_at IS NULL)`,
    );
    const [loopId] = idsOf(await ask(cookie, 'SealedLoopList'), 'sealedLoops');
    const { data } = await ask(cookie, 'LoopOne', { id: loopId });
    const loop = data['loop'] as {
      progress: unknown;
      owedByMe: number;
      stages: { rounds: { seats: { mine: boolean }[]; otherSeats: number }[] }[];
    };
    expect(loop).toMatchObject({ __typename: 'Loop', progress: null });
    expect(loop.owedByMe).toBeGreaterThan(0);
    const seats = loop.stages.flatMap(({ rounds }) => rounds.flatMap((round) => round.seats));
    expect(seats.length).toBeGreaterThan(0);
    expect(seats.every(({ mine }) => mine)).toBe(true);
  });

  it('show a recruiter a loop, a job, a candidate and all content without an error', async () => {
    const cookie = await cookieOf(`'recruiter' = ANY (roles)`);
    for (const [list, field, one, root] of [
      ['LoopList', 'loops', 'LoopOne', 'loop'],
      ['JobList', 'jobs', 'JobOne', 'job'],
      ['CandidateList', 'candidates', 'CandidateOne', 'candidate'],
    ] as const) {
      const [id] = idsOf(await ask(cookie, list), field);
      expect((await ask(cookie, one, { id })).data[root]?.__typename).toMatch(
        /^(Loop|Job|Candidate)$/,
      );
      expect((await ask(cookie, one, { id: newId() })).data[root]?.__typename).toBe(
        'NotFoundProblem',
      );
    }
    for (const name of ['Rubrics', 'Kits', 'Blueprints', 'FlagTaxonomy', 'MyWork'])
      await ask(cookie, name);
  });

  it('open a job, take in a candidate and run a loop to its stop', async () => {
    const cookie = await cookieOf(`'recruiter' = ANY (roles)`);
    const personOf = async (role: string) =>
      (
        await test.db.readUnnamed<{ id: string }>(
          `SELECT id FROM person p WHERE active AND roles = $1 AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.person_id = p.id AND upper(s.during) > $2) ORDER BY id LIMIT 1`,
          [[role], test.clock.now()],
        )
      )[0]?.id;
    const [manager] = await test.db.readUnnamed<{ id: string }>(
      `SELECT id FROM person WHERE active AND 'hiring_manager' = ANY (roles) LIMIT 1`,
    );
    const send = async (name: string, input: object): Promise<Mutated> => {
      const { data } = await ask(cookie, name, { input: { ...input, idempotencyKey: newId() } });
      return data[name[0]?.toLowerCase() + name.slice(1)] as Mutated;
    };
    const { job } = await send('CreateJob', {
      title: 'Retrieval engineer',
      department: 'Search',
      level: 'Senior',
      pattern: 'STANDARD',
      blueprintKey: 'standard',
      hiringManagerId: manager?.id,
      recruiterIds: [],
    });
    const added = await send('AddCandidate', {
      name: 'Noor Haddad',
      email: 'noor@example.org',
      timeZone: 'Africa/Tunis',
      jobId: job?.id,
      payExpectation: '70 000',
      privateNotes: 'Moves in May',
    });
    expect(added).toMatchObject({
      __typename: 'CandidateAdded',
      candidate: {
        restricted: { privateNotes: 'Moves in May' },
        applications: [{ payExpectation: '70 000', loop: null }],
      },
    });
    const started = await send('StartLoop', { applicationId: added.application?.id });
    const loopId = started.loop?.id;
    const before = (await ask(cookie, 'LoopOne', { id: loopId })).data['loop'] as Mutated['loop'];
    const round = before?.stages[0]?.rounds[0];
    const seat = await send('AssignSeat', {
      roundId: round?.id,
      personId: await personOf('interviewer'),
      role: 'LEAD',
    });
    expect(seat).toMatchObject({
      __typename: 'SeatAssigned',
      seat: { role: 'LEAD', state: 'ASSIGNED', filedAt: null, dueAt: null },
    });
    expect(
      await send('SetRoundSlot', {
        roundId: round?.id,
        version: 1,
        startsAt: '2026-12-22T09:00:00.000Z',
      }),
    ).toMatchObject({
      __typename: 'RoundScheduled',
      round: { state: 'SCHEDULED', startsAt: '2026-12-22T09:00:00.000Z' },
    });
    expect(await send('AdvanceLoop', { loopId, version: 1 })).toMatchObject({
      __typename: 'FeedbackMissingProblem',
      missing: [{ seatId: seat.seat?.id }],
    });
    expect(
      await send('ExcuseSeat', { seatId: seat.seat?.id, version: 1, reason: 'Ill' }),
    ).toMatchObject({ __typename: 'SeatChanged', seat: { state: 'EXCUSED' } });
    expect(await send('AdvanceLoop', { loopId, version: 1 })).toMatchObject({
      __typename: 'LoopAdvanced',
      loop: { progress: { currentStage: 1, version: 2 } },
    });
    expect(await send('StopLoop', { loopId, version: 2, reason: 'Withdrew' })).toMatchObject({
      __typename: 'LoopStopped',
      loop: {
        progress: {
          state: 'STOPPED',
          stopReason: 'Withdrew',
          history: [{ text: 'Loop stopped' }, {}, {}, {}, {}, { text: 'Loop started' }],
        },
      },
    });
    expect(await send('AdvanceLoop', { loopId, version: 3 })).toMatchObject({
      __typename: 'LoopClosedProblem',
      message: expect.any(String) as string,
    });
  });

  it('give back a cursor that takes the list on from where it ended', async () => {
    const cookie = await cookieOf(`'recruiter' = ANY (roles)`);
    const whole = await ask(cookie, 'LoopList', { first: 20 });
    const half = await ask(cookie, 'LoopList', { first: 10 });
    const after = (half.data['loops'] as unknown as { pageInfo: { endCursor: string } }).pageInfo
      .endCursor;
    const rest = await ask(cookie, 'LoopList', { first: 10, after });
    expect([...idsOf(half, 'loops'), ...idsOf(rest, 'loops')]).toEqual(idsOf(whole, 'loops'));
  });
});
