import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor, type Actor, type Connection } from '@debrief/server-kernel';
import {
  InvitePersonInput,
  MakeSignInLinkInput,
  PeoplePageArgs,
  UpdatePersonInput,
} from './identity.input';
import { InvitePersonResult, MakeSignInLinkResult, UpdatePersonResult } from './identity.results';
import type { PersonView } from './person.mapper';
import { PersonConnection, PersonModel } from './person.model';
import { PersonReader } from './person.reader';
import { PersonService } from './person.service';

@Resolver(() => PersonModel)
export class PersonResolver {
  public constructor(
    private readonly reader: PersonReader,
    private readonly service: PersonService,
  ) {}

  @Query(() => PersonConnection, { description: 'Everybody of the organisation by name' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], scope: 'people:read' })
  public people(
    @CurrentActor() actor: Actor,
    @Args() args: PeoplePageArgs,
  ): Promise<Connection<PersonView>> {
    return this.reader.list(actor, args);
  }

  @Mutation(() => InvitePersonResult, {
    description: 'Adds somebody and makes the link by which they join',
  })
  @Access({ who: ['admin'], audit: 'person.invited' })
  public invitePerson(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who is invited and with which roles' }) input: InvitePersonInput,
  ) {
    return this.service.invite(actor, input);
  }

  @Mutation(() => UpdatePersonResult, {
    description: 'Changes somebody; new roles or deactivation end their sessions',
  })
  @Access({ who: ['admin'], audit: 'person.updated' })
  public updatePerson(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who is changed, from which version, and how' })
    input: UpdatePersonInput,
  ) {
    return this.service.update(actor, input);
  }

  @Mutation(() => MakeSignInLinkResult, {
    description: 'Makes a link by which somebody signs in once, within ten minutes',
  })
  @Access({ who: ['admin'], audit: 'sign_in_link.made' })
  public makeSignInLink(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who gets the link' }) input: MakeSignInLinkInput,
  ) {
    return this.service.makeLink(actor, input);
  }
}
