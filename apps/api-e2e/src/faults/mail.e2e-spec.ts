import {
  rowsOf,
  seasonDatabase,
  startApi,
  waitFor,
  type PreparedDatabase,
  type RunningProcess,
} from '@debrief/server-testing';
import { mutate, newKey } from '../harness/ask';
import { MailSink } from './mail-sink';
import { CLIENT_MS, FAULT_SECONDS } from './rooms';

/** How long is waited for a mail after its server works again. */
const CURE_MS = 60_000;
const MAILS = 5;

describe('mail from running processes', () => {
  let season: PreparedDatabase;
  let world: { url: string; drop(): Promise<void> };
  let sink: MailSink;
  let adminId: string;
  const started: RunningProcess[] = [];

  beforeAll(async () => {
    season = await seasonDatabase({ now: new Date() });
  }, 240_000);
  afterAll(() => season.drop());
  beforeEach(async () => {
    world = await season.copy();
    sink = new MailSink();
    await sink.up();
    const [admin] = await rowsOf<{ id: string }>(
      world.url,
      `SELECT id FROM person WHERE active AND 'admin' = ANY (roles) ORDER BY id LIMIT 1`,
    );
    adminId = admin?.id ?? '';
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((process) => process.stop()));
    await sink.down();
    await world.drop();
  });

  const start = async (): Promise<RunningProcess> => {
    const api = await startApi(world.url, { SMTP_URL: sink.url });
    started.push(api);
    return api;
  };
  /** Asks for a test mail; gives its Message-ID. Throws when the answer takes too long. */
  const askForMail = async (api: RunningProcess): Promise<string> => {
    const began = performance.now();
    const { outcome } = await mutate(
      api,
      adminId,
      'sendTestMail',
      { idempotencyKey: newKey() },
      '... on TestMailQueued { mail { id } }',
    );
    const took = performance.now() - began;
    if (took > CLIENT_MS) throw new Error(`The answer took ${Math.round(took)} ms`);
    const { id } = (outcome as { mail?: { id: string } }).mail ?? {};
    if (!id) throw new Error(JSON.stringify(outcome));
    return `<mail.${id}@localhost>`;
  };
  const arrived = (ids: readonly string[]) =>
    waitFor(
      `${ids.length} mails to arrive`,
      () => Promise.resolve(ids.every((id) => sink.taken.includes(id))),
      CURE_MS,
    );
  const timesTaken = (id: string): number => sink.taken.filter((taken) => taken === id).length;
  const settled = (ids: readonly string[]) =>
    waitFor('the mails to be noted as sent', async () => {
      const [row] = await rowsOf<{ count: number }>(
        world.url,
        `SELECT count(*)::int AS count FROM mail WHERE kind = 'test' AND state = 'sent'`,
      );
      return row?.count === ids.length;
    });

  it.each([
    ['nobody listens', () => Promise.resolve()],
    ['the server takes connections and says nothing', () => sink.mute()],
  ])('waits while %s, and each arrives once within 60 s of the cure', async (_what, fault) => {
    const api = await start();
    await sink.down();
    await fault();
    const ids: string[] = [];
    const end = Date.now() + FAULT_SECONDS * 1000;
    while (ids.length < MAILS || Date.now() < end) {
      if (ids.length < MAILS) ids.push(await askForMail(api));
      else await new Promise((done) => setTimeout(done, 200));
    }
    await sink.down();
    await sink.up();
    await arrived(ids);
    await settled(ids);
    expect(ids.map(timesTaken)).toEqual(ids.map(() => 1));
  });

  it('is one mail to its reader when the process is killed twice while the server holds the content', async () => {
    sink.holdMs = 3000;
    const api = await start();
    const id = await askForMail(api);
    const begun = (times: number) =>
      waitFor(
        `the content to come in for the ${times}. time`,
        () => Promise.resolve(sink.begun.filter((one) => one === id).length >= times),
        60_000,
      );
    await begun(1);
    await api.stop('SIGKILL');
    const second = await start();
    await begun(2);
    await second.stop('SIGKILL');
    await start();
    await begun(3);
    const noted = () => settled([id]);
    await noted();
    // However often the server took it, all of it carries one Message-ID.
    expect(timesTaken(id)).toBeGreaterThanOrEqual(1);
    expect(timesTaken(id)).toBeLessThanOrEqual(3);
    const [mail] = await rowsOf<{ attempts: number }>(
      world.url,
      `SELECT attempts FROM mail WHERE kind = 'test'`,
    );
    expect(mail?.attempts).toBe(1);
  });
});
