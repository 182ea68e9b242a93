import { Injectable } from '@nestjs/common';
import { AppError, Clock, newId, UnitOfWork } from '@debrief/server-kernel';
import { FAILURES_AT_MOST, lockedUntil } from './attempt-limits';
import { actorFor } from './person-actor';
import { PersonRepository, type Credentials } from './person.repository';
import { SessionRepository } from './session.repository';
import { SessionService, type OpenedSession } from './session.service';
import { SignInGuards } from './sign-in-guards';

/** Where a sign-in comes from. */
export interface Caller {
  readonly address: string;
  readonly userAgent: string;
  readonly traceId: string;
}

/** Signing in by password, and out. Body, status and time are the same whether or not the e-mail is known. */
@Injectable()
export class SignInService {
  public constructor(
    private readonly people: PersonRepository,
    private readonly sessions: SessionService,
    private readonly sessionRows: SessionRepository,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly guards: SignInGuards,
  ) {}

  /**
   * The id of the person whose password it is.
   * Throws `unauthenticated` for a wrong pair and `rate_limited` while waiting is due.
   */
  public async checkPassword(email: string, password: string, caller: Caller): Promise<string> {
    const { hasher, limits } = this.guards;
    const now = this.clock.now();
    if (limits.addressIsBlocked(caller.address, now)) throw tooManyAttempts();
    const address = email.trim().toLowerCase();
    const known = await this.people.findCredentialsByEmail(address);
    if (isLocked(known, known ? known.lockedUntil : limits.strangerLockedUntil(address), now))
      throw tooManyAttempts();
    const matches = await hasher.verify(known?.passwordHash ?? null, password);
    if (matches && known) {
      if (known.passwordHash && !hasher.isCurrent(known.passwordHash))
        await this.strengthen(known.id, password, caller);
      return known.id;
    }
    limits.noteAddress(caller.address, now);
    if (!known) limits.noteStranger(address, now);
    await this.noteFailure(known, caller, now);
    throw new AppError('unauthenticated', 'E-mail and password do not match.');
  }

  public async openSession(personId: string, caller: Caller): Promise<OpenedSession> {
    const [person] = await this.people.findByIds([personId]);
    if (!person?.active) throw new AppError('unauthenticated', 'E-mail and password do not match.');
    const actor = actorFor(person, newId(this.clock.now().getTime()));
    const opened: OpenedSession[] = [];
    await this.uow.run(
      { actor, action: 'person.signed_in', traceId: caller.traceId },
      async (tx) => {
        await this.people.clearSignInFailures(tx, personId);
        opened[0] = await this.sessions.open(tx, actor, caller.userAgent);
        tx.record({
          subjectType: 'person',
          subjectId: personId,
          detail: { by: 'password', sessionId: actor.sessionId },
        });
        return { sessionId: actor.sessionId };
      },
    );
    const [session] = opened;
    if (!session) throw new Error('A session was not opened');
    return session;
  }

  /** Ends the session behind the cookie; nothing to do when it has ended already. */
  public async signOut(tokenHash: Buffer, traceId: string): Promise<void> {
    const actor = await this.sessions.byTokenHash(tokenHash);
    if (!actor) return;
    await this.uow.run({ actor, action: 'person.signed_out', traceId }, async (tx) => {
      await this.sessionRows.deleteOwn(tx, actor.sessionId, actor.personId);
      tx.record({
        subjectType: 'person',
        subjectId: actor.personId,
        detail: { sessionId: actor.sessionId },
      });
      return { ended: actor.sessionId };
    });
  }

  private async strengthen(personId: string, password: string, caller: Caller): Promise<void> {
    const hash = await this.guards.hasher.hash(password);
    await this.uow.run(
      { actor: null, action: 'password.set', traceId: caller.traceId },
      async (tx) => {
        await this.people.setPasswordHash(tx, personId, hash);
        tx.record({ subjectType: 'person', subjectId: personId, detail: { by: 'stronger hash' } });
        return { strengthened: true };
      },
    );
  }

  private async noteFailure(known: Credentials | null, caller: Caller, now: Date): Promise<void> {
    await this.uow.run(
      { actor: null, action: 'person.sign_in_failed', traceId: caller.traceId },
      async (tx) => {
        // A stranger costs the same statements, so that the time of the answer tells nothing.
        const until = known ? lockedUntil(known.failedSignIns + 1, now) : null;
        await this.people.noteSignInFailure(tx, known?.id ?? newId(now.getTime()), until);
        tx.record({
          subjectType: 'person',
          subjectId: known?.id ?? 'unknown',
          detail: { by: 'password' },
        });
        return { noted: true };
      },
    );
  }
}

function isLocked(known: Credentials | null, until: Date | null, now: Date): boolean {
  return (
    (until !== null && until > now) || (known !== null && known.failedSignIns >= FAILURES_AT_MOST)
  );
}

export function tooManyAttempts(): AppError {
  return new AppError(
    'rate_limited',
    'Too many attempts. Wait a while, or ask an admin for a sign-in link.',
  );
}
