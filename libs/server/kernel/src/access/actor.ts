import type { Role } from '@debrief/domain';

/** Whoever is behind a request: a person with a live session. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly timeZone: string;
  readonly sessionId: string;
}

/**
 * The one inversion of the house: the guard asks, `server/identity` answers.
 * Null for a session that is unknown, ended or belongs to somebody deactivated.
 */
export abstract class ActorSource {
  public abstract byTokenHash(tokenHash: Buffer): Promise<Actor | null>;
}

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}
