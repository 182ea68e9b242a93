import { deskFixture, placementsFixture } from './desk.fixture';
import { EMPTY_DRAFT, moved, neighbour, reseated, samePlacements, taken, undone } from './draft';

const draft = () => taken({ placements: placementsFixture() }, 0);
const seats = (one: ReturnType<typeof draft>, roundId: string) =>
  one.placements.find((placement) => placement.roundId === roundId)?.seats.map((s) => s.personId);
const DESIGN_LEAD = { roundId: 'design', seatId: 'design-lead' };

describe('a draft of a schedule', () => {
  it('begins with the first round in hand', () => {
    expect(draft().chosen).toEqual({ roundId: 'coding', seatId: 'coding-lead' });
    expect(taken({ placements: [] }, 0).chosen).toBeNull();
  });

  it('moves a round and keeps the order of time', () => {
    const after = moved(draft(), 'coding', 180);
    expect(after.placements.map(({ roundId }) => roundId)).toEqual(['design', 'coding']);
    expect(moved(draft(), 'nobody', 15)).toEqual(draft());
  });

  it('steps through those who may have the seat, without those on its other seats', () => {
    const { rounds } = deskFixture();
    expect(neighbour(rounds, draft(), DESIGN_LEAD, 1)).toBe('ana');
    expect(neighbour(rounds, draft(), DESIGN_LEAD, -1)).toBe('ana');
    expect(neighbour(rounds, draft(), { roundId: 'coding', seatId: 'coding-lead' }, 1)).toBe('ben');
    expect(neighbour(rounds, EMPTY_DRAFT, DESIGN_LEAD, 1)).toBeNull();
  });

  it('swaps two seats of a round when one is dropped on the other', () => {
    expect(seats(reseated(draft(), 'design', 'design-lead', 'cleo'), 'design')).toEqual([
      'cleo',
      'ben',
    ]);
  });

  it('undoes step by step, back to where it began and no further', () => {
    const twice = reseated(moved(draft(), 'coding', 15), 'coding', 'coding-lead', 'cleo');
    const once = undone(twice);
    expect(seats(once, 'coding')).toEqual(['ana']);
    expect(samePlacements(undone(once).placements, placementsFixture())).toBe(true);
    expect(undone(undone(undone(twice)))).toEqual(draft());
  });

  it('takes a change that changes nothing as none', () => {
    expect(moved(draft(), 'coding', 0).past).toEqual([]);
    expect(reseated(draft(), 'coding', 'coding-lead', 'ana').past).toEqual([]);
  });

  it('compares schedules by what is placed, not by the order of lists', () => {
    const [coding, design] = placementsFixture();
    if (!coding || !design) throw new Error('two rounds');
    const turned = { ...design, seats: [...design.seats].reverse() };
    expect(samePlacements([turned, coding], [coding, design])).toBe(true);
    expect(samePlacements([coding], [coding, design])).toBe(false);
  });
});
