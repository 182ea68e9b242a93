import type { Robustness, SeverityFitState } from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { SeverityStateWord } from '@debrief/server-severity';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { RobustSideWord } from './packet.words';

@ObjectType('EstimateLine', { description: 'What one person’s habit did to their rating' })
export class EstimateLineModel {
  @Field(() => Uuid, { description: 'Seat of the person whose habit it is' })
  public seatId!: string;
  @Field(() => Float, { description: 'Added to the rating; below zero it was taken off' })
  public shift!: number;
  @Field(() => Int, { description: 'Ratings shared with colleagues that the habit is known from' })
  public sharedFrom!: number;
  @Field({ description: 'What was shifted and why, in one plain sentence' })
  public statement!: string;
}

@ObjectType('PacketEstimate', {
  description:
    'Ratings of a competency with each one’s habit taken out: raw + mean of the shifts + pull = value. Advice beside the raw ratings, never instead of them.',
})
export class PacketEstimateModel {
  @Field(() => Float, { description: 'The adjusted mean' })
  public value!: number;
  @Field(() => Float, { description: 'Lower end of its 90 % interval' })
  public low!: number;
  @Field(() => Float, { description: 'Upper end of its 90 % interval' })
  public high!: number;
  @Field(() => Float, { description: 'Plain mean of the supported ratings, unrounded' })
  public raw!: number;
  @Field(() => Float, { description: 'What few ratings pull toward the overall mean' })
  public pull!: number;
  @Field(() => [EstimateLineModel], { description: 'One line a supported rating' })
  public lines!: readonly EstimateLineModel[];
}

@ObjectType('WeightedEstimate', { description: 'The weighted picture from estimates' })
export class WeightedEstimateModel {
  @Field(() => Float, { description: 'Weighted mean of the estimates' })
  public value!: number;
  @Field(() => Float, { description: 'Where its 90 % interval begins' })
  public low!: number;
  @Field(() => Float, { description: 'Where its 90 % interval ends' })
  public high!: number;
}

@ObjectType('PacketSeverity', { description: 'The fit of interviewers’ habits that estimates use' })
export class PacketSeverityModel {
  @Field(() => SeverityStateWord, { description: 'Whether interviewers differ measurably' })
  public state!: SeverityFitState;
  @Field(() => DateTime, { description: 'When the habits were learnt' })
  public fittedAt!: string;
  @Field(() => Int, { description: 'Ratings on closed loops that they were learnt from' })
  public ratings!: number;
}

@ObjectType('OneMoreRound', {
  description: 'Where one more rating, the same as those there are, would firm the picture most',
})
export class OneMoreRoundModel {
  @Field({ description: 'Key of the competency to ask about' })
  public competency!: string;
  @Field(() => Float, { description: 'Share of the tries that would then stay, 0 to 1' })
  public share!: number;
}

@ObjectType('Robustness', {
  description:
    'How firmly the weighted picture stands on its side of the bar when weights and ratings are shaken. It decides nothing.',
})
export class RobustnessModel {
  @Field(() => Float, { description: 'The bar, between “partly” (2) and “meets it” (3)' })
  public bar!: number;
  @Field(() => RobustSideWord, { description: 'Where the picture stands today' })
  public side!: Robustness['side'];
  @Field(() => Float, { description: 'Share of the tries that stayed on that side, 0 to 1' })
  public share!: number;
  @Field(() => Int, { description: 'How many tries' })
  public tries!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Key of the competency behind most of the others; null when there are none',
  })
  public pivot!: string | null;
  @Field(() => OneMoreRoundModel, {
    nullable: true,
    description: 'What one more round would add; null when nothing worth saying',
  })
  public oneMore!: OneMoreRoundModel | null;
}
