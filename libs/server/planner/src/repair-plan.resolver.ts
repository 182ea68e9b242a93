import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NoShowService } from './no-show.service';
import {
  ApproveRepairInput,
  DismissRepairInput,
  RecordNoShowInput,
  SaveRepairPolicyInput,
} from './repair-plan.input';
import {
  ApproveRepairResult,
  DismissRepairResult,
  RecordNoShowResult,
  RepairPolicyModel,
  SaveRepairPolicyResult,
  ScheduleRepairModel,
} from './repair-plan.model';
import { RepairPlanReader } from './repair-plan.reader';
import { RepairPolicies } from './repair-policy.service';
import { RepairVerbs } from './repair-verbs.service';

/** Repairs of schedules; those of coverage stand in the lib of slots. */
@Resolver()
export class RepairPlanResolver {
  public constructor(
    private readonly reader: RepairPlanReader,
    private readonly verbs: RepairVerbs,
    private readonly policies: RepairPolicies,
    private readonly noShows: NoShowService,
  ) {}

  @Query(() => [ScheduleRepairModel], {
    description:
      'Open repairs of loops you run and owe nothing on, the soonest round first, at most 100',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public scheduleRepairs(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, nullable: true, description: 'Of this loop alone' })
    loopId?: string | null,
  ) {
    return this.reader.open(actor, loopId ?? null);
  }

  @Query(() => RepairPolicyModel, { description: 'What is repaired without a person' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public repairPolicy() {
    return this.policies.current();
  }

  @Mutation(() => ApproveRepairResult, {
    description: 'Makes one of the proposals of a repair, all of it or nothing',
  })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'schedule_repair.approved',
    scope: 'loops:write',
  })
  public approveRepair(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which repair, and which way' }) input: ApproveRepairInput,
  ) {
    return this.verbs.approve(actor, input);
  }

  @Mutation(() => DismissRepairResult, { description: 'Leaves a panel as it is' })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'schedule_repair.dismissed',
    scope: 'loops:write',
  })
  public dismissRepair(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which repair, and why not' }) input: DismissRepairInput,
  ) {
    return this.verbs.dismiss(actor, input);
  }

  @Mutation(() => SaveRepairPolicyResult, { description: 'Says what is repaired without a person' })
  @Access({ who: ['recruiter', 'admin'], audit: 'repair_policy.saved' })
  public saveRepairPolicy(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The policy from now on' }) input: SaveRepairPolicyInput,
  ) {
    return this.policies.save(actor, input);
  }

  @Mutation(() => RecordNoShowResult, {
    description: 'Notes that somebody did not come to a round',
  })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'no_show.recorded',
    scope: 'loops:write',
  })
  public recordNoShow(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who, where, and what comes of it' }) input: RecordNoShowInput,
  ) {
    return this.noShows.record(actor, input);
  }
}
