import fc from 'fast-check';
import { DEFAULT_WORKING_HOURS } from '../time/working-hours';
import { isWorkingTime, type WorkingWeek } from '../time/working-time';
import { DEFAULT_CADENCE, type ReminderCadence } from './cadence';
import { planReminders, reminderSteps, type ReminderPlan } from './plan-reminders';

const weekIn = (timeZone: string): WorkingWeek => ({ hours: DEFAULT_WORKING_HOURS, timeZone });
const plan = (
  startsAt: string,
  over: {
    zone?: string;
    minutes?: number;
    cadence?: Partial<ReminderCadence>;
    shadow?: boolean;
  } = {},
): ReminderPlan => {
  const start = new Date(startsAt);
  return {
    slot: { startsAt: start, endsAt: new Date(start.getTime() + (over.minutes ?? 60) * 60_000) },
    week: weekIn(over.zone ?? 'Europe/Berlin'),
    cadence: { ...DEFAULT_CADENCE, ...over.cadence },
    escalates: !over.shadow,
  };
};
const told = (of: ReminderPlan): string[] =>
  reminderSteps(of).map(
    (step) => `${step.kind} ${step.number} ${step.dueAt.toISOString().slice(0, 16)}`,
  );

describe('the reminders of a round', () => {
  it('follow the cadence in the working time of who sits there', () => {
    // A Tuesday, 10:00 to 11:00 in Berlin.
    expect(told(plan('2026-11-24T09:00:00Z'))).toEqual([
      'kit_ahead 1 2026-11-23T09:00',
      'starting_soon 1 2026-11-24T08:00',
      'file_now 1 2026-11-24T10:00',
      'file_reminder 1 2026-11-24T11:00',
      'file_reminder 2 2026-11-24T14:00',
      'file_reminder 3 2026-11-25T10:00',
      'escalation 1 2026-11-26T10:00',
      'file_reminder 6 2026-11-27T10:00',
      'file_reminder 7 2026-11-30T10:00',
      'file_reminder 8 2026-12-01T10:00',
      'file_reminder 9 2026-12-02T10:00',
      'file_reminder 10 2026-12-03T10:00',
      'file_reminder 11 2026-12-04T10:00',
      'file_reminder 12 2026-12-07T10:00',
      'file_reminder 13 2026-12-08T10:00',
    ]);
  });

  it('keep the local time of day over the night when the clocks change', () => {
    // A Friday, 15:00 to 16:00 in New York; the clocks go back on Sunday.
    expect(told(plan('2026-10-30T19:00:00Z', { zone: 'America/New_York' })).slice(2, 7)).toEqual([
      'file_now 1 2026-10-30T20:00',
      'file_reminder 1 2026-11-02T14:00',
      'file_reminder 2 2026-11-02T17:00',
      'file_reminder 3 2026-11-02T21:00',
      'escalation 1 2026-11-03T21:00',
    ]);
    // A Friday, 15:00 to 16:00 in Berlin; the clocks go forward on Sunday.
    expect(told(plan('2027-03-26T14:00:00Z')).slice(2, 7)).toEqual([
      'file_now 1 2027-03-26T15:00',
      'file_reminder 1 2027-03-29T07:00',
      'file_reminder 2 2027-03-29T10:00',
      'file_reminder 3 2027-03-29T14:00',
      'escalation 1 2027-03-30T14:00',
    ]);
  });

  it('move earlier before a round, and two that meet there become one', () => {
    // A Monday at nine in Berlin: a day before is a Sunday, an hour before is before work.
    expect(told(plan('2026-11-23T08:00:00Z')).slice(0, 2)).toEqual([
      'kit_ahead 1 2026-11-20T15:59',
      'file_now 1 2026-11-23T09:00',
    ]);
  });

  it('move later after a round; the link to file is sent at its end even in the evening', () => {
    // A Friday, 20:00 to 21:00 in Berlin.
    expect(told(plan('2026-11-27T19:00:00Z')).slice(1, 5)).toEqual([
      'starting_soon 1 2026-11-27T15:59',
      'file_now 1 2026-11-27T20:00',
      'file_reminder 1 2026-11-30T08:00',
      'file_reminder 2 2026-11-30T12:00',
    ]);
  });

  it('leave out steps that are off, and stop where the cadence stops', () => {
    expect(
      told(
        plan('2026-11-24T09:00:00Z', {
          cadence: {
            kitHoursBefore: null,
            startMinutesBefore: null,
            fileAtEnd: false,
            lateMinutesAfter: null,
            lateWorkingDaysAfter: null,
            escalateWorkingDaysAfter: null,
            stopAfterWorkingDays: 2,
          },
        }),
      ),
    ).toEqual([
      'file_reminder 2 2026-11-24T14:00',
      'file_reminder 4 2026-11-25T10:00',
      'file_reminder 5 2026-11-26T10:00',
    ]);
    expect(told(plan('2026-11-24T09:00:00Z', { cadence: { repeatDaily: false } })).at(-1)).toBe(
      'escalation 1 2026-11-26T10:00',
    );
  });

  it('of a shadow, or on a mock loop, never escalate', () => {
    expect(told(plan('2026-11-24T09:00:00Z', { shadow: true })).join()).not.toContain('escalation');
  });

  it('escalate and remind in the same instant, for they go to different people', () => {
    const steps = told(
      plan('2026-11-24T09:00:00Z', {
        cadence: { escalateWorkingDaysAfter: 1, repeatDaily: false },
      }),
    );
    expect(steps.slice(-2)).toEqual([
      'file_reminder 3 2026-11-25T10:00',
      'escalation 1 2026-11-25T10:00',
    ]);
  });
});

