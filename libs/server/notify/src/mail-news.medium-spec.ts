import {
  hashToken,
  newId,
  newToken,
  ProcessorRegistry,
  SecretBox,
  type Actor,
  type Job,
} from '@debrief/server-kernel';
import type { DomainEvents, DomainEventType } from '@debrief/domain';
import {
  insertCandidate,
  insertEmptyVersion,
  insertJob,
  insertLoop,
  type SeatRow,
} from '@debrief/server-loop/testing';
import { MailWorld } from './testing/mail.world';

describe('news that become mail', () => {
  let world: MailWorld;
  let manager: Actor;
  let rhea: Actor;
  let jobId: string;
  let versionId: string;

  beforeAll(async () => {
    world = await MailWorld.open();
    manager = await world.person('Hedda Manager', 'hiring_manager');
    rhea = await world.person('Rhea Recruiter', 'recruiter');
    jobId = await insertJob(world.test.pool, manager.personId);
    await world.test.pool.query('INSERT INTO job_recruiter (job_id, person_id) VALUES ($1, $2)', [
      jobId,
      rhea.personId,
    ]);
    versionId = await insertEmptyVersion(world.test.pool);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.sink.received.length = 0;
    await world.test.pool.query('DELETE FROM mail');
  });

  /** Hands news to its listeners as the queue would, twice: it promises at least once. */
  const hear = async <T extends DomainEventType>(type: T, payload: DomainEvents[T]) => {
    await world.test.uow.keepBooks((tx) => Promise.resolve(tx.emit(type, payload)));
    const [job] = await world.test.db.readUnnamed<Job>(
      'SELECT id, type AS name, payload AS data FROM outbox ORDER BY seq DESC LIMIT 1',
    );
    if (!job) throw new Error('The news was not written');
    await world.get(ProcessorRegistry).handle(job);
    // The worker died before it could say that it was done.
    await world.test.pool.query('UPDATE outbox SET done_at = NULL WHERE id = $1', [job.id]);
    await world.get(ProcessorRegistry).handle(job);
  };
  const loopOf = async (...seats: SeatRow[]) => {
    const candidate = await insertCandidate(world.test.pool, jobId);
    const ids = await insertLoop(world.test.pool, {
      ...candidate,
      jobId,
      versionId,
      stages: [{ rounds: seats.map((seat) => ({ seats: [seat] })) }],
    });
    return { ...candidate, loopId: ids.loopId };
  };
  const FILED = new Date('2026-11-23T10:00:00Z');
  const told = async (kind: string): Promise<string[]> => {
    const rows = await world.test.db.readUnnamed<{ person_id: string }>(
      'SELECT person_id FROM mail WHERE kind = $1 ORDER BY person_id',
      [kind],
    );
    return rows.map(({ person_id }) => person_id);
  };
  const sorted = (...people: Actor[]): string[] => people.map(({ personId }) => personId).sort();

  it('sends an invited person a link of its own that works, and keeps no token', async () => {
    const nova = await world.person('Nova New', 'interviewer');
    await world.test.pool.query('UPDATE person SET active = false WHERE id = $1', [nova.personId]);
    await hear('person.invited', { personId: nova.personId });
    await world.sendDue();
    const [received] = world.sink.received;
    const token = /#\/link\/([\w-]+)/.exec(received?.mail.text ?? '')?.[1] ?? '';
    const links = await world.test.db.readUnnamed(
      `SELECT kind, used_at FROM sign_in_link WHERE person_id = $1 AND token_hash = sha256($2::bytea)`,
      [nova.personId, Buffer.from(token)],
    );
    expect(links).toEqual([{ kind: 'invite', used_at: null }]);
    expect(world.sink.received).toHaveLength(1);
    expect(JSON.stringify(await world.rows())).not.toContain(token);
    expect(
      await world.test.db.readUnnamed(
        `SELECT 1 FROM audit_event WHERE action = 'sign_in_link.made' AND subject_id = $1`,
        [nova.personId],
      ),
    ).toHaveLength(1);
  });

  it('mails a guide to its candidate: the link and nothing of the loop, each time it is sent', async () => {
    const { loopId, candidateId } = await loopOf();
    const { token, id } = { token: newToken(), id: newId() };
    const sealed = world.get(SecretBox).seal(token, `guide:${id}`);
    await world.test.pool.query(
      `INSERT INTO guide (id, loop_id, token_hash, token_sealed, starts_on, onsite_on, made_by, made_at, expires_at)
       VALUES ($1, $2, $3, $4, '2026-11-24', '2026-12-08', $5, $6, $6::timestamptz + interval '20 days')`,
      [id, loopId, hashToken(token), sealed, rhea.personId, world.clock.now()],
    );
    await hear('guide.sent', { guideId: id });
    await world.sendDue();
    const [received, second] = world.sink.received;
    expect([received?.rcpt, second]).toEqual([[`${candidateId}@example.test`], undefined]);
    const text = received?.mail.text ?? '';
    expect(text).toContain(`https://debrief.example.org/guide/${token}`);
    expect(text).toContain('14 December 2026');
    expect(received?.raw).not.toMatch(/Applied AI engineer|Hedda|Rhea/);
    expect(JSON.stringify(await world.rows())).not.toContain(token);

    await hear('guide.sent', { guideId: id });
    await world.sendDue();
    expect(world.sink.received).toHaveLength(2);
  });

  it('sends no guide whose link ended between the sending and the mail', async () => {
    const { loopId } = await loopOf();
    const id = newId();
    await world.test.pool.query(
      `INSERT INTO guide (id, loop_id, token_hash, starts_on, onsite_on, made_by, made_at, expires_at, revoked_at)
       VALUES ($1, $2, $3, '2026-11-24', '2026-12-08', $4, $5, $5::timestamptz + interval '20 days', $5)`,
      [id, loopId, hashToken(id), rhea.personId, world.clock.now()],
    );
    await hear('guide.sent', { guideId: id });
    await world.sendDue();
    expect(world.sink.received).toEqual([]);
    expect((await world.rows()).map(({ state }) => state)).toEqual(['skipped']);
  });

  it('tells those who run the loop that its packet is ready, unless they owe or are barred', async () => {
    const ines = await world.person('Ines Farouq', 'interviewer');
    const ready = await loopOf({ personId: ines.personId, filedAt: FILED });
    await hear('packet.ready', { loopId: ready.loopId });
    expect(await told('packet_ready')).toEqual(sorted(manager, rhea));

    await world.test.pool.query('DELETE FROM mail');
    const owing = await loopOf(
      { personId: ines.personId, filedAt: FILED },
      { personId: rhea.personId, role: 'shadow' },
    );
    await hear('packet.ready', { loopId: owing.loopId });
    expect(await told('packet_ready')).toEqual(sorted(manager));

    await world.test.pool.query('DELETE FROM mail');
    const barred = await loopOf({ personId: ines.personId, filedAt: FILED });
    await world.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), manager.personId, barred.candidateId],
    );
    await hear('packet.ready', { loopId: barred.loopId });
    expect(await told('packet_ready')).toEqual(sorted(rhea));
  });

  it('asks a second reader without naming the flag, and nobody who has answered or come to owe', async () => {
    const ines = await world.person('Ines Farouq', 'interviewer');
    const dev = await world.person('Dev Anand', 'interviewer');
    const eve = await world.person('Eve Sand', 'interviewer');
    const { loopId } = await loopOf({ personId: ines.personId, filedAt: FILED });
    const flagType = 'overconfidence';
    const ask = async (reader: Actor) => {
      const id = newId();
      await world.test.pool.query(
        `INSERT INTO flag_reading (id, loop_id, flag_type, reader_id, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, now())`,
        [id, loopId, flagType, reader.personId, manager.personId],
      );
      await hear('flag.reader_asked', { loopId, flagType, readerId: reader.personId });
      return id;
    };
    await ask(dev);
    await hear('flag.reader_asked', { loopId, flagType, readerId: dev.personId });
    const answered = await ask(eve);
    await world.test.pool.query(
      `INSERT INTO flag_verdict (reading_id, verdict, reason, read_at) VALUES ($1, 'disputes', 'Held up', now())`,
      [answered],
    );
    const owing = await world.person('Otis Owing', 'interviewer');
    await ask(owing);
    await world.test.pool.query(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role)
       SELECT $1, r.id, r.stage_id, r.loop_id, $2, 'panelist' FROM round r WHERE r.loop_id = $3 LIMIT 1`,
      [newId(), owing.personId, loopId],
    );
    await world.sendDue();
    expect(world.sink.received.map(({ mail }) => mail.subject)).toEqual([
      expect.stringMatching(/^A second reading is asked of you: /),
    ]);
    const text = world.sink.received[0]?.mail.text ?? '';
    expect(text).toContain('Hedda Manager');
    expect(text.replaceAll(`/flags/${loopId}/${flagType}`, '')).not.toMatch(/overconfidence/i);
    expect((await world.rows()).map(({ state }) => state).sort()).toEqual([
      'sent',
      'skipped',
      'skipped',
    ]);
  });

  it('sends each mail once for news that come twice', async () => {
    const ines = await world.person('Ines Farouq', 'interviewer');
    const { loopId } = await loopOf({ personId: ines.personId, filedAt: FILED });
    await hear('packet.ready', { loopId });
    await world.sendDue();
    await world.sendDue();
    expect(world.sink.received).toHaveLength(2);
    for (const times of world.sink.timesTaken().values()) expect(times).toBe(1);
  });

  it('tells whoever asked that a file is ready, an import has ended or a webhook is paused', async () => {
    const { pool } = world.test;
    const [exportId, importId, endpointId] = [newId(), newId(), newId()];
    await pool.query(
      `INSERT INTO export_run (id, content, format, state, created_by, created_at, expires_at)
       VALUES ($1, 'people', 'csv', 'ready', $2, now(), now())`,
      [exportId, rhea.personId],
    );
    await pool.query(
      `INSERT INTO import_run (id, source, content, file_name, format, state, created_by, created_at)
       VALUES ($1, 'csv', 'candidates', 'people.csv', 'csv', 'done', $2, now())`,
      [importId, rhea.personId],
    );
    await pool.query(
      `INSERT INTO webhook_endpoint (id, owner_id, url, events, secret_sealed, state, created_at)
       VALUES ($1, $2, 'https://hooks.example.org', '{}', '', 'paused', now())`,
      [endpointId, rhea.personId],
    );
    await hear('export.ready', { runId: exportId });
    await hear('import.done', { runId: importId });
    await hear('webhook.paused', { endpointId });
    for (const kind of ['export_ready', 'import_done', 'webhook_paused'])
      expect(await told(kind)).toEqual(sorted(rhea));
    await world.sendDue();
    expect(world.sink.received.map(({ mail }) => mail.subject).sort()).toEqual([
      'A webhook of yours is paused',
      'Your export is ready',
      'Your import has ended',
    ]);
  });
});
