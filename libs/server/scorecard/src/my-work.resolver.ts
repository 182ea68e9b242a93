import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Query, Resolver } from '@nestjs/graphql';
import { MyWorkModel } from './my-work.model';
import { MyWorkReader } from './my-work.reader';

@Resolver()
export class MyWorkResolver {
  public constructor(private readonly work: MyWorkReader) {}

  @Access({ who: 'signed_in', scope: 'loops:read' })
  @Query(() => MyWorkModel, {
    description: 'Your own rounds and scorecards, and the loops you run that wait for somebody',
  })
  public myWork(@CurrentActor() actor: Actor): Promise<MyWorkModel> {
    return this.work.of(actor);
  }
}
