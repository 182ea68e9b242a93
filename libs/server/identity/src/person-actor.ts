import type { Actor } from '@debrief/server-kernel';
import type { PersonView } from './person.mapper';

/** The actor that a person is in a session. */
export function actorFor(person: PersonView, sessionId: string): Actor {
  return {
    personId: person.id,
    name: person.name,
    roles: person.roles,
    timeZone: person.timeZone,
    sessionId,
  };
}
