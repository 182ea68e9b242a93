import type { Role, TokenScope } from '@debrief/domain';

/** The token a program came with, in place of a session. */
export interface ActorToken {
  readonly id: string;
  /** What it was given for; it narrows what its person may do and never widens it. */
  readonly scopes: readonly TokenScope[];
  readonly expiresAt: Date;
}

/** Whoever is behind a request: a person with a live session, or a program with a token of theirs. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly timeZone: string;
  /** Id of the session, or of the token where one stands for it. */
  readonly sessionId: string;
  readonly token?: ActorToken;
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
