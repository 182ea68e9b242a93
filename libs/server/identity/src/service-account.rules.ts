import { requiredLine, type Decided, type FieldProblem, type Role } from '@debrief/domain';

const NAME_LENGTH = 200;
/** What a program may be allowed to reach. The others sit on panels and decide: that is for people. */
const SERVICE_ROLES: readonly Role[] = ['recruiter', 'admin'];

export interface ServiceFields {
  readonly name?: string | null;
  readonly roles?: readonly Role[] | null;
}

/** Checks and cleans what a service account is to be called and may reach; what is not given stays out. */
export function decideService(
  fields: ServiceFields,
): Decided<{ readonly name?: string; readonly roles?: readonly Role[] }> {
  const name =
    typeof fields.name === 'string' ? requiredLine('name', fields.name, NAME_LENGTH) : null;
  const problems: FieldProblem[] = [
    ...(name && !name.ok ? name.problems : []),
    ...((fields.roles ?? []).every((role) => SERVICE_ROLES.includes(role))
      ? []
      : [
          {
            path: 'roles',
            code: 'PEOPLE_ONLY',
            message:
              'A service account can be recruiter or admin; interviewing and deciding are for people.',
          },
        ]),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...(name?.ok ? { name: name.value } : {}),
      ...(fields.roles ? { roles: [...new Set(fields.roles)] } : {}),
    },
  };
}

/** An address by RFC 2606 that no mail can reach; it only fills the column. */
export function serviceAddress(id: string): string {
  return `${id}@service.invalid`;
}
