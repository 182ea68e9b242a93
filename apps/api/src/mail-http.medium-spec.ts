import type { MailKind } from '@debrief/domain';
import { NotificationLink } from '@debrief/server-notify';
import { hashToken, newId, newToken, readConfig } from '@debrief/server-kernel';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeServer } from './server';

describe('mail over HTTP', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    test = await testDatabase();
    const config = readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: test.url,
      SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    app = await makeServer({ config, source: test.source, clock: test.clock });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await test.drop().catch(() => undefined);
  });

  const person = async (...roles: string[]) => {
    const id = newId();
    const token = newToken();
    await test.pool.query(
      `INSERT INTO person (id, name, email, roles, time_zone, working_hours) VALUES ($1, 'Ines Farouq', $2, $3, 'Europe/Lisbon', '[]')`,
      [id, `${id}@example.test`, roles],
    );
    await test.pool.query(
      `INSERT INTO session (token_hash, id, person_id, created_at, last_used_at, expires_at)
       VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '1 day')`,
      [hashToken(token), newId(), id, test.clock.now()],
    );
    return { id, cookie: `debrief_session=${token}` };
  };
  const inject = (options: {
    method: 'GET' | 'POST';
    url: string;
    headers?: Record<string, string>;
    payload?: string;
  }) => app.inject(options);

  describe('unsubscribing by the link of a mail', () => {
    const link = (personId: string, kind: MailKind) =>
      new URL(app.get(NotificationLink, { strict: false }).url({ personId, kind })).pathname;
    const choices = async (personId: string) =>
      (
        await test.pool.query('SELECT kind, wanted FROM notification_choice WHERE person_id = $1', [
          personId,
        ])
      ).rows;
    const audited = async (personId: string) =>
      (
        await test.pool.query(
          `SELECT 1 FROM audit_event WHERE action = 'mail.unsubscribed' AND subject_id = $1`,
          [personId],
        )
      ).rowCount;

    it('asks first: following the link changes nothing', async () => {
      const { id } = await person('interviewer');
      const page = await inject({ method: 'GET', url: link(id, 'packet_ready') });
      expect([page.statusCode, page.headers['content-type']]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
      expect(page.body).toContain('<form method="post">');
      expect(await choices(id)).toEqual([]);
    });

    it.each([
      ['the button of the page', 'application/x-www-form-urlencoded', ''],
      ['a mail program', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
      [
        'a mail program that sends parts',
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      ],
    ])('is done by %s, without a session, and is audited once', async (_who, type, payload) => {
      const { id } = await person('interviewer');
      const post = () =>
        inject({
          method: 'POST',
          url: link(id, 'packet_ready'),
          headers: { 'content-type': type },
          payload,
        });
      expect((await post()).statusCode).toBe(200);
      expect((await post()).statusCode).toBe(200);
      expect(await choices(id)).toEqual([{ kind: 'packet_ready', wanted: false }]);
      expect(await audited(id)).toBe(1);
    });

    it('does nothing for a token that was not made here, nor for what cannot be switched off', async () => {
      const { id } = await person('interviewer');
      const forged = Buffer.from(`${id} packet_ready`).toString('base64url');
      for (const token of [forged, 'x', link(id, 'packet_ready').slice(18, -2)]) {
        const answer = await inject({ method: 'POST', url: `/mail/unsubscribe/${token}` });
        expect(answer.statusCode).toBe(404);
      }
      await inject({ method: 'POST', url: link(id, 'invitation') });
      expect(await choices(id)).toEqual([]);
    });
  });

  describe('mail that comes in', () => {
    const report = (mailId: string, address: string) =>
      [
        'From: MAILER-DAEMON@mx.example.org',
        'To: debrief@example.org',
        'Subject: Undelivered Mail',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'It did not work.',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example.org',
        '',
        `Final-Recipient: rfc822; ${address}`,
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 no such user',
        '',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: <mail.${mailId}@localhost>`,
        'Subject: You owe a scorecard',
        '',
        '--b--',
        '',
      ].join('\r\n');
    const send = (cookie: string, payload: string, type = 'message/rfc822') =>
      inject({
        method: 'POST',
        url: '/mail/inbound',
        headers: { cookie, 'content-type': type },
        payload,
      });

    it('is taken from recruiters and admins, and from nobody else', async () => {
      const mail = 'From: a@example.org\r\nSubject: hello\r\n\r\nhello\r\n';
      for (const role of ['recruiter', 'admin'])
        expect((await send((await person(role)).cookie, mail)).statusCode).toBe(202);
      for (const role of ['interviewer', 'hiring_manager'])
        expect((await send((await person(role)).cookie, mail)).statusCode).toBe(403);
      expect((await send('', mail)).statusCode).toBe(401);
    });

    it('is taken from a program whose token was given for it, and from no other program', async () => {
      const { id } = await person('recruiter');
      const tokenFor = async (scope: string): Promise<string> => {
        const token = `dbf_${newToken()}`;
        await test.pool.query(
          `INSERT INTO api_token (id, person_id, name, token_hash, hint, scopes, created_by, created_at, expires_at)
           VALUES ($1, $2, $3, $4, '', ARRAY[$3]::text[], $2, $5, $5::timestamptz + interval '1 day')`,
          [newId(), id, scope, hashToken(token), test.clock.now()],
        );
        return token;
      };
      const pipe = async (scope: string) =>
        inject({
          method: 'POST',
          url: '/mail/inbound',
          headers: {
            authorization: `Bearer ${await tokenFor(scope)}`,
            'content-type': 'message/rfc822',
          },
          payload: 'Subject: hello\r\n\r\nhello\r\n',
        });
      expect((await pipe('mail:inbound')).statusCode).toBe(202);
      expect((await pipe('hiring:read')).statusCode).toBe(403);
    });

    it('marks the mail that came back and stops its address', async () => {
      const { id: to } = await person('interviewer');
      const { cookie } = await person('recruiter');
      const mailId = newId();
      const address = `${to}@example.test`;
      await test.pool.query(
        `INSERT INTO mail (id, dedup_key, kind, person_id, to_address, state, created_at, sent_at)
         VALUES ($1, gen_random_uuid()::text, 'test', $2, $3, 'sent', now(), now())`,
        [mailId, to, address],
      );
      const raw = report(mailId, address);
      expect((await send(cookie, raw)).statusCode).toBe(202);
      expect((await send(cookie, raw)).statusCode).toBe(202);
      const { rows } = await test.pool.query(
        `SELECT m.state, m.last_code, s.address FROM mail m LEFT JOIN mail_stopped_address s ON s.address = m.to_address WHERE m.id = $1`,
        [mailId],
      );
      expect(rows).toEqual([{ state: 'bounced', last_code: 550, address }]);
      const audits = await test.pool.query(
        `SELECT detail FROM audit_event WHERE action = 'mail.bounced' AND subject_id = $1`,
        [mailId],
      );
      expect(audits.rows).toEqual([{ detail: { status: '5.1.1', stopped: true } }]);
    });

    it('is refused in another form, and its form is refused elsewhere', async () => {
      const { cookie } = await person('recruiter');
      expect((await send(cookie, '{}', 'application/json')).statusCode).toBe(400);
      const elsewhere = await inject({
        method: 'POST',
        url: '/auth/link',
        headers: { 'content-type': 'message/rfc822' },
        payload: 'x',
      });
      expect(elsewhere.statusCode).toBe(400);
    });
  });

  describe('the log over GraphQL', () => {
    const ask = async (cookie: string, query: string) => {
      const answer = await inject({
        method: 'POST',
        url: '/graphql',
        headers: { cookie, 'content-type': 'application/json' },
        payload: JSON.stringify({ query }),
      });
      return JSON.parse(answer.body) as {
        data: Record<string, unknown> | null;
        errors?: { extensions: { code: string } }[];
      };
    };
    const LOG = `{ mails(first: 1) { edges { node { id kind state person { name } candidate { name links } toAddress subject
      loopId attempts nextAttemptAt code problem createdAt sentAt } } } mailStatus { configured from failingSince waiting troubles }
      stoppedAddresses { address code reason stoppedAt } }`;

    it('names the person or the candidate of each mail', async () => {
      const { id, cookie } = await person('admin');
      const candidateId = newId();
      await test.pool.query(
        `INSERT INTO candidate (id, name, email, time_zone) VALUES ($1, 'Noor Haddad', 'noor@example.org', 'UTC')`,
        [candidateId],
      );
      const queue = (column: string, owner: string) =>
        test.pool.query(
          `INSERT INTO mail (id, dedup_key, kind, ${column}, state, created_at) VALUES ($1, $1::uuid::text, 'test', $2, 'queued', now())`,
          [newId(), owner],
        );
      await queue('person_id', id);
      expect((await ask(cookie, LOG)).data).toMatchObject({
        mails: {
          edges: [
            {
              node: {
                kind: 'TEST',
                state: 'QUEUED',
                person: { name: 'Ines Farouq' },
                candidate: null,
              },
            },
          ],
        },
        mailStatus: { configured: false, failingSince: null },
      });
      await queue('candidate_id', candidateId);
      expect((await ask(cookie, LOG)).data).toMatchObject({
        mails: {
          edges: [{ node: { person: null, candidate: { name: 'Noor Haddad', links: [] } } }],
        },
      });
    });

    it('is not for interviewers and hiring managers, who choose what they are sent all the same', async () => {
      for (const role of ['interviewer', 'hiring_manager']) {
        const { cookie } = await person(role);
        for (const query of [
          '{ mails { pageInfo { hasNextPage } } }',
          '{ mailStatus { waiting } }',
          '{ stoppedAddresses { address } }',
        ])
          expect((await ask(cookie, query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
        const set = `mutation { setNotification(input: { kind: KIT_AHEAD, wanted: false, idempotencyKey: "${newId()}" })
          { ... on NotificationSet { choice { kind wanted optional } } } }`;
        expect((await ask(cookie, set)).data).toEqual({
          setNotification: { choice: { kind: 'KIT_AHEAD', wanted: false, optional: true } },
        });
      }
    });

    it('sends test mails for admins only', async () => {
      const send = `mutation { sendTestMail(input: { idempotencyKey: "${newId()}" }) { __typename ... on FieldProblems { fields { code } } } }`;
      expect(
        (await ask((await person('recruiter')).cookie, send)).errors?.[0]?.extensions.code,
      ).toBe('FORBIDDEN');
      expect((await ask((await person('admin')).cookie, send)).data).toEqual({
        sendTestMail: { __typename: 'FieldProblems', fields: [{ code: 'NO_MAIL_SERVER' }] },
      });
    });
  });
});
