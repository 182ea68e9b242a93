import type { SchedulingSettings, BlueprintSettings, WorkingHours } from '@debrief/domain';
import { Db } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface PersonTimeRow {
  readonly id: string;
  readonly timeZone: string;
  readonly hours: readonly WorkingHours[];
  readonly organisationHours: readonly WorkingHours[];
  readonly dayCap: number | null;
  readonly weekCap: number | null;
  readonly bufferBefore: number | null;
  readonly bufferAfter: number | null;
  readonly senior: boolean;
}
export interface BusyRow {
  readonly personId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly strength: 'busy' | 'movable' | 'override';
  readonly tentative: boolean;
}
export interface SeatTimeRow {
  readonly personId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly loopId: string;
  readonly roundId: string;
  readonly counts: boolean;
}
export interface PauseRow {
  readonly personId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What is known of people's time, read for a plan. */
@Injectable()
export class AvailabilityRepository {
  public constructor(private readonly db: Db) {}

  public settings(): Promise<{ settings: Partial<SchedulingSettings>; version: number } | null> {
    return this.db.readOne(
      'availability.settings',
      'SELECT settings, version FROM scheduling_rules WHERE id = 1',
    );
  }

  public blueprint(key: string): Promise<(BlueprintSettings & { version: number }) | null> {
    return this.db.readOne(
      'availability.blueprint',
      'SELECT rules, hours, version FROM blueprint_rules WHERE blueprint_key = $1',
      [key],
    );
  }

  public people(ids: readonly string[]): Promise<PersonTimeRow[]> {
    return this.db.read(
      'availability.people',
      `SELECT p.id, p.time_zone AS "timeZone", p.working_hours AS hours,
         coalesce((SELECT working_hours FROM organisation WHERE id = 1), '[]') AS "organisationHours",
         a.day_cap AS "dayCap", a.week_cap AS "weekCap", a.buffer_before AS "bufferBefore", a.buffer_after AS "bufferAfter",
         EXISTS (SELECT 1 FROM person_senior s WHERE s.person_id = p.id) AS senior
       FROM person p LEFT JOIN person_availability a ON a.person_id = p.id
       WHERE p.id = ANY($1::uuid[]) AND p.active ORDER BY p.id`,
      [ids],
    );
  }

  /** Busy times that touch the span. A round of the person's own, come back from their calendar, is none. */
  public busy(ids: readonly string[], from: Date, to: Date): Promise<BusyRow[]> {
    return this.db.read(
      'availability.busy',
      `SELECT b.person_id AS "personId", lower(b.during) AS "startsAt", upper(b.during) AS "endsAt", b.strength, b.tentative
       FROM busy_time b
       WHERE b.person_id = ANY($1::uuid[]) AND b.during && tstzrange($2, $3)
         AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.person_id = b.person_id AND s.state = 'assigned' AND s.during = b.during)
       ORDER BY b.person_id, b.during, b.calendar_id, b.number`,
      [ids, from, to],
    );
  }

  /** Seats with a time, whatever was filed of them. */
  public seats(ids: readonly string[], from: Date, to: Date): Promise<SeatTimeRow[]> {
    return this.db.read(
      'availability.seats',
      `SELECT s.person_id AS "personId", lower(s.during) AS "startsAt", upper(s.during) AS "endsAt", s.loop_id AS "loopId",
         s.round_id AS "roundId", s.role <> 'shadow' AS counts
       FROM seat s
       WHERE s.person_id = ANY($1::uuid[]) AND s.state = 'assigned' AND s.during && tstzrange($2, $3)
       ORDER BY s.person_id, s.during, s.id`,
      [ids, from, to],
    );
  }

  public pauses(ids: readonly string[], from: Date, to: Date): Promise<PauseRow[]> {
    return this.db.read(
      'availability.pauses',
      `SELECT person_id AS "personId", lower(during) AS "startsAt", upper(during) AS "endsAt" FROM pause
       WHERE person_id = ANY($1::uuid[]) AND during && tstzrange($2, $3) ORDER BY person_id, during, id`,
      [ids, from, to],
    );
  }

  public daysOff(): Promise<{ day: string; name: string }[]> {
    return this.db.read(
      'availability.days-off',
      'SELECT day::text AS day, name FROM day_off ORDER BY day_off.day',
    );
  }

  public rooms(): Promise<
    {
      id: string;
      name: string;
      kind: 'room' | 'link';
      link: string;
      hours: readonly WorkingHours[];
      timeZone: string;
      active: boolean;
      version: number;
    }[]
  > {
    return this.db.read(
      'availability.rooms',
      `SELECT id, name, kind, link, hours, time_zone AS "timeZone", active, version FROM room WHERE active ORDER BY lower(name), id`,
    );
  }

  public calendarOf(
    loopId: string,
  ): Promise<{ zone: string; note: string; version: number } | null> {
    return this.db.readOne(
      'availability.candidate',
      'SELECT zone, note, version FROM candidate_calendar WHERE loop_id = $1',
      [loopId],
    );
  }

  public windowsOf(loopId: string): Promise<{ startsAt: Date; endsAt: Date }[]> {
    return this.db.read(
      'availability.windows',
      `SELECT lower(during) AS "startsAt", upper(during) AS "endsAt" FROM candidate_window WHERE loop_id = $1 ORDER BY during`,
      [loopId],
    );
  }

  /** Of every blueprint, and of the one named. */
  public poolRules(blueprintKey: string | null): Promise<PoolRuleRow[]> {
    return this.db.read(
      'availability.pools',
      `SELECT ${POOL_COLUMNS} FROM pool_rule WHERE blueprint_key IS NULL OR blueprint_key = $1
       ORDER BY round_kind, blueprint_key NULLS FIRST`,
      [blueprintKey],
    );
  }

  public allPoolRules(): Promise<PoolRuleRow[]> {
    return this.db.read(
      'availability.pools.all',
      `SELECT ${POOL_COLUMNS} FROM pool_rule ORDER BY round_kind, blueprint_key NULLS FIRST`,
    );
  }

  public wordsOf(
    personId: string,
  ): Promise<{ ignore: readonly string[]; override: readonly string[] } | null> {
    return this.db.readOne(
      'availability.words',
      `SELECT ignore_words AS ignore, override_words AS override FROM person_availability WHERE person_id = $1`,
      [personId],
    );
  }

  public tags(ids: readonly string[]): Promise<{ personId: string; tag: string }[]> {
    return this.db.read(
      'availability.tags',
      `SELECT person_id AS "personId", tag FROM person_tag WHERE person_id = ANY($1::uuid[]) ORDER BY person_id, tag`,
      [ids],
    );
  }
}

/** Who may be asked for a kind of round. */
export interface PoolRuleRow {
  readonly roundKind: string;
  readonly blueprintKey: string | null;
  readonly tags: readonly string[];
  readonly roles: readonly string[];
  readonly people: readonly string[];
  readonly withoutTags: readonly string[];
  readonly withoutPeople: readonly string[];
  readonly withoutHiringManager: boolean;
}

const POOL_COLUMNS = `round_kind AS "roundKind", blueprint_key AS "blueprintKey", tags, roles, people, without_tags AS "withoutTags",
  without_people AS "withoutPeople", without_hiring_manager AS "withoutHiringManager"`;
