import { CheckboxGroupInput } from 'react-admin';
import type { Role } from '@debrief/web-data';
import { ROLE } from '../layout';

const WHAT: Readonly<Record<Role, string>> = {
  INTERVIEWER: 'sits on rounds and files scorecards',
  RECRUITER: 'runs candidates, loops and schedules',
  HIRING_MANAGER: 'owns jobs and decides on their loops',
  ADMIN: 'manages people and the organisation',
};

const OPTIONS = (Object.keys(ROLE) as Role[]).map((id) => ({
  id,
  name: `${ROLE[id]}: ${WHAT[id]}`,
}));

/** Roles with what each may do. No role is a way around a seal. */
export function RolesInput() {
  return (
    <CheckboxGroupInput
      source="roles"
      label="Roles"
      choices={OPTIONS}
      row={false}
      helperText="Whoever owes a scorecard on a loop sees no feedback there, whatever their role."
    />
  );
}
