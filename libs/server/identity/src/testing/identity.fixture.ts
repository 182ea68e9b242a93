import { newId, type Actor, type Clock, type Db, type UnitOfWork } from '@debrief/server-kernel';
import { AccountService } from '../account.service';
import { MeReader } from '../me.reader';
import { OrganisationReader } from '../organisation.reader';
import { OrganisationRepository } from '../organisation.repository';
import { OrganisationService } from '../organisation.service';
import { PersonReader } from '../person.reader';
import { PersonRepository } from '../person.repository';
import { PersonService } from '../person.service';
import { RedeemLinkService } from '../redeem-link.service';
import { SessionRepository } from '../session.repository';
import { SessionService } from '../session.service';
import { SignInGuards } from '../sign-in-guards';
import { SignInLinkRepository } from '../sign-in-link.repository';
import { SignInLinkService } from '../sign-in-link.service';
import { ServiceAccountService } from '../service-account.service';
import { SignInService, type Caller } from '../sign-in.service';
import { TokenAuthenticator } from '../token.authenticator';
import { TokenLimits } from '../token-limits';
import { TokenReader } from '../token.reader';
import { TokenRepository } from '../token.repository';
import { TokenService } from '../token.service';

interface Parts {
  readonly db: Db;
  readonly uow: UnitOfWork;
  readonly clock: Clock;
}

/** The services of the lib over one database, wired as the module wires them. */
export function identityOver({ db, uow, clock }: Parts) {
  const config = {
    SESSION_IDLE_HOURS: 12,
    SESSION_MAX_DAYS: 7,
    PUBLIC_URL: 'https://debrief.example',
  };
  const people = new PersonRepository(db);
  const sessionRows = new SessionRepository(db);
  const linkRows = new SignInLinkRepository(db);
  const organisations = new OrganisationRepository(db);
  const tokenRows = new TokenRepository(db);
  const guards = new SignInGuards();
  const sessions = new SessionService(sessionRows, clock, config);
  const links = new SignInLinkService(linkRows, config);
  const personReader = new PersonReader(people);
  const organisationReader = new OrganisationReader(organisations);
  return {
    sessions,
    links,
    personReader,
    organisationReader,
    people: new PersonService(people, sessionRows, linkRows, links, uow, tokenRows),
    account: new AccountService(people, sessionRows, guards, uow, clock),
    signIn: new SignInService(people, sessions, sessionRows, uow, clock, guards),
    redeem: new RedeemLinkService(linkRows, people, sessions, uow, clock, guards),
    organisation: new OrganisationService(organisations, uow),
    tokens: new TokenService(tokenRows, people, uow),
    tokenReader: new TokenReader(tokenRows, clock),
    authenticator: new TokenAuthenticator(tokenRows, new TokenLimits(), clock),
    services: new ServiceAccountService(people, uow),
    me: new MeReader(personReader, organisationReader, sessionRows, sessions, clock),
    /** Opens a session as a sign-in would and gives its token. */
    openSession: async (actor: Actor): Promise<string> => {
      const tokens: string[] = [];
      await uow.run({ actor, action: 'person.signed_in' }, async (tx) => {
        tokens.push((await sessions.open(tx, actor, 'a test')).token);
        tx.record({ subjectType: 'person', subjectId: actor.personId });
        return { opened: true };
      });
      return tokens.join('');
    },
  };
}
export type Identity = ReturnType<typeof identityOver>;

let callers = 0;
/** Somebody else at another address each time, so that specs do not use up each other's tries. */
export function caller(address?: string): Caller {
  callers += 1;
  return { address: address ?? `192.0.2.${callers}`, userAgent: 'a test', traceId: newId() };
}
