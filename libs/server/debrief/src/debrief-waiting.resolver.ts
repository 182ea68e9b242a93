import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Query, Resolver } from '@nestjs/graphql';
import { DebriefToVoteModel } from './debrief-waiting.model';
import { DebriefWaitingReader } from './debrief-waiting.reader';

@Resolver()
export class DebriefWaitingResolver {
  public constructor(private readonly reader: DebriefWaitingReader) {}

  @Access({ who: 'signed_in' })
  @Query(() => [DebriefToVoteModel], {
    description: 'Open debriefs that wait for your vote, earliest due first',
  })
  public debriefsToVote(@CurrentActor() actor: Actor): Promise<DebriefToVoteModel[]> {
    return this.reader.waiting(actor);
  }
}
