import type { DebriefMode, DebriefNoteKind, Recommendation } from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { RecommendationWord } from '@debrief/server-scorecard';
import { Field, InputType, Int } from '@nestjs/graphql';
import { DebriefModeWord, DebriefNoteKindWord } from './debrief.words';

@InputType('OpenDebriefInput', { description: 'How a debrief is to be held' })
export class OpenDebriefInput {
  @Field(() => Uuid, { description: 'Loop the debrief is about' })
  public loopId!: string;
  @Field(() => Int, { description: 'Version of the loop you looked at' })
  public loopVersion!: number;
  @Field(() => DebriefModeWord, { description: 'In one sitting, or each in their own time' })
  public mode!: DebriefMode;
  @Field(() => Int, {
    nullable: true,
    description:
      'For TOGETHER: minutes to read in silence, 1 to 120; nothing is forced when they are over',
  })
  public readMinutes?: number | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'For APART: when votes are due; nothing is forced then',
  })
  public readBy?: Date | null;
  @Field(() => Uuid, { description: 'Chosen by the client; one key opens one debrief' })
  public idempotencyKey!: string;
}

@InputType('MarkDebriefReadInput', { description: 'What you have read of the packet' })
export class MarkDebriefReadInput {
  @Field(() => Uuid, { description: 'Debrief you read for' })
  public debriefId!: string;
  @Field(() => [String], {
    description: 'Of `agree`, `mixed`, `unknown`, `worry`, `change`; what was marked stays marked',
  })
  public sections!: string[];
}

@InputType('CitationInput', { description: 'An evidence note that is pointed to' })
export class CitationInput {
  @Field(() => Uuid, { description: 'Seat whose scorecard holds the note' })
  public seatId!: string;
  @Field(() => String, { description: 'Id of the note in that scorecard' })
  public noteId!: string;
}

@InputType('SealVoteInput', { description: 'Your vote on the candidate, given once' })
export class SealVoteInput {
  @Field(() => Uuid, { description: 'Debrief you vote in' })
  public debriefId!: string;
  @Field(() => RecommendationWord, { description: 'Your vote on all you have read' })
  public vote!: Recommendation;
  @Field(() => String, {
    description: 'One of the debrief’s levels; needed for YES and STRONG_YES, else may be empty',
  })
  public level!: string;
  @Field(() => String, {
    description:
      'Needed when you changed your mind, have not interviewed, or vote INSUFFICIENT_SIGNAL; else may be empty',
  })
  public reason!: string;
  @Field(() => [CitationInput], { description: 'Evidence your vote rests on' })
  public citations!: CitationInput[];
  @Field(() => Uuid, { description: 'Chosen by the client; one key seals one vote' })
  public idempotencyKey!: string;
}

@InputType('ExcuseVoterInput', { description: 'Whom a debrief need not wait for' })
export class ExcuseVoterInput {
  @Field(() => Uuid, { description: 'Debrief they would vote in' })
  public debriefId!: string;
  @Field(() => Uuid, { description: 'Voter to be excused' })
  public personId!: string;
  @Field(() => String, { description: 'Why; the panel is shown it' })
  public reason!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; one key excuses once' })
  public idempotencyKey!: string;
}

@InputType('AddDebriefNoteInput', { description: 'Something said in the discussion' })
export class AddDebriefNoteInput {
  @Field(() => Uuid, { description: 'Debrief the note belongs to' })
  public debriefId!: string;
  @Field(() => DebriefNoteKindWord, { description: 'A note, or dissent' })
  public kind!: DebriefNoteKind;
  @Field(() => String, { description: 'What you say' })
  public text!: string;
  @Field(() => String, { nullable: true, description: 'Key of the competency it speaks of' })
  public competency?: string | null;
  @Field(() => String, { nullable: true, description: 'Type of the red flag it speaks of' })
  public flagType?: string | null;
  @Field(() => [CitationInput], { description: 'Evidence it speaks of' })
  public citations!: CitationInput[];
  @Field(() => Uuid, { description: 'Chosen by the client; one key adds one note' })
  public idempotencyKey!: string;
}

@InputType('CancelDebriefInput', { description: 'A debrief that is to end without a decision' })
export class CancelDebriefInput {
  @Field(() => Uuid, { description: 'Debrief to be cancelled' })
  public debriefId!: string;
  @Field(() => String, { description: 'Why; kept with the debrief' })
  public reason!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; one key cancels once' })
  public idempotencyKey!: string;
}
