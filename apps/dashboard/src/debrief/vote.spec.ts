import { aDebrief, aSeat } from './debrief.fixture';
import { changes, EMPTY_VOTE, fitting, isEmpty, missingOf, MOST_REASON, reasonAsk } from './vote';

const first = aSeat({ firstVote: 'NO' });
const none = aSeat({ firstVote: null });

describe('the second vote', () => {
  it('is a change only against a first one', () => {
    expect(changes('YES', 'NO')).toBe(true);
    expect(changes('NO', 'NO')).toBe(false);
    expect(changes('YES', null)).toBe(false);
    expect(changes(null, 'NO')).toBe(false);
  });

  it.each([
    ['YES' as const, first, 'What changed your mind?', true],
    ['NO' as const, first, 'Anything to add?', false],
    [null, first, 'Anything to add?', false],
    ['INSUFFICIENT_SIGNAL' as const, first, 'What is missing?', true],
    [
      'INSUFFICIENT_SIGNAL' as const,
      aSeat({ firstVote: 'INSUFFICIENT_SIGNAL' }),
      'What is missing?',
      true,
    ],
    ['YES' as const, none, 'What does your vote rest on?', true],
  ])('asks %s: the reason by its own question', (vote, seat, label, required) => {
    expect(reasonAsk(vote, seat)).toMatchObject({ label, required });
  });

  it('names everything that is missing at once', () => {
    expect(Object.keys(missingOf(EMPTY_VOTE, first))).toEqual(['vote']);
    const changed = { ...EMPTY_VOTE, vote: 'YES' as const, reason: '  ' };
    expect(Object.keys(missingOf(changed, first))).toEqual(['level', 'reason']);
    expect(missingOf({ ...changed, level: '5', reason: 'The cost call.' }, first)).toEqual({});
    expect(missingOf({ ...changed, vote: 'NO' }, first)).toEqual({});
  });

  it('counts the characters of a reason that is too long', () => {
    const long = {
      ...EMPTY_VOTE,
      vote: 'NO' as const,
      level: '5',
      reason: 'x'.repeat(MOST_REASON + 1),
    };
    expect(missingOf(long, first).reason).toContain(String(MOST_REASON + 1));
  });

  it('lets go of a level and of notes that are no longer there', () => {
    const kept = {
      vote: 'YES' as const,
      level: '9',
      reason: 'r',
      citations: [
        { seatId: 's', noteId: 'here' },
        { seatId: 's', noteId: 'gone' },
      ],
    };
    const known = [{ seatId: 's', noteId: 'here' }];
    expect(fitting(kept, aDebrief(), known)).toEqual({
      ...kept,
      level: null,
      citations: known,
    });
    expect(fitting({ ...kept, level: '6' }, aDebrief(), null)).toEqual({ ...kept, level: '6' });
  });

  it('is empty until something is chosen or written', () => {
    expect(isEmpty({ ...EMPTY_VOTE, reason: ' \n' })).toBe(true);
    expect(isEmpty({ ...EMPTY_VOTE, level: '5' })).toBe(false);
  });
});
