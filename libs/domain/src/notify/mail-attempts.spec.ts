import {
  afterMailAttempt,
  MAIL_BACK_OFF_MS,
  type MailOutcome,
  type MailPhase,
  type TriedMail,
} from './mail-attempts';

const NOW = new Date('2026-11-24T09:00:00Z');
const FRESH: TriedMail = { attempts: 0, refusedBefore: false, asPilot: false };
const refused = (phase: MailPhase, code: number | null, text = ''): MailOutcome => ({
  kind: 'refused',
  phase,
  code,
  text,
});
const step = (outcome: MailOutcome, over: Partial<TriedMail> = {}) =>
  afterMailAttempt({ ...FRESH, ...over }, outcome, NOW);

describe('a mail after a try', () => {
  it('is sent once the server took it', () => {
    expect(step({ kind: 'accepted' })).toEqual({
      state: 'sent',
      attempts: 1,
      nextAttemptAt: null,
      stopsAddress: false,
      server: 'well',
    });
  });

  it.each<[string, MailPhase, number | null]>([
    ['nobody listens', 'connecting', null],
    ['the greeting puts off', 'connecting', 421],
    ['the greeting refuses', 'connecting', 554],
    ['signing in is put off', 'connecting', 454],
    ['the password is wrong', 'connecting', 535],
    ['the server goes away at the sender', 'sender', 421],
    ['the sender is put off', 'sender', 451],
    ['the server goes away at the recipient', 'recipient', 421],
    ['it wants us to sign in first', 'recipient', 530],
    ['the line is cut at the recipient', 'recipient', null],
    ['the content is put off', 'content', 452],
    ['silence follows the content', 'content', null],
  ])('waits for the server without using up an attempt when %s', (_what, phase, code) => {
    expect(step(refused(phase, code), { attempts: 3 })).toEqual({
      state: 'queued',
      attempts: 3,
      nextAttemptAt: NOW,
      stopsAddress: false,
      server: 'in_trouble',
    });
  });

  it('is tried ten times in all with growing pauses when its mailbox is put off', () => {
    const pauses: (number | null)[] = [];
    let attempts = 0;
    for (let state = 'queued'; state === 'queued';) {
      const next = step(refused('recipient', 450), { attempts });
      pauses.push(next.nextAttemptAt && (next.nextAttemptAt.getTime() - NOW.getTime()) / 1000);
      expect(next).toMatchObject({ server: 'well', stopsAddress: false });
      ({ attempts, state } = next);
    }
    expect(pauses).toEqual([20, 40, 60, 120, 300, 900, 3600, 10_800, 21_600, null]);
    expect(attempts).toBe(10);
    expect(MAIL_BACK_OFF_MS).toHaveLength(9);
  });

  it.each([
    ['550', '550 no such user', true],
    ['550 with 5.1.1', '550 5.1.1 unknown', true],
    ['552 with 5.2.2', '552 5.2.2 mailbox full', true],
    ['550 with 5.7.1', '550 5.7.1 relaying denied', false],
    ['554 with 5.4.4', '554 5.4.4 no route', false],
  ])('fails at once on %s at the recipient', (_what, text, stopsAddress) => {
    expect(step(refused('recipient', Number(text.slice(0, 3)), text))).toEqual({
      state: 'failed',
      attempts: 1,
      nextAttemptAt: null,
      stopsAddress,
      server: 'well',
    });
  });

  it.each<MailPhase>(['sender', 'content'])(
    'fails without stopping the address when the %s is refused for good',
    (phase) => {
      expect(step(refused(phase, 554))).toMatchObject({
        state: 'failed',
        stopsAddress: false,
        server: 'well',
      });
    },
  );

  it('is to blame itself when it is put off again while the server takes other mail', () => {
    const again = { refusedBefore: true };
    expect(step(refused('content', 451), again)).toMatchObject({
      state: 'queued',
      attempts: 1,
      server: 'well',
    });
    expect(step(refused('content', 451), { ...again, attempts: 9 })).toMatchObject({
      state: 'failed',
      stopsAddress: false,
    });
    expect(step(refused('content', 451), { ...again, asPilot: true })).toMatchObject({
      attempts: 0,
      server: 'in_trouble',
    });
    expect(step(refused('content', null), again)).toMatchObject({ server: 'in_trouble' });
  });

  it('says nothing about the server when it could not be made', () => {
    expect(step(refused('making', null))).toMatchObject({
      state: 'queued',
      attempts: 1,
      server: null,
    });
    expect(step(refused('making', null), { attempts: 9 })).toMatchObject({ state: 'failed' });
  });
});
