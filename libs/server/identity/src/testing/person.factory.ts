import { DEFAULT_WORKING_HOURS, type Role } from '@debrief/domain';
import { newId, type Actor } from '@debrief/server-kernel';
import type { Pool } from 'pg';

export interface PersonSeed {
  readonly name?: string;
  readonly email?: string;
  readonly roles?: readonly Role[];
  readonly timeZone?: string;
  readonly active?: boolean;
}

/** Stores a person and gives the actor they would be. */
export async function insertPerson(pool: Pool, seed: PersonSeed = {}): Promise<Actor> {
  const personId = newId();
  const actor: Actor = {
    personId,
    name: seed.name ?? 'Ines Farouq',
    roles: seed.roles ?? ['interviewer'],
    timeZone: seed.timeZone ?? 'Europe/Lisbon',
    sessionId: newId(),
  };
  await pool.query(
    `INSERT INTO person (id, name, email, roles, time_zone, working_hours, active) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      personId,
      actor.name,
      seed.email ?? `p-${personId}@example.org`,
      actor.roles,
      actor.timeZone,
      JSON.stringify(DEFAULT_WORKING_HOURS),
      seed.active ?? true,
    ],
  );
  return actor;
}
