import { mayRetry, needsLook, recipientOf, refusalOf } from './mail-words';

describe('a mail of the log', () => {
  it('asks for a look when it failed or came back, and only then', () => {
    const states = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'BOUNCED', 'SKIPPED'] as const;
    expect(states.filter((state) => needsLook({ state }))).toEqual(['FAILED', 'BOUNCED']);
  });

  it('may be sent again once it is over and did not arrive', () => {
    const states = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'BOUNCED', 'SKIPPED'] as const;
    expect(states.filter((state) => mayRetry({ state }))).toEqual(['FAILED', 'BOUNCED', 'SKIPPED']);
  });

  it('names whoever gets it, or the address when nobody is known', () => {
    const person = { id: 'p', name: 'Ana', timeZone: 'UTC' };
    expect([
      recipientOf({ person, candidate: null, toAddress: 'ana@example.org' }),
      recipientOf({ person: null, candidate: null, toAddress: 'x@example.org' }),
    ]).toEqual(['Ana', 'x@example.org']);
  });

  it('says the code of a refusal once', () => {
    expect([
      refusalOf(550, '550 no such mailbox'),
      refusalOf(550, 'No such mailbox'),
      refusalOf(null, 'No connection'),
    ]).toEqual(['550 no such mailbox', '550 No such mailbox', 'No connection']);
  });
});
