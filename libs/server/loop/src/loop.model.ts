import type { LoopState, Seal, StageState } from '@debrief/domain';
import { CandidateRefModel } from '@debrief/server-hiring';
import { SealWord } from '@debrief/server-identity';
import { connectionOf, DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LoopStateWord, StageStateWord } from './loop.words';
import { StageModel } from './seat.model';

@ObjectType('JobRef', { description: 'A job as mentioned by a loop' })
export class JobRefModel {
  @Field(() => Uuid, { description: 'Id of the mentioned job' })
  public id!: string;
  @Field(() => String, { description: 'Title of the mentioned job' })
  public title!: string;
  @Field(() => String, { description: 'Department of the mentioned job' })
  public department!: string;
  @Field(() => String, { description: 'Level of the mentioned job' })
  public level!: string;
}

@ObjectType('StageProgress', { description: 'How far a stage is' })
export class StageProgressModel {
  @Field(() => Uuid, { description: 'The stage it is about' })
  public stageId!: string;
  @Field(() => StageStateWord, { description: 'Where the stage stands' })
  public state!: StageState;
  @Field(() => DateTime, { nullable: true, description: 'When the stage was passed or stopped' })
  public closedAt!: Date | null;
  @Field(() => Int, {
    description: 'Seats of the stage whose scorecard counts; excused ones are left out',
  })
  public seats!: number;
  @Field(() => Int, { description: 'How many of those seats have filed' })
  public filed!: number;
  @Field(() => Boolean, { description: 'True when the feedback of the stage is open to you' })
  public readable!: boolean;
}

@ObjectType('HistoryEntry', {
  description: 'Something that happened on a loop, without any feedback',
})
export class HistoryEntryModel {
  @Field(() => DateTime, { description: 'When it happened' })
  public at!: Date;
  @Field(() => String, { nullable: true, description: 'Who did it; null for the system' })
  public actorName!: string | null;
  @Field(() => String, { description: 'Stable name of what was done, e.g. `seat.assigned`' })
  public action!: string;
  @Field(() => String, { description: 'What was done, in plain words' })
  public text!: string;
}

@ObjectType('LoopProgress', {
  description: 'How a loop goes: everything that others’ filing may change',
})
export class LoopProgressModel {
  /** Not in the schema: for fields that are read only when asked for. */
  public loopId!: string;
  /** Not in the schema: the stages that are open to the reader, bit `1 << position`. */
  public openStages!: number;
  @Field(() => LoopStateWord, { description: 'Where the loop stands' })
  public state!: LoopState;
  @Field(() => String, { nullable: true, description: 'Why the loop was stopped' })
  public stopReason!: string | null;
  @Field(() => Int, {
    description: 'Counts changes of the state; send it back when you advance, stop or decide',
  })
  public version!: number;
  @Field(() => Int, { description: 'Position of the open stage, or of the last one passed' })
  public currentStage!: number;
  @Field(() => Int, { description: 'Scorecards still owed on the stages that are open or passed' })
  public missingCount!: number;
  @Field(() => DateTime, { description: 'When something last happened on the loop' })
  public lastActivityAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When the loop was decided or stopped' })
  public closedAt!: Date | null;
  @Field(() => [StageProgressModel], { description: 'How far each stage is, in order' })
  public stages!: StageProgressModel[];
}

@ObjectType('Loop', { description: 'A blueprint put to work for one candidate' })
export class LoopModel {
  @Field(() => Uuid, { description: 'Id of the loop' })
  public id!: string;
  @Field(() => CandidateRefModel, { description: 'Whom the loop is about' })
  public candidate!: CandidateRefModel;
  @Field(() => JobRefModel, { description: 'What they applied for' })
  public job!: JobRefModel;
  @Field(() => Boolean, { description: 'True for practice: it counts nowhere' })
  public isMock!: boolean;
  @Field(() => SealWord, { description: 'When feedback opens to those who owe none' })
  public seal!: Seal;
  @Field(() => DateTime, { description: 'When the loop was started' })
  public startedAt!: Date;
  @Field(() => String, { description: 'Title of the blueprint the loop follows' })
  public blueprintTitle!: string;
  @Field(() => Int, { description: 'Version of that blueprint, pinned at the start' })
  public blueprintVersion!: number;
  @Field(() => [StageModel], { description: 'The plan: stages in order' })
  public stages!: StageModel[];
  @Field(() => LoopProgressModel, {
    nullable: true,
    description:
      'How the loop goes; null while it is sealed to you because you still owe a scorecard on it',
  })
  public progress!: LoopProgressModel | null;
  @Field(() => Int, { description: 'How many scorecards you still owe on the loop' })
  public owedByMe!: number;
}

export const LoopConnection = connectionOf('Loop', LoopModel);
