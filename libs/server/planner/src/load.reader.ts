import {
  horizonOf,
  instantOf,
  plannedPerson,
  type PersonFacts,
  type PlannedPerson,
  type SchedulingSettings,
  type SlotSpan,
} from '@debrief/domain';
import { AvailabilityReader } from '@debrief/server-availability';
import { AppError, hasRole, type Actor } from '@debrief/server-kernel';
import { TrainingReader } from '@debrief/server-training';
import { Injectable } from '@nestjs/common';
import { capsWithUse, timesOf } from './desk.mapper';
import { LoadRepository } from './load.repository';

const MS_PER_DAY = 86_400_000;
const WEEK_DAYS = 7;
const MOST_DAYS = 42;
/** Gaps of less than half an hour are no room for a round. */
const LEAST_SLOTS = 2;

/** What people who interview carry, and how much room they have. */
@Injectable()
export class LoadReader {
  public constructor(
    private readonly rows: LoadRepository,
    private readonly availability: AvailabilityReader,
    private readonly training: TrainingReader,
  ) {}

  /** Anybody's own; others' only for who plans. Null for somebody unknown, or not for the reader. */
  public async week(actor: Actor, personId: string, from: Date) {
    const plans = (['recruiter', 'admin', 'hiring_manager'] as const).some((role) =>
      hasRole(actor, role),
    );
    const person = plans || personId === actor.personId ? await this.rows.person(personId) : null;
    if (!person) return null;
    const to = new Date(from.getTime() + WEEK_DAYS * MS_PER_DAY);
    const [{ settings, hours }, rounds] = await Promise.all([
      this.availability.rulesFor(null),
      this.rows.rounds(actor, personId, from, to),
    ]);
    const [facts] = await this.availability.factsOf([personId], from, to, hours);
    if (!facts) return null;
    const horizon = horizonOf(from, to);
    const planned = plannedPerson(facts, settings, horizon);
    const span = (one: SlotSpan) => ({
      startsAt: instantOf(horizon, one.from),
      endsAt: instantOf(horizon, one.to),
    });
    return {
      person,
      span: { startsAt: from, endsAt: to },
      rounds,
      free: planned.free.map(span),
      times: timesOf(planned, facts, horizon),
      caps: capsWithUse(planned, facts, horizon),
    };
  }

  public async load(actor: Actor, from: Date, to: Date) {
    if (from >= to || to.getTime() - from.getTime() > MOST_DAYS * MS_PER_DAY)
      throw new AppError('bad_input', 'Ask for at most six weeks.', 'to');
    const [people, kinds, { settings, hours }] = await Promise.all([
      this.rows.interviewers(),
      this.rows.kinds(),
      this.availability.rulesFor(null),
    ]);
    const [facts, leads] = await Promise.all([
      this.availability.factsOf(
        people.map(({ id }) => id),
        from,
        to,
        hours,
      ),
      this.training.mayLead(actor, kinds),
    ]);
    const horizon = horizonOf(from, to);
    const planned = new Map(facts.map((one) => [one.id, plannedPerson(one, settings, horizon)]));
    const open = new Map(facts.map((one) => [one.id, openOf(one, settings, { from, to })]));
    return {
      pools: kinds.map((roundKind) => {
        const members = [...leads].filter(([id, led]) => led.has(roundKind) && open.has(id));
        const sum = (pick: 'open' | 'whole') =>
          members.reduce((total, [id]) => total + (open.get(id)?.[pick] ?? 0), 0);
        const whole = sum('whole');
        return {
          roundKind,
          people: members.length,
          openShare: whole === 0 ? 0 : Math.round((sum('open') / whole) * 1_000) / 1_000,
        };
      }),
      people: people.flatMap((person) => {
        const one = planned.get(person.id);
        const fact = facts.find(({ id }) => id === person.id);
        if (!one || !fact) return [];
        return [{ person, days: daysOf(one, fact, horizon) }];
      }),
    };
  }
}

function daysOf(
  planned: PlannedPerson,
  facts: PersonFacts,
  horizon: Parameters<typeof capsWithUse>[2],
) {
  return capsWithUse(planned, facts, horizon)
    .filter(({ kind }) => kind === 'day')
    .map(({ startsAt, endsAt, used, limit }) => ({
      date: new Intl.DateTimeFormat('en-CA', { timeZone: facts.week.timeZone }).format(
        new Date((startsAt.getTime() + endsAt.getTime()) / 2),
      ),
      booked: used,
      cap: limit,
    }));
}

/** Slots of their hours, and those of them that are still open. */
function openOf(
  facts: PersonFacts,
  settings: SchedulingSettings,
  { from, to }: { readonly from: Date; readonly to: Date },
): { open: number; whole: number } {
  const horizon = horizonOf(from, to);
  const bare = { ...facts, busy: [], claims: [], pauses: [], daysOff: [] };
  const slots = (person: PersonFacts): number =>
    plannedPerson(person, settings, horizon)
      .free.map((span) => span.to - span.from)
      .filter((length) => length >= LEAST_SLOTS)
      .reduce((sum, length) => sum + length, 0);
  return { open: slots(facts), whole: slots(bare) };
}
