import { aDebrief, aNote, aVoter } from './debrief.fixture';
import {
  awayWords,
  changesHeard,
  gateWords,
  missingWords,
  opensWords,
  ordinal,
  sealedWords,
  voteDueWords,
  waitingWords,
} from './words';

const ana = aVoter({ personId: 'ana', name: 'Ana', isYou: true });
const ben = aVoter({ personId: 'ben', name: 'Ben' });
const cem = aVoter({ personId: 'cem', name: 'Cem' });

describe('the words of a debrief', () => {
  it('count the sealed among those whose vote is waited for', () => {
    expect(sealedWords([ana, { ...ben, state: 'SEALED' }, { ...cem, state: 'EXCUSED' }])).toBe(
      '1 of 2 sealed',
    );
  });

  it.each([
    [[ana, ben, cem], 'It opens for all three when the last vote is in.'],
    [[ana], 'It opens with the vote.'],
    [[ana, { ...ben, state: 'EXCUSED' as const }], 'It opens with the vote.'],
  ])('say what opens the sealed part', (voters, text) => {
    expect(opensWords(voters)).toBe(text);
  });

  it.each([
    [[ana, ben], 'Waiting for you and Ben.'],
    [[ana, { ...ben, state: 'SEALED' as const }], 'Only your vote is waited for.'],
    [[{ ...ana, state: 'SEALED' as const }, ben, cem], 'Waiting for Ben and Cem.'],
    [[{ ...ana, state: 'SEALED' as const }], 'Nobody is waited for.'],
    [[ana, ben, cem, cem, cem], 'Waiting for 5 votes, yours among them.'],
  ])('name whom the reveal waits for', (voters, text) => {
    expect(waitingWords(voters)).toBe(text);
  });

  it.each([
    [1, 'first'],
    [6, 'sixth'],
    [9, '9th'],
    [11, '11th'],
    [21, '21st'],
    [112, '112th'],
  ])('count up: %i is the %s', (n, word) => {
    expect(ordinal(n)).toBe(word);
  });

  it('tell what the gate let through, and what holds it', () => {
    expect(gateWords(6, 1)).toBe('6 filed, 1 excused');
    expect(gateWords(2, 0)).toBe('2 filed');
    expect(missingWords(['Ben', 'Ben', 'Cem'])).toBe(
      '3 scorecards missing, from Ben and Cem. Each has to be filed, handed over or excused first.',
    );
    expect(missingWords([])).toBe('Every scorecard is filed or excused.');
  });
});

describe('what is said aloud of a change', () => {
  const before = aDebrief({ voters: [ana, ben, cem] });

  it('names who sealed, with how many have, and never what', () => {
    const after = aDebrief({ voters: [ana, { ...ben, state: 'SEALED' }, cem] });
    expect(changesHeard(before, after)).toBe('Ben has sealed. 1 of 3 sealed.');
  });

  it('is silent about oneself and about who comes and goes', () => {
    const after = aDebrief({
      voters: [{ ...ana, state: 'SEALED' }, { ...ben, present: true }, cem],
    });
    expect(changesHeard(before, after)).toBe('');
  });

  it('says that all votes are in, and not who came last', () => {
    const after = aDebrief({
      phase: 'REVEALED',
      voters: [ana, { ...ben, state: 'SEALED' }, cem],
    });
    expect(changesHeard(before, after)).toBe('All votes are in. They are open to everyone now.');
  });

  it('names whose note is new, except one’s own', () => {
    const open = aDebrief({ phase: 'REVEALED', voters: [ana, ben, cem] });
    const after = aDebrief({
      phase: 'REVEALED',
      voters: [ana, ben, cem],
      notes: [aNote({ id: '1', author: 'Ana' }), aNote({ id: '2', author: 'Ben' })],
    });
    expect(changesHeard(open, after)).toBe('New in the discussion: Ben.');
  });

  it('is silent when another debrief took its place', () => {
    expect(changesHeard(before, aDebrief({ id: 'other', phase: 'REVEALED' }))).toBe('');
  });
});

describe('who steps away', () => {
  it('is told what is kept where while a vote is open', () => {
    const said = awayWords(aDebrief({})).join(' ');
    expect(said).toContain('kept in this browser only, until you seal it');
    expect(said).toContain('nothing closes when it ends');
  });

  it('is told nothing about a clock in a debrief over days', () => {
    expect(awayWords(aDebrief({ mode: 'APART' })).join(' ')).not.toContain('clock');
  });

  it('is told that a sealed vote needs nobody on the page', () => {
    const debrief = aDebrief({});
    const sealed = { ...debrief, me: debrief.me && { ...debrief.me, state: 'SEALED' as const } };
    expect(awayWords(sealed)).toContain('Your vote is sealed and stays sealed.');
  });

  it('is told that nobody waits for a reader without a vote', () => {
    expect(awayWords(aDebrief({ me: null })).join(' ')).toContain('nobody waits for you');
  });
});

describe('a vote that is waited for, on Home', () => {
  const now = new Date('2026-11-26T13:05:00Z');
  it.each([
    ['TOGETHER' as const, '2026-11-26T13:15:00Z', 'Under way now, until 13:15.'],
    [
      'TOGETHER' as const,
      '2026-11-26T13:00:00Z',
      'The time to read is over; the reveal waits for you.',
    ],
    ['APART' as const, '2026-11-28T17:00:00Z', 'Read and vote by Sat 28 Nov, 17:00.'],
    ['APART' as const, '2026-11-25T17:00:00Z', 'Was wanted by Wed 25 Nov, 17:00; it still counts.'],
    ['APART' as const, null, 'Read the packet in silence, then vote.'],
  ])('says by when, %s %s', (mode, readUntil, text) => {
    expect(voteDueWords({ mode, readUntil }, 'UTC', now)).toBe(text);
  });
});
