import {
  type PreparedDatabase,
  fixtureToken,
  startApi,
  type RunningProcess,
  rowsOf,
  seasonDatabase,
} from '@debrief/server-testing';
import { raw } from '../harness/api';
import { ask, completeBody, mutate, newKey } from '../harness/ask';

const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('bad input', () => {
  let season: PreparedDatabase;
  let world: { url: string; drop(): Promise<void> };
  let api: RunningProcess;
  let author: { personId: string; seatId: string; loopId: string };
  let recruiter: string;

  beforeAll(async () => {
    season = await seasonDatabase();
    world = await season.copy();
    api = await startApi(world.url);
    const [seat] = await rowsOf<{ person_id: string; id: string; loop_id: string }>(
      world.url,
      `SELECT s.person_id, s.id, s.loop_id FROM seat s JOIN loop l ON l.id = s.loop_id JOIN round r ON r.id = s.round_id
       JOIN person p ON p.id = s.person_id
       WHERE s.state = 'assigned' AND s.filed_at IS NULL AND s.role = 'lead' AND NOT l.is_mock AND r.ends_at < '2026-11-24T09:30:00Z'
         AND l.state = 'in_progress' AND p.roles = '{interviewer}' ORDER BY s.id LIMIT 1`,
    );
    if (!seat) throw new Error('The season has nobody who owes a scorecard');
    author = { personId: seat.person_id, seatId: seat.id, loopId: seat.loop_id };
    const [person] = await rowsOf<{ id: string }>(
      world.url,
      `SELECT p.id FROM person p WHERE 'recruiter' = ANY(p.roles) AND p.active
         ORDER BY (SELECT count(*) FROM seat s WHERE s.person_id = p.id AND s.state = 'assigned' AND s.filed_at IS NULL), p.id LIMIT 1`,
    );
    recruiter = person?.id ?? '';
  }, 180_000);
  afterAll(async () => {
    await api.stop();
    await world.drop();
    await season.drop();
  });

  /** What a filing writes; the background work goes on writing news of its own meanwhile. */
  const written = async () => {
    const [row] = await rowsOf<{ n: number }>(
      world.url,
      `SELECT (SELECT count(*) FROM scorecard_version) + (SELECT count(*) FROM audit_event WHERE action NOT LIKE '%viewed' AND actor_kind = 'person')
            + (SELECT count(*) FROM outbox WHERE type IN ('scorecard.submitted', 'scorecard.amended', 'flag.raised', 'packet.ready')) + (SELECT count(*) FROM idempotency_key) AS n`,
    );
    return Number(row?.n);
  };

  it.each([
    ['a 1 without evidence', (b: Body) => rate(b, { value: 1, evidence: [] }), 'NEEDS_EVIDENCE'],
    ['a 4 without evidence', (b: Body) => rate(b, { value: 4, evidence: [] }), 'NEEDS_EVIDENCE'],
    ['a rating beyond the scale', (b: Body) => rate(b, { value: 5 }), 'INVALID'],
    ['a competency of another rubric', (b: Body) => rate(b, { competency: 'juggling' }), 'UNKNOWN'],
    [
      'a rating that cites no note of this scorecard',
      (b: Body) => rate(b, { evidence: ['n99'] }),
      'UNKNOWN_NOTE',
    ],
    [
      'a flag without evidence',
      (b: Body) => ({
        ...b,
        flags: [{ type: 'overconfidence', severity: 'MAJOR', evidence: [], comment: '' }],
      }),
      'NEEDS_EVIDENCE',
    ],
    [
      'a flag of no taxonomy',
      (b: Body) => ({
        ...b,
        flags: [{ type: 'wears_a_hat', severity: 'MINOR', evidence: ['n1'], comment: '' }],
      }),
      'UNKNOWN',
    ],
    ['no recommendation', (b: Body) => ({ ...b, recommendation: null }), 'REQUIRED'],
    ['a summary of nothing', (b: Body) => ({ ...b, summary: '   ' }), 'REQUIRED'],
    ['a NUL in a note', (b: Body) => note(b, 'before\u0000after'), 'INVALID_TEXT'],
    ['half a surrogate pair in a note', (b: Body) => note(b, 'before\ud800after'), 'INVALID_TEXT'],
    ['a note of 30,000 characters', (b: Body) => note(b, 'x'.repeat(30_000)), 'TOO_LONG'],
  ])('names the field of a scorecard with %s and writes nothing', async (_what, change, code) => {
    const body = change(await completeBody(api, author.personId, author.seatId));
    const before = await written();
    const { outcome } = await mutate(api, author.personId, 'submitScorecard', {
      idempotencyKey: newKey(),
      seatId: author.seatId,
      body,
    });
    expect(outcome.__typename).toBe('FieldProblems');
    expect(outcome.fields?.map((field) => field.code)).toContain(code);
    expect(outcome.fields?.every((field) => field.path.startsWith('body'))).toBe(true);
    expect(await written()).toBe(before);
  });

  it('answers a wrong enum word with a typed error naming it', async () => {
    const body = {
      ...(await completeBody(api, author.personId, author.seatId)),
      recommendation: 'MAYBE',
    };
    const { answer } = await mutate(api, author.personId, 'submitScorecard', {
      idempotencyKey: newKey(),
      seatId: author.seatId,
      body,
    });
    expect(answer.errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(answer.errors[0]?.message).toContain('MAYBE');
  });

  it('answers a note of ten megabytes with 413 and stays up', async () => {
    const body = JSON.stringify({
      query: '{ me { person { id } } }',
      variables: { note: 'x'.repeat(10_000_000) },
    });
    const answer = await raw(api, fixtureToken(author.personId).token, body);
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toMatchObject({
      errors: [{ extensions: { code: expect.any(String) as string } }],
    });
    expect(await ask(api, author.personId, '{ me { person { id } } }')).toMatchObject({
      me: { person: { id: author.personId } },
    });
  });

  it('answers an unknown seat and somebody else’s seat alike', async () => {
    const [foreign] = await rowsOf<{ id: string }>(
      world.url,
      `SELECT id FROM seat WHERE person_id <> $1 AND loop_id NOT IN (SELECT loop_id FROM seat WHERE person_id = $1) ORDER BY id LIMIT 1`,
      [author.personId],
    );
    const body = await completeBody(api, author.personId, author.seatId);
    const answers = await Promise.all(
      [NOBODY, foreign?.id].map((seatId) =>
        mutate(api, author.personId, 'submitScorecard', { idempotencyKey: newKey(), seatId, body }),
      ),
    );
    expect(answers[0]?.outcome.__typename).toBe('NotFoundProblem');
    expect(answers[1]?.outcome).toEqual(answers[0]?.outcome);
  });

  it.each(['loop', 'packet'])('answers an unknown %s and one of strangers alike', async (root) => {
    const [foreign] = await rowsOf<{ id: string }>(
      world.url,
      `SELECT id FROM loop WHERE id NOT IN (SELECT loop_id FROM seat WHERE person_id = $1) AND NOT is_mock ORDER BY id LIMIT 1`,
      [author.personId],
    );
    const argument = root === 'packet' ? 'loopId' : 'id';
    const answers = await Promise.all(
      [NOBODY, foreign?.id ?? ''].map((id) =>
        ask(
          api,
          author.personId,
          `{ ${root}(${argument}: "${id}") { __typename ... on NotFoundProblem { subject message } } }`,
        ),
      ),
    );
    expect(answers[0]).toMatchObject({ [root]: { __typename: 'NotFoundProblem' } });
    expect(answers[1]).toEqual(answers[0]);
  });

  it('refuses a stale version and tells the current one', async () => {
    const [job] = await rowsOf<{ id: string; version: number }>(
      world.url,
      'SELECT id, version FROM job ORDER BY id LIMIT 1',
    );
    const change = (version: number | undefined, title: string) =>
      mutate(
        api,
        recruiter,
        'updateJob',
        { idempotencyKey: newKey(), id: job?.id, version, title },
        '... on StaleVersionProblem { currentVersion }',
      );
    expect((await change(job?.version, 'First')).outcome.__typename).toBe('JobSaved');
    expect((await change(job?.version, 'Second')).outcome).toMatchObject({
      __typename: 'StaleVersionProblem',
      currentVersion: (job?.version ?? 0) + 1,
    });
    expect(await rowsOf(world.url, 'SELECT title FROM job WHERE id = $1', [job?.id])).toEqual([
      { title: 'First' },
    ]);
  });

  it('does a repeated request once and refuses its key with another content', async () => {
    const [manager] = await rowsOf<{ id: string }>(
      world.url,
      `SELECT id FROM person WHERE 'hiring_manager' = ANY(roles) ORDER BY id LIMIT 1`,
    );
    const input = {
      idempotencyKey: newKey(),
      title: 'AI Engineer, Ranking',
      department: 'Search',
      level: 'Senior',
      pattern: 'STANDARD',
      blueprintKey: 'standard',
      hiringManagerId: manager?.id,
      recruiterIds: [recruiter],
    };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        mutate(api, recruiter, 'createJob', input, '... on JobSaved { job { id } }'),
      ),
    );
    expect(new Set(answers.map(({ outcome }) => JSON.stringify(outcome))).size).toBe(1);
    expect(answers[0]?.outcome.__typename).toBe('JobSaved');
    expect(
      await rowsOf(world.url, `SELECT 1 FROM job WHERE title = 'AI Engineer, Ranking'`),
    ).toHaveLength(1);
    const { outcome } = await mutate(api, recruiter, 'createJob', { ...input, title: 'Another' });
    expect(outcome.__typename).toBe('IdempotencyMismatchProblem');
  });

  it('refuses a change to a closed loop and says so', async () => {
    const [round] = await rowsOf<{ id: string; version: number }>(
      world.url,
      `SELECT r.id, r.version FROM round r JOIN loop l ON l.id = r.loop_id WHERE l.state = 'not_hired' AND NOT l.is_mock ORDER BY r.id LIMIT 1`,
    );
    const { outcome } = await mutate(api, recruiter, 'setRoundSlot', {
      idempotencyKey: newKey(),
      roundId: round?.id,
      version: round?.version,
      startsAt: '2026-12-01T09:00:00.000Z',
    });
    expect(outcome.__typename).toBe('LoopClosedProblem');
  });

  it('needs a session for everything but the sign-in', async () => {
    const { answer } = await mutate(api, null, 'stopLoop', {
      idempotencyKey: newKey(),
      loopId: NOBODY,
      version: 1,
      reason: 'x',
    });
    expect(answer.status).toBe(401);
    expect(answer.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

type Body = Awaited<ReturnType<typeof completeBody>>;

function rate(body: Body, change: Partial<Body['ratings'][number]>): Body {
  return {
    ...body,
    ratings: body.ratings.map((rating, index) => (index === 0 ? { ...rating, ...change } : rating)),
  };
}

function note(body: Body, text: string): Body {
  return {
    ...body,
    notes: body.notes.map((kept, index) => (index === 0 ? { ...kept, text } : kept)),
  };
}
