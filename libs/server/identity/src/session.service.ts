import { Inject, Injectable } from '@nestjs/common';
import {
  ActorSource,
  Clock,
  CONFIG,
  hashToken,
  newToken,
  type Actor,
  type Config,
  type Tx,
} from '@debrief/server-kernel';
import { SessionRepository } from './session.repository';

const HOUR_MS = 3_600_000;
const TOUCH_EVERY_MS = 5 * 60_000;
const USER_AGENT_LENGTH = 300;

export interface OpenedSession {
  /** For the cookie; nothing else ever holds it. */
  readonly token: string;
  readonly maxAgeSeconds: number;
}

/** Opens sessions and tells who is behind one. */
@Injectable()
export class SessionService extends ActorSource {
  public constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
    @Inject(CONFIG)
    private readonly config: Pick<Config, 'SESSION_IDLE_HOURS' | 'SESSION_MAX_DAYS'>,
  ) {
    super();
  }

  public async byTokenHash(tokenHash: Buffer): Promise<Actor | null> {
    const now = this.clock.now();
    const live = await this.sessions.findLive(tokenHash, now, this.usedSince(now));
    if (!live) return null;
    if (now.getTime() - live.last_used_at.getTime() > TOUCH_EVERY_MS)
      await this.sessions.touch(tokenHash, now);
    return {
      personId: live.person_id,
      name: live.name,
      roles: live.roles,
      timeZone: live.time_zone,
      sessionId: live.session_id,
    };
  }

  /** Opens the session that the actor carries. Its token is new; only the hash of it is stored. */
  public async open(tx: Tx, actor: Actor, userAgent: string): Promise<OpenedSession> {
    const token = newToken();
    const lifeMs = this.config.SESSION_MAX_DAYS * 24 * HOUR_MS;
    await this.sessions.deleteEnded(tx, actor.personId, this.usedSince(tx.now));
    await this.sessions.insert(tx, {
      id: actor.sessionId,
      tokenHash: hashToken(token),
      personId: actor.personId,
      expiresAt: new Date(tx.now.getTime() + lifeMs),
      userAgent: userAgent.replace(/[\p{Cc}\p{Surrogate}]/gu, '').slice(0, USER_AGENT_LENGTH),
    });
    return { token, maxAgeSeconds: lifeMs / 1000 };
  }

  /** A session not used since then has ended. */
  public usedSince(now: Date): Date {
    return new Date(now.getTime() - this.config.SESSION_IDLE_HOURS * HOUR_MS);
  }

  /** When the session ends if it is not used again. */
  public endsAt(session: { readonly expiresAt: Date; readonly lastUsedAt: Date }): Date {
    const idleEnd = session.lastUsedAt.getTime() + this.config.SESSION_IDLE_HOURS * HOUR_MS;
    return new Date(Math.min(session.expiresAt.getTime(), idleEnd));
  }
}
