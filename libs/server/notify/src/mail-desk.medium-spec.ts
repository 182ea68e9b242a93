import { newId, type Actor } from '@debrief/server-kernel';
import {
  insertCandidate,
  insertEmptyVersion,
  insertJob,
  insertLoop,
  type SeatRow,
} from '@debrief/server-loop/testing';
import { MailLogReader, type MailLogArgs } from './mail-log.reader';
import { MailLogService } from './mail-log.service';
import { NotificationService } from './notification.service';
import { MailWorld } from './testing/mail.world';

const key = () => newId();

describe('the log of mails', () => {
  let world: MailWorld;
  let rhea: Actor;
  let ada: Actor;
  let ines: Actor;
  let jobId: string;
  let versionId: string;

  beforeAll(async () => {
    world = await MailWorld.open();
    rhea = await world.person('Rhea Recruiter', 'recruiter');
    ada = await world.person('Ada Admin', 'admin');
    ines = await world.person('Ines Farouq', 'interviewer');
    const manager = await world.person('Hedda Manager', 'hiring_manager');
    jobId = await insertJob(world.test.pool, manager.personId);
    versionId = await insertEmptyVersion(world.test.pool);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.sink.script = {};
    await world.test.pool.query('DELETE FROM mail; DELETE FROM mail_stopped_address');
  });

  const loopOf = async (...seats: SeatRow[]) => {
    const candidate = await insertCandidate(world.test.pool, jobId);
    const ids = await insertLoop(world.test.pool, {
      ...candidate,
      jobId,
      versionId,
      stages: [{ rounds: [{ seats }] }],
    });
    return { ...candidate, loopId: ids.loopId, seatId: ids.seatIds[0]?.[0]?.[0] ?? '' };
  };
  const remind = (loop: { loopId: string; seatId: string }, to: Actor) =>
    world.put({
      kind: 'file_reminder',
      dedupKey: key(),
      to: { personId: to.personId },
      loopId: loop.loopId,
      seatId: loop.seatId,
      params: { seatId: loop.seatId, number: 1 },
    });
  const seen = async (actor: Actor, filter: MailLogArgs['filter'] = {}) =>
    (await world.get(MailLogReader).page(actor, { filter })).edges.map(({ node }) => node);

  it('shows recruiters and admins what was sent and what came of it', async () => {
    const loop = await loopOf({ personId: ines.personId });
    await remind(loop, ines);
    await world.sendDue();
    for (const actor of [rhea, ada]) {
      expect(await seen(actor)).toMatchObject([
        {
          kind: 'file_reminder',
          state: 'sent',
          personId: ines.personId,
          loopId: loop.loopId,
          attempts: 1,
          subject: 'You owe a scorecard: Round 1 with Noor Haddad',
        },
      ]);
    }
    expect(await seen(rhea, { candidateId: loop.candidateId })).toHaveLength(1);
    expect(await seen(rhea, { loopId: newId() })).toHaveLength(0);
    expect(await seen(rhea, { trouble: true })).toHaveLength(0);
  });

  it('hides what is about a loop from whoever owes there, except what went to them, in counts as well', async () => {
    const owing = await world.person('Owen Owes', 'recruiter');
    const loop = await loopOf({ personId: ines.personId }, { personId: owing.personId });
    await remind(loop, ines);
    await world.put({
      kind: 'digest',
      dedupKey: key(),
      to: { personId: ines.personId },
      params: { items: [{ kind: 'file_reminder', seatId: loop.seatId }] },
    });
    const reader = world.get(MailLogReader);
    expect(await seen(owing)).toEqual([]);
    expect(await reader.status(owing)).toMatchObject({ waiting: 0, troubles: 0 });
    expect(await seen(rhea)).toHaveLength(2);
    expect(await reader.status(rhea)).toMatchObject({ waiting: 2 });
    const [hidden] = await world.rows();
    expect(
      await world
        .get(MailLogService)
        .retry(owing, { mailId: hidden?.id ?? '', idempotencyKey: key() }),
    ).toMatchObject({ __typename: 'NotFoundProblem' });
    await remind(loop, owing);
    expect(await seen(owing)).toMatchObject([{ personId: owing.personId }]);
    await world.test.pool.query(`UPDATE seat SET filed_at = now() WHERE loop_id = $1`, [
      loop.loopId,
    ]);
    expect(await seen(owing)).toHaveLength(3);
  });

  it('hides what is about a candidate from whoever is barred, even what went to them', async () => {
    const barred = await world.person('Barred Recruiter', 'recruiter');
    const loop = await loopOf({ personId: ines.personId });
    await remind(loop, ines);
    await remind(loop, barred);
    await world.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), barred.personId, loop.candidateId],
    );
    await world.test.pool.query(
      `INSERT INTO mail_stopped_address (address, reason, stopped_at) VALUES ($1, 'gone', now())`,
      [`${loop.candidateId}@example.test`],
    );
    expect(await seen(barred)).toEqual([]);
    expect(await world.get(MailLogReader).stopped(barred)).toEqual([]);
    expect(await world.get(MailLogReader).stopped(rhea)).toHaveLength(1);
  });

  it('pages without repeating or losing a mail of the same moment', async () => {
    for (let index = 0; index < 5; index += 1) await world.mailTo(ines.personId);
    const reader = world.get(MailLogReader);
    const first = await reader.page(rhea, { first: 2 });
    const second = await reader.page(rhea, { first: 5, after: first.pageInfo.endCursor });
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(5);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('sends a failed mail again once its address is released', async () => {
    const service = world.get(MailLogService);
    world.sink.script = { rcpt: () => 550 };
    const mailId = await world.mailTo(ines.personId);
    const retry = () => service.retry(rhea, { mailId, idempotencyKey: key() });
    expect(await retry()).toMatchObject({ fields: [{ code: 'NOT_TO_RETRY' }] });
    await world.sendDue();
    expect(await seen(rhea, { trouble: true })).toMatchObject([{ state: 'failed', code: 550 }]);
    expect(await retry()).toMatchObject({ fields: [{ code: 'ADDRESS_STOPPED' }] });
    const [stopped] = await world.get(MailLogReader).stopped(rhea);
    const release = (address: string) => service.release(rhea, { address, idempotencyKey: key() });
    expect(await release('nobody@example.org')).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await release((stopped?.address ?? '').toUpperCase())).toMatchObject({
      __typename: 'AddressReleased',
      address: stopped?.address,
    });
    world.sink.script = {};
    expect(await retry()).toMatchObject({
      __typename: 'MailRetried',
      mail: { state: 'queued', attempts: 0 },
    });
    await world.sendDue();
    expect(await world.row(mailId)).toMatchObject({ state: 'sent' });
  });

  it('queues a test mail to the admin who asks, once a key', async () => {
    const input = { idempotencyKey: key() };
    const service = world.get(MailLogService);
    const asked = await service.sendTest(ada, input);
    expect(asked).toMatchObject({ __typename: 'TestMailQueued', mail: { personId: ada.personId } });
    expect(await service.sendTest(ada, input)).toEqual(asked);
    expect(await world.rows()).toHaveLength(1);
  });
});

