import { Db, type BookTx, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { BusySpan } from './busy-times';

export type BusyCalendarKind = 'ics_url' | 'ics_upload' | 'caldav';

/** A calendar as its owner sees it. */
export interface BusyCalendarRow {
  readonly id: string;
  readonly kind: BusyCalendarKind;
  readonly label: string;
  readonly host: string;
  readonly lastGoodAt: Date | null;
  readonly lastTriedAt: Date | null;
  readonly problemCode: string | null;
  readonly problem: string | null;
  readonly busyTimes: number;
  readonly truncated: boolean;
  readonly version: number;
}

/** Address and credentials as they are stored. */
export interface SealedAddress {
  readonly addressSealed: Buffer | null;
  readonly usernameSealed: Buffer | null;
  readonly passwordSealed: Buffer | null;
}

/** A calendar that this process has taken to read; nobody else reads it until the lease ends. */
export interface LeasedCalendar extends SealedAddress {
  readonly id: string;
  readonly kind: BusyCalendarKind;
  readonly personId: string;
  readonly timeZone: string;
  readonly failures: number;
  readonly version: number;
  readonly leaseUntil: Date;
}

const COLUMNS = `c.id, c.kind, c.label, c.host, c.last_good_at AS "lastGoodAt", c.last_tried_at AS "lastTriedAt",
  c.last_error_code AS "problemCode", c.last_error AS problem, c.truncated, c.version,
  (SELECT count(*)::int FROM busy_time b WHERE b.calendar_id = c.id) AS "busyTimes"`;

@Injectable()
export class BusyCalendarRepository {
  public constructor(private readonly db: Db) {}

  public mine(personId: string): Promise<BusyCalendarRow[]> {
    return this.db.read(
      'scheduling.calendars.mine',
      `SELECT ${COLUMNS} FROM busy_calendar c WHERE c.person_id = $1 ORDER BY c.created_at, c.id`,
      [personId],
    );
  }

  public one(personId: string, id: string): Promise<BusyCalendarRow | null> {
    return this.db.readOne(
      'scheduling.calendars.one',
      `SELECT ${COLUMNS} FROM busy_calendar c WHERE c.person_id = $1 AND c.id = $2`,
      [personId, id],
    );
  }

  /** How many the person has. Locks the person, so that two requests cannot both be the last one. */
  public async countLocked(tx: Tx, personId: string): Promise<number> {
    await tx.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
    const row = await tx.queryOne<{ count: number }>(
      'SELECT count(*)::int AS count FROM busy_calendar WHERE person_id = $1',
      [personId],
    );
    return row?.count ?? 0;
  }

  /** An own calendar, locked; null for anybody else's. */
  public lock(
    tx: Tx,
    personId: string,
    id: string,
  ): Promise<{ kind: BusyCalendarKind; version: number; lastTriedAt: Date | null } | null> {
    return tx.queryOne(
      `SELECT kind, version, last_tried_at AS "lastTriedAt" FROM busy_calendar WHERE id = $1 AND person_id = $2 FOR UPDATE`,
      [id, personId],
    );
  }

  /** An upload of this label, locked, to be replaced by the next one. */
  public uploadOf(tx: Tx, personId: string, label: string): Promise<{ id: string } | null> {
    return tx.queryOne(
      `SELECT id FROM busy_calendar WHERE person_id = $1 AND label = $2 AND kind = 'ics_upload' ORDER BY created_at LIMIT 1 FOR UPDATE`,
      [personId, label],
    );
  }

  /** Read as soon as the background work comes by, unless it is an upload. */
  public async insert(
    tx: Tx,
    calendar: SealedAddress & {
      readonly id: string;
      readonly personId: string;
      readonly kind: BusyCalendarKind;
      readonly label: string;
      readonly host: string;
    },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO busy_calendar (id, person_id, kind, label, host, address_sealed, username_sealed, password_sealed,
         next_read_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $3 = 'ics_upload' THEN NULL ELSE $9::timestamptz END, $9)`,
      [
        calendar.id,
        calendar.personId,
        calendar.kind,
        calendar.label,
        calendar.host,
        calendar.addressSealed,
        calendar.usernameSealed,
        calendar.passwordSealed,
        tx.now,
      ],
    );
  }

  /** Null keeps what is stored. Another address makes the copy of the old one worthless: it goes. */
  public async update(
    tx: Tx,
    id: string,
    change: Partial<SealedAddress> & { readonly label: string; readonly host?: string },
  ): Promise<void> {
    const moved = Boolean(change.addressSealed);
    await tx.execute(
      `UPDATE busy_calendar SET label = $2, address_sealed = coalesce($3, address_sealed), username_sealed = coalesce($4, username_sealed),
         password_sealed = coalesce($5, password_sealed), host = coalesce($6, host), version = version + 1, failures = 0,
         next_read_at = CASE WHEN kind = 'ics_upload' THEN NULL ELSE $7::timestamptz END, lease_until = NULL,
         last_good_at = CASE WHEN $8 THEN NULL ELSE last_good_at END, last_error_code = CASE WHEN $8 THEN NULL ELSE last_error_code END,
         last_error = CASE WHEN $8 THEN NULL ELSE last_error END
       WHERE id = $1`,
      [
        id,
        change.label,
        change.addressSealed ?? null,
        change.usernameSealed ?? null,
        change.passwordSealed ?? null,
        change.host ?? null,
        tx.now,
        moved,
      ],
    );
    if (moved) await tx.execute('DELETE FROM busy_time WHERE calendar_id = $1', [id]);
  }

  public async readSoon(tx: Tx, id: string): Promise<void> {
    await tx.execute('UPDATE busy_calendar SET next_read_at = $2 WHERE id = $1', [id, tx.now]);
  }

  public async remove(tx: Tx, id: string): Promise<void> {
    await tx.execute('DELETE FROM busy_calendar WHERE id = $1', [id]);
  }

  /** Takes due calendars of active people for a while, the longest due first. */
  public lease(tx: BookTx, until: Date, most: number): Promise<LeasedCalendar[]> {
    return tx.query(
      `UPDATE busy_calendar c SET lease_until = $2 FROM person p
       WHERE p.id = c.person_id AND c.id IN (
         SELECT due.id FROM busy_calendar due JOIN person owner ON owner.id = due.person_id AND owner.active
         WHERE due.next_read_at <= $1 AND due.kind <> 'ics_upload' AND (due.lease_until IS NULL OR due.lease_until <= $1)
         ORDER BY due.next_read_at LIMIT $3 FOR UPDATE OF due SKIP LOCKED)
       RETURNING c.id, c.kind, c.person_id AS "personId", p.time_zone AS "timeZone", c.failures, c.version,
         c.lease_until AS "leaseUntil", c.address_sealed AS "addressSealed", c.username_sealed AS "usernameSealed",
         c.password_sealed AS "passwordSealed"`,
      [tx.now, until, most],
    );
  }

  /** Keeps the new copy in place of the old. False when the calendar changed or went meanwhile. */
  public async keepRead(
    tx: BookTx,
    calendar: Pick<LeasedCalendar, 'id' | 'version' | 'personId'>,
    read: { readonly spans: readonly BusySpan[]; readonly truncated: boolean },
    nextReadAt: Date | null,
  ): Promise<boolean> {
    const kept = await tx.execute(
      `UPDATE busy_calendar SET last_good_at = $3, last_tried_at = $3, last_error_code = NULL, last_error = NULL, failures = 0,
         truncated = $4, next_read_at = $5, lease_until = NULL WHERE id = $1 AND version = $2`,
      [calendar.id, calendar.version, tx.now, read.truncated, nextReadAt],
    );
    if (kept !== 1) return false;
    await tx.execute('DELETE FROM busy_time WHERE calendar_id = $1', [calendar.id]);
    await tx.execute(
      `INSERT INTO busy_time (calendar_id, person_id, number, during, tentative, strength)
       SELECT $1, $2, n.number, tstzrange(n.starts, n.ends), n.tentative, n.strength
       FROM unnest($3::timestamptz[], $4::timestamptz[], $5::boolean[], $6::text[])
         WITH ORDINALITY AS n (starts, ends, tentative, strength, number)`,
      [
        calendar.id,
        calendar.personId,
        read.spans.map((span) => new Date(span.from)),
        read.spans.map((span) => new Date(span.to)),
        read.spans.map((span) => span.tentative),
        read.spans.map((span) => span.strength),
      ],
    );
    return true;
  }

  /** Notes why there is no new copy; the old one stays. */
  public async keepFailure(
    tx: BookTx,
    calendar: Pick<LeasedCalendar, 'id' | 'version'>,
    failure: { readonly code: string; readonly message: string },
    nextReadAt: Date,
  ): Promise<void> {
    await tx.execute(
      `UPDATE busy_calendar SET last_tried_at = $3, last_error_code = $4, last_error = $5, failures = failures + 1,
         next_read_at = $6, lease_until = NULL WHERE id = $1 AND version = $2`,
      [calendar.id, calendar.version, tx.now, failure.code, failure.message, nextReadAt],
    );
  }
}
