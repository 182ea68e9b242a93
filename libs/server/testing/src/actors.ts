import type { Role } from '@debrief/domain';
import { newId, type Actor } from '@debrief/server-kernel';

/** An actor as the guard would hand it over. The person row is the spec's own business. */
export function actorWith(roles: readonly Role[], over: Partial<Actor> = {}): Actor {
  return {
    personId: newId(),
    name: 'Ines Farouq',
    roles,
    timeZone: 'Europe/Lisbon',
    sessionId: newId(),
    ...over,
  };
}
