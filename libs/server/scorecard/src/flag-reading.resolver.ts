import {
  Access,
  CurrentActor,
  Uuid,
  type Actor,
  type RequestContext,
} from '@debrief/server-kernel';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AskSecondReaderInput,
  AskSecondReaderResult,
  FlagSheetResult,
  FlagToReadModel,
  ReadFlagInput,
  ReadFlagResult,
} from './flag-reading.model';
import { FlagReadingReader } from './flag-reading.reader';
import { FlagReadingService } from './flag-reading.service';

@Resolver()
export class FlagReadingResolver {
  public constructor(
    private readonly readings: FlagReadingService,
    private readonly reader: FlagReadingReader,
  ) {}

  @Access({ who: 'signed_in' })
  @Query(() => [FlagToReadModel], {
    description: 'Red flags that wait for your second reading, longest asked first',
  })
  public flagsToRead(@CurrentActor() actor: Actor): Promise<FlagToReadModel[]> {
    return this.reader.waiting(actor);
  }

  @Access({ who: 'signed_in' })
  @Query(() => FlagSheetResult, {
    description: 'The evidence of a red flag you were asked to read, both sides of it',
  })
  public flagToRead(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop on which the flag was raised' })
    loopId: string,
    @Args('flagType', { description: 'Key of the red-flag type' }) flagType: string,
    @Context() context: RequestContext,
  ) {
    return this.reader.sheet(actor, loopId, flagType, context.traceId);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'flag.reader_asked' })
  @Mutation(() => AskSecondReaderResult, {
    description: 'Asks somebody to read a red flag as its second reader',
  })
  public askSecondReader(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which flag, and whom' }) input: AskSecondReaderInput,
  ): Promise<typeof AskSecondReaderResult> {
    return this.readings.ask(actor, input);
  }

  @Access({ who: 'signed_in', audit: 'flag.read' })
  @Mutation(() => ReadFlagResult, {
    description: 'Corroborates or disputes, once, a red flag you were asked to read',
  })
  public readFlag(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What you found, and why' }) input: ReadFlagInput,
  ): Promise<typeof ReadFlagResult> {
    return this.readings.read(actor, input);
  }
}
