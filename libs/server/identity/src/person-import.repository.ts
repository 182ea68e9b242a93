import { DEFAULT_WORKING_HOURS, type Role, type WorkingHours } from '@debrief/domain';
import type { BookTx, Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** Somebody as an import meets them. */
export interface KnownPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
}

export interface PersonToImport {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly timeZone: string;
  /** Null for the usual week. */
  readonly workingHours: readonly WorkingHours[] | null;
}

/** The narrow way for imports to add people: inactive, without a link and without a mail. */
@Injectable()
export class PersonImport {
  /** By address (lower case) or by id, whichever matches. Programs are not people. */
  public find(
    tx: Pick<BookTx, 'query'>,
    emails: readonly string[],
    ids: readonly string[],
  ): Promise<KnownPerson[]> {
    return tx.query(
      `SELECT id, email, name, roles, active FROM person
       WHERE (email = ANY($1::text[]) OR id = ANY($2::uuid[])) AND NOT is_service`,
      [emails, ids],
    );
  }

  /** Leaves out whom an address belongs to already; they are found afterwards by {@link find}. */
  public async insert(tx: Tx, people: readonly PersonToImport[]): Promise<void> {
    await tx.execute(
      `INSERT INTO person (id, name, email, roles, time_zone, working_hours, active, created_at)
       SELECT id, name, email, ARRAY(SELECT jsonb_array_elements_text(roles)), "timeZone",
         coalesce(nullif("workingHours", 'null'), $2::jsonb), false, $3
       FROM jsonb_to_recordset($1::jsonb)
         AS r (id uuid, name text, email text, roles jsonb, "timeZone" text, "workingHours" jsonb)
       ON CONFLICT (email) DO NOTHING`,
      [JSON.stringify(people), JSON.stringify(DEFAULT_WORKING_HOURS), tx.now],
    );
  }

  /** Follows the other system's name of somebody who has not joined yet and is still called `before`. */
  public async rename(tx: Tx, id: string, before: string, name: string): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE person SET name = $3, version = version + 1 WHERE id = $1 AND name = $2 AND NOT active`,
      [id, before, name],
    );
    return touched === 1;
  }

  /** The person behind an import, while they are active. */
  public async asActor(
    tx: Pick<BookTx, 'queryOne'>,
    id: string,
  ): Promise<{ name: string; roles: Role[]; timeZone: string } | null> {
    return tx.queryOne(
      'SELECT name, roles, time_zone AS "timeZone" FROM person WHERE id = $1 AND active',
      [id],
    );
  }
}
