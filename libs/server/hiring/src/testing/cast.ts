import type { Role } from '@debrief/domain';
import { insertPerson } from '@debrief/server-identity/testing';
import type { Actor } from '@debrief/server-kernel';
import type { TestDatabase } from '@debrief/server-testing';

/** A stored person together with the actor that the guard would make of them. */
export function castPerson(
  { pool }: TestDatabase,
  name: string,
  ...roles: readonly Role[]
): Promise<Actor> {
  return insertPerson(pool, { name, roles });
}
