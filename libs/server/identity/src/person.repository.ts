import { Injectable } from '@nestjs/common';
import type { Role, WorkingHours } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { PERSON_COLUMNS, toPersonView, type PersonRow, type PersonView } from './person.mapper';

export interface PersonFilter {
  readonly search: string | null;
  readonly role: Role | null;
  /** Lower-cased name and id of the last person of the page before. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly timeZone: string;
  readonly workingHours: readonly WorkingHours[];
  readonly active: boolean;
  /** Left out for people. */
  readonly isService?: boolean;
}

export interface PersonChange {
  readonly name?: string;
  readonly roles?: readonly Role[];
  readonly timeZone?: string;
  readonly workingHours?: readonly WorkingHours[];
  readonly active?: boolean;
}

/** What the password sign-in looks at. */
export interface Credentials {
  readonly id: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly failedSignIns: number;
  readonly lockedUntil: Date | null;
}

interface CredentialsRow {
  id: string;
  email: string;
  password_hash: string | null;
  failed_sign_ins: number;
  locked_until: Date | null;
}

@Injectable()
export class PersonRepository {
  public constructor(private readonly db: Db) {}

  public async findByIds(ids: readonly string[]): Promise<PersonView[]> {
    const rows = await this.db.read<PersonRow>(
      'identity.person.by_ids',
      `SELECT ${PERSON_COLUMNS} FROM person p WHERE p.id = ANY($1::uuid[])`,
      [ids],
    );
    return rows.map(toPersonView);
  }

  public async findPage(
    filter: PersonFilter,
  ): Promise<(PersonView & { readonly sortName: string })[]> {
    const rows = await this.db.read<PersonRow & { sort_name: string }>(
      'identity.person.page',
      `SELECT ${PERSON_COLUMNS}, lower(p.name) AS sort_name FROM person p
       WHERE NOT p.is_service AND ($1::text IS NULL OR p.name ILIKE $1 OR p.email ILIKE $1)
         AND ($2::text IS NULL OR $2 = ANY(p.roles))
         AND ($3::text IS NULL OR (lower(p.name), p.id) > ($3, $4::uuid))
       ORDER BY lower(p.name), p.id LIMIT $5`,
      [
        likePattern(filter.search),
        filter.role,
        filter.after?.[0] ?? null,
        filter.after?.[1] ?? null,
        filter.limit,
      ],
    );
    return rows.map((row) => ({ ...toPersonView(row), sortName: row.sort_name }));
  }

  /** The accounts of programs, by name. */
  public async findServices(): Promise<PersonView[]> {
    const rows = await this.db.read<PersonRow>(
      'identity.person.services',
      `SELECT ${PERSON_COLUMNS} FROM person p WHERE p.is_service ORDER BY lower(p.name), p.id`,
    );
    return rows.map(toPersonView);
  }

  public findCredentialsByEmail(email: string): Promise<Credentials | null> {
    return this.credentials('identity.person.credentials_by_email', 'email = $1', email);
  }

  public findCredentialsById(id: string): Promise<Credentials | null> {
    return this.credentials('identity.person.credentials_by_id', 'id = $1', id);
  }

  public async hasActiveAdmin(): Promise<boolean> {
    const row = await this.db.readOne<{ found: boolean }>(
      'identity.person.has_admin',
      `SELECT EXISTS (SELECT 1 FROM person WHERE active AND NOT is_service AND 'admin' = ANY(roles)) AS found`,
    );
    return row?.found ?? false;
  }

  /** Null when the e-mail belongs to somebody already. */
  public async insert(tx: Tx, person: NewPerson): Promise<PersonView | null> {
    const row = await tx.queryOne<PersonRow>(
      `INSERT INTO person AS p (id, name, email, roles, time_zone, working_hours, active, created_at, is_service)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (email) DO NOTHING RETURNING ${PERSON_COLUMNS}`,
      [
        person.id,
        person.name,
        person.email,
        person.roles,
        person.timeZone,
        JSON.stringify(person.workingHours),
        person.active,
        tx.now,
        person.isService ?? false,
      ],
    );
    return row ? toPersonView(row) : null;
  }

  /** Locks the row for the rest of the transaction. */
  public async lock(tx: Tx, id: string): Promise<PersonView | null> {
    const row = await tx.queryOne<PersonRow>(
      `SELECT ${PERSON_COLUMNS} FROM person p WHERE p.id = $1 FOR UPDATE`,
      [id],
    );
    return row ? toPersonView(row) : null;
  }

  /**
   * Locks every active admin (people, not programs), in one order, and gives their ids: of two admins who remove each
   * other at once, the second then sees what the first has done.
   */
  public async lockActiveAdmins(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM person WHERE active AND NOT is_service AND 'admin' = ANY(roles) ORDER BY id FOR UPDATE`,
    );
    return rows.map((row) => row.id);
  }

  public async update(tx: Tx, id: string, change: PersonChange): Promise<PersonView> {
    const row = await tx.queryOne<PersonRow>(
      `UPDATE person p SET name = coalesce($2, name), roles = coalesce($3, roles), time_zone = coalesce($4, time_zone),
         working_hours = coalesce($5, working_hours), active = coalesce($6, active), version = version + 1
       WHERE id = $1 RETURNING ${PERSON_COLUMNS}`,
      [
        id,
        change.name ?? null,
        change.roles ?? null,
        change.timeZone ?? null,
        change.workingHours ? JSON.stringify(change.workingHours) : null,
        change.active ?? null,
      ],
    );
    if (!row) throw new Error(`Person ${id} vanished while locked`);
    return toPersonView(row);
  }

  /** Also forgets earlier failures: whoever sets a password has proved who they are. */
  public async setPasswordHash(tx: Tx, id: string, hash: string): Promise<void> {
    await tx.execute(
      'UPDATE person SET password_hash = $2, failed_sign_ins = 0, locked_until = NULL WHERE id = $1',
      [id, hash],
    );
  }

  public async noteSignInFailure(tx: Tx, id: string, lockedUntil: Date | null): Promise<void> {
    await tx.execute(
      'UPDATE person SET failed_sign_ins = failed_sign_ins + 1, locked_until = $2 WHERE id = $1',
      [id, lockedUntil],
    );
  }

  public async clearSignInFailures(tx: Tx, id: string): Promise<void> {
    await tx.execute(
      'UPDATE person SET failed_sign_ins = 0, locked_until = NULL WHERE id = $1 AND (failed_sign_ins > 0 OR locked_until IS NOT NULL)',
      [id],
    );
  }

  private async credentials(
    name: string,
    where: string,
    value: string,
  ): Promise<Credentials | null> {
    const row = await this.db.readOne<CredentialsRow>(
      name,
      `SELECT id, email, password_hash, failed_sign_ins, locked_until FROM person WHERE ${where} AND active AND NOT is_service`,
      [value],
    );
    if (!row) return null;
    return {
      id: row.id,
      email: row.email,
      passwordHash: row.password_hash,
      failedSignIns: row.failed_sign_ins,
      lockedUntil: row.locked_until,
    };
  }
}

function likePattern(search: string | null): string | null {
  const text = search?.trim();
  if (!text) return null;
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
