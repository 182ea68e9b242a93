import { DEFAULT_WORKING_HOURS } from '../time/working-hours';
import { settleDue, type DueReminder } from './settle-due';

const WEEK = { hours: DEFAULT_WORKING_HOURS, timeZone: 'UTC' };
const NOON = new Date('2026-11-24T12:00:00Z');
const NIGHT = new Date('2026-11-25T02:00:00Z');
const minutesBefore = (of: Date, minutes: number): Date =>
  new Date(of.getTime() - minutes * 60_000);
const due = (id: string, over: Partial<DueReminder> = {}): DueReminder => ({
  id,
  seatId: `seat of ${id}`,
  kind: 'file_reminder',
  dueAt: minutesBefore(NOON, 1),
  startsAt: minutesBefore(NOON, 180),
  wanted: true,
  ...over,
});
const settled = (some: readonly DueReminder[], now = NOON, digestFrom: number | null = 3) => {
  const { single, digest, missed, postponed } = settleDue(some, now, WEEK, digestFrom);
  const ids = (list: readonly DueReminder[]): string => list.map(({ id }) => id).join(' ');
  return {
    single: ids(single),
    digest: ids(digest),
    missed: ids(missed),
    postponed: ids(postponed.map(({ reminder }) => reminder)),
  };
};
const NOTHING = { single: '', digest: '', missed: '', postponed: '' };

describe('settleDue', () => {
  it('sends two apart and three together', () => {
    expect(settled([due('a'), due('b')])).toEqual({ ...NOTHING, single: 'a b' });
    expect(settled([due('a'), due('b'), due('c')])).toEqual({ ...NOTHING, digest: 'a b c' });
  });

  it('sends each apart to somebody who wants no digest, and what is unwanted in no digest', () => {
    expect(settled([due('a'), due('b'), due('c')], NOON, null)).toEqual({
      ...NOTHING,
      single: 'a b c',
    });
    expect(settled([due('a'), due('b'), due('c', { wanted: false })])).toEqual({
      ...NOTHING,
      single: 'a b c',
    });
    expect(settled([due('a'), due('b'), due('c', { wanted: false }), due('d')])).toEqual({
      ...NOTHING,
      single: 'c',
      digest: 'a b d',
    });
  });

  it('never counts or gathers what goes to somebody else', () => {
    expect(settled([due('a'), due('b'), due('c', { kind: 'escalation' })])).toEqual({
      ...NOTHING,
      single: 'a b c',
    });
  });

  it('sends the newest of one seat, and beside it the escalation', () => {
    const seatId = 'one';
    expect(
      settled([
        due('a', { seatId, kind: 'file_now' }),
        due('b', { seatId }),
        due('c', { seatId, kind: 'escalation' }),
        due('d', { seatId }),
      ]),
    ).toEqual({ ...NOTHING, single: 'c d', missed: 'a b' });
  });

  it('sends a late kit until the round begins', () => {
    const kit = (startsAt: Date) => due('a', { kind: 'kit_ahead', startsAt });
    expect(settled([kit(new Date(NOON.getTime() + 1))])).toEqual({ ...NOTHING, single: 'a' });
    expect(settled([kit(NOON)])).toEqual({ ...NOTHING, missed: 'a' });
  });

  it('holds back until working time what stayed behind, but not the link at the end of a late round', () => {
    const behind = due('a', { dueAt: minutesBefore(NIGHT, 31) });
    const fresh = due('b', { kind: 'file_now', dueAt: minutesBefore(NIGHT, 1) });
    expect(settled([behind, fresh], NIGHT)).toEqual({ ...NOTHING, single: 'b', postponed: 'a' });
    expect(settleDue([behind], NIGHT, WEEK, 3).postponed[0]?.until).toEqual(
      new Date('2026-11-25T09:00:00Z'),
    );
    expect(settled([due('a', { dueAt: minutesBefore(NOON, 600) })])).toEqual({
      ...NOTHING,
      single: 'a',
    });
  });
});
