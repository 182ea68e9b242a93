import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LeakService } from './leak.service';
import { PolicyService } from './policy.service';
import {
  ReportLeakInput,
  SettleLeakInput,
  UpdateQuestionPolicyInput,
  WakeQuestionInput,
} from './question.input';
import { mapLeak } from './question.mapper';
import { LeakReportModel, QuestionPolicyModel } from './question.model';
import {
  ReportLeakResult,
  SettleLeakResult,
  UpdateQuestionPolicyResult,
  WakeQuestionResult,
} from './question-results.model';

/** Leaks, rest and cool-down. */
@Resolver()
export class LeakResolver {
  public constructor(
    private readonly leaks: LeakService,
    private readonly policies: PolicyService,
  ) {}

  @Query(() => [LeakReportModel], {
    description: 'Reports of a leak that nobody has settled yet, oldest first',
  })
  @Access({ who: ['recruiter', 'admin'] })
  public async openLeakReports(): Promise<LeakReportModel[]> {
    return (await this.leaks.open()).map(mapLeak);
  }

  @Query(() => QuestionPolicyModel, { description: 'When questions cool down' })
  @Access({ who: 'signed_in', scope: 'content:read' })
  public questionPolicy(): Promise<QuestionPolicyModel> {
    return this.policies.current();
  }

  @Mutation(() => ReportLeakResult, { description: 'Says that a question is known outside' })
  @Access({ who: 'signed_in', audit: 'question.reported' })
  public async reportLeak(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which question, and where you found it' })
    input: ReportLeakInput,
  ) {
    const done = await this.leaks.report(actor, input);
    return done.__typename === 'LeakReported' ? { ...done, report: mapLeak(done.report) } : done;
  }

  @Mutation(() => SettleLeakResult, {
    description: 'Confirms a report, whose question then rests, or dismisses it',
  })
  @Access({ who: ['recruiter', 'admin'], audit: 'question.rested' })
  public async settleLeak(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which report, and what you found out' }) input: SettleLeakInput,
  ) {
    const done = await this.leaks.settle(actor, input);
    return done.__typename === 'LeakSettled' ? { ...done, report: mapLeak(done.report) } : done;
  }

  @Mutation(() => WakeQuestionResult, { description: 'Lets a resting question be asked again' })
  @Access({ who: ['recruiter', 'admin'], audit: 'question.woken' })
  public wakeQuestion(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which question, and why' }) input: WakeQuestionInput,
  ) {
    return this.leaks.wake(actor, input);
  }

  @Mutation(() => UpdateQuestionPolicyResult, {
    description: 'Changes when questions cool down; what is chosen already stays chosen',
  })
  @Access({ who: ['admin'], audit: 'question.policy_updated' })
  public updateQuestionPolicy(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The policy from now on' }) input: UpdateQuestionPolicyInput,
  ) {
    return this.policies.update(actor, input);
  }
}