describe('wishes about mail', () => {
  let world: MailWorld;
  let ines: Actor;

  beforeAll(async () => {
    world = await MailWorld.open();
    ines = await world.person('Ines Farouq', 'interviewer');
  });
  afterAll(() => world.close());

  const ready = async () => {
    const dedupKey = key();
    await world.put({
      kind: 'export_ready',
      dedupKey,
      to: { personId: ines.personId },
      params: { runId: key() },
    });
    const [row] = await world.rows('dedup_key = $1', dedupKey);
    return row;
  };
  const wanted = async () => {
    const { kinds } = await world.get(NotificationService).mine(ines);
    return kinds.find(({ kind }) => kind === 'export_ready')?.wanted;
  };

  it('keep switched-off kinds from being sent, those queued before included', async () => {
    const service = world.get(NotificationService);
    const queued = await ready();
    const input = { kind: 'export_ready' as const, wanted: false, idempotencyKey: key() };
    expect(await service.set(ines, input)).toMatchObject({
      __typename: 'NotificationSet',
      choice: { wanted: false },
    });
    expect(await ready()).toMatchObject({
      state: 'skipped',
      last_error: 'The recipient does not want these.',
    });
    await world.sendDue();
    expect(await world.row(queued?.id ?? '')).toMatchObject({ state: 'skipped' });
    await service.set(ines, { ...input, wanted: true, idempotencyKey: key() });
    expect(await ready()).toMatchObject({ state: 'queued' });
    expect(await wanted()).toBe(true);
  });

  it('cannot switch off what somebody must learn', async () => {
    expect(
      await world
        .get(NotificationService)
        .set(ines, { kind: 'invitation', wanted: false, idempotencyKey: key() }),
    ).toMatchObject({ __typename: 'FieldProblems', fields: [{ code: 'NOT_OPTIONAL' }] });
  });

  it('list what goes to people, and nothing that goes to candidates', async () => {
    const { kinds } = await world.get(NotificationService).mine(ines);
    const names = kinds.map(({ kind }) => kind);
    expect(names).toContain('file_reminder');
    expect(names).not.toContain('candidate_invitation');
    expect(kinds.every(({ meaning }) => meaning.length > 10)).toBe(true);
  });
});

describe('mail without a mail server', () => {
  it('is kept as skipped, and the status says that none is set up', async () => {
    const world = await MailWorld.open({ SMTP_URL: '' });
    try {
      const ada = await world.person('Ada Admin', 'admin');
      const mailId = await world.mailTo(ada.personId);
      expect(await world.row(mailId)).toMatchObject({
        state: 'skipped',
        last_error: 'No mail server is set up.',
      });
      expect(await world.get(MailLogReader).status(ada)).toMatchObject({
        configured: false,
        waiting: 0,
      });
      expect(
        await world.get(MailLogService).sendTest(ada, { idempotencyKey: key() }),
      ).toMatchObject({ fields: [{ code: 'NO_MAIL_SERVER' }] });
    } finally {
      await world.close();
    }
  });
});
