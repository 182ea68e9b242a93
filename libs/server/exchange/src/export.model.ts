import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ExportContent, ExportFormat, ExportState } from './export.terms';
import { ExportContentWord, ExportFormatWord, ExportStateWord } from './export.words';

@ObjectType('ExportRun', { description: 'One file made of what you may read' })
export class ExportRunModel {
  @Field(() => Uuid, { description: 'Id of the export' })
  public id!: string;
  @Field(() => ExportContentWord, { description: 'What it holds' })
  public content!: ExportContent;
  @Field(() => ExportFormatWord, { description: 'How it is written' })
  public format!: ExportFormat;
  @Field(() => ExportStateWord, { description: 'How far it is' })
  public state!: ExportState;
  @Field(() => Int, { description: 'Rows that are written' })
  public done!: number;
  @Field(() => Int, { description: 'Rows as counted when it was asked for' })
  public total!: number;
  @Field(() => Float, {
    description: 'Size of what is stored; 0 for a file that is read while it is sent',
  })
  public bytes!: number;
  @Field(() => String, { nullable: true, description: 'Why it failed' })
  public problem!: string | null;
  @Field(() => DateTime, { description: 'When it was asked for' })
  public createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it became ready or failed' })
  public finishedAt!: Date | null;
  @Field(() => DateTime, { description: 'When it runs out, a day after it was asked for' })
  public expiresAt!: Date;
  @Field(() => String, {
    nullable: true,
    description: 'Where to fetch it, signed in or with a token; null until it is ready',
  })
  public downloadUrl!: string | null;
}

@ObjectType('ExportMade', { description: 'The export is ready, or waits to be made' })
export class ExportMadeModel {
  @Field(() => ExportRunModel, { description: 'The new export' })
  public run!: ExportRunModel;
}

export const MakeExportResult = createUnionType({
  name: 'MakeExportResult',
  description: 'What came of asking for an export',
  types: () => [ExportMadeModel, FieldProblemsModel, IdempotencyMismatchProblemModel] as const,
  resolveType: (value: { __typename: string }): string => value.__typename,
});
