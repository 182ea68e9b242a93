import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AskInRoundInput,
  AskInRoundResult,
  BookRepairCallInput,
  BookRepairCallResult,
  CoverageRepairsResult,
} from './repair.model';
import { RepairReader } from './repair.reader';
import { RepairService } from './repair.service';

@Resolver()
export class RepairResolver {
  public constructor(
    private readonly reader: RepairReader,
    private readonly repairs: RepairService,
  ) {}

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'] })
  @Query(() => CoverageRepairsResult, {
    description: 'Competencies of a loop that too few people assess, and what could be done',
  })
  public coverageRepairs(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop that you run' }) loopId: string,
  ) {
    return this.reader.of(actor, loopId);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'round.repaired' })
  @Mutation(() => AskInRoundResult, {
    description: 'Has a round to come ask a competency that its rubric does not hold',
  })
  public askInRound(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which round, what, how much longer' }) input: AskInRoundInput,
  ) {
    return this.repairs.ask(actor, input);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'round.repaired' })
  @Mutation(() => BookRepairCallResult, {
    description: 'Adds a short round of one seat to the open stage, or to the one passed last',
  })
  public bookRepairCall(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What, with whom, how long' }) input: BookRepairCallInput,
  ) {
    return this.repairs.book(actor, input);
  }
}
