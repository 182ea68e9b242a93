import { PageArgs, Uuid } from '@debrief/server-kernel';
import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { ImportActionWord } from './import.words';
import type { ImportAction } from './import.terms';

@InputType('ImportRowFilter', { description: 'Which records of an import to list' })
export class ImportRowFilter {
  @Field(() => ImportActionWord, {
    nullable: true,
    description: 'Only those of which this becomes',
  })
  public action?: ImportAction | null;
}

@ArgsType()
export class ImportRowsArgs extends PageArgs {
  @Field(() => Uuid, { description: 'The import' })
  public runId!: string;
  @Field(() => ImportRowFilter, {
    nullable: true,
    description: 'Which records; all when not given',
  })
  public filter?: ImportRowFilter | null;
}

@InputType('ApplyImportInput', { description: 'An import to apply' })
export class ApplyImportInput {
  @Field(() => Uuid, {
    description: 'A checked import, or one that is done and has waiting records to try again',
  })
  public runId!: string;
  @Field(() => Int, { description: 'Version of the import you looked at' })
  public version!: number;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key applies it once' })
  public idempotencyKey!: string;
}

@InputType('CancelImportInput', { description: 'An import to stop' })
export class CancelImportInput {
  @Field(() => Uuid, { description: 'An import that is not over' })
  public runId!: string;
  @Field(() => Int, { description: 'Version of the import you looked at' })
  public version!: number;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key stops it once' })
  public idempotencyKey!: string;
}
