import { Db, newId, type Actor, type Tx } from '@debrief/server-kernel';
import { mayManage } from '@debrief/server-loop';
import type { WorkingHours } from '@debrief/domain';
import { Injectable } from '@nestjs/common';
import type { RoomKind } from './availability.words';

export interface RoomFields {
  readonly name: string;
  readonly kind: RoomKind;
  readonly link: string;
  readonly hours: readonly WorkingHours[];
  readonly timeZone: string;
}
export interface WindowsFields {
  readonly timeZone: string;
  readonly note: string;
  readonly windows: readonly { readonly startsAt: Date; readonly endsAt: Date }[];
}

/** A loop whose candidate's times somebody may see and set. */
interface ManagedLoop {
  readonly timeZone: string;
}

const MANAGED = `SELECT c.time_zone AS "timeZone" FROM loop l JOIN candidate c ON c.id = l.candidate_id
  WHERE l.id = $3 AND NOT l.is_mock AND ${mayManage('$1', '$2', 'l')}`;

/** Writes of days off, rooms and candidates' windows. */
@Injectable()
export class PlacesStore {
  public constructor(private readonly db: Db) {}

  public managed(actor: Actor, loopId: string): Promise<ManagedLoop | null> {
    return this.db.readOne('availability.managed', MANAGED, [actor.personId, actor.roles, loopId]);
  }

  public lockLoop(tx: Tx, actor: Actor, loopId: string): Promise<ManagedLoop | null> {
    return tx.queryOne<ManagedLoop & Record<string, unknown>>(`${MANAGED} FOR NO KEY UPDATE OF l`, [
      actor.personId,
      actor.roles,
      loopId,
    ]);
  }

  public async windowsVersion(tx: Tx, loopId: string): Promise<number> {
    const row = await tx.queryOne<{ version: number }>(
      'SELECT version FROM candidate_calendar WHERE loop_id = $1',
      [loopId],
    );
    return row?.version ?? 0;
  }

  public async saveWindows(tx: Tx, loopId: string, fields: WindowsFields): Promise<void> {
    await tx.execute(
      `INSERT INTO candidate_calendar (loop_id, zone, note) VALUES ($1, $2, $3)
       ON CONFLICT (loop_id) DO UPDATE SET zone = excluded.zone, note = excluded.note,
         version = candidate_calendar.version + 1`,
      [loopId, fields.timeZone, fields.note],
    );
    await tx.execute('DELETE FROM candidate_window WHERE loop_id = $1', [loopId]);
    await tx.execute(
      `INSERT INTO candidate_window (loop_id, number, during)
       SELECT $1, n.number, tstzrange(n.starts, n.ends)
       FROM unnest($2::timestamptz[], $3::timestamptz[]) WITH ORDINALITY AS n (starts, ends, number)`,
      [
        loopId,
        fields.windows.map(({ startsAt }) => startsAt),
        fields.windows.map(({ endsAt }) => endsAt),
      ],
    );
  }

  public async saveDays(
    tx: Tx,
    add: readonly { readonly day: string; readonly name: string }[],
    remove: readonly string[],
  ): Promise<void> {
    await tx.execute('DELETE FROM day_off WHERE day = ANY($1::date[])', [remove]);
    await tx.execute(
      `INSERT INTO day_off (day, name) SELECT * FROM unnest($1::date[], $2::text[])
       ON CONFLICT (day) DO UPDATE SET name = excluded.name`,
      [add.map(({ day }) => day), add.map(({ name }) => name)],
    );
  }

  /** Locks rooms against each other, so that no two get one name. */
  public async lockRoom(
    tx: Tx,
    id: string | null,
    name: string,
  ): Promise<{ readonly version: number | null; readonly nameTaken: boolean }> {
    await tx.execute('LOCK TABLE room IN SHARE ROW EXCLUSIVE MODE');
    const row = await tx.queryOne<{ version: number | null; nameTaken: boolean }>(
      `SELECT (SELECT version FROM room WHERE id = $1 AND active) AS version,
         EXISTS (SELECT 1 FROM room WHERE active AND lower(name) = lower($2) AND id IS DISTINCT FROM $1) AS "nameTaken"`,
      [id, name],
    );
    return row ?? { version: null, nameTaken: false };
  }

  public async saveRoom(tx: Tx, id: string | null, room: RoomFields): Promise<string> {
    const roomId = id ?? newId(tx.now.getTime());
    await tx.execute(
      `INSERT INTO room (id, name, kind, link, hours, time_zone) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, link = excluded.link,
         hours = excluded.hours, time_zone = excluded.time_zone, version = room.version + 1`,
      [roomId, room.name, room.kind, room.link, JSON.stringify(room.hours), room.timeZone],
    );
    return roomId;
  }

  public retire(tx: Tx, id: string): Promise<number> {
    return tx.execute(
      'UPDATE room SET active = false, version = version + 1 WHERE id = $1 AND active',
      [id],
    );
  }
}
