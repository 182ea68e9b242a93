import type { DeskPerson, PersonTime } from './desk';
import { deskFixture, placementsFixture } from './desk.fixture';
import { reasonAgainst, whyThere } from './why';

const at = (text: string) => Date.parse(text);
const ZONE = 'Europe/Amsterdam';

const person = (times: readonly PersonTime[]): DeskPerson => ({
  id: 'ana',
  name: 'Ana',
  zone: 'Europe/London',
  times,
  caps: [],
  bufferMinutes: 15,
});

const busy = (from: string, to: string): PersonTime => ({
  from: at(from),
  to: at(to),
  kind: 'busy',
  words: null,
});

const against = (times: readonly PersonTime[], minutes: number) =>
  reasonAgainst(
    deskFixture({ people: [person(times)] }),
    placementsFixture(),
    'coding',
    minutes,
    ZONE,
  );

describe('why a round sits where it does', () => {
  it('names the other round, and the candidate who is not there', () => {
    expect(against([], 30)).toBe('System design starts at 10:15');
    expect(against([], -90)).toBe('Achieng is not free then');
    expect(against([], -15)).toBeNull();
  });

  it('names a busy time, and the buffer beside one', () => {
    const meeting = busy('2026-12-02T06:30Z', '2026-12-02T07:40Z');
    expect(against([meeting], -30)).toBe('Ana is busy from 07:30');
    expect(against([meeting], -15)).toBe('Ana needs 15 min after what ends at 08:40');
    expect(against([busy('2026-12-02T09:20Z', '2026-12-02T10:00Z')], 15)).toBe(
      'Ana needs 15 min before what starts at 10:20',
    );
  });

  it('names hours and absence, and lets what can move be a matter of price', () => {
    const early = { from: at('2026-12-02T00:00Z'), to: at('2026-12-02T08:00Z') };
    expect(against([{ ...early, kind: 'outside', words: null }], -15)).toBe(
      'Ana would sit outside their hours, 07:45 in London',
    );
    expect(against([{ ...early, kind: 'off', words: null }], -15)).toBe('Ana is away');
    expect(against([{ ...early, kind: 'movable', words: null }], -15)).toBeNull();
  });

  it('says both sides of it', () => {
    expect(whyThere(deskFixture(), placementsFixture(), 'coding', ZONE)).toEqual([
      'At 08:45 nothing is in the way; move it there to see the price.',
      'At 09:15 nothing is in the way; move it there to see the price.',
    ]);
    expect(whyThere(deskFixture(), [], 'coding', ZONE)).toEqual([]);
  });
});
