import { PersonReader, type PersonView } from '@debrief/server-identity';
import {
  instantCursor,
  notFound,
  pageOf,
  pageSize,
  type Actor,
  type Connection,
  type NotFound,
  type PageArgs,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { toJobView, type JobView } from './job.mapper';
import { JobRepository, type JobRow } from './job.repository';

export interface JobListArgs extends PageArgs {
  readonly open?: boolean | null;
}

/** Reads of jobs. They are open to recruiters, hiring managers and admins alike. */
@Injectable()
export class JobReader {
  public constructor(
    private readonly jobs: JobRepository,
    private readonly people: PersonReader,
  ) {}

  /** Newest first. */
  public async list(_actor: Actor, args: JobListArgs): Promise<Connection<JobView>> {
    const first = pageSize(args);
    const rows = await this.jobs.page(args.open ?? null, instantCursor(args.after), first + 1);
    const people = await this.peopleOf(rows);
    return pageOf(
      rows,
      first,
      args.after,
      (row) => [row.created_cursor, row.id],
      (row) => toJobView(row, people),
    );
  }

  public async one(_actor: Actor, id: string): Promise<JobView | NotFound> {
    return (await this.byIds([id])).get(id) ?? notFound('job');
  }

  /** Jobs by id with their people: two statements, however many there are. */
  public async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, JobView>> {
    const rows = await this.jobs.byIds([...new Set(ids)]);
    const people = await this.peopleOf(rows);
    return new Map(rows.map((row) => [row.id, toJobView(row, people)]));
  }

  private async peopleOf(rows: readonly JobRow[]): Promise<ReadonlyMap<string, PersonView>> {
    const ids = rows.flatMap((row) => [row.hiring_manager_id, ...row.recruiter_ids]);
    return new Map((await this.people.byIds(ids)).map((person) => [person.id, person]));
  }
}
