import type { AttentionItem, MyRound, MyWork, OwedScorecard } from '@debrief/web-data';
import { nextThing, sortOwed } from './next-thing';

const now = new Date('2026-11-24T10:00:00Z');
const at = (hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString();

function round(startsIn: number, filed = false): MyRound {
  return {
    seatId: `s${startsIn}`,
    startsAt: at(startsIn),
    endsAt: at(startsIn + 1),
    filed,
  } as MyRound;
}
function owed(seatId: string, endedAgo: number | null, dueIn: number | null): OwedScorecard {
  return {
    seatId,
    endsAt: endedAgo === null ? null : at(-endedAgo),
    dueAt: dueIn === null ? null : at(dueIn),
  } as OwedScorecard;
}
const item = { loopId: 'l1' } as AttentionItem;
const work = (part: Partial<MyWork>): MyWork => ({
  rounds: [],
  owed: [],
  sealedLoops: [],
  attention: [],
  ...part,
});

describe('the next thing', () => {
  it('is a round that starts soon, before anything owed', () => {
    const next = nextThing(work({ rounds: [round(3), round(1)], owed: [owed('a', 2, 20)] }), now);
    expect(next).toMatchObject({ kind: 'round', round: { seatId: 's1' } });
  });

  it('is the running round', () => {
    expect(nextThing(work({ rounds: [round(-0.5)] }), now)).toMatchObject({ kind: 'round' });
  });

  it('is the scorecard due first when no round is near', () => {
    const next = nextThing(
      work({ rounds: [round(9)], owed: [owed('b', 3, 5), owed('a', 26, -1)] }),
      now,
    );
    expect(next).toMatchObject({ kind: 'owed', owed: { seatId: 'a' } });
  });

  it('is not a scorecard whose round is still to come', () => {
    const next = nextThing(
      work({ owed: [owed('future', -30, 54), owed('unplanned', null, null)], attention: [item] }),
      now,
    );
    expect(next).toEqual({ kind: 'attention', item });
  });

  it('is a far round when nothing else is to do, and nothing at all without one', () => {
    expect(nextThing(work({ rounds: [round(30)] }), now)).toMatchObject({ kind: 'round' });
    expect(nextThing(work({ rounds: [round(-3)] }), now)).toEqual({ kind: 'nothing' });
    expect(nextThing(work({ rounds: [round(1, true)] }), now)).toEqual({ kind: 'nothing' });
  });

  it('puts what blocks a decision before a seat to fill, the longest wait first', () => {
    const attention = [
      { kind: 'SEAT_TO_FILL', since: at(-90), loopId: 'a' },
      { kind: 'DECISION_DUE', since: at(-2), loopId: 'b' },
      { kind: 'DECISION_DUE', since: at(-5), loopId: 'c' },
    ] as AttentionItem[];
    expect(nextThing(work({ attention }), now)).toMatchObject({
      kind: 'attention',
      item: { loopId: 'c' },
    });
  });

  it('sorts owed scorecards by due moment, those without one last', () => {
    expect(
      sortOwed([owed('c', null, null), owed('b', 1, 2), owed('a', 1, 1)]).map((one) => one.seatId),
    ).toEqual(['a', 'b', 'c']);
  });
});
