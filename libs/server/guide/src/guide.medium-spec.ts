import { STARTER_CONTENT } from '@debrief/content';
import { ContentLoader, ContentRepository } from '@debrief/server-blueprint';
import { KernelModule, newId, readConfig, type Actor } from '@debrief/server-kernel';
import { castPerson, insertGround, insertLoop } from '@debrief/server-loop/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { GuideListener } from './guide.listener';
import { GuideModule, GuideWorkerModule } from './guide.module';
import { GuideOpening } from './guide.opening';
import { guidePage } from './guide.page';
import { GuideReader } from './guide.reader';
import { GuideRepository } from './guide.repository';
import { GuideService } from './guide.service';

const NOW = new Date('2026-11-24T09:00:00Z');
const DAY_MS = 86_400_000;

describe('the link to a preparation guide', () => {
  const clock = new FixedClock(NOW);
  let test: TestDatabase;
  let app: TestingModule;
  let recruiter: Actor;
  let guides: GuideService;
  let reader: GuideReader;

  beforeAll(async () => {
    test = await testDatabase(clock);
    await test.pool.query(
      `INSERT INTO organisation (id, name, time_zone, working_hours) VALUES (1, 'Fernhollow', 'UTC', '[]')`,
    );
    const loader = new ContentLoader(new ContentRepository(test.db));
    await test.uow.run({ actor: null, action: 'content.loaded' }, (tx) =>
      loader.loadStarterContent(tx, STARTER_CONTENT),
    );
    const config = readConfig({
      NODE_ENV: 'test',
      PUBLIC_URL: 'https://debrief.example.org',
      SMTP_URL: 'smtp://127.0.0.1:9',
      SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    app = await Test.createTestingModule({
      imports: [KernelModule.with(config, test.source, clock), GuideModule, GuideWorkerModule],
    }).compile();
    await app.init();
    recruiter = await castPerson(test, 'Rita Coronel', 'recruiter');
    guides = app.get(GuideService, { strict: false });
    reader = app.get(GuideReader, { strict: false });
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  const loopOf = async (over: { isMock?: boolean } = {}, seats: { personId: string }[] = []) => {
    const ground = await insertGround(test.pool, { people: 1 });
    const blueprint = await test.pool.query<{ id: string }>(
      `SELECT v.id FROM content_version v JOIN content_item i ON i.id = v.item_id WHERE i.type = 'blueprint' AND i.key = 'standard'`,
    );
    const ids = await insertLoop(test.pool, {
      ...ground.loop,
      ...over,
      blueprintVersionId: blueprint.rows[0]?.id ?? '',
      stages: [{ rounds: [{ seats }, { seats: [{ personId: ground.people[0] ?? '' }] }] }],
    });
    return { ...ground, ...ids, candidateId: ground.loop.candidateId };
  };
  const inDays = (days: number) => new Date(clock.now().getTime() + days * DAY_MS);
  const input = (loopId: string, over: object = {}) => ({
    loopId,
    onsiteOn: '2026-12-15',
    expiresAt: inDays(30),
    idempotencyKey: newId(),
    ...over,
  });
  const make = async (loopId: string, over: object = {}, actor = recruiter) => {
    const made = await guides.make(actor, input(loopId, over));
    if (made.__typename !== 'GuideMade') throw new Error(JSON.stringify(made));
    return { ...made.guide, token: made.guide.url?.split('/guide/')[1] ?? '' };
  };
  const audits = async (loopId: string) =>
    (
      await test.pool.query<{ action: string }>(
        'SELECT action FROM audit_event WHERE loop_id = $1 ORDER BY id',
        [loopId],
      )
    ).rows.map(({ action }) => action);

  it('opens the guide of the loop’s blueprint, fitted to the days', async () => {
    const { loopId } = await loopOf();
    const guide = await make(loopId);
    expect(guide).toMatchObject({ planDays: 21, opens: 0, sentAt: null, expired: false });
    const opened = await reader.byToken(guide.token);
    expect(opened?.contents.plan.phases.map(({ days }) => days)).toEqual([7, 7, 7]);
    expect(opened?.contents.stages.flatMap(({ rounds }) => rounds)).toHaveLength(7);
    expect(opened?.today).toBe('2026-11-24');
  });

  it('keeps the token as a hash and sealed, and nowhere else', async () => {
    const { loopId } = await loopOf();
    const { token, id } = await make(loopId);
    expect(token).toMatch(/^[\w-]{43}$/);
    const dump = await test.pool.query<{ text: string }>(
      `SELECT (SELECT string_agg(g::text, ' ') FROM guide g WHERE id = $1) || coalesce((SELECT string_agg(a::text, ' ') FROM audit_event a), '')
         || coalesce((SELECT string_agg(k::text, ' ') FROM idempotency_key k), '') || coalesce((SELECT string_agg(o::text, ' ') FROM outbox o), '') AS text`,
      [id],
    );
    expect(dump.rows[0]?.text).not.toContain(token);
    expect(dump.rows[0]?.text).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('is made once for one key, and anew for another: the earlier link then ends', async () => {
    const { loopId } = await loopOf();
    const idempotencyKey = newId();
    const first = await make(loopId, { idempotencyKey });
    expect((await make(loopId, { idempotencyKey })).url).toBe(first.url);
    const second = await make(loopId);
    expect(second.url).not.toBe(first.url);
    expect(await reader.byToken(first.token)).toBeNull();
    expect(await reader.byToken(second.token)).not.toBeNull();
    expect(await audits(loopId)).toEqual(['guide.made', 'guide.made']);
  });

  it.each([
    ['a day that is over', { onsiteOn: '2026-11-23' }, 'onsiteOn', 'PAST'],
    ['no day', { onsiteOn: '2026-02-30' }, 'onsiteOn', 'INVALID_DAY'],
    ['a day in two years', { onsiteOn: '2028-11-24' }, 'onsiteOn', 'TOO_FAR'],
    ['an end that has come', { expiresAt: NOW }, 'expiresAt', 'PAST'],
    ['an end in two years', { expiresAt: new Date('2028-11-24') }, 'expiresAt', 'TOO_FAR'],
  ])('is refused for %s', async (_what, over, path, code) => {
    const { loopId } = await loopOf();
    expect(await guides.make(recruiter, input(loopId, over))).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ path, code }],
    });
    expect(await audits(loopId)).toEqual([]);
  });

  it('may lead to an onsite today', async () => {
    const { loopId } = await loopOf();
    expect(await make(loopId, { onsiteOn: '2026-11-24' })).toMatchObject({ planDays: 0 });
  });

  it('is for candidates, not for practice', async () => {
    const { loopId } = await loopOf({ isMock: true });
    expect(await guides.make(recruiter, input(loopId))).toMatchObject({
      fields: [{ code: 'NO_CANDIDATE' }],
    });
  });

  it('is not there for somebody with a conflict of interest', async () => {
    const { loopId, candidateId } = await loopOf();
    const { id } = await make(loopId);
    const barred = await castPerson(test, 'Bo Barred', 'recruiter');
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), barred.personId, candidateId],
    );
    const missing = { __typename: 'NotFoundProblem' };
    const request = { guideId: id, idempotencyKey: newId() };
    expect(await reader.ofLoop(barred, loopId)).toMatchObject(missing);
    expect(await guides.make(barred, input(loopId))).toMatchObject(missing);
    expect(await guides.send(barred, request)).toMatchObject(missing);
    expect(await guides.revoke(barred, { ...request, idempotencyKey: newId() })).toMatchObject(
      missing,
    );
  });

  it('ends when it is revoked, when its time has come and when the candidate is erased', async () => {
    const revoked = await make((await loopOf()).loopId);
    await guides.revoke(recruiter, { guideId: revoked.id, idempotencyKey: newId() });
    const expired = await make((await loopOf()).loopId, { expiresAt: inDays(1) });
    const { loopId, candidateId } = await loopOf();
    const erased = await make(loopId);
    expect(await reader.byToken(erased.token)).not.toBeNull();
    await test.pool.query('UPDATE candidate SET erased_at = $2 WHERE id = $1', [candidateId, NOW]);
    expect(await reader.byToken(erased.token)).toBeNull();
    expect(await reader.byToken(revoked.token)).toBeNull();
    expect(await reader.linkFor(erased.id, candidateId)).toBeNull();
    clock.advanceMinutes(25 * 60);
    expect(await reader.byToken(expired.token)).toBeNull();
    const seen = await reader.ofLoop(recruiter, expired.loopId);
    expect(seen).toMatchObject({ expired: true });
    const send = { guideId: expired.id, idempotencyKey: newId() };
    expect(await guides.send(recruiter, send)).toMatchObject({ fields: [{ code: 'EXPIRED' }] });
  });

  it('loses its sealed token when the candidate is erased', async () => {
    const { loopId, candidateId } = await loopOf();
    const { id } = await make(loopId);
    const repository = app.get(GuideRepository, { strict: false });
    expect(app.get(GuideListener, { strict: false })).toBeDefined();
    await test.uow.keepBooks((tx) => repository.endOfCandidate(tx, candidateId));
    await test.uow.keepBooks((tx) => repository.endOfCandidate(tx, candidateId));
    const { rows } = await test.pool.query(
      'SELECT token_sealed, revoked_at IS NOT NULL AS revoked FROM guide WHERE id = $1',
      [id],
    );
    expect(rows).toEqual([{ token_sealed: null, revoked: true }]);
  });

  it('is sent by an event that names the guide alone, once a key', async () => {
    const { loopId } = await loopOf();
    const { id } = await make(loopId);
    const request = { guideId: id, idempotencyKey: newId() };
    expect(await guides.send(recruiter, request)).toMatchObject({ guide: { sentAt: clock.now() } });
    await guides.send(recruiter, request);
    const { rows } = await test.pool.query(
      `SELECT payload FROM outbox WHERE type = 'guide.sent' AND payload->>'guideId' = $1`,
      [id],
    );
    expect(rows).toEqual([{ payload: { guideId: id } }]);
    expect(await audits(loopId)).toEqual(['guide.made', 'guide.sent']);
  });

  it('counts openings and keeps nothing of who came', async () => {
    const { loopId } = await loopOf();
    const { id } = await make(loopId);
    const opening = app.get(GuideOpening, { strict: false });
    await Promise.all([opening.count(id), opening.count(id), opening.count(id)]);
    expect(await reader.ofLoop(recruiter, loopId)).toMatchObject({
      opens: 3,
      lastOpenedAt: clock.now(),
    });
  });

  it('is the same to a recruiter who owes, whatever others filed and however the loop stands', async () => {
    const owing = await castPerson(test, 'Odile Owing', 'recruiter', 'interviewer');
    const { loopId, seatIds } = await loopOf({}, [{ personId: owing.personId }]);
    const { token } = await make(loopId, {}, owing);
    const seen = async () => {
      const opened = await reader.byToken(token);
      return JSON.stringify([
        await reader.ofLoop(owing, loopId),
        opened && guidePage(opened.contents, 'x', opened.today),
      ]);
    };
    const before = await seen();
    await test.pool.query('UPDATE seat SET filed_at = $2 WHERE id = $1', [
      seatIds[0]?.[1]?.[0],
      NOW,
    ]);
    await test.pool.query(
      `UPDATE loop SET state = 'stopped', stop_reason = 'CANARY', version = version + 1, content_version = content_version + 1 WHERE id = $1`,
      [loopId],
    );
    await test.pool.query(`UPDATE stage SET state = 'stopped' WHERE loop_id = $1`, [loopId]);
    expect(await seen()).toBe(before);
    expect(before).not.toBe('[null,null]');
  });
});
