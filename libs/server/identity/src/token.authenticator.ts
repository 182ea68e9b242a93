import { Injectable } from '@nestjs/common';
import {
  AppError,
  Clock,
  hashToken,
  type Actor,
  type TokenAllowance,
} from '@debrief/server-kernel';
import { TokenLimits, usedUp } from './token-limits';
import { TokenRepository, type LiveToken } from './token.repository';
import { looksLikeToken } from './token.rules';

const NOTE_EVERY_MS = 60_000;

export type Authenticated =
  | { readonly ok: true; readonly actor: Actor; readonly allowance: TokenAllowance }
  | {
      readonly ok: false;
      readonly error: AppError;
      /** How long to stay away; 0 where waiting does not help. */
      readonly waitSeconds: number;
      readonly allowance: TokenAllowance | null;
    };

/** Turns a bearer token into the actor it stands for. */
@Injectable()
export class TokenAuthenticator {
  public constructor(
    private readonly tokens: TokenRepository,
    private readonly limits: TokenLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * One answer for a token that is malformed, unknown, expired, revoked or of somebody inactive, so
   * that nothing tells them apart. It is looked up by its hash: the time of that says nothing of the token.
   *
   * @param address network address of the caller
   */
  public async authenticate(secret: string, address: string): Promise<Authenticated> {
    const tokenHash = hashToken(secret);
    const wait = await this.limits.waitOf(address, tokenHash);
    if (wait > 0) return { ok: false, error: usedUp(wait), waitSeconds: wait, allowance: null };
    const now = this.clock.now();
    const live = looksLikeToken(secret) ? await this.tokens.findLive(tokenHash, now) : null;
    if (!live) {
      await this.limits.noteWrong(address, tokenHash);
      return { ok: false, error: wrongToken(), waitSeconds: 0, allowance: null };
    }
    this.limits.noteRight(tokenHash);
    const { allowance, allowed } = await this.limits.admit(live.id, live.per_minute);
    if (!allowed) {
      const { resetSeconds } = allowance;
      return { ok: false, error: usedUp(resetSeconds), waitSeconds: resetSeconds, allowance };
    }
    this.noteUse(live, now, address);
    return { ok: true, actor: actorOf(live), allowance };
  }

  /** Nobody waits for it, and nothing fails with it. */
  private noteUse(live: LiveToken, now: Date, address: string): void {
    const last = live.last_used_at?.getTime() ?? 0;
    if (now.getTime() - last < NOTE_EVERY_MS) return;
    this.tokens.touch(live.id, now, address).catch(() => undefined);
  }
}

function actorOf(live: LiveToken): Actor {
  return {
    personId: live.person_id,
    name: live.person_name,
    roles: live.roles,
    timeZone: live.time_zone,
    sessionId: live.id,
    token: { id: live.id, scopes: live.scopes, expiresAt: live.expires_at },
  };
}

function wrongToken(): AppError {
  return new AppError('unauthenticated', 'This token does not open anything.');
}
