import {
  effortHours,
  NO_WORDS,
  settingsFrom,
  settingsUnder,
  wordsTogether,
  workingWeekOf,
  type BusyWords,
  type InstantSpan,
  type PersonFacts,
  type SchedulingSettings,
  type WorkingHours,
  type WorkingWeek,
} from '@debrief/domain';
import { Injectable } from '@nestjs/common';
import {
  AvailabilityRepository,
  type PersonTimeRow,
  type PoolRuleRow,
  type SeatTimeRow,
} from './availability.repository';

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
/** The longest that load may look back. */
const LOAD_DAYS = 91;
/** A local ISO week begins and ends at most so far from a moment in it. */
const WEEK_DAYS = 8;

export interface RulesFor {
  readonly settings: SchedulingSettings;
  /** Of the blueprint, for who has none of their own; null where it says nothing. */
  readonly hours: readonly WorkingHours[] | null;
  /** Changes with the organisation's rules. */
  readonly version: number;
}

/** When the candidate of a loop can be met. */
export interface CandidateWindows {
  /** Of the candidate; the windows are shown by its clock. */
  readonly zone: string;
  readonly note: string;
  /** Ascending and disjoint; empty when the candidate named none. */
  readonly windows: readonly InstantSpan[];
  readonly version: number;
}

export interface RoomFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: 'room' | 'link';
  readonly link: string;
  readonly week: WorkingWeek;
}

/** What pool rules know of somebody. */
export interface PersonMarks {
  readonly tags: readonly string[];
  readonly senior: boolean;
}

/**
 * Facts of time for whoever assembles a plan. Nothing here depends on feedback, and no right is
 * asked for: what reaches a person is for the caller to decide.
 */
@Injectable()
export class AvailabilityReader {
  public constructor(private readonly rows: AvailabilityRepository) {}

  /** The organisation's rules with what the blueprint says otherwise. */
  public async rulesFor(blueprintKey: string | null): Promise<RulesFor> {
    const [stored, over] = await Promise.all([
      this.rows.settings(),
      blueprintKey === null ? null : this.rows.blueprint(blueprintKey),
    ]);
    return {
      settings: settingsUnder(settingsFrom(stored?.settings ?? {}), over),
      hours: over?.hours ?? null,
      version: stored?.version ?? 1,
    };
  }

  /**
   * Facts of active people, ascending by id, for a plan between two instants. Claims are the seats
   * they have, of the whole weeks around; holds are for the caller to add, and the seats of what is
   * being placed anew for the caller to take out (`loopId`, `roundId`).
   *
   * @param hours of the blueprint, for who has none of their own
   */
  public async factsOf(
    personIds: readonly string[],
    from: Date,
    to: Date,
    hours: readonly WorkingHours[] | null = null,
  ): Promise<PersonFacts[]> {
    const since = new Date(from.getTime() - LOAD_DAYS * MS_PER_DAY);
    const until = new Date(to.getTime() + WEEK_DAYS * MS_PER_DAY);
    // Buffers reach over the edges of the span.
    const wide = [
      new Date(from.getTime() - MS_PER_DAY),
      new Date(to.getTime() + MS_PER_DAY),
    ] as const;
    const [people, busy, seats, pauses, off] = await Promise.all([
      this.rows.people(personIds),
      this.rows.busy(personIds, ...wide),
      this.rows.seats(personIds, since, until),
      this.rows.pauses(personIds, ...wide),
      this.rows.daysOff(),
    ]);
    const daysOff = off.map(({ day }) => day);
    const claimsFrom = from.getTime() - WEEK_DAYS * MS_PER_DAY;
    const [busyOf, seatsOf, pausesOf] = [byPerson(busy), byPerson(seats), byPerson(pauses)];
    return people.map((person) => {
      const own = seatsOf(person.id);
      return {
        ...ownOf(person, hours),
        busy: busyOf(person.id).map((row) => ({
          ...spanOf(row),
          strength: row.strength,
          tentative: row.tentative,
        })),
        daysOff,
        pauses: pausesOf(person.id).map(spanOf),
        claims: own.map(claimOf).filter((claim) => claim.to > claimsFrom),
        efforts: own.map(effortOf),
      };
    });
  }

  /** Null when nothing was ever said of the candidate's time. */
  public async windowsOf(loopId: string): Promise<CandidateWindows | null> {
    const [calendar, windows] = await Promise.all([
      this.rows.calendarOf(loopId),
      this.rows.windowsOf(loopId),
    ]);
    return calendar && { ...calendar, windows: windows.map(spanOf) };
  }

  /** Rooms and links in use, by name. What is booked in them the claims know. */
  public async rooms(): Promise<RoomFacts[]> {
    const rows = await this.rows.rooms();
    return rows.map(({ id, name, kind, link, hours, timeZone }) => ({
      id,
      name,
      kind,
      link,
      week: { hours, timeZone },
    }));
  }

  /** Local dates on which nobody is asked, ascending. */
  public async daysOff(): Promise<string[]> {
    return (await this.rows.daysOff()).map(({ day }) => day);
  }

  /** By kind of round: the rule of the blueprint, else that of all blueprints. */
  public async poolRules(blueprintKey: string | null): Promise<ReadonlyMap<string, PoolRuleRow>> {
    const rows = await this.rows.poolRules(blueprintKey);
    return new Map(rows.map((row) => [row.roundKind, row]));
  }

  /** The words by which somebody's calendars are read: their own and the organisation's. */
  public async wordsOf(personId: string): Promise<BusyWords> {
    const [stored, own] = await Promise.all([this.rows.settings(), this.rows.wordsOf(personId)]);
    return wordsTogether(settingsFrom(stored?.settings ?? {}).words, own ?? NO_WORDS);
  }

  public async marksOf(personIds: readonly string[]): Promise<ReadonlyMap<string, PersonMarks>> {
    const [people, tags] = await Promise.all([
      this.rows.people(personIds),
      this.rows.tags(personIds),
    ]);
    const tagsOf = byPerson(tags);
    return new Map(
      people.map(({ id, senior }) => [id, { senior, tags: tagsOf(id).map(({ tag }) => tag) }]),
    );
  }
}

function ownOf(
  person: PersonTimeRow,
  blueprintHours: readonly WorkingHours[] | null,
): Pick<
  PersonFacts,
  'id' | 'week' | 'bufferBefore' | 'bufferAfter' | 'dayCap' | 'weekCap' | 'senior'
> {
  const { id, timeZone, hours, bufferBefore, bufferAfter, dayCap, weekCap, senior } = person;
  const fallback = blueprintHours?.length ? blueprintHours : person.organisationHours;
  const week = workingWeekOf({ hours, timeZone }, { hours: fallback });
  return { id, week, bufferBefore, bufferAfter, dayCap, weekCap, senior };
}

function spanOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): InstantSpan {
  return { from: startsAt.getTime(), to: endsAt.getTime() };
}

function claimOf(seat: SeatTimeRow): PersonFacts['claims'][number] {
  return { ...spanOf(seat), loopId: seat.loopId, roundId: seat.roundId };
}

function effortOf(seat: SeatTimeRow): PersonFacts['efforts'][number] {
  const { from, to } = spanOf(seat);
  return { at: from, hours: effortHours((to - from) / MS_PER_MINUTE, seat.counts) };
}

function byPerson<T extends { readonly personId: string }>(
  rows: readonly T[],
): (personId: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.personId);
    if (group) group.push(row);
    else groups.set(row.personId, [row]);
  }
  return (personId) => groups.get(personId) ?? [];
}
