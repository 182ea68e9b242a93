import { Access, CurrentActor, DateTime, PageArgs, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { SchedulingBoardFilter, SchedulingBoardModel } from './board.model';
import { BoardReader } from './board.reader';
import { DeskReader } from './desk.reader';
import { LoadReader } from './load.reader';
import { CheckScheduleInput } from './planner.input';
import { ScheduleCheckResult, ScheduleDeskResult } from './results.model';
import { InterviewLoadModel, PersonWeekModel } from './week.model';

@Resolver()
export class DeskResolver {
  public constructor(
    private readonly board: BoardReader,
    private readonly desks: DeskReader,
    private readonly load: LoadReader,
  ) {}

  @Query(() => SchedulingBoardModel, {
    description: 'Stages that want slots and that you may schedule, the longest waiting first',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public schedulingBoard(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('filter', {
      type: () => SchedulingBoardFilter,
      nullable: true,
      description: 'Which rows to show',
    })
    filter?: SchedulingBoardFilter | null,
  ) {
    return this.board.page(actor, page, filter ?? {});
  }

  @Query(() => ScheduleDeskResult, { description: 'Everything that a stage is scheduled with' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public scheduleDesk(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'The loop to schedule' }) loopId: string,
    @Args('stageId', { type: () => Uuid, description: 'The stage to schedule' }) stageId: string,
    @Args('from', { type: () => DateTime, nullable: true, description: 'Look not before' })
    from?: Date | null,
    @Args('to', { type: () => DateTime, nullable: true, description: 'Look not after' })
    to?: Date | null,
  ) {
    return this.desks.desk(actor, { loopId, stageId, from: from ?? null, to: to ?? null });
  }

  @Query(() => ScheduleCheckResult, {
    description: 'Prices a schedule, names the hard rules it breaks, and who else could sit',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public checkSchedule(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The schedule to check' }) input: CheckScheduleInput,
  ) {
    return this.desks.check(actor, input);
  }

  @Query(() => PersonWeekModel, {
    nullable: true,
    description: 'A week of somebody who interviews; null for somebody unknown',
  })
  @Access({ who: 'signed_in' })
  public personWeek(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => Uuid, description: 'Whose week' }) personId: string,
    @Args('from', { type: () => DateTime, description: 'A moment of the first day' }) from: Date,
  ) {
    return this.load.week(actor, personId, from);
  }

  @Query(() => InterviewLoadModel, { description: 'Load and capacity of everybody who interviews' })
  @Access({ who: ['recruiter', 'admin'] })
  public interviewLoad(
    @CurrentActor() actor: Actor,
    @Args('from', { type: () => DateTime, description: 'Not before' }) from: Date,
    @Args('to', { type: () => DateTime, description: 'Not after; at most six weeks on' }) to: Date,
  ) {
    return this.load.load(actor, from, to);
  }
}
