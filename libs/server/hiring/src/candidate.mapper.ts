import type { ConflictKind } from '@debrief/domain';
import type { PersonView } from '@debrief/server-identity';
import type { ApplicationRow, CandidateRow } from './candidate.repository';
import type { JobView } from './job.mapper';

export interface CandidateView {
  readonly __typename: 'Candidate';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly pronunciation: string;
  readonly links: string[];
  readonly source: string;
  readonly createdAt: Date;
  readonly erasedAt: Date | null;
  readonly version: number;
}

/** What an interviewer may know of a candidate. */
export interface CandidateRefView {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly pronunciation: string;
  readonly links: string[];
}

export interface ApplicationView {
  readonly id: string;
  readonly currentLoopId: string | null;
  readonly job: JobView;
  readonly candidate: CandidateRefView;
  readonly createdAt: Date;
}

export interface ConflictView {
  readonly id: string;
  readonly person: PersonView;
  readonly kind: ConflictKind;
}

export function toCandidateView(row: CandidateRow): CandidateView {
  return {
    __typename: 'Candidate',
    id: row.id,
    name: row.name,
    email: row.email,
    timeZone: row.time_zone,
    pronunciation: row.pronunciation,
    links: row.links,
    source: row.source,
    createdAt: row.created_at,
    erasedAt: row.erased_at,
    version: row.version,
  };
}

export function toApplicationView(
  row: ApplicationRow,
  jobs: ReadonlyMap<string, JobView>,
): ApplicationView {
  const job = jobs.get(row.job_id);
  if (!job) throw new Error(`Application ${row.id} has no job`);
  return {
    id: row.id,
    currentLoopId: row.current_loop_id,
    job,
    candidate: {
      id: row.candidate_id,
      name: row.name,
      timeZone: row.time_zone,
      pronunciation: row.pronunciation,
      links: row.links,
    },
    createdAt: row.created_at,
  };
}
