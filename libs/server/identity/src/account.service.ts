import { Injectable } from '@nestjs/common';
import {
  AppError,
  Clock,
  fieldProblems,
  hasRole,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
} from '@debrief/server-kernel';
import { FAILURES_AT_MOST, lockedUntil } from './attempt-limits';
import type { EndSessionInput, SetPasswordInput } from './identity.input';
import { passwordProblems } from './password-rules';
import { PersonRepository, type Credentials } from './person.repository';
import { SessionRepository } from './session.repository';
import { SignInGuards } from './sign-in-guards';

export interface PasswordSet {
  readonly __typename: 'PasswordSet';
  readonly at: Date;
}
export interface SessionEnded {
  readonly __typename: 'SessionEnded';
  readonly sessionId: string;
}

/** Commands about one's own way of signing in. */
@Injectable()
export class AccountService {
  public constructor(
    private readonly people: PersonRepository,
    private readonly sessions: SessionRepository,
    private readonly guards: SignInGuards,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Sets the password and ends every other session. The present one must be given when there is one. */
  public async setPassword(actor: Actor, input: SetPasswordInput): Promise<PasswordSet | Fields> {
    const account = await this.people.findCredentialsById(actor.personId);
    if (!account) throw new AppError('unauthenticated', 'Sign in first.');
    const problems = passwordProblems('password', input.password, account.email);
    if (problems.length > 0) return fieldProblems(problems);
    const refused = await this.refuseCurrent(account, input.current ?? '');
    if (refused) return refused;
    const hash = await this.guards.hasher.hash(input.password);
    const result = await this.uow.run({ actor, action: 'password.set' }, async (tx) => {
      await this.people.setPasswordHash(tx, actor.personId, hash);
      const ended = await this.sessions.deleteOfPerson(tx, actor.personId, actor.sessionId);
      tx.record({
        subjectType: 'person',
        subjectId: actor.personId,
        detail: { endedSessions: ended },
      });
      return { __typename: 'PasswordSet' as const, at: tx.now };
    });
    if (result.__typename !== 'PasswordSet')
      throw new Error('A password without a key cannot mismatch');
    return result;
  }

  /** One's own sessions; an admin ends anybody's. Others' look like unknown ones. */
  public async endSession(
    actor: Actor,
    input: EndSessionInput,
  ): Promise<SessionEnded | NotFound | IdempotencyMismatch> {
    return this.uow.run(
      { actor, action: 'session.ended', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const owner = hasRole(actor, 'admin')
          ? await this.sessions.deleteById(tx, input.sessionId)
          : (await this.sessions.deleteOwn(tx, input.sessionId, actor.personId)) === 1
            ? actor.personId
            : null;
        if (!owner) return notFound('session');
        tx.record({
          subjectType: 'person',
          subjectId: owner,
          detail: { sessionId: input.sessionId },
        });
        return { __typename: 'SessionEnded' as const, sessionId: input.sessionId };
      },
    );
  }

  /** Wrong guesses count like failed sign-ins, so that a stolen session cannot try passwords at will. */
  private async refuseCurrent(account: Credentials, current: string): Promise<Fields | null> {
    if (account.passwordHash === null) return null;
    const now = this.clock.now();
    if (
      (account.lockedUntil && account.lockedUntil > now) ||
      account.failedSignIns >= FAILURES_AT_MOST
    ) {
      return fieldProblems([
        {
          path: 'current',
          code: 'TRY_LATER',
          message: 'Too many wrong tries. Wait a while, then try again.',
        },
      ]);
    }
    if (await this.guards.hasher.verify(account.passwordHash, current)) return null;
    await this.uow.run({ actor: null, action: 'person.sign_in_failed' }, async (tx) => {
      await this.people.noteSignInFailure(
        tx,
        account.id,
        lockedUntil(account.failedSignIns + 1, now),
      );
      tx.record({
        subjectType: 'person',
        subjectId: account.id,
        detail: { by: 'present password' },
      });
      return { noted: true };
    });
    return fieldProblems([
      { path: 'current', code: 'WRONG_PASSWORD', message: 'This is not your present password.' },
    ]);
  }
}
