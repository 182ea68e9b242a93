import { endpointState, eventGroups, hostOf, laidOut, tryWords } from './webhook-words';

describe('an endpoint in words', () => {
  it('tells a pause somebody chose from one that happened, and trouble from health', () => {
    const of = (over: object) =>
      endpointState({ state: 'ACTIVE', failingSince: null, pausedReason: null, ...over });
    expect([
      of({}).text,
      of({ failingSince: '2026-11-24T09:00:00Z' }).text,
      of({ state: 'PAUSED' }).text,
      of({ state: 'PAUSED', pausedReason: 'It answered 410.' }).text,
    ]).toEqual(['active', 'not answering', 'paused', 'paused by itself']);
    expect(of({}).trouble).toBe(false);
  });

  it('is known by its host', () => {
    expect([hostOf('https://ats.example.org:8443/in?key=1'), hostOf('nonsense')]).toEqual([
      'ats.example.org:8443',
      'nonsense',
    ]);
  });

  it('says what came of a try', () => {
    expect([
      tryWords({ status: 503, durationMs: 120 }),
      tryWords({ problem: 'No whole answer came within 10 seconds.', durationMs: null }),
      tryWords({}),
    ]).toEqual(['answered 503 in 120 ms', 'No whole answer came within 10 seconds.', 'no answer']);
  });

  it('offers events by what they tell, and no group without any', () => {
    const event = { name: 'LOOP_STARTED', wireName: 'loop.started', meaning: '' } as const;
    expect(eventGroups([{ ...event, nature: 'SCHEDULE' }]).map(({ title }) => title)).toEqual([
      'Plans',
    ]);
  });

  it('lays a payload out, and leaves what is none', () => {
    expect([laidOut('{"a":1}'), laidOut('a:1')]).toEqual(['{\n  "a": 1\n}', 'a:1']);
  });
});
