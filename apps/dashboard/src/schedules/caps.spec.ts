import { capsAt } from './caps';
import { placementsFixture } from './desk.fixture';

const day = { from: Date.parse('2026-12-02T00:00Z'), to: Date.parse('2026-12-03T00:00Z') };
const ana = {
  id: 'ana',
  name: 'Ana',
  zone: 'UTC',
  times: [],
  bufferMinutes: 15,
  caps: [
    { kind: 'day' as const, ...day, used: 1, limit: 3 },
    { kind: 'week' as const, from: day.from, to: day.to, used: 9, limit: null },
  ],
};

describe('caps beside a name', () => {
  it('count what they had and what the schedule on the desk adds', () => {
    expect(capsAt(ana, day.from, placementsFixture())).toEqual([
      { kind: 'day', used: 2, limit: 3, pips: ['had', 'now', 'free'] },
      { kind: 'week', used: 10, limit: null, pips: Array.from({ length: 8 }, () => 'had') },
    ]);
  });

  it('show what one more round would make of them', () => {
    const [first] = capsAt({ ...ana, id: 'dan' }, day.from, placementsFixture(), 1);
    expect(first).toEqual({ kind: 'day', used: 2, limit: 3, pips: ['had', 'then', 'free'] });
  });

  it('are none on a day that no cap speaks of', () => {
    expect(capsAt(ana, day.to, placementsFixture())).toEqual([]);
  });
});
