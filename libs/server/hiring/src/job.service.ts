import type { CompanyPattern } from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import {
  fieldProblems,
  hasRole,
  newId,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { JobView } from './job.mapper';
import { JobReader } from './job.reader';
import { JobRepository, type JobFields, type JobRow } from './job.repository';
import { decideJob } from './job.rules';

export interface NewJob {
  readonly title: string;
  readonly department: string;
  readonly level: string;
  readonly pattern: CompanyPattern;
  readonly blueprintKey: string;
  readonly hiringManagerId: string;
  readonly recruiterIds: readonly string[];
  readonly idempotencyKey: string;
}

export interface JobChange {
  readonly id: string;
  readonly version: number;
  readonly title?: string | null;
  readonly department?: string | null;
  readonly level?: string | null;
  readonly open?: boolean | null;
  readonly hiringManagerId?: string | null;
  readonly recruiterIds?: readonly string[] | null;
  readonly idempotencyKey: string;
}

interface Written {
  readonly __typename: 'JobSaved';
  readonly jobId: string;
}
export interface JobSaved {
  readonly __typename: 'JobSaved';
  readonly job: JobView | NotFound;
}

/** Commands on jobs. Recruiters and admins change any job, a hiring manager their own. */
@Injectable()
export class JobService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobRepository,
    private readonly reader: JobReader,
    private readonly content: ContentReader,
  ) {}

  public async create(
    actor: Actor,
    input: NewJob,
  ): Promise<JobSaved | Fields | IdempotencyMismatch> {
    const blueprint = await this.content.latest('blueprint', input.blueprintKey);
    const done = await this.uow.run<Written | Fields>(
      { actor, action: 'job.created', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const decided = await this.decide(tx, { ...input, open: true });
        const unknown = blueprint
          ? []
          : [
              {
                path: 'blueprintKey',
                code: 'UNKNOWN',
                message: 'There is no blueprint with this key.',
              },
            ];
        if (!decided.ok || !blueprint)
          return fieldProblems([...(decided.ok ? [] : decided.problems), ...unknown]);
        const id = newId(tx.now.getTime());
        await this.jobs.insert(tx, {
          ...decided.value,
          id,
          pattern: input.pattern,
          blueprintKey: blueprint.key,
        });
        tx.record({ subjectType: 'job', subjectId: id });
        return { __typename: 'JobSaved', jobId: id };
      },
    );
    return 'jobId' in done ? this.saved(actor, done) : done;
  }

  public async update(
    actor: Actor,
    input: JobChange,
  ): Promise<JobSaved | Fields | NotFound | StaleVersion | IdempotencyMismatch> {
    const done = await this.uow.run<Written | Fields | NotFound | StaleVersion>(
      { actor, action: 'job.updated', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const job = await this.jobs.lock(tx, input.id);
        if (!job || !mayChange(actor, job)) return notFound('job');
        if (job.version !== input.version) return staleVersion(job.version);
        const decided = await this.decide(tx, changed(job, input), {
          hiringManagerId: job.hiring_manager_id,
          recruiterIds: job.recruiter_ids,
        });
        if (!decided.ok) return fieldProblems(decided.problems);
        const written = await this.jobs.update(tx, job.id, job.version, decided.value);
        if (!written) throw new Error(`Job ${job.id} changed under its lock`);
        tx.record({
          subjectType: 'job',
          subjectId: job.id,
          detail: {
            from: job.hiring_manager_id,
            to: decided.value.hiringManagerId,
            open: decided.value.open,
          },
        });
        return { __typename: 'JobSaved', jobId: job.id };
      },
    );
    return 'jobId' in done ? this.saved(actor, done) : done;
  }

  private async decide(tx: Tx, job: JobFields, before: Parameters<typeof decideJob>[2] = null) {
    return decideJob(
      job,
      await this.jobs.rolesOf(tx, [job.hiringManagerId, ...job.recruiterIds]),
      before,
    );
  }

  private async saved(actor: Actor, { jobId }: Written): Promise<JobSaved> {
    return { __typename: 'JobSaved', job: await this.reader.one(actor, jobId) };
  }
}

function mayChange(actor: Actor, job: JobRow): boolean {
  return hasRole(actor, 'recruiter', 'admin') || job.hiring_manager_id === actor.personId;
}

function changed(job: JobRow, input: JobChange): JobFields {
  return {
    title: input.title ?? job.title,
    department: input.department ?? job.department,
    level: input.level ?? job.level,
    open: input.open ?? job.open,
    hiringManagerId: input.hiringManagerId ?? job.hiring_manager_id,
    recruiterIds: input.recruiterIds ?? job.recruiter_ids,
  };
}
