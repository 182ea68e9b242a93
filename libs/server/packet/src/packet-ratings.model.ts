import type { Picture, RatingSupport, Recommendation, RoundKind } from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { DateTime, Uuid } from '@debrief/server-kernel';
import {
  AcceptedGapModel,
  EvidenceNoteModel,
  LedgerLookModel,
  RatingSupportWord,
  RecommendationWord,
  ScorecardBodyModel,
} from '@debrief/server-scorecard';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { PacketEstimateModel, WeightedEstimateModel } from './packet-estimates.model';
import { PictureWord } from './packet.words';

@ObjectType('PacketRating', {
  description: 'One person’s rating of a competency, beside its evidence',
})
export class PacketRatingModel {
  @Field(() => Uuid, { description: 'Seat of who rated' })
  public seatId!: string;
  @Field(() => Int, { nullable: true, description: 'Level 1 to 4; null when not probed' })
  public value!: number | null;
  @Field({ description: 'True when the assessor said that the round did not get to it' })
  public notProbed!: boolean;
  @Field({ description: 'It rests on evidence; only such ratings enter a number' })
  public supported!: boolean;
  @Field(() => RatingSupportWord, {
    description: 'What its evidence comes to; by the rule in force when the packet was made',
  })
  public support!: RatingSupport;
  @Field(() => String, {
    nullable: true,
    description: 'What the rubric says somebody at this level is seen to do',
  })
  public anchor!: string | null;
  @Field(() => [EvidenceNoteModel], { description: 'The notes it cites' })
  public evidence!: readonly EvidenceNoteModel[];
  @Field({ description: 'What the assessor made of them' })
  public comment!: string;
}

@ObjectType('PacketCompetency', { description: 'A competency across all rounds' })
export class PacketCompetencyModel {
  @Field({ description: 'Stable key' })
  public key!: string;
  @Field({ description: 'Name of the competency in packets' })
  public name!: string;
  @Field({ description: 'What it looks at' })
  public description!: string;
  @Field({ description: 'Any round may rate it' })
  public crossRound!: boolean;
  @Field(() => Float, { description: 'Share of the blueprint’s whole; 0 when not weighed' })
  public weight!: number;
  @Field(() => PictureWord, { description: 'How the assessors stand to each other' })
  public picture!: Picture;
  @Field(() => Float, {
    nullable: true,
    description: 'Mean of the supported ratings; null below two of them',
  })
  public mean!: number | null;
  @Field(() => Int, { nullable: true, description: 'Lowest supported rating' })
  public min!: number | null;
  @Field(() => Int, { nullable: true, description: 'Highest supported rating' })
  public max!: number | null;
  @Field(() => Int, { description: 'Supported ratings' })
  public n!: number;
  @Field(() => Int, {
    description: 'Different people with a supported rating on an independent scorecard',
  })
  public assessors!: number;
  @Field(() => Int, { description: 'Assessors the blueprint asks for' })
  public minAssessors!: number;
  @Field(() => Int, { description: 'Scorecards that say it was not probed' })
  public notProbed!: number;
  @Field(() => PacketEstimateModel, {
    nullable: true,
    description:
      'The ratings with each one’s habit taken out; null below two supported ratings or before the first fit',
  })
  public estimate!: PacketEstimateModel | null;
  @Field(() => AcceptedGapModel, {
    nullable: true,
    description: 'That somebody accepted fewer assessors than the blueprint asks for',
  })
  public acceptedGap!: AcceptedGapModel | null;
  @Field(() => [PacketRatingModel], { description: 'Every rating, also those without evidence' })
  public ratings!: readonly PacketRatingModel[];
}

