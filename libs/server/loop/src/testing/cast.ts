import type { Role } from '@debrief/domain';
import type { Actor } from '@debrief/server-kernel';
import { actorWith, type TestDatabase } from '@debrief/server-testing';
import { insertPerson } from './ground.rows';

/** A stored person together with the actor that the guard would make of them. */
export async function castPerson({ pool }: TestDatabase, name: string, ...roles: readonly Role[]): Promise<Actor> {
  return actorWith(roles, { personId: await insertPerson(pool, name, roles), name });
}
