import { Access, CurrentActor, PageArgs, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApplyImportInput, CancelImportInput, ImportRowsArgs } from './import.input';
import {
  ApplyImportResult,
  CancelImportResult,
  ImportRowConnection,
  ImportRunConnection,
  ImportRunModel,
} from './import.model';
import { ImportReader } from './import.reader';
import { ImportService } from './import.service';

@Resolver()
export class ImportResolver {
  public constructor(
    private readonly reader: ImportReader,
    private readonly service: ImportService,
  ) {}

  @Query(() => ImportRunConnection, { description: 'Imports, newest first' })
  @Access({ who: ['recruiter', 'admin'], scope: 'exchange:import' })
  public importRuns(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.reader.list(actor, args);
  }

  @Query(() => ImportRunModel, {
    nullable: true,
    description: 'One import; null when there is none',
  })
  @Access({ who: ['recruiter', 'admin'], scope: 'exchange:import' })
  public importRun(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'Id of the import' }) id: string,
  ) {
    return this.reader.one(actor, id);
  }

  @Query(() => ImportRowConnection, {
    description: 'Records of an import, in the order of the file',
  })
  @Access({ who: ['recruiter', 'admin'], scope: 'exchange:import' })
  public importRows(@CurrentActor() actor: Actor, @Args() args: ImportRowsArgs) {
    return this.reader.rowsOf(actor, args);
  }

  @Mutation(() => ApplyImportResult, {
    description: 'Writes what the check of a file found; nobody gets a mail by it',
  })
  @Access({ who: ['recruiter', 'admin'], audit: 'import.applied', scope: 'exchange:import' })
  public applyImport(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which import' }) input: ApplyImportInput,
  ) {
    return this.service.apply(actor, input);
  }

  @Mutation(() => CancelImportResult, {
    description: 'Stops an import; what was applied before stays',
  })
  @Access({ who: ['recruiter', 'admin'], audit: 'import.cancelled', scope: 'exchange:import' })
  public cancelImport(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which import' }) input: CancelImportInput,
  ) {
    return this.service.cancel(actor, input);
  }
}
