import type { Role, WorkingHours } from '@debrief/domain';

/** A person as the rest of the house may know them: nothing about passwords or lock-outs. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: Role[];
  readonly timeZone: string;
  readonly workingHours: WorkingHours[];
  readonly active: boolean;
  /** An account of a program: nobody signs in with it, sits on a panel or owns a job. */
  readonly isService: boolean;
  readonly version: number;
}

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  time_zone: string;
  working_hours: WorkingHours[];
  active: boolean;
  is_service: boolean;
  version: number;
}

/** The columns of {@link PersonRow}; `p` is the person table. */
export const PERSON_COLUMNS =
  'p.id, p.name, p.email, p.roles, p.time_zone, p.working_hours, p.active, p.is_service, p.version';

export function toPersonView(row: PersonRow): PersonView {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    roles: row.roles,
    timeZone: row.time_zone,
    workingHours: row.working_hours,
    active: row.active,
    isService: row.is_service,
    version: row.version,
  };
}
