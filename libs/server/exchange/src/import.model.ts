import { PersonRefModel } from '@debrief/server-identity';
import {
  connectionOf,
  DateTime,
  FieldProblemModel,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import {
  ImportActionWord,
  ImportContentWord,
  ImportSourceWord,
  ImportStateWord,
} from './import.words';
import type { ImportAction, ImportContent, ImportSource, ImportState } from './import.terms';

@ObjectType('ImportCounts', {
  description: 'How many records of one kind a file holds, by what becomes of them',
})
export class ImportCountsModel {
  @Field(() => String, {
    description:
      'Kind of record: person, job, stage, question, candidate, application, interview, scorecard, or unknown',
  })
  public record!: string;
  @Field(() => Int, { description: 'Made new, or linked for the first time' })
  public create!: number;
  @Field(() => Int, { description: 'Changed since they were last imported' })
  public update!: number;
  @Field(() => Int, { description: 'Here already, as they are there' })
  public unchanged!: number;
  @Field(() => Int, { description: 'Waiting for something that is not here yet' })
  public wait!: number;
  @Field(() => Int, { description: 'Not taken as they are' })
  public error!: number;
}

@ObjectType('UnknownField', { description: 'A field of the file that has no place here' })
export class UnknownFieldModel {
  @Field(() => String, { description: 'Kind of record it stands in' })
  public record!: string;
  @Field(() => String, { description: 'Dotted path; `[]` stands for every entry of a list' })
  public field!: string;
  @Field(() => Int, { description: 'In how many records it stands' })
  public times!: number;
  @Field(() => String, {
    description:
      'The start of one value; in feedback, and for what is no plain text, only the kind of value',
  })
  public example!: string;
}

@ObjectType('ImportRow', { description: 'One record of a file to import' })
export class ImportRowModel {
  @Field(() => Int, { description: 'Place in the file, from 1' })
  public number!: number;
  @Field(() => String, { description: 'Kind of record' })
  public record!: string;
  @Field(() => String, {
    description: 'Its id in the system it comes from; empty when it has none',
  })
  public sourceId!: string;
  @Field(() => String, {
    description: 'Tells the record to a person; of feedback neither who wrote it nor what',
  })
  public label!: string;
  @Field(() => ImportActionWord, { description: 'What becomes of it' })
  public action!: ImportAction;
  @Field(() => [FieldProblemModel], {
    description: 'Why it waits or is not taken, by field of the file; and what of yours was kept',
  })
  public problems!: FieldProblemModel[];
  @Field(() => Boolean, {
    description: 'True once it was written here, or found to be here already',
  })
  public applied!: boolean;
}

@ObjectType('ImportRun', { description: 'One file from another system, and how far its import is' })
export class ImportRunModel {
  @Field(() => Uuid, { description: 'Id of the import' })
  public id!: string;
  @Field(() => ImportSourceWord, { description: 'Where the file comes from' })
  public source!: ImportSource;
  @Field(() => ImportContentWord, { description: 'What the file holds' })
  public content!: ImportContent;
  @Field(() => String, { description: 'Name of the file' })
  public fileName!: string;
  @Field(() => ImportStateWord, { description: 'How far it is' })
  public state!: ImportState;
  @Field(() => Int, {
    description:
      'How much of `total` is done: bytes of the file, then records, while READING; records from then on',
  })
  public done!: number;
  @Field(() => Int, { description: 'What there is to do, in the same measure as `done`' })
  public total!: number;
  @Field(() => [ImportCountsModel], {
    description: 'Its records by kind; empty until it is checked',
  })
  public counts!: ImportCountsModel[];
  @Field(() => [UnknownFieldModel], { description: 'Fields of the file that nothing is done with' })
  public unknownFields!: UnknownFieldModel[];
  @Field(() => String, {
    nullable: true,
    description: 'Why it failed, and what to do; null otherwise',
  })
  public problem!: string | null;
  @Field(() => PersonRefModel, { description: 'Who sent the file' })
  public createdBy!: PersonRefModel;
  @Field(() => DateTime, { description: 'When it was sent' })
  public createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was over; null until then' })
  public finishedAt!: Date | null;
  @Field(() => Int, {
    description: 'Counts changes of its state; send it back when you apply or cancel it',
  })
  public version!: number;
}

export const ImportRunConnection = connectionOf('ImportRun', ImportRunModel);
export const ImportRowConnection = connectionOf('ImportRow', ImportRowModel);

@ObjectType('ImportApplying', { description: 'The import is being applied' })
export class ImportApplyingModel {
  @Field(() => ImportRunModel, { description: 'The import as it is now' })
  public run!: ImportRunModel;
}

@ObjectType('ImportCancelled', { description: 'The import was stopped' })
export class ImportCancelledModel {
  @Field(() => ImportRunModel, { description: 'The import as it ended' })
  public run!: ImportRunModel;
}

const PROBLEMS = [
  FieldProblemsModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  IdempotencyMismatchProblemModel,
] as const;
const byName = (value: { __typename: string }): string => value.__typename;

export const ApplyImportResult = createUnionType({
  name: 'ApplyImportResult',
  description: 'The import that is being applied, or why it is not',
  types: () => [ImportApplyingModel, ...PROBLEMS] as const,
  resolveType: byName,
});
export const CancelImportResult = createUnionType({
  name: 'CancelImportResult',
  description: 'The import that was stopped, or why it was not',
  types: () => [ImportCancelledModel, ...PROBLEMS] as const,
  resolveType: byName,
});
