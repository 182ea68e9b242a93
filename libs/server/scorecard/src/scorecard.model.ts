import type { ArchiveReason, LookVia } from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import { DateTime, Problem, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ScorecardBodyModel } from './body.model';
import { ArchiveReasonWord, FlagStatusWord, LookViaWord } from './scorecard.words';

@ObjectType('ScorecardDraft', {
  description: 'What you have written so far for one seat; seen by nobody else',
})
export class ScorecardDraftModel {
  @Field(() => Uuid, { description: 'The seat it is written for' })
  public seatId!: string;
  @Field(() => Int, { description: 'Grows with every save; send it back with the next one' })
  public revision!: number;
  @Field(() => DateTime, { description: 'When this revision was stored for good' })
  public savedAt!: Date;
  @Field(() => ScorecardBodyModel, { description: 'What has been written so far' })
  public body!: ScorecardBodyModel;
}

@ObjectType('FiledVersion', { description: 'One version of a filed scorecard, never changed' })
export class FiledVersionModel {
  @Field(() => Int, { description: '1 is what was filed first' })
  public number!: number;
  @Field(() => DateTime, { description: 'When this version was filed' })
  public submittedAt!: Date;
  @Field({ description: 'Its author had been shown others’ feedback on the loop by then' })
  public afterSeeingOthers!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was amended; null for version 1' })
  public amendmentReason!: string | null;
  @Field(() => ScorecardBodyModel, { description: 'What it says' })
  public body!: ScorecardBodyModel;
}

@ObjectType('LedgerLook', {
  description: 'One time that somebody was shown others’ feedback on the loop',
})
export class LedgerLookModel {
  @Field(() => LookViaWord, { description: 'Where they were shown it' })
  public via!: LookVia;
  @Field(() => DateTime, { description: 'When they were shown it' })
  public at!: Date | string;
}

@ObjectType('IndependenceCertificate', {
  description:
    'A statement of the system on one scorecard, from the access ledger: whether it was filed free of others’ feedback',
})
export class IndependenceCertificateModel {
  @Field({
    description:
      'Filed before its author, and whoever filed it for them, was shown any other feedback on the loop',
  })
  public independent!: boolean;
  @Field(() => DateTime, { description: 'When the scorecard was filed' })
  public filedAt!: Date;
  @Field(() => PersonRefModel, {
    nullable: true,
    description: 'Who filed it when that was not its author',
  })
  public submittedBy!: PersonRefModel | null;
  @Field(() => [LedgerLookModel], {
    description: 'What its author was shown before it was filed; empty when independent',
  })
  public looksBefore!: readonly LedgerLookModel[];
  @Field(() => DateTime, {
    nullable: true,
    description: 'When its author first saw others’ feedback after filing; null when never',
  })
  public firstLookAfter!: Date | null;
  @Field({ description: 'The certificate in one plain sentence' })
  public statement!: string;
}

@ObjectType('OnBehalf', { description: 'That somebody filed a scorecard in its author’s place' })
export class OnBehalfModel {
  @Field(() => PersonRefModel, { description: 'Who sent it in' })
  public by!: PersonRefModel;
  @Field({ description: 'Why the author did not file it themselves' })
  public reason!: string;
}

@ObjectType('FiledScorecard', {
  description: 'One interviewer’s filed feedback on one round, with every version of it',
})
export class FiledScorecardModel {
  @Field(() => Uuid, { description: 'Id of the scorecard' })
  public id!: string;
  @Field(() => Uuid, { description: 'Seat it was filed for' })
  public seatId!: string;
  @Field(() => Uuid, { description: 'Round it speaks about' })
  public roundId!: string;
  @Field(() => Uuid, { description: 'Loop of that round' })
  public loopId!: string;
  @Field(() => PersonRefModel, { description: 'Who filed it' })
  public author!: PersonRefModel;
  @Field({
    description: 'False for a shadow’s and for a mock loop’s: kept for learning, in no packet',
  })
  public counts!: boolean;
  @Field({
    description:
      'Filed before its author was shown anybody else’s feedback on the loop, by the access ledger',
  })
  public independent!: boolean;
  @Field(() => DateTime, { description: 'When version 1 was filed' })
  public submittedAt!: Date;
  @Field(() => IndependenceCertificateModel, {
    description: 'What the access ledger says of how it came about',
  })
  public certificate!: IndependenceCertificateModel;
  @Field(() => OnBehalfModel, {
    nullable: true,
    description: 'Who filed it for its author; null when the author did',
  })
  public onBehalf!: OnBehalfModel | null;
  @Field(() => [FiledVersionModel], { description: 'All versions, oldest first' })
  public versions!: readonly FiledVersionModel[];
}

@ObjectType('FlagAdjudication', {
  description: 'What a named person found about a red flag, and why',
})
export class FlagAdjudicationModel {
  @Field(() => FlagStatusWord, { description: 'CLEARED or UPHELD' })
  public outcome!: 'cleared' | 'upheld';
  @Field({ description: 'Why they found so' })
  public reason!: string;
  @Field({ description: 'Name of the person who found it' })
  public adjudicator!: string;
  @Field(() => DateTime, { description: 'When it was found' })
  public at!: Date | string;
}

@ObjectType('AlreadyFiledProblem', {
  implements: () => [Problem],
  description: 'The scorecard of this seat is filed; amend it instead',
})
export class AlreadyFiledProblemModel extends Problem {
  @Field(() => DateTime, { description: 'When your scorecard was filed' })
  public submittedAt!: Date;
  @Field(() => FiledScorecardModel, {
    nullable: true,
    description: 'What was filed, for its author; null for anybody else',
  })
  public filed!: FiledScorecardModel | null;
}

@ObjectType('DraftArchivedProblem', {
  implements: () => [Problem],
  description: 'The seat takes no feedback any more; what you wrote is in your archived drafts',
})
export class DraftArchivedProblemModel extends Problem {
  @Field(() => ArchiveReasonWord, { description: 'What ended the seat' })
  public why!: ArchiveReason;
  @Field(() => DateTime, { description: 'When the draft was put aside' })
  public archivedAt!: Date;
  @Field({
    description:
      'The words of this very request are in the archive too; false when it holds another state',
  })
  public kept!: boolean;
}
