import { newId, type Actor } from '@debrief/server-kernel';
import { castPerson, insertGround, insertLoop } from '@debrief/server-loop/testing';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import { WorkReader } from './work.reader';
import { WorkRepository } from './work.repository';
import { WorkService } from './work.service';

const EARLIER = '2026-11-24T08:00:00Z';

describe('background work, as admins see it', () => {
  let test: TestDatabase;
  let reader: WorkReader;
  let service: WorkService;
  let admin: Actor;

  beforeEach(async () => {
    test = await testDatabase();
    const rows = new WorkRepository(test.db);
    reader = new WorkReader(rows, test.clock, { REDIS_URL: 'redis://127.0.0.1:1' });
    service = new WorkService(rows, test.uow);
    admin = await castPerson(test, 'Ada', 'admin');
  });
  afterEach(() => test.drop());

  const happen = async (type: string, payload: object = {}, over: Record<string, unknown> = {}) => {
    const id = newId();
    const row: Record<string, unknown> = { created_at: EARLIER, relayed_at: EARLIER, ...over };
    const names = Object.keys(row);
    await test.pool.query(
      `INSERT INTO outbox (id, type, payload, ${names.join(', ')}) VALUES ($1, $2, $3, ${names.map((_, i) => `$${i + 4}`).join(', ')})`,
      [id, type, JSON.stringify(payload), ...Object.values(row)],
    );
    return id;
  };
  const owedLoop = async () => {
    const ground = await insertGround(test.pool, { people: 0 });
    const { loopId } = await insertLoop(test.pool, {
      ...ground.loop,
      stages: [{ rounds: [{ seats: [{ personId: admin.personId }] }] }],
    });
    return { loopId, candidateId: ground.loop.candidateId };
  };
  const typesSeenBy = async (actor: Actor) =>
    (await reader.items(actor, {})).edges.map(({ node }) => node.type).sort();

  it('tells waiting, running, failing and finished work apart and counts each', async () => {
    await happen('person.invited');
    await happen('loop.started', {}, { started_at: EARLIER, attempts: 1 });
    await happen('import.asked', {}, { last_error: 'no such file', attempts: 3 });
    await happen('export.asked', {}, { started_at: EARLIER, done_at: EARLIER, attempts: 1 });
    await happen('export.asked', {}, { done_at: '2026-11-23T23:59:59Z' });
    expect(await reader.overview(admin)).toEqual({
      waiting: 1,
      unfinished: 3,
      failing: 1,
      doneToday: 1,
      oldestWaitingAt: new Date(EARLIER),
      queue: 'bull',
      boardUrl: '/admin/jobs',
    });
    const failing = await reader.items(admin, { state: 'failing' });
    expect(failing.edges.map(({ node }) => node)).toEqual([
      {
        id: expect.any(String) as string,
        type: 'import.asked',
        state: 'failing',
        attempts: 3,
        createdAt: new Date(EARLIER),
        doneAt: null,
        lastError: 'no such file',
      },
    ]);
  });

  it('gives pages without gaps or repeats, also where much happened in one moment', async () => {
    const ids = [];
    for (let i = 0; i < 7; i += 1) ids.push(await happen('person.invited'));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<WorkReader['items']>> = await reader.items(admin, {
        first: 3,
        after,
      });
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen.sort()).toEqual(ids.sort());
  });

  it('does not tell an admin who owes a scorecard that anything was filed: no row, no count, no mail, no board', async () => {
    const { loopId } = await owedLoop();
    const other = await castPerson(test, 'Other', 'admin');
    await happen('person.invited');
    const before = [await reader.overview(admin), await reader.items(admin, {})];
    const mailId = newId();
    await test.pool.query(
      `INSERT INTO mail (id, dedup_key, kind, person_id, loop_id, created_at) VALUES ($1, 'k', 'packet_ready', $2, $3, $4)`,
      [mailId, other.personId, loopId, EARLIER],
    );
    await happen('scorecard.submitted', { loopId, seatId: newId() });
    await happen('packet.ready', { loopId }, { done_at: EARLIER });
    await happen('mail.queued', { mailId }, { last_error: 'refused' });
    await happen('mail.queued', { mailId: newId() });
    expect([await reader.overview(admin), await reader.items(admin, {})]).toEqual(before);
    expect(before[0]).toMatchObject({ boardUrl: null, unfinished: 1 });
    expect(await typesSeenBy(other)).toEqual([
      'mail.queued',
      'mail.queued',
      'packet.ready',
      'person.invited',
      'scorecard.submitted',
    ]);
    await test.pool.query('UPDATE seat SET filed_at = now()');
    expect(await typesSeenBy(admin)).toEqual(await typesSeenBy(other));
    expect(await reader.overview(admin)).toEqual(await reader.overview(other));
  });

  it('keeps the work on a loop from an admin with a conflict of interest', async () => {
    const { loopId, candidateId } = await owedLoop();
    await test.pool.query('UPDATE seat SET filed_at = now()');
    await happen('loop.started', { loopId });
    expect(await typesSeenBy(admin)).toEqual(['loop.started']);
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), admin.personId, candidateId],
    );
    expect(await typesSeenBy(admin)).toEqual([]);
  });

  it('hands unfinished work out again at once, once a key, with an audit row', async () => {
    const id = await happen('import.asked', {}, { attempts: 60, retry_at: '2026-11-25T00:00:00Z' });
    const input = { id, idempotencyKey: newId() };
    const retried = await service.retry(admin, input);
    expect(retried).toMatchObject({ __typename: 'WorkRetried', item: { id, attempts: 60 } });
    const stored = await test.pool.query(
      'SELECT relayed_at, retry_at, attempts FROM outbox WHERE id = $1',
      [id],
    );
    expect(stored.rows).toEqual([{ relayed_at: null, retry_at: null, attempts: 0 }]);
    expect(await service.retry(admin, input)).toMatchObject({ __typename: 'WorkRetried' });
    const audits = await test.pool.query(
      `SELECT subject_id FROM audit_event WHERE action = 'work.retried'`,
    );
    expect(audits.rows).toEqual([{ subject_id: id }]);
    expect(await service.retry(admin, { ...input, id: newId() })).toMatchObject({
      __typename: 'IdempotencyMismatchProblem',
    });
  });

  it('retries neither finished work nor work on a loop that the admin owes a scorecard on', async () => {
    const { loopId } = await owedLoop();
    const done = await happen('import.asked', {}, { done_at: EARLIER });
    const sealed = await happen('scorecard.submitted', { loopId, seatId: newId() });
    const answers = [];
    for (const id of [done, sealed, newId()])
      answers.push(await service.retry(admin, { id, idempotencyKey: newId() }));
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect(answers[0]).toMatchObject({ __typename: 'NotFoundProblem' });
  });
});
