import { PersonRefModel, WorkingHoursInput, WorkingHoursModel } from '@debrief/server-identity';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PauseKindWord, type PauseKind } from './availability.words';

@ObjectType('Pause', { description: 'Time in which somebody is not asked at all' })
export class PauseModel {
  @Field(() => DateTime, { description: 'When the pause begins' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'When the pause is over' })
  public endsAt!: Date;
  @Field(() => PauseKindWord, { description: 'A pause or leave' })
  public kind!: PauseKind;
  @Field(() => String, { description: 'Why, in their own words; empty when they said nothing' })
  public reason!: string;
}

@ObjectType('PersonAvailability', { description: 'When somebody can be asked for a round' })
export class PersonAvailabilityModel {
  @Field(() => PersonRefModel, { description: 'Whose time it is' })
  public person!: PersonRefModel;
  @Field(() => Int, { description: 'Counts changes of what stands here' })
  public version!: number;
  @Field(() => [WorkingHoursModel], {
    description: 'Their own working hours; none goes by the blueprint or the organisation',
  })
  public workingHours!: readonly WorkingHoursModel[];
  @Field(() => Int, { nullable: true, description: 'Rounds a day; null as the organisation says' })
  public dayCap!: number | null;
  @Field(() => Int, { nullable: true, description: 'Rounds a week; null as the organisation says' })
  public weekCap!: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes before a round; null as usual' })
  public bufferBefore!: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes after a round; null as usual' })
  public bufferAfter!: number | null;
  @Field(() => [String], { description: 'Words that make time in their calendars movable' })
  public ignoreWords!: readonly string[];
  @Field(() => [String], { description: 'Words that make time in their calendars busy' })
  public overrideWords!: readonly string[];
  @Field(() => [PauseModel], { description: 'Pauses and leave that are not over' })
  public pauses!: PauseModel[];
  @Field(() => [String], { description: 'Tags that pool rules know them by' })
  public tags!: readonly string[];
  @Field(() => Boolean, { description: 'True when they count as senior on a panel' })
  public senior!: boolean;
}

@InputType('PauseInput', { description: 'Time in which not to ask somebody' })
export class PauseInput {
  @Field(() => DateTime, { description: 'When to stop asking' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'When to ask again' })
  public endsAt!: Date;
  @Field(() => PauseKindWord, { description: 'Whether it is a pause or leave' })
  public kind!: PauseKind;
  @Field(() => String, { description: 'Why, or nothing' })
  public reason!: string;
}

@InputType('SaveAvailabilityInput', { description: 'When somebody can be asked, all of it' })
export class SaveAvailabilityInput {
  @Field(() => Uuid, { nullable: true, description: 'Whose; your own when left out' })
  public personId?: string | null;
  @Field(() => Int, { description: 'Version of the availability you decided on' })
  public version!: number;
  @Field(() => [WorkingHoursInput], { description: 'All their working hours from now on' })
  public workingHours!: WorkingHoursInput[];
  @Field(() => String, { nullable: true, description: 'Their IANA zone; stays when left out' })
  public timeZone?: string | null;
  @Field(() => Int, { nullable: true, description: 'Most rounds a day, 0 to 20' })
  public dayCap?: number | null;
  @Field(() => Int, { nullable: true, description: 'Most rounds a week, 0 to 60' })
  public weekCap?: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes to keep free before, 0 to 120' })
  public bufferBefore?: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes to keep free after, 0 to 120' })
  public bufferAfter?: number | null;
  @Field(() => [String], { description: 'All their ignore words' })
  public ignoreWords!: string[];
  @Field(() => [String], { description: 'All their override words' })
  public overrideWords!: string[];
  @Field(() => [PauseInput], { description: 'All pauses that are not over' })
  public pauses!: PauseInput[];
  @Field(() => [String], {
    nullable: true,
    description: 'All their tags; only recruiters and admins set them',
  })
  public tags?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they are senior; only recruiters and admins say so',
  })
  public senior?: boolean | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key saves time once' })
  public idempotencyKey!: string;
}

@ObjectType('AvailabilitySaved', { description: 'Their time is as it was given' })
export class AvailabilitySavedModel {
  @Field(() => PersonAvailabilityModel, { description: 'Their time as it is now' })
  public availability!: PersonAvailabilityModel;
}

const resolveType = (value: { __typename: string }): string => value.__typename;

export const AvailabilityResult = createUnionType({
  name: 'AvailabilityResult',
  description: "Somebody's time, or that there is nobody",
  types: () => [PersonAvailabilityModel, NotFoundProblemModel] as const,
  resolveType,
});
export const SaveAvailabilityResult = createUnionType({
  name: 'SaveAvailabilityResult',
  description: "Somebody's saved time, or why it stays as it was",
  types: () =>
    [
      AvailabilitySavedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
