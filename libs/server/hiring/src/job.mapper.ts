import type { CompanyPattern } from '@debrief/domain';
import type { PersonView } from '@debrief/server-identity';
import type { JobRow } from './job.repository';

/** A job with the people in charge. */
export interface JobView {
  readonly __typename: 'Job';
  readonly id: string;
  readonly title: string;
  readonly department: string;
  readonly level: string;
  readonly pattern: CompanyPattern;
  readonly blueprintKey: string;
  readonly hiringManager: PersonView;
  readonly recruiters: PersonView[];
  readonly open: boolean;
  readonly createdAt: Date;
  readonly version: number;
}

export function toJobView(row: JobRow, people: ReadonlyMap<string, PersonView>): JobView {
  const hiringManager = people.get(row.hiring_manager_id);
  if (!hiringManager) throw new Error(`Job ${row.id} has no hiring manager`);
  return {
    __typename: 'Job',
    id: row.id,
    title: row.title,
    department: row.department,
    level: row.level,
    pattern: row.pattern,
    blueprintKey: row.blueprint_key,
    hiringManager,
    recruiters: row.recruiter_ids
      .map((id) => people.get(id))
      .filter((person) => person !== undefined)
      .sort((a, b) => a.name.localeCompare(b.name)),
    open: row.open,
    createdAt: row.created_at,
    version: row.version,
  };
}
