import { Module } from '@nestjs/common';
import { ActorSource } from '@debrief/server-kernel';
import { AccountResolver } from './account.resolver';
import { AccountService } from './account.service';
import { AuthController } from './auth.controller';
import { LocalAuthGuard, LocalStrategy } from './local.strategy';
import { MeReader } from './me.reader';
import { OrganisationReader } from './organisation.reader';
import { OrganisationRepository } from './organisation.repository';
import { OrganisationService } from './organisation.service';
import { PersonReader } from './person.reader';
import { PersonRepository } from './person.repository';
import { PersonResolver } from './person.resolver';
import { PersonService } from './person.service';
import { RedeemLinkService } from './redeem-link.service';
import { SameOriginGuard } from './same-origin.guard';
import { SessionRepository } from './session.repository';
import { SessionService } from './session.service';
import { SignInGuards } from './sign-in-guards';
import { SignInLinkRepository } from './sign-in-link.repository';
import { SignInLinkService } from './sign-in-link.service';
import { SignInService } from './sign-in.service';
import { ServiceAccountResolver } from './service-account.resolver';
import { ServiceAccountService } from './service-account.service';
import { TokenAuthenticator } from './token.authenticator';
import { TokenLimits } from './token-limits';
import { TokenReader } from './token.reader';
import { TokenRepository } from './token.repository';
import { TokenResolver } from './token.resolver';
import { TokenService } from './token.service';

/** People, sessions, tokens and the organisation. */
@Module({
  controllers: [AuthController],
  providers: [
    PersonRepository,
    SessionRepository,
    SignInLinkRepository,
    OrganisationRepository,
    TokenRepository,
    PersonReader,
    OrganisationReader,
    MeReader,
    PersonService,
    AccountService,
    OrganisationService,
    SessionService,
    SignInService,
    SignInLinkService,
    RedeemLinkService,
    PersonResolver,
    TokenResolver,
    TokenService,
    TokenReader,
    TokenLimits,
    TokenAuthenticator,
    ServiceAccountService,
    ServiceAccountResolver,
    AccountResolver,
    SignInGuards,
    LocalStrategy,
    LocalAuthGuard,
    SameOriginGuard,
    { provide: ActorSource, useExisting: SessionService },
  ],
  exports: [
    PersonReader,
    OrganisationReader,
    ActorSource,
    SessionService,
    SignInLinkService,
    OrganisationService,
    TokenAuthenticator,
  ],
})
export class IdentityModule {}
