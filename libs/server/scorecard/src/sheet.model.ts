import type { AiUsePolicy, RoundKind, SeatRole } from '@debrief/domain';
import {
  AiUsePolicyWord,
  FlagTaxonomyModel,
  KitModel,
  RoundKindWord,
  RubricModel,
} from '@debrief/server-blueprint';
import { CandidateRefModel } from '@debrief/server-hiring';
import { PersonRefModel } from '@debrief/server-identity';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { SeatRoleWord } from '@debrief/server-loop';
import { Field, ObjectType } from '@nestjs/graphql';
import { FiledScorecardModel, ScorecardDraftModel } from './scorecard.model';

@ObjectType('ColleagueFocus', {
  description: 'What another round of the loop looks at: the plan, never anybody’s opinion',
})
export class ColleagueFocusModel {
  @Field({ description: 'Name of the other round' })
  public roundName!: string;
  @Field(() => RoundKindWord, { description: 'What the other round is about' })
  public kind!: RoundKind;
  @Field(() => [String], { description: 'Keys of the competencies in its rubric' })
  public competencies!: readonly string[];
}

@ObjectType('ScorecardSheet', {
  description:
    'Everything needed to write the scorecard of your own seat, or of another’s in their place',
})
export class ScorecardSheetModel {
  @Field(() => Uuid, { description: 'Seat that the scorecard is for' })
  public seatId!: string;
  @Field(() => Uuid, { description: 'The loop it belongs to' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'The round it belongs to' })
  public roundId!: string;
  @Field({
    description: 'Practice on a mock loop: the scorecard is for learning and counts nowhere',
  })
  public isMock!: boolean;
  @Field(() => SeatRoleWord, { description: 'Your role on the round' })
  public role!: SeatRole;
  @Field({ description: 'Name of the round you sit on' })
  public roundName!: string;
  @Field(() => RoundKindWord, { description: 'What the round you sit on is about' })
  public kind!: RoundKind;
  @Field(() => AiUsePolicyWord, { description: 'AI-use policy of your round' })
  public aiPolicy!: AiUsePolicy;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the round starts; null while it has no slot',
  })
  public startsAt!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the round ends; null while it has no slot',
  })
  public endsAt!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When your scorecard is due; null while the round has no slot',
  })
  public dueAt!: Date | null;
  @Field(() => CandidateRefModel, { description: 'Whom you meet' })
  public candidate!: CandidateRefModel;
  @Field({ description: 'Title of the job the candidate applied for' })
  public jobTitle!: string;
  @Field({ description: 'Level of the job the candidate applied for' })
  public level!: string;
  @Field(() => KitModel, { description: 'The kit the round is pinned to' })
  public kit!: KitModel;
  @Field(() => RubricModel, { description: 'The rubric the round is pinned to' })
  public rubric!: RubricModel;
  @Field(() => FlagTaxonomyModel, { description: 'The red-flag taxonomy the loop is pinned to' })
  public taxonomy!: FlagTaxonomyModel;
  @Field(() => [ColleagueFocusModel], {
    description: 'What the other rounds look at, so that you need not cover it',
  })
  public colleaguesProbe!: readonly ColleagueFocusModel[];
  @Field(() => PersonRefModel, {
    nullable: true,
    description: 'Whose scorecard you write in their place; null on the sheet of your own seat',
  })
  public onBehalfOf!: PersonRefModel | null;
  @Field(() => ScorecardDraftModel, {
    nullable: true,
    description: 'Your draft; null before the first save and after filing',
  })
  public draft!: ScorecardDraftModel | null;
  @Field(() => FiledScorecardModel, {
    nullable: true,
    description: 'Your filed scorecard; null until you file',
  })
  public filed!: FiledScorecardModel | null;
}