@ObjectType('WeightedSummary', {
  description: 'The weighted ratings in one number, with what it leaves out',
})
export class WeightedSummaryModel {
  @Field(() => Float, { nullable: true, description: '1 to 4; null when nothing was assessed' })
  public score!: number | null;
  @Field(() => Float, { description: 'Share of the blueprint’s weight behind the score, 0 to 1' })
  public coveredWeight!: number;
  @Field(() => [String], { description: 'Keys of weighted competencies nobody assessed' })
  public leftOut!: readonly string[];
  @Field(() => WeightedEstimateModel, {
    nullable: true,
    description: 'The same with each one’s habit taken out; null before the first fit',
  })
  public estimate!: WeightedEstimateModel | null;
}

@ObjectType('PacketAmendment', { description: 'A later version of a scorecard' })
export class PacketAmendmentModel {
  @Field(() => Int, { description: 'Number of the version, from 2' })
  public number!: number;
  @Field(() => DateTime, { description: 'When the amendment was filed' })
  public submittedAt!: string;
  @Field({ description: 'Why it was amended' })
  public reason!: string;
  @Field({
    description: 'Its author had been shown others’ feedback; then the first version counts',
  })
  public afterSeeingOthers!: boolean;
  @Field(() => ScorecardBodyModel, { description: 'What the amendment says' })
  public body!: ScorecardBodyModel;
}

@ObjectType('PacketCertificate', {
  description:
    'A statement of the system on one scorecard of a packet, from the access ledger, as it was when filed',
})
export class PacketCertificateModel {
  @Field({ description: 'Filed before any other feedback on the loop was shown to its author' })
  public independent!: boolean;
  @Field(() => DateTime, { description: 'When that scorecard was filed' })
  public filedAt!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of who filed it when that was not its author',
  })
  public submittedBy!: string | null;
  @Field(() => [LedgerLookModel], { description: 'What its author had been shown by then' })
  public looksBefore!: readonly LedgerLookModel[];
  @Field({ description: 'What the certificate says, in one plain sentence' })
  public statement!: string;
}

@ObjectType('PacketOnBehalf', {
  description: 'That somebody filed a scorecard of the packet in its author’s place',
})
export class PacketOnBehalfModel {
  @Field({ description: 'Name of the person who sent it in' })
  public by!: string;
  @Field({ description: 'Their reason for filing it in the author’s place' })
  public reason!: string;
}

@ObjectType('PacketIndependence', {
  description: 'How many scorecards of a packet were written free of others’ feedback',
})
export class PacketIndependenceModel {
  @Field(() => Int, { description: 'Independent scorecards' })
  public independent!: number;
  @Field(() => Int, { description: 'All scorecards of the packet' })
  public total!: number;
}

@ObjectType('PacketScorecard', { description: 'A scorecard in full' })
export class PacketScorecardModel {
  @Field(() => Uuid, { description: 'Seat of the author' })
  public seatId!: string;
  @Field({ description: 'Name of the author' })
  public personName!: string;
  @Field({ description: 'Name of the round that the scorecard is about' })
  public roundName!: string;
  @Field(() => RoundKindWord, { description: 'Kind of the round that the scorecard is about' })
  public kind!: RoundKind;
  @Field(() => DateTime, { description: 'When version 1 of it was filed' })
  public submittedAt!: string;
  @Field(() => RecommendationWord, {
    nullable: true,
    description: 'What the version that counts recommends; null while a vote is sealed',
  })
  public recommendation!: Recommendation | null;
  @Field({ description: 'Why the author recommends that; empty while a vote is sealed' })
  public summary!: string;
  @Field(() => PacketCertificateModel, { description: 'Whether it was written independently' })
  public certificate!: PacketCertificateModel;
  @Field(() => PacketOnBehalfModel, {
    nullable: true,
    description: 'Who filed it for its author, if somebody did',
  })
  public onBehalf!: PacketOnBehalfModel | null;
  @Field(() => ScorecardBodyModel, { description: 'The version that counts' })
  public body!: ScorecardBodyModel;
  @Field(() => [PacketAmendmentModel], { description: 'Later versions' })
  public amendments!: readonly PacketAmendmentModel[];
}
