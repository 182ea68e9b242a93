import type { ArchiveReason } from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ScorecardBodyModel } from './body.model';
import { ArchiveReasonWord } from './scorecard.words';

@ObjectType('ArchivedDraft', {
  description: 'What was being written for a seat that ended before it was filed',
})
export class ArchivedDraftModel {
  @Field(() => Uuid, { description: 'Id of the archived draft' })
  public id!: string;
  @Field(() => Uuid, { description: 'Loop that it was written on' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'The seat that ended' })
  public seatId!: string;
  @Field({ description: 'Name of the round it was about' })
  public roundName!: string;
  @Field({ description: 'Whom it was about' })
  public candidateName!: string;
  @Field(() => PersonRefModel, { description: 'Who wrote it' })
  public author!: PersonRefModel;
  @Field(() => ArchiveReasonWord, { description: 'What ended the seat' })
  public why!: ArchiveReason;
  @Field(() => DateTime, { description: 'When it was archived' })
  public archivedAt!: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When an admin gave it back to its author; null while nobody has',
  })
  public recoveredAt!: Date | null;
  @Field(() => ScorecardBodyModel, {
    nullable: true,
    description: 'What it says; null for anybody but its author',
  })
  public body!: ScorecardBodyModel | null;
}

@ObjectType('DraftRecovered', {
  description: 'The draft is its author’s again, on another seat of theirs',
})
export class DraftRecoveredModel {
  @Field(() => Uuid, { description: 'The seat whose draft it is now' })
  public seatId!: string;
}

export const RecoverDraftResult = createUnionType({
  name: 'RecoverDraftResult',
  description: 'Where the draft is now, or why it stays in the archive',
  types: () =>
    [
      DraftRecoveredModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
