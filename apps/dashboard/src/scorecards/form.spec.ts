import { noteLabel, planSection, secondsInto } from './form';

const slot = { startsAt: '2026-11-24T11:30:00Z', endsAt: '2026-11-24T12:30:00Z' };
const at = (time: string) => new Date(`2026-11-24T${time}Z`);

describe('secondsInto', () => {
  it('counts while the round runs and half an hour after it', () => {
    expect(secondsInto(slot, at('12:03:05'))).toBe(1985);
    expect(secondsInto(slot, at('13:00:00'))).toBe(5400);
  });

  it('stamps nothing before the round, long after it, or without a slot', () => {
    expect(secondsInto(slot, at('11:29:59'))).toBeNull();
    expect(secondsInto(slot, at('13:00:01'))).toBeNull();
    expect(secondsInto({ startsAt: null, endsAt: null }, at('12:00:00'))).toBeNull();
  });
});

describe('planSection', () => {
  const plan = [{ minutes: 8 }, { minutes: 12 }, { minutes: 25 }, { minutes: 15 }];

  it('finds the section in hand and what is left of it', () => {
    expect(planSection(plan, 1985)).toEqual({ index: 2, left: 12 });
    expect(planSection(plan, 0)).toEqual({ index: 0, left: 8 });
  });

  it('has no section outside the plan', () => {
    expect(planSection(plan, 3600)).toBeNull();
    expect(planSection(plan, null)).toBeNull();
  });
});

describe('noteLabel', () => {
  it('shortens a long note and never shows an empty one', () => {
    expect(
      noteLabel({ id: 'n', kind: 'SAID', text: 'a '.repeat(60), atSeconds: null, fileId: null }),
    ).toHaveLength(59);
    expect(noteLabel({ id: 'n', kind: 'SAID', text: ' ', atSeconds: null, fileId: null })).toBe(
      'Empty note',
    );
  });
});
