import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SavePoolRuleInput, SaveSchedulingRulesInput } from './rules.input';
import {
  PoolRuleModel,
  SavePoolRuleResult,
  SaveSchedulingRulesResult,
  SchedulingRulesModel,
} from './rules.model';
import { RulesService } from './rules.service';

@Resolver()
export class RulesResolver {
  public constructor(private readonly rules: RulesService) {}

  @Query(() => SchedulingRulesModel, {
    description: 'The rules by which loops are placed in time',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public schedulingRules(
    @CurrentActor() actor: Actor,
    @Args('blueprintKey', {
      type: () => String,
      nullable: true,
      description: 'With what this blueprint says otherwise',
    })
    blueprintKey?: string | null,
  ) {
    return this.rules.rules(actor, blueprintKey ?? null);
  }

  @Mutation(() => SaveSchedulingRulesResult, {
    description: 'Changes the rules of the organisation, or what a blueprint says otherwise',
  })
  @Access({ who: ['recruiter', 'admin'], audit: 'scheduling_rules.saved' })
  public saveSchedulingRules(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The rules to hold' }) input: SaveSchedulingRulesInput,
  ) {
    return this.rules.save(actor, input);
  }

  @Query(() => [PoolRuleModel], { description: 'Who may be asked for which kind of round' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public poolRules(@CurrentActor() actor: Actor) {
    return this.rules.poolRules(actor);
  }

  @Mutation(() => SavePoolRuleResult, { description: 'Sets who may be asked for a kind of round' })
  @Access({ who: ['recruiter', 'admin'], audit: 'pool_rule.saved' })
  public savePoolRule(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The pool rule to hold' }) input: SavePoolRuleInput,
  ) {
    return this.rules.savePool(actor, input);
  }
}
