import { endOfDay, suggestedDays } from './guide-days';

type Loop = Parameters<typeof suggestedDays>[0];

const NOW = new Date('2026-11-24T09:00:00Z');
const loop = (starts: readonly (string | null)[], timeZone = 'UTC') =>
  ({
    candidate: { timeZone },
    stages: [
      { kind: 'PHONE_SCREEN', rounds: [{ startsAt: '2026-11-25T09:00:00Z', state: 'SCHEDULED' }] },
      { kind: 'ONSITE', rounds: starts.map((startsAt) => ({ startsAt, state: 'SCHEDULED' })) },
    ],
  }) as unknown as Loop;

describe('the days of a new guide', () => {
  it('lead to the first onsite round that is scheduled, and a week beyond', () => {
    expect(
      suggestedDays(loop(['2026-12-09T09:00:00Z', '2026-12-08T15:00:00Z', null]), NOW),
    ).toEqual({ onsiteOn: '2026-12-08', lastDay: '2026-12-15' });
  });

  it('are those of the candidate’s place', () => {
    const late = loop(['2026-12-08T20:00:00Z'], 'Asia/Tokyo');
    expect(suggestedDays(late, NOW).onsiteOn).toBe('2026-12-09');
  });

  it.each([[[]], [[null]], [['2026-11-20T09:00:00Z']]])(
    'are two weeks while the onsite has no day to come (%j)',
    (starts) => {
      expect(suggestedDays(loop(starts), NOW).onsiteOn).toBe('2026-12-08');
    },
  );

  it('end with the last minute of the day', () => {
    expect(endOfDay('2026-12-15', 'Europe/Berlin')?.toISOString()).toBe('2026-12-15T22:59:00.000Z');
    expect(endOfDay('', 'UTC')).toBeNull();
  });
});
