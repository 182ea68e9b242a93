import type { FlagReading } from '@debrief/web-data';
import { assessor, flag } from '../packet.fixture';
import { isAsked, noSecondReader, readingOf } from './flag-words';

const reading = (readerId: string, verdict: FlagReading['verdict']): FlagReading => ({
  id: readerId,
  readerId,
  reader: readerId,
  askedBy: 'Signe',
  askedAt: '2026-11-24T09:00:00Z',
  verdict,
  reason: verdict ? 'Read both.' : '',
  readAt: verdict ? '2026-11-24T10:00:00Z' : null,
});
const voice = (seatId: string) => ({
  seatId,
  personName: seatId,
  roundName: 'Coding',
  severity: 'MAJOR' as const,
  comment: '',
  evidence: [],
});

describe('a second reading of a flag', () => {
  it('waits for its reader alone, until they answered or the flag is settled', () => {
    const asked = flag('f', { readings: [reading('ada', null), reading('ben', 'DISPUTES')] });
    expect(readingOf(asked, 'ada')?.readerId).toBe('ada');
    expect(readingOf(asked, 'ben')).toBeNull();
    expect(readingOf(asked, undefined)).toBeNull();
    const adjudication = {
      outcome: 'CLEARED' as const,
      reason: 'r',
      adjudicator: 'Signe',
      at: '2026-11-24T11:00:00Z',
    };
    expect(readingOf({ ...asked, adjudication }, 'ada')).toBeNull();
  });

  it('is known to be waited for', () => {
    expect(isAsked(flag('f', { readings: [reading('ada', null)] }))).toBe(true);
    expect(isAsked(flag('f', { readings: [reading('ada', 'DISPUTES')] }))).toBe(false);
  });

  it('is offered to nobody who raised it, contradicts it or was asked', () => {
    const heard = flag('f', {
      raised: [voice('s1')],
      contradicted: [{ ...voice('s2'), competency: 'x', value: 4 }],
      readings: [reading('ben', 'DISPUTES')],
    });
    const people = [
      assessor('ana', { seatId: 's1' }),
      assessor('cem', { seatId: 's2' }),
      assessor('dia', { seatId: 's3' }),
    ];
    expect([...noSecondReader(heard, people)].sort()).toEqual(['ana', 'ben', 'cem']);
  });
});
