import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ImportedHistoryModel } from './imported-history.model';
import { ImportedHistoryReader } from './imported-history.reader';

@Resolver()
export class ImportedHistoryResolver {
  public constructor(private readonly history: ImportedHistoryReader) {}

  @Query(() => ImportedHistoryModel, {
    nullable: true,
    description:
      'What other systems told about a candidate; null while it is sealed to you, and for no candidate of yours. Reading others’ feedback is recorded.',
  })
  @Access({ who: 'signed_in', audit: 'imported.viewed', scope: 'feedback:read' })
  public importedHistory(
    @CurrentActor() actor: Actor,
    @Args('candidateId', { type: () => Uuid, description: 'The candidate' }) candidateId: string,
  ) {
    return this.history.of(actor, candidateId);
  }
}
