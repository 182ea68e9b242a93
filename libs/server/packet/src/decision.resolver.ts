import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApprovalFlowService } from './approval-flow.service';
import {
  AnswerApprovalInput,
  SaveApprovalFlowInput,
  WithdrawDecisionInput,
} from './approval.input';
import { ApprovalFlowModel, ApprovalToAnswerModel } from './approval.model';
import { ApprovalReader } from './approval.reader';
import { ApprovalService } from './approval.service';
import { RecordCandidateToldInput } from './communication.input';
import { CandidateToTellModel } from './communication.model';
import { CommunicationService } from './communication.service';
import {
  AnswerApprovalResult,
  PacketDiffResult,
  PacketVersionsResult,
  RecordCandidateToldResult,
  SaveApprovalFlowResult,
  WithdrawDecisionResult,
} from './decision-results.model';
import { PacketVersionReader } from './packet-version.reader';

@Resolver()
export class DecisionResolver {
  public constructor(
    private readonly waiting: ApprovalReader,
    private readonly approvals: ApprovalService,
    private readonly flows: ApprovalFlowService,
    private readonly communication: CommunicationService,
    private readonly versions: PacketVersionReader,
  ) {}

  @Query(() => [ApprovalToAnswerModel], {
    description: 'Decisions that wait for your approval, oldest first',
  })
  @Access({ who: 'signed_in' })
  public approvalsToAnswer(@CurrentActor() actor: Actor) {
    return this.waiting.toAnswer(actor);
  }

  @Query(() => [ApprovalFlowModel], {
    description: 'Approval flows: the organisation’s, then those of jobs that have it otherwise',
  })
  @Access({ who: ['admin'] })
  public approvalFlows() {
    return this.flows.all();
  }

  @Query(() => [CandidateToTellModel], {
    description: 'Decided loops of your jobs whose candidate nobody has told yet',
  })
  @Access({ who: ['recruiter', 'hiring_manager'] })
  public candidatesToTell(@CurrentActor() actor: Actor) {
    return this.communication.toTell(actor);
  }

  @Query(() => PacketVersionsResult, { description: 'Every version of a packet that was frozen' })
  @Access({ who: 'signed_in' })
  public packetVersions(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop whose versions are wanted' })
    loopId: string,
  ) {
    return this.versions.list(actor, loopId);
  }

  @Query(() => PacketDiffResult, {
    description: 'What one version of a packet says otherwise than another; reading it is recorded',
  })
  @Access({ who: 'signed_in', audit: 'packet.viewed' })
  public packetDiff(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop of both versions' }) loopId: string,
    @Args('from', { type: () => Int, description: 'Number of the earlier version' }) from: number,
    @Args('to', { type: () => Int, description: 'Number of the later version' }) to: number,
  ) {
    return this.versions.diff(actor, loopId, from, to);
  }

  @Mutation(() => AnswerApprovalResult, {
    description: 'Approves a decision that waits for you, or declines it; once',
  })
  @Access({ who: 'signed_in', audit: 'decision.approved' })
  public answerApproval(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Your answer' }) input: AnswerApprovalInput,
  ) {
    return this.approvals.answer(actor, input);
  }

  @Mutation(() => WithdrawDecisionResult, {
    description: 'Takes back your decision while it waits for approval',
  })
  @Access({ who: ['hiring_manager'], audit: 'decision.withdrawn' })
  public withdrawDecision(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why' }) input: WithdrawDecisionInput,
  ) {
    return this.approvals.withdraw(actor, input);
  }

  @Mutation(() => RecordCandidateToldResult, {
    description: 'Writes down that the candidate was told, or what they answered',
  })
  @Access({ who: ['recruiter', 'hiring_manager'], audit: 'candidate.told' })
  public recordCandidateTold(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What happened' }) input: RecordCandidateToldInput,
  ) {
    return this.communication.record(actor, input);
  }

  @Mutation(() => SaveApprovalFlowResult, { description: 'Says who approves which decisions' })
  @Access({ who: ['admin'], audit: 'approval_flow.saved' })
  public saveApprovalFlow(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The whole flow' }) input: SaveApprovalFlowInput,
  ) {
    return this.flows.save(actor, input);
  }
}
