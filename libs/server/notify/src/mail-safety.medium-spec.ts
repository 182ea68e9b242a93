import { newId, type Actor } from '@debrief/server-kernel';
import {
  insertCandidate,
  insertEmptyVersion,
  insertJob,
  insertLoop,
} from '@debrief/server-loop/testing';
import { MailTransport } from './mail.transport';
import { MailWorld } from './testing/mail.world';

const HOSTILE = [
  'Noor\r\nBcc: evil@example.org',
  'Noor\nX-Evil: yes',
  'Noor\r\n\r\nAnother body',
  'Noor, evil@example.org',
  'Noor <evil@example.org>, x',
  '"Noor" <evil@example.org>',
  'O\'Neil "the" \\ Haddad',
  '=?utf-8?Q?Noor=0D=0ABcc:_evil@example.org?=',
  '=?utf-8?B?Tm9vcg0KQmNjOiBldmlsQGV4YW1wbGUub3Jn?=',
  'gpj.\u202Efdp\u2066',
  'Noor\u2028Bcc: evil@example.org',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'محمد 家族 👩‍👩‍👧',
  'N'.repeat(200),
];

describe('mail with hostile names', () => {
  let world: MailWorld;
  let ines: Actor;
  let jobId: string;
  let versionId: string;

  beforeAll(async () => {
    world = await MailWorld.open();
    ines = await world.person('Ines Farouq', 'interviewer');
    const manager = await world.person('Hedda Manager', 'hiring_manager');
    jobId = await insertJob(world.test.pool, manager.personId);
    versionId = await insertEmptyVersion(world.test.pool);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.sink.received.length = 0;
    await world.test.pool.query('DELETE FROM mail; DELETE FROM mail_server_state');
  });

  /** A reminder of a round with these names, as the server took it. */
  const sendWith = async (names: { person: string; candidate: string; round: string }) => {
    await world.test.pool.query('UPDATE person SET name = $2 WHERE id = $1', [
      ines.personId,
      names.person,
    ]);
    const candidate = await insertCandidate(world.test.pool, jobId, names.candidate);
    const ids = await insertLoop(world.test.pool, {
      ...candidate,
      jobId,
      versionId,
      stages: [{ rounds: [{ seats: [{ personId: ines.personId }], name: names.round }] }],
    });
    await world.put({
      kind: 'file_reminder',
      dedupKey: newId(),
      to: { personId: ines.personId },
      loopId: ids.loopId,
      params: { seatId: ids.seatIds[0]?.[0]?.[0] ?? '', number: 1 },
    });
    await world.sendDue();
    const [received] = world.sink.received;
    if (!received || world.sink.received.length !== 1) throw new Error('One mail was expected');
    return received;
  };
  const KNOWN = [
    'auto-submitted',
    'content-type',
    'date',
    'from',
    'list',
    'message-id',
    'mime-version',
    'subject',
    'to',
  ];

  it.each(HOSTILE.map((name) => [name]))(
    'goes to its one recipient with no header more: %j',
    async (name) => {
      const { rcpt, mail, raw } = await sendWith({ person: name, candidate: name, round: name });
      const address = `${ines.personId}@example.test`;
      expect(rcpt).toEqual([(await addressOf(ines)) || address]);
      expect([...mail.headers.keys()].sort()).toEqual(KNOWN);
      const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
      expect(to.flatMap(({ value }) => value).map((one) => one.address)).toEqual(rcpt);
      expect([mail.cc, mail.bcc, mail.replyTo]).toEqual([undefined, undefined, undefined]);
      // Directional marks, and joiners as in the family above, never arrive.
      expect(`${mail.subject}${to[0]?.text}`).not.toMatch(
        /[\r\n\u2028\u2029\u202A-\u202E\u2066-\u2069]/,
      );
      expect([...(mail.subject ?? '')].length).toBeLessThanOrEqual(150);
      expect(raw.split(/\r?\n/).every((line) => line.length <= 998)).toBe(true);
      expect(mail.text).toContain('Your scorecard is still owed');
      expect(String(mail.html)).not.toMatch(/<script|<img/i);
    },
  );

  it.each([
    'ines@example.org, evil@example.org',
    'ines@example.org\r\nbcc: evil@example.org',
    'ines@example.org\nrcpt to:<evil@example.org>',
    'ines <ines@example.org>',
    '"evil@example.org" <ines@example.org>',
    'ines@example.org> orcpt=rfc822;<evil@example.org',
    'ines@[127.0.0.1]',
    '',
  ])('never leaves for an address that is not one plain mailbox: %j', async (address) => {
    const outcome = await world.get(MailTransport).send(
      {
        mailId: newId(),
        to: { name: 'Ines', address },
        subject: 'Hello',
        text: 'Hello',
        html: '<p>Hello</p>',
        calendar: null,
        unsubscribeUrl: null,
      },
      world.clock.now(),
    );
    expect(outcome).toMatchObject({ kind: 'refused', phase: 'recipient', code: 553 });
    expect(world.sink.received).toHaveLength(0);
  });

  it('says who it is from, that a program sent it, and how to get no more', async () => {
    const { mail, from, raw } = await sendWith({
      person: 'Ines Farouq',
      candidate: 'Noor Haddad',
      round: 'Coding',
    });
    const [row] = await world.rows();
    expect(from).toBe('debrief@example.org');
    expect(mail.from?.value).toEqual([{ name: 'Debrief, hiring', address: 'debrief@example.org' }]);
    expect(mail.messageId).toBe(`<mail.${row?.id}@debrief.example.org>`);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(raw.replace(/\r?\n\s+/g, ' ')).toMatch(
      /^List-Unsubscribe: <https:\/\/debrief\.example\.org\/mail\/unsubscribe\/[\w-]{40,99}>/m,
    );
    expect(mail.subject).toBe('You owe a scorecard: Coding with Noor Haddad');
    expect(row).toMatchObject({ subject: mail.subject, state: 'sent' });
    expect(mail.text).toMatch(/https:\/\/debrief\.example\.org\/#\/scorecards\/[0-9a-f-]{36}/);
    // Nothing is fetched by opening it.
    expect(String(mail.html)).not.toMatch(/<img|<link[^>]+stylesheet|@import|url\(|src=/i);
    expect(String(mail.html)).toContain('prefers-color-scheme: dark');
  });

  it('offers no switch for what somebody must learn', async () => {
    await world.mailTo(ines.personId);
    await world.sendDue();
    expect(world.sink.received[0]?.raw).not.toMatch(/^List-Unsubscribe/m);
  });

  it('carries an invitation as an alternative and as a file', async () => {
    const text = ['BEGIN:VCALENDAR', 'METHOD:CANCEL', 'END:VCALENDAR', ''].join('\r\n');
    await world.get(MailTransport).send(
      {
        mailId: newId(),
        to: { name: 'Ines', address: 'ines@example.org' },
        subject: 'Called off',
        text: 'Called off',
        html: '<p>Called off</p>',
        calendar: { method: 'CANCEL', text },
        unsubscribeUrl: null,
      },
      world.clock.now(),
    );
    const [received] = world.sink.received;
    expect(received?.raw).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=CANCEL/im);
    expect(received?.raw).toMatch(/^Content-Type: application\/ics; name=invite\.ics/im);
    const calendars = received?.mail.attachments.map(({ contentType, content }) => [
      contentType,
      content.toString('utf8'),
    ]);
    expect(calendars).toEqual([
      ['text/calendar', text],
      ['application/ics', text],
    ]);
  });

  async function addressOf({ personId }: Actor): Promise<string> {
    const [row] = await world.test.db.readUnnamed<{ email: string }>(
      'SELECT email FROM person WHERE id = $1',
      [personId],
    );
    return row?.email ?? '';
  }
});
