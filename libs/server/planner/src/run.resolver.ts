import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PlanService } from './plan.service';
import { ConfirmPlanInput, PlanWeekInput, ProposeSchedulesInput } from './planner.input';
import { ConfirmPlanResult, ProposeSchedulesResult, ScheduleRunResult } from './results.model';
import { RunService } from './run.service';

@Resolver()
export class RunResolver {
  public constructor(
    private readonly runs: RunService,
    private readonly plans: PlanService,
  ) {}

  @Mutation(() => ProposeSchedulesResult, {
    description:
      'Searches for the best schedules of a stage; a long search goes on and is asked for by its id',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'schedule.proposed' })
  public proposeSchedules(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'For what' }) input: ProposeSchedulesInput,
  ) {
    return this.runs.propose(actor, input);
  }

  @Query(() => ScheduleRunResult, { description: 'A search that you asked for' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public scheduleRun(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'Id of the search' }) id: string,
  ) {
    return this.runs.run(actor, id);
  }

  @Mutation(() => ScheduleRunResult, { description: 'Ends a search of yours that still runs' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'schedule.run_cancelled' })
  public cancelScheduleRun(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'Id of the search to end' }) id: string,
  ) {
    return this.runs.cancel(actor, id);
  }

  @Mutation(() => ProposeSchedulesResult, {
    description:
      'Searches for schedules of many loops together; it goes on and is asked for by its id',
  })
  @Access({ who: ['recruiter', 'admin'], audit: 'schedule.proposed' })
  public planWeek(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which loops and when' }) input: PlanWeekInput,
  ) {
    return this.plans.plan(actor, input);
  }

  @Mutation(() => ConfirmPlanResult, {
    description: 'Books loops of a plan, each all of it or nothing',
  })
  @Access({ who: ['recruiter', 'admin'], audit: 'schedule.confirmed' })
  public confirmPlan(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which plan and which of its loops' }) input: ConfirmPlanInput,
  ) {
    return this.plans.confirm(actor, input);
  }
}
