import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor, MaybeActor, type Actor } from '@debrief/server-kernel';
import { MeModel, OrganisationModel, OwnSessionModel } from './account.model';
import { AccountService } from './account.service';
import {
  EndSessionInput,
  SetPasswordInput,
  UpdateMeInput,
  UpdateOrganisationInput,
} from './identity.input';
import {
  EndSessionResult,
  SetPasswordResult,
  UpdateMeResult,
  UpdateOrganisationResult,
} from './identity.results';
import { MeReader, type MeView } from './me.reader';
import { OrganisationReader } from './organisation.reader';
import type { OrganisationView } from './organisation.repository';
import { OrganisationService } from './organisation.service';
import { PersonService } from './person.service';

@Resolver(() => MeModel)
export class AccountResolver {
  public constructor(
    private readonly reader: MeReader,
    private readonly account: AccountService,
    private readonly people: PersonService,
    private readonly organisations: OrganisationReader,
    private readonly organisationService: OrganisationService,
  ) {}

  @Query(() => MeModel, { nullable: true, description: 'Who is signed in; null when nobody is' })
  @Access({ who: 'public', scope: 'people:read' })
  public me(@MaybeActor() actor: Actor | null): Promise<MeView | null> | null {
    return actor && this.reader.me(actor);
  }

  @Query(() => [OwnSessionModel], { description: 'Where you are signed in, last used first' })
  @Access({ who: 'signed_in' })
  public mySessions(@CurrentActor() actor: Actor) {
    return this.reader.mySessions(actor);
  }

  @Query(() => OrganisationModel, { description: 'The organisation and its defaults' })
  @Access({ who: 'signed_in', scope: 'content:read' })
  public organisation(): Promise<OrganisationView> {
    return this.organisations.current();
  }

  @Mutation(() => UpdateMeResult, { description: 'Changes your name, time zone or working hours' })
  @Access({ who: 'signed_in', audit: 'person.updated' })
  public updateMe(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What you change about yourself' }) input: UpdateMeInput,
  ) {
    return this.people.updateMe(actor, input);
  }

  @Mutation(() => SetPasswordResult, {
    description: 'Sets your password and signs you out everywhere else',
  })
  @Access({ who: 'signed_in', audit: 'password.set' })
  public setPassword(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Your present and your new password' }) input: SetPasswordInput,
  ) {
    return this.account.setPassword(actor, input);
  }

  @Mutation(() => EndSessionResult, {
    description: 'Ends a session of yours, or as admin of anybody',
  })
  @Access({ who: 'signed_in', audit: 'session.ended' })
  public endSession(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The session that is to end' }) input: EndSessionInput,
  ) {
    return this.account.endSession(actor, input);
  }

  @Mutation(() => UpdateOrganisationResult, {
    description: 'Changes the organisation and its defaults',
  })
  @Access({ who: ['admin'], audit: 'organisation.updated' })
  public updateOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What changes about the organisation, from which version' })
    input: UpdateOrganisationInput,
  ) {
    return this.organisationService.update(actor, input);
  }
}
