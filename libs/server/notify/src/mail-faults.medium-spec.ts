import type { Actor } from '@debrief/server-kernel';
import { waitFor } from '@debrief/server-testing';
import { MailBooks } from './mail.books.repository';
import { MailCourier } from './mail.courier';
import { MailWorld } from './testing/mail.world';
import type { Script } from './testing/smtp-sink';

/** Short enough to wait out silence a few times, long enough for an answer on a busy machine. */
const SHORT = { silenceMs: 1200, totalMs: 1500 };

describe('mail under faults of its server', () => {
  let world: MailWorld;
  let ines: Actor;

  beforeAll(async () => {
    world = await MailWorld.open({}, SHORT);
    ines = await world.person('Ines Farouq', 'interviewer');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.sink.script = {};
    world.sink.received.length = 0;
    await world.test.pool.query(
      'DELETE FROM mail; DELETE FROM mail_stopped_address; DELETE FROM mail_server_state',
    );
  });

  const mails = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) ids.push(await world.mailTo(ines.personId));
    return ids;
  };
  const once = (): void => {
    for (const times of world.sink.timesTaken().values()) expect(times).toBe(1);
  };

  it('goes out once, however often it is tried', async () => {
    const [id = ''] = await mails(1);
    await world.get(MailCourier).sendOne(id);
    await world.get(MailCourier).sendOne(id);
    expect(await world.sendDue()).toBe(0);
    expect(await world.row(id)).toMatchObject({ state: 'sent', attempts: 1 });
    expect(world.sink.received.map(({ rcpt }) => rcpt)).toEqual([[await addressOf(ines)]]);
  });

  it('is claimed by one of many that try at the same moment', async () => {
    const ids = await mails(6);
    await Promise.all([1, 2, 3, 4].map(() => world.sendDue()));
    expect(await world.secondsUntilSent(ids, 0)).toBe(0);
    expect(world.sink.received).toHaveLength(6);
    once();
  });

  it('waits while the server is down, one try every 20 s in all, and goes out within 60 s of the cure', async () => {
    await world.sink.down();
    const ids = await mails(5);
    await world.sendDue();
    const began = world.clock.now().getTime();
    let pilots = 0;
    for (let seconds = 0; seconds < 3600; seconds += 5) {
      world.advance(5);
      pilots += await world.sendDue();
    }
    expect(pilots).toBeGreaterThanOrEqual(178);
    expect(pilots).toBeLessThanOrEqual(181);
    expect((await world.failingSince())?.getTime()).toBeLessThanOrEqual(began);
    const later = await mails(3);
    await world.sink.up();
    expect(await world.secondsUntilSent([...ids, ...later], 60)).toBeLessThanOrEqual(22);
    expect(await world.failingSince()).toBeNull();
    expect(world.sink.received).toHaveLength(8);
    expect((await world.rows()).map(({ attempts }) => attempts)).toEqual(Array(8).fill(1));
    once();
  });

  it.each<[string, Script]>([
    ['the greeting says 421', { connect: () => 421 }],
    ['the greeting says 554', { connect: () => 554 }],
    ['no greeting comes', { connect: () => 'hang' }],
    ['the sender is put off', { mail: () => 451 }],
    ['no answer comes to the sender', { mail: () => 'hang' }],
    ['the recipient is told 421', { rcpt: () => 421 }],
    ['the content is put off', { data: () => 452 }],
    ['no answer comes to the content', { data: () => 'hang' }],
  ])('goes out once, within 60 s of the cure, after %s', async (_what, script) => {
    const ids = await mails(3);
    world.sink.script = script;
    for (let seconds = 0; seconds < 120; seconds += 20) {
      await world.sendDue();
      world.advance(20);
    }
    expect(world.sink.received).toHaveLength(0);
    expect((await world.rows()).map(({ state, attempts }) => [state, attempts])).toEqual(
      Array(3).fill(['queued', 0]),
    );
    world.sink.script = {};
    expect(await world.secondsUntilSent(ids, 60)).toBeLessThanOrEqual(40);
    expect(world.sink.received).toHaveLength(3);
    once();
  });

  it('is one mail to its reader when the line was cut before the server said that it took it', async () => {
    let cuts = 2;
    world.sink.script = { cutAfterData: () => (cuts -= 1) >= 0 };
    const [id = ''] = await mails(1);
    expect(await world.secondsUntilSent([id], 60)).toBeLessThanOrEqual(42);
    const times = [...world.sink.timesTaken()];
    expect(times).toEqual([[`<mail.${id}@debrief.example.org>`, 3]]);
  });

  it('arrives although the server is slow', async () => {
    world.sink.script = { delayMs: 200 };
    const ids = await mails(5);
    expect(await world.secondsUntilSent(ids, 0)).toBe(0);
    once();
  });

  it('is tried with growing pauses when its mailbox is put off, while others go out', async () => {
    const slow = await world.person('Slow Mailbox', 'interviewer');
    const slowAddress = await addressOf(slow);
    world.sink.script = { rcpt: (address) => (address === slowAddress ? 450 : null) };
    const late = await world.mailTo(slow.personId);
    const others = await mails(3);
    expect(await world.secondsUntilSent(others, 0)).toBe(0);
    for (const pause of [20, 40, 60]) {
      const row = await world.row(late);
      const wait = (row.next_attempt_at?.getTime() ?? 0) - world.clock.now().getTime();
      expect([row.state, row.last_code, wait / 1000]).toEqual(['queued', 450, pause]);
      world.advance(pause);
      await world.sendDue();
    }
    expect(await world.failingSince()).toBeNull();
    world.sink.script = {};
    world.advance(120);
    await world.sendDue();
    expect(await world.row(late)).toMatchObject({ state: 'sent', attempts: 5, last_code: null });
    once();
  });

  it('fails at once when the mailbox is refused for good, and nothing goes there until it is released', async () => {
    const gone = await world.person('Gone Person', 'interviewer');
    const goneAddress = await addressOf(gone);
    world.sink.script = {
      rcpt: (address) => (address === goneAddress ? '550 5.1.1 no such user' : null),
    };
    const lost = await world.mailTo(gone.personId);
    const others = await mails(2);
    const alsoLost = await world.mailTo(gone.personId);
    await world.get(MailCourier).sendOne(lost);
    await world.sendDue();
    expect(await world.row(lost)).toMatchObject({ state: 'failed', last_code: 550, attempts: 1 });
    expect(await world.row(alsoLost)).toMatchObject({ state: 'skipped' });
    expect(await world.row(await world.mailTo(gone.personId))).toMatchObject({
      state: 'skipped',
      last_error: 'The address is stopped because mail to it came back.',
    });
    expect(await world.secondsUntilSent(others, 0)).toBe(0);
    expect(world.sink.received.flatMap(({ rcpt }) => rcpt)).not.toContain(goneAddress);
    once();
  });

  it('fails without stopping the address when its content is refused for good', async () => {
    world.sink.script = { data: () => 554 };
    const [id = ''] = await mails(1);
    await world.sendDue();
    expect(await world.row(id)).toMatchObject({ state: 'failed', last_code: 554 });
    expect(await world.get(MailBooks).isStopped(await addressOf(ines))).toBe(false);
  });

  it('does not hold up the others when the server keeps putting off one of them', async () => {
    const odd = await world.person('Odd One', 'admin');
    await world.put({
      kind: 'export_ready',
      dedupKey: 'odd',
      to: { personId: odd.personId },
      params: { runId: odd.personId },
    });
    world.sink.script = { data: (subject) => (subject.includes('export') ? 451 : null) };
    const others = await mails(6);
    expect(await world.secondsUntilSent(others, 60)).toBeLessThanOrEqual(42);
    for (let seconds = 0; seconds < 120; seconds += 2) {
      world.advance(2);
      await world.sendDue();
    }
    const later = await mails(2);
    expect(await world.secondsUntilSent(later, 60)).toBeLessThanOrEqual(42);
    const [row] = await world.rows("dedup_key = 'odd'");
    expect(row?.state).toBe('queued');
    expect(row?.attempts).toBeGreaterThanOrEqual(1);
    once();
  });

  it('is sent by another worker when the first died in the middle of it, under the same Message-ID', async () => {
    const [id = ''] = await mails(1);
    // The first worker took it and is gone: no settling, only the lease is left.
    await world.test.uow.keepBooks((tx) => world.get(MailBooks).claim(tx, 1));
    expect(await world.sendDue()).toBe(0);
    world.advance(24);
    expect(await world.sendDue()).toBe(0);
    world.advance(2);
    expect(await world.secondsUntilSent([id], 0)).toBe(0);
    expect([...world.sink.timesTaken()]).toEqual([[`<mail.${id}@debrief.example.org>`, 1]]);
  });

  it('is never sent by two workers at once while a slow send is under way', async () => {
    world.sink.script = { delayMs: 300 };
    const [id = ''] = await mails(1);
    const first = world.get(MailCourier).sendOne(id);
    await waitFor('the first to hold it', async () => (await world.row(id)).state === 'sending');
    await world.get(MailCourier).sendOne(id);
    expect(await world.sendDue()).toBe(0);
    await first;
    expect(world.sink.received).toHaveLength(1);
  });

  async function addressOf({ personId }: Actor): Promise<string> {
    const [row] = await world.test.db.readUnnamed<{ email: string }>(
      'SELECT email FROM person WHERE id = $1',
      [personId],
    );
    return row?.email ?? '';
  }
});

describe('mail with wrong credentials', () => {
  it('waits until they are right, and no address is stopped', async () => {
    const world = await MailWorld.open({ SMTP_URL: 'smtp://127.0.0.1:1' });
    try {
      const ines = await world.person('Ines Farouq', 'interviewer');
      const url = world.sink.url.replace('//', '//debrief:wrong@');
      Object.assign(world.config, { SMTP_URL: url });
      world.sink.script = { auth: () => 535 };
      const id = await world.mailTo(ines.personId);
      await world.sendDue();
      expect(await world.row(id)).toMatchObject({ state: 'queued', attempts: 0, last_code: 535 });
      world.sink.script = { auth: () => 454 };
      world.advance(20);
      await world.sendDue();
      expect(await world.row(id)).toMatchObject({ state: 'queued', attempts: 0, last_code: 454 });
      world.sink.script = {};
      expect(await world.secondsUntilSent([id], 60)).toBeLessThanOrEqual(20);
    } finally {
      await world.close();
    }
  });
});
