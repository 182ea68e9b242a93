import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MakeExportInput } from './export.input';
import { ExportRunModel, MakeExportResult } from './export.model';
import { ExportReader } from './export.reader';
import { ExportService } from './export.service';

@Resolver(() => ExportRunModel)
export class ExportResolver {
  public constructor(
    private readonly reader: ExportReader,
    private readonly service: ExportService,
  ) {}

  @Access({ who: 'signed_in', scope: 'exchange:export' })
  @Query(() => [ExportRunModel], { description: 'Your exports, newest first; the last 50' })
  public exportRuns(@CurrentActor() actor: Actor) {
    return this.reader.mine(actor);
  }

  @Access({ who: 'signed_in', scope: 'exchange:export' })
  @Query(() => ExportRunModel, {
    nullable: true,
    description: 'One export of yours; null for anybody else’s',
  })
  public exportRun(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'Id of the export' }) id: string,
  ) {
    return this.reader.one(actor, id);
  }

  @Access({ who: 'signed_in', audit: 'export.made', scope: 'exchange:export' })
  @Mutation(() => MakeExportResult, {
    description: 'Makes a file of what you may read; over 5,000 rows in the background',
  })
  public makeExport(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The order' }) input: MakeExportInput,
  ) {
    return this.service.make(actor, input);
  }
}
