import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreateJobResult, JobResult, UpdateJobResult } from './hiring-results.model';
import { CreateJobInput, JobListArgs, UpdateJobInput } from './job.input';
import { JobConnection } from './job.model';
import { JobReader } from './job.reader';
import { JobService } from './job.service';

@Resolver()
export class JobResolver {
  public constructor(
    private readonly reader: JobReader,
    private readonly service: JobService,
  ) {}

  @Query(() => JobConnection, { description: 'Jobs, newest first' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], scope: 'hiring:read' })
  public jobs(@CurrentActor() actor: Actor, @Args() args: JobListArgs) {
    return this.reader.list(actor, args);
  }

  @Query(() => JobResult, { description: 'One job' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], scope: 'hiring:read' })
  public job(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'Id of the job' }) id: string,
  ) {
    return this.reader.one(actor, id);
  }

  @Mutation(() => CreateJobResult, { description: 'Opens a job' })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'job.created',
    scope: 'hiring:write',
  })
  public createJob(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The job' }) input: CreateJobInput,
  ) {
    return this.service.create(actor, input);
  }

  @Mutation(() => UpdateJobResult, {
    description: 'Changes a job; a hiring manager only their own',
  })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'job.updated',
    scope: 'hiring:write',
  })
  public updateJob(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What changes' }) input: UpdateJobInput,
  ) {
    return this.service.update(actor, input);
  }
}
