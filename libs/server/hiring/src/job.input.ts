import type { CompanyPattern } from '@debrief/domain';
import { CompanyPatternWord } from '@debrief/server-blueprint';
import { PageArgs, Uuid } from '@debrief/server-kernel';
import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';

@ArgsType()
export class JobListArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only jobs that are open, or only those that are not',
  })
  public open?: boolean | null;
}

@InputType('CreateJobInput', { description: 'A job to open' })
export class CreateJobInput {
  @Field(() => String, { description: 'Title of the new job' })
  public title!: string;
  @Field(() => String, { description: 'Department of the new job' })
  public department!: string;
  @Field(() => String, { description: 'Level that is looked for' })
  public level!: string;
  @Field(() => CompanyPatternWord, { description: 'Emphasis of its loops' })
  public pattern!: CompanyPattern;
  @Field(() => String, { description: 'Key of the blueprint its loops will follow' })
  public blueprintKey!: string;
  @Field(() => Uuid, { description: 'An active hiring manager' })
  public hiringManagerId!: string;
  @Field(() => [Uuid], { description: 'Active recruiters' })
  public recruiterIds!: string[];
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key opens one job however often it is sent',
  })
  public idempotencyKey!: string;
}

@InputType('UpdateJobInput', { description: 'Changes of a job; what is not given stays' })
export class UpdateJobInput {
  @Field(() => Uuid, { description: 'The job to change' })
  public id!: string;
  @Field(() => Int, { description: 'Version the change was made on' })
  public version!: number;
  @Field(() => String, { nullable: true, description: 'New title' })
  public title?: string | null;
  @Field(() => String, { nullable: true, description: 'New department' })
  public department?: string | null;
  @Field(() => String, { nullable: true, description: 'New level' })
  public level?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'False closes the job to new candidates' })
  public open?: boolean | null;
  @Field(() => Uuid, { nullable: true, description: 'New hiring manager' })
  public hiringManagerId?: string | null;
  @Field(() => [Uuid], { nullable: true, description: 'All recruiters from now on' })
  public recruiterIds?: string[] | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key changes the job once' })
  public idempotencyKey!: string;
}
