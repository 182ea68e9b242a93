import {
  cleanText,
  isValidTimeZone,
  requiredLine,
  workingHoursProblems,
  type Decided,
  type FieldProblem,
  type Role,
  type WorkingHours,
} from '@debrief/domain';

export interface PersonFields {
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly roles: readonly Role[];
}

export interface ChangeFields {
  readonly name?: string | null;
  readonly roles?: readonly Role[] | null;
  readonly timeZone?: string | null;
  readonly workingHours?: readonly WorkingHours[] | null;
}

const NAME_LENGTH = 200;
const EMAIL_LENGTH = 320;
/** Deliberately loose: whether an address works, only a mail to it can tell. */
const EMAIL = /^[^\s@,;<>()"\\]+@[^\s@,;<>()"\\]+\.[^\s@,;<>()"\\]+$/;

/** Checks and cleans the fields of somebody new; the e-mail comes out in lower case. */
export function decideNewPerson(fields: PersonFields): Decided<PersonFields> {
  const name = requiredLine('name', fields.name, NAME_LENGTH);
  const email = decideEmail('email', fields.email);
  const problems = [
    ...problemsOf(name),
    ...problemsOf(email),
    ...timeZoneProblems('timeZone', fields.timeZone),
  ];
  if (problems.length > 0 || !name.ok || !email.ok) return { ok: false, problems };
  return {
    ok: true,
    value: {
      name: name.value,
      email: email.value,
      timeZone: fields.timeZone,
      roles: unique(fields.roles),
    },
  };
}

/** Checks and cleans what is to change of a person; what is not given stays out. */
export function decideChange(fields: ChangeFields): Decided<{
  name?: string;
  roles?: readonly Role[];
  timeZone?: string;
  workingHours?: readonly WorkingHours[];
}> {
  const name =
    typeof fields.name === 'string' ? requiredLine('name', fields.name, NAME_LENGTH) : null;
  const problems = [
    ...problemsOf(name),
    ...(fields.timeZone ? timeZoneProblems('timeZone', fields.timeZone) : []),
    ...(fields.workingHours ? workingHoursProblems('workingHours', fields.workingHours) : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...(name?.ok ? { name: name.value } : {}),
      ...(fields.roles ? { roles: unique(fields.roles) } : {}),
      ...(fields.timeZone ? { timeZone: fields.timeZone } : {}),
      ...(fields.workingHours
        ? {
            workingHours: fields.workingHours.map(({ weekday, startMinute, endMinute }) => ({
              weekday,
              startMinute,
              endMinute,
            })),
          }
        : {}),
    },
  };
}

export function timeZoneProblems(path: string, zone: string): FieldProblem[] {
  return isValidTimeZone(zone)
    ? []
    : [
        {
          path,
          code: 'UNKNOWN_TIME_ZONE',
          message: 'Give the name of a time zone, e.g. Europe/Lisbon.',
        },
      ];
}

function decideEmail(path: string, text: string): Decided<string> {
  const cleaned = cleanText(path, text.trim().toLowerCase(), EMAIL_LENGTH);
  if (cleaned.ok && !EMAIL.test(cleaned.value)) {
    return {
      ok: false,
      problems: [
        { path, code: 'NOT_AN_EMAIL', message: 'Give an e-mail address, e.g. ines@example.org.' },
      ],
    };
  }
  return cleaned;
}

function problemsOf(decided: Decided<string> | null): readonly FieldProblem[] {
  return decided && !decided.ok ? decided.problems : [];
}

function unique(roles: readonly Role[]): readonly Role[] {
  return [...new Set(roles)];
}
