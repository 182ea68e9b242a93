import { readFileSync } from 'node:fs';
import { PERMISSIONS, type Permission } from '@debrief/server-identity';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  specifiedScalarTypes,
  type GraphQLNamedType,
} from 'graphql';
import { declaredEndpoints } from './boot/code-inventory';
import { buildSchema, printEndpoints, printSortedSchema } from './print-schema';

/** The endpoint that decides in earnest about what a permission only shows. */
const DECIDED_BY: Readonly<Partial<Record<Permission, string>>> = {
  create_job: 'Mutation.createJob',
  update_job: 'Mutation.updateJob',
  read_candidates: 'Query.candidates',
  add_candidate: 'Mutation.addCandidate',
  declare_conflict: 'Mutation.declareConflict',
  start_loop: 'Mutation.startLoop',
  edit_content: 'Mutation.publishContent',
  manage_people: 'Mutation.invitePerson',
  manage_organisation: 'Mutation.updateOrganisation',
  read_audit_trail: 'Query.auditTrail',
};

/** Nest has no place for words about these two. */
const ROOTS = new Set(['Query', 'Mutation']);

const isSpecifiedScalarType = (name: string): boolean =>
  specifiedScalarTypes.some((scalar) => scalar.name === name);

describe('the checked-in contract', () => {
  it('is the schema that the code declares', async () => {
    expect(readFileSync('apps/api/schema.graphql', 'utf8')).toBe(await printSortedSchema());
  });

  it('lists every endpoint with its access and audit action', () => {
    expect(readFileSync('apps/api/endpoints.snapshot.txt', 'utf8')).toBe(printEndpoints());
  });

  it('leaves no endpoint open by omission and no change unaudited', () => {
    const endpoints = declaredEndpoints();
    expect(endpoints.filter(({ who }) => who === '')).toEqual([]);
    expect(
      endpoints.filter(({ name, audit }) => name.startsWith('Mutation.') && audit === ''),
    ).toEqual([]);
    expect(endpoints.filter(({ who }) => who === 'public').map(({ name }) => name)).toEqual([
      'GET /calendar/feed/:file',
      'GET /guide/:token',
      'GET /guide/:token/guide.pdf',
      'GET /health/live',
      'GET /health/ready',
      'GET /mail/unsubscribe/:token',
      'GET /schedule/:token',
      'GET /schedule/:token/:page',
      'GET /schedule/:token/calendar.ics',
      'POST /auth/link',
      'POST /auth/sign-in',
      'POST /auth/sign-out',
      'POST /mail/unsubscribe/:token',
      'POST /schedule/:token/arrange',
      'POST /schedule/:token/book',
      'POST /schedule/:token/cancel',
      'POST /schedule/:token/times',
      'POST /schedule/:token/zone',
      'Query.me',
    ]);
  });

  it.each(Object.entries(DECIDED_BY))(
    'shows %s to exactly those whom %s lets in',
    (permission, endpoint) => {
      const declared = declaredEndpoints().find(({ name }) => name === endpoint);
      expect([...PERMISSIONS[permission as Permission]].sort().join(' | ')).toBe(declared?.who);
    },
  );

  it('describes every type, field, argument and value', async () => {
    const types = Object.values((await buildSchema()).getTypeMap()).filter(
      ({ name }) => !name.startsWith('__') && !isSpecifiedScalarType(name),
    );
    const undescribed = types.flatMap((type) => [
      ...(type.description || ROOTS.has(type.name) ? [] : [type.name]),
      ...partsOf(type)
        .filter(([, description]) => !description)
        .map(([name]) => `${type.name}.${name}`),
    ]);
    expect(undescribed).toEqual([]);
  });
});

function partsOf(type: GraphQLNamedType): [name: string, description: string | null | undefined][] {
  if (isEnumType(type)) return type.getValues().map((value) => [value.name, value.description]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [field.name, field.description]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [field.name, field.description],
    ...field.args.map((arg): [string, string | null | undefined] => [
      `${field.name}(${arg.name})`,
      arg.description,
    ]),
  ]);
}
