import type { EvidenceGrade, Recommendation, RedactionField } from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { RecommendationWord } from '@debrief/server-scorecard';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { EvidenceGradeWord, RedactionFieldWord } from './committee.words';

@InputType('RedactionTermsInput', { description: 'Words to search for that no record knows' })
export class RedactionTermsInput {
  @Field(() => [String], { description: 'Nicknames, former names, names in other scripts' })
  public otherNames!: string[];
  @Field(() => [String], { description: 'Schools that may be named' })
  public schools!: string[];
  @Field(() => [String], { description: 'Employers that may be named' })
  public employers!: string[];
}

@InputType('RedactionChoiceInput', { description: 'What you say of one doubtful find' })
export class RedactionChoiceInput {
  @Field(() => ID, { description: 'The find you speak of' })
  public findId!: string;
  @Field({ description: 'True: it names somebody. False: an everyday word, to be left' })
  public replace!: boolean;
}

@InputType('OpenCommitteeInput', { description: 'A committee to open' })
export class OpenCommitteeInput {
  @Field(() => Uuid, { description: 'Loop whose packet is to be read' })
  public loopId!: string;
  @Field(() => Int, { description: 'State of the feedback you saw in the draft' })
  public contentVersion!: number;
  @Field(() => [RedactionFieldWord], { description: 'What the paper is to hide' })
  public profile!: RedactionField[];
  @Field(() => RedactionTermsInput, { description: 'What else to search for' })
  public terms!: RedactionTermsInput;
  @Field(() => [RedactionChoiceInput], { description: 'Your word on every doubtful find' })
  public choices!: RedactionChoiceInput[];
  @Field({ description: 'What the readers are to answer; it may name nobody' })
  public question!: string;
  @Field(() => [Uuid], { description: 'Who is to read' })
  public readerIds!: string[];
  @Field(() => Int, { description: 'Votes needed, from one to the number of readers' })
  public quorum!: number;
  @Field(() => DateTime, { description: 'When the votes are to be in' })
  public dueAt!: Date;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key opens one' })
  public idempotencyKey!: string;
}

@InputType('InviteCommitteeReadersInput', { description: 'More readers for an open committee' })
export class InviteCommitteeReadersInput {
  @Field(() => Uuid, { description: 'The committee that needs them' })
  public committeeId!: string;
  @Field(() => [Uuid], { description: 'Who else is to read' })
  public readerIds!: string[];
  @Field(() => Uuid, { description: 'Chosen by the client; the same key asks once' })
  public idempotencyKey!: string;
}

@InputType('CloseCommitteeInput', { description: 'A committee to end' })
export class CloseCommitteeInput {
  @Field(() => Uuid, { description: 'The committee to end' })
  public committeeId!: string;
  @Field(() => Int, { description: 'Version you saw' })
  public version!: number;
  @Field({ description: 'Give it up without a result; needs no quorum' })
  public withdraw!: boolean;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key ends it once' })
  public idempotencyKey!: string;
}

@InputType('CastCommitteeVoteInput', { description: 'Your vote as a reader' })
export class CastCommitteeVoteInput {
  @Field(() => Uuid, { description: 'What you read' })
  public committeeId!: string;
  @Field(() => RecommendationWord, { description: 'What you recommend' })
  public recommendation!: Recommendation;
  @Field({ description: 'Level you see; may be empty' })
  public level!: string;
  @Field({ description: 'Why you recommend so' })
  public reason!: string;
  @Field(() => [String], { description: 'Lines of the paper your vote rests on, e.g. `B.3`' })
  public citations!: string[];
  @Field(() => Uuid, { description: 'Chosen by the client; the same key votes once' })
  public idempotencyKey!: string;
}

@InputType('StepBackFromCommitteeInput', { description: 'Why you cannot read' })
export class StepBackFromCommitteeInput {
  @Field(() => Uuid, { description: 'The committee you leave' })
  public committeeId!: string;
  @Field({ description: 'Why, for whoever asked you' })
  public reason!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key leaves once' })
  public idempotencyKey!: string;
}

@InputType('GradeScorecardInput', { description: 'What you found of one scorecard' })
export class GradeScorecardInput {
  @Field(() => Uuid, { description: 'The committee you read it for' })
  public committeeId!: string;
  @Field({ description: 'Its letter on the paper' })
  public ref!: string;
  @Field(() => EvidenceGradeWord, { description: 'How far you could follow its ratings' })
  public evidence!: EvidenceGrade;
  @Field({ description: 'Its questions seem to lead to their answers' })
  public leading!: boolean;
  @Field({ description: 'A sentence for its author; may be empty' })
  public sentence!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key says it once' })
  public idempotencyKey!: string;
}
