import type { RoundKind } from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CertificationService } from './certification.service';
import { EnrolmentService, type EnrolmentResult } from './enrolment.service';
import { PathService } from './path.service';
import {
  ApproveStepInput,
  EnrolInput,
  GrantCertificationInput,
  RevokeCertificationInput,
  SaveTrainingPathInput,
  WithdrawInput,
} from './training.input';
import { toEnrolmentModel, toMyTrainingModel, toSavePath } from './training.mapper';
import {
  EligibilityModel,
  EnrolmentModel,
  MyTrainingModel,
  TrainingPathModel,
} from './training.model';
import {
  CertificationResultUnion,
  EnrolmentResultUnion,
  SaveTrainingPathResult,
} from './training-results.model';
import { TrainingReader } from './training.reader';

@Resolver()
export class TrainingResolver {
  public constructor(
    private readonly reader: TrainingReader,
    private readonly paths: PathService,
    private readonly enrolments: EnrolmentService,
    private readonly certifications: CertificationService,
  ) {}

  @Query(() => [TrainingPathModel], { description: 'All training paths, by title' })
  @Access({ who: 'signed_in' })
  public trainingPaths() {
    return this.reader.paths();
  }

  @Query(() => MyTrainingModel, { description: 'Where you stand' })
  @Access({ who: 'signed_in' })
  public async myTraining(@CurrentActor() actor: Actor) {
    return toMyTrainingModel(await this.reader.mine(actor));
  }

  @Query(() => [EnrolmentModel], {
    description:
      'Everybody on the paths you train on; all for an admin. A round on whose loop you owe says nothing of its scorecard',
  })
  @Access({ who: 'signed_in' })
  public async trainees(@CurrentActor() actor: Actor) {
    return (await this.reader.trainees(actor)).map(toEnrolmentModel);
  }

  @Query(() => [EligibilityModel], {
    description: 'What everybody active may do in rounds of a kind, or those named',
  })
  @Access({ who: 'signed_in' })
  public eligibility(
    @CurrentActor() actor: Actor,
    @Args('roundKind', { type: () => RoundKindWord, description: 'Kind of round' })
    roundKind: RoundKind,
    @Args('personIds', {
      type: () => [Uuid],
      nullable: true,
      description: 'Only these people; left out, all',
    })
    personIds?: string[] | null,
  ) {
    return this.reader.eligibility(actor, roundKind, personIds ?? null);
  }

  @Mutation(() => SaveTrainingPathResult, {
    description: 'Makes or changes a path; it counts at once for everybody on it',
  })
  @Access({ who: ['admin'], audit: 'training.path_saved' })
  public saveTrainingPath(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The whole path' }) input: SaveTrainingPathInput,
  ) {
    return this.paths.save(actor, toSavePath(input));
  }

  @Mutation(() => EnrolmentResultUnion, {
    description: 'Puts somebody on a path; for its trainers and admins',
  })
  @Access({ who: 'signed_in', audit: 'training.enrolled' })
  public async enrol(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whom, and on which path' }) input: EnrolInput,
  ) {
    return shown(await this.enrolments.enrol(actor, input));
  }

  @Mutation(() => EnrolmentResultUnion, {
    description: 'Takes somebody off a path; what they did stays on the record',
  })
  @Access({ who: 'signed_in', audit: 'training.withdrawn' })
  public async withdraw(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which enrolment' }) input: WithdrawInput,
  ) {
    return shown(await this.enrolments.withdraw(actor, input));
  }

  @Mutation(() => EnrolmentResultUnion, {
    description: 'Approves a step that waits; for trainers of the path, never their own',
  })
  @Access({ who: 'signed_in', audit: 'training.approved' })
  public async approveStep(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which step of whom' }) input: ApproveStepInput,
  ) {
    return shown(await this.enrolments.approve(actor, input));
  }

  @Mutation(() => CertificationResultUnion, { description: 'Certifies somebody by hand' })
  @Access({ who: ['admin'], audit: 'certification.granted' })
  public grantCertification(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whom, for what, until when, and why' })
    input: GrantCertificationInput,
  ) {
    return this.certifications.grant(actor, input);
  }

  @Mutation(() => CertificationResultUnion, { description: 'Takes a certification back' })
  @Access({ who: ['admin'], audit: 'certification.revoked' })
  public revokeCertification(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and the reason' }) input: RevokeCertificationInput,
  ) {
    return this.certifications.revoke(actor, input);
  }
}

function shown(result: EnrolmentResult) {
  return result.__typename === 'EnrolmentChanged'
    ? { ...result, enrolment: toEnrolmentModel(result.enrolment) }
    : result;
}
