import type { LockedRound } from '@debrief/server-loop';
import { decideSlot } from './slot.rules';

const NOW = new Date('2026-11-24T09:00:00Z');
const ROUND: LockedRound = {
  id: 'r',
  loopId: 'l',
  stageId: 's',
  stageState: 'open',
  state: 'unscheduled',
  version: 1,
  name: 'Coding',
  durationMinutes: 45,
  startsAt: null,
  endsAt: null,
  place: '',
  hasLead: false,
};

describe('decideSlot', () => {
  it('ends a round after its own length, also across a change of the clocks', () => {
    const startsAt = new Date('2027-03-28T00:30:00Z');
    expect(decideSlot('in_progress', ROUND, startsAt, NOW)).toEqual({
      ok: true,
      slot: { startsAt, endsAt: new Date('2027-03-28T01:15:00Z') },
    });
  });

  it('takes the last moment of late entry and not the one before', () => {
    const edge = new Date('2026-10-25T09:00:00Z');
    expect(decideSlot('in_progress', ROUND, edge, NOW).ok).toBe(true);
    expect(decideSlot('in_progress', ROUND, new Date(edge.getTime() - 1), NOW).ok).toBe(false);
  });

  it('gives a cancelled round no slot', () => {
    expect(decideSlot('in_progress', { ...ROUND, state: 'cancelled' }, NOW, NOW)).toMatchObject({
      ok: false,
      problems: [{ code: 'CANCELLED' }],
    });
  });

  it.each(['hired', 'not_hired', 'stopped'] as const)(
    'changes nothing on a loop that is %s, not even to clear it',
    (state) => {
      expect(decideSlot(state, ROUND, null, NOW)).toEqual({ ok: false, reason: 'closed' });
    },
  );
});
