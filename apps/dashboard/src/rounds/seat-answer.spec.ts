import type { LoopSeat } from '@debrief/web-data';
import { answerWords, asksForAnswer } from './seat-answer';

const now = new Date('2026-11-24T12:00:00Z');
const ahead = {
  startsAt: '2026-11-25T09:00:00Z',
  endsAt: '2026-11-25T10:00:00Z',
  state: 'SCHEDULED',
};
const seat: LoopSeat = {
  id: 's',
  person: { id: 'p', name: 'Ana', timeZone: 'UTC' },
  role: 'LEAD',
  state: 'ASSIGNED',
  reason: null,
  version: 1,
  mine: false,
  filedAt: null,
  dueAt: null,
  response: 'NEEDS_ACTION',
  responseNote: '',
};

describe('answers to invitations', () => {
  it('are asked for while the round is ahead, has a time and the seat stands', () => {
    expect(asksForAnswer(seat, ahead, now)).toBe(true);
    expect(asksForAnswer(seat, { ...ahead, startsAt: null, endsAt: null }, now)).toBe(false);
    expect(asksForAnswer(seat, { ...ahead, endsAt: '2026-11-24T11:00:00Z' }, now)).toBe(false);
    expect(asksForAnswer(seat, { ...ahead, state: 'CANCELLED' }, now)).toBe(false);
    expect(asksForAnswer({ ...seat, state: 'EXCUSED' }, ahead, now)).toBe(false);
  });

  it('calls silence by its name only to those who run the loop', () => {
    expect(answerWords(seat, ahead, now, true)).toBe('no answer yet');
    expect(answerWords(seat, ahead, now, false)).toBeNull();
  });

  it('gives an answer with its note, and never the reader’s own', () => {
    const declined: LoopSeat = { ...seat, response: 'DECLINED', responseNote: 'on leave' };
    expect(answerWords(declined, ahead, now, true)).toBe('declined: on leave');
    expect(answerWords({ ...declined, mine: true }, ahead, now, true)).toBeNull();
  });
});
