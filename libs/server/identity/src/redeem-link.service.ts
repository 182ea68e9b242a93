import { Injectable } from '@nestjs/common';
import { DEFAULT_WORKING_HOURS, type Decided, type FieldProblem } from '@debrief/domain';
import {
  AppError,
  Clock,
  hashToken,
  newId,
  notFound,
  UnitOfWork,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { decideNewPerson, type PersonFields } from './person.rules';
import { passwordProblems } from './password-rules';
import { actorFor } from './person-actor';
import type { PersonView } from './person.mapper';
import { PersonRepository } from './person.repository';
import { SessionService, type OpenedSession } from './session.service';
import { SignInGuards } from './sign-in-guards';
import { SignInLinkRepository, type LinkKind, type SignInLink } from './sign-in-link.repository';
import { tooManyAttempts, type Caller } from './sign-in.service';

export interface LinkDetails {
  readonly token: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly password?: string | undefined;
}

export type Redeemed =
  | { readonly ok: true; readonly kind: LinkKind; readonly session: OpenedSession }
  | { readonly ok: false; readonly kind: LinkKind; readonly problems: readonly FieldProblem[] };

/** What a link still needs to know before it can be used. */
interface Plan {
  readonly link: SignInLink;
  readonly newPerson: PersonFields | null;
  readonly person: PersonView | null;
  readonly passwordHash: string | null;
}

/** Turns a one-time link into a session; problems in the details leave the link unused. */
@Injectable()
export class RedeemLinkService {
  public constructor(
    private readonly links: SignInLinkRepository,
    private readonly people: PersonRepository,
    private readonly sessions: SessionService,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly guards: SignInGuards,
  ) {}

  /** Throws `unauthenticated` for a link that is unknown, used, expired or of somebody deactivated. */
  public async redeem(details: LinkDetails, caller: Caller): Promise<Redeemed> {
    const now = this.clock.now();
    if (this.guards.limits.addressIsBlocked(caller.address, now)) throw tooManyAttempts();
    const tokenHash = hashToken(details.token);
    const link = await this.links.findOpen(tokenHash, now);
    if (!link || !(await this.mayBeUsed(link))) {
      this.guards.limits.noteAddress(caller.address, now);
      throw spent();
    }
    const plan = await this.plan(link, details);
    if (!plan.ok) return { ok: false, kind: link.kind, problems: plan.problems };
    return this.use(tokenHash, plan.value, caller);
  }

  private async mayBeUsed(link: SignInLink): Promise<boolean> {
    if (link.kind === 'first_admin') return !(await this.people.hasActiveAdmin());
    const person = await this.personOf(link);
    return person !== null && !person.isService && (link.kind === 'invite' || person.active);
  }

  private async personOf(link: SignInLink): Promise<PersonView | null> {
    return link.personId ? ((await this.people.findByIds([link.personId]))[0] ?? null) : null;
  }

  private async plan(link: SignInLink, details: LinkDetails): Promise<Decided<Plan>> {
    const person = await this.personOf(link);
    const asked =
      link.kind === 'first_admin'
        ? decideNewPerson({
            name: details.name ?? '',
            email: details.email ?? '',
            timeZone: details.timeZone ?? 'UTC',
            roles: ['admin'],
          })
        : null;
    const email = person?.email ?? (asked?.ok ? asked.value.email : '');
    const takesPassword =
      link.kind !== 'sign_in' && details.password !== undefined && details.password !== '';
    const problems = [
      ...(asked && !asked.ok ? asked.problems : []),
      ...(takesPassword ? passwordProblems('password', details.password ?? '', email) : []),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const passwordHash = takesPassword
      ? await this.guards.hasher.hash(details.password ?? '')
      : null;
    return {
      ok: true,
      value: { link, person, newPerson: asked?.ok ? asked.value : null, passwordHash },
    };
  }

  private async use(tokenHash: Buffer, plan: Plan, caller: Caller): Promise<Redeemed> {
    const { kind } = plan.link;
    const opened: OpenedSession[] = [];
    const actor = plan.person ? actorFor(plan.person, newId(this.clock.now().getTime())) : null;
    const result = await this.uow.run(
      { actor, action: 'person.signed_in', traceId: caller.traceId },
      async (tx) => {
        if (!(await this.links.use(tx, tokenHash))) return notFound('link');
        const person = await this.settlePerson(tx, plan);
        if ('__typename' in person) return person;
        const signedIn = actor ?? actorFor(person, newId(tx.now.getTime()));
        if (plan.passwordHash) await this.people.setPasswordHash(tx, person.id, plan.passwordHash);
        else await this.people.clearSignInFailures(tx, person.id);
        opened[0] = await this.sessions.open(tx, signedIn, caller.userAgent);
        tx.record({
          subjectType: 'person',
          subjectId: person.id,
          detail: { by: kind, sessionId: signedIn.sessionId },
        });
        return { __typename: 'SignedIn' };
      },
    );
    const [session] = opened;
    if (session && result.__typename === 'SignedIn') return { ok: true, kind, session };
    if (result.__typename === 'EmailTakenProblem') {
      return {
        ok: false,
        kind,
        problems: [
          { path: 'email', code: 'TAKEN', message: 'This e-mail belongs to somebody already.' },
        ],
      };
    }
    throw spent();
  }

  /** The person the link is for: made, activated or as they are. */
  private async settlePerson(
    tx: Tx,
    plan: Plan,
  ): Promise<PersonView | NotFound | { __typename: 'EmailTakenProblem'; message: string }> {
    if (plan.newPerson) {
      if ((await this.people.lockActiveAdmins(tx)).length > 0) return notFound('link');
      const made = await this.people.insert(tx, {
        ...plan.newPerson,
        id: newId(tx.now.getTime()),
        workingHours: DEFAULT_WORKING_HOURS,
        active: true,
      });
      return (
        made ?? {
          __typename: 'EmailTakenProblem',
          message: 'This e-mail belongs to somebody already.',
        }
      );
    }
    const person = plan.person ? await this.people.lock(tx, plan.person.id) : null;
    if (!person) return notFound('link');
    if (person.active) return person;
    return plan.link.kind === 'invite'
      ? this.people.update(tx, person.id, { active: true })
      : notFound('link');
  }
}

function spent(): AppError {
  return new AppError(
    'unauthenticated',
    'This link was used already or has run out. Ask for a new one.',
  );
}
