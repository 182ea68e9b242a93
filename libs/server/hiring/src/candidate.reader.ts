import { PersonReader } from '@debrief/server-identity';
import {
  instantCursor,
  notFound,
  pageOf,
  pageSize,
  searchText,
  type Actor,
  type Connection,
  type NotFound,
  type PageArgs,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import {
  toApplicationView,
  toCandidateView,
  type ApplicationView,
  type CandidateView,
  type ConflictView,
} from './candidate.mapper';
import { CandidateRepository } from './candidate.repository';
import { JobReader } from './job.reader';

export interface CandidateListArgs extends PageArgs {
  readonly search?: string | null;
}

/** Reads of candidates, under the rule of `candidate.visibility`; nothing restricted passes here. */
@Injectable()
export class CandidateReader {
  public constructor(
    private readonly candidates: CandidateRepository,
    private readonly jobs: JobReader,
    private readonly people: PersonReader,
  ) {}

  /** Newest first; `search` looks into name and e-mail. */
  public async list(actor: Actor, args: CandidateListArgs): Promise<Connection<CandidateView>> {
    const first = pageSize(args);
    const rows = await this.candidates.page(
      actor,
      searchText(args.search),
      instantCursor(args.after),
      first + 1,
    );
    return pageOf(rows, first, args.after, (row) => [row.created_cursor, row.id], toCandidateView);
  }

  public async one(actor: Actor, id: string): Promise<CandidateView | NotFound> {
    const row = await this.candidates.oneFor(actor, id);
    return row ? toCandidateView(row) : notFound('candidate');
  }

  /** Applications by candidate id, newest first. The candidates must have been read under the rule before. */
  public async applicationsOf(
    candidateIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ApplicationView[]>> {
    const rows = await this.candidates.applicationsOf(candidateIds);
    const jobs = await this.jobs.byIds(rows.map((row) => row.job_id));
    return grouped(
      rows,
      (row) => row.candidate_id,
      (row) => toApplicationView(row, jobs),
    );
  }

  /** Declared conflicts by candidate id. The candidates must have been read under the rule before. */
  public async conflictsOf(
    candidateIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ConflictView[]>> {
    const rows = await this.candidates.conflictsOf(candidateIds);
    const people = new Map(
      (await this.people.byIds(rows.map((row) => row.person_id))).map((person) => [
        person.id,
        person,
      ]),
    );
    return grouped(
      rows,
      (row) => row.candidate_id,
      ({ id, kind, person_id }) => {
        const person = people.get(person_id);
        if (!person) throw new Error(`Conflict ${id} names nobody`);
        return { id, kind, person };
      },
    );
  }
}

function grouped<Row, View>(
  rows: readonly Row[],
  key: (row: Row) => string,
  view: (row: Row) => View,
): Map<string, View[]> {
  const groups = new Map<string, View[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), view(row)]);
  return groups;
}