describe('planReminders', () => {
  const waiting = (of: ReminderPlan, now: string): string[] =>
    planReminders(of, new Date(now))
      .filter((step) => step.state === 'waiting')
      .map((step) => `${step.kind} ${step.number} ${step.dueAt.toISOString().slice(0, 16)}`);
  const round = plan('2026-11-24T09:00:00Z');

  it('waits for everything of a round that is far away', () => {
    expect(planReminders(round, new Date('2026-11-20T09:00:00Z')).map((one) => one.state)).toEqual(
      Array.from({ length: 15 }, () => 'waiting'),
    );
  });

  it('misses what is past, and sends what is due in this very moment', () => {
    const late = planReminders(round, new Date('2026-11-24T08:00:00Z'));
    expect(late.slice(0, 2)).toMatchObject([
      { kind: 'kit_ahead', state: 'missed' },
      { kind: 'starting_soon', state: 'waiting' },
    ]);
  });

  it('sends only the newest of several that are past about a missing scorecard', () => {
    expect(waiting(round, '2026-11-24T12:00:00Z').slice(0, 2)).toEqual([
      'file_reminder 1 2026-11-24T11:00',
      'file_reminder 2 2026-11-24T14:00',
    ]);
  });

  it('sends nothing of a round that ended longer ago than reminders go on', () => {
    expect(waiting(round, '2026-12-08T10:00:00Z').at(-1)).toBe('file_reminder 13 2026-12-08T10:00');
    expect(waiting(round, '2026-12-08T10:00:01Z')).toEqual([]);
    expect(waiting(round, '2027-06-01T10:00:00Z')).toEqual([]);
  });

  it('never sends before what comes before, nor outside working time, whatever the round', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({
          min: new Date('2026-01-01T00:00:00Z'),
          max: new Date('2027-12-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        fc.integer({ min: 5, max: 480 }),
        (zone, start, minutes) => {
          const one = plan(start.toISOString(), { zone, minutes });
          const steps = reminderSteps(one);
          expect(new Set(steps.map((step) => `${step.kind} ${step.number}`)).size).toBe(
            steps.length,
          );
          for (const step of steps) {
            const before = step.kind === 'kit_ahead' || step.kind === 'starting_soon';
            if (before) expect(step.dueAt.getTime()).toBeLessThan(start.getTime());
            else expect(step.dueAt.getTime()).toBeGreaterThanOrEqual(one.slot.endsAt.getTime());
            if (step.kind === 'file_now') expect(step.dueAt).toEqual(one.slot.endsAt);
            else expect(isWorkingTime(one.week, step.dueAt)).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
