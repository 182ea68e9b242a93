import type { GraphQLArgument } from 'graphql';

const SAMPLES: readonly (readonly [type: string, name: RegExp, value: string])[] = [
  ['DateTime!', /^(from|startsAt)$/, '"2026-11-23T00:00:00Z"'],
  ['DateTime!', /^(to|endsAt)$/, '"2026-12-04T00:00:00Z"'],
  ['ContentType!', /./, 'RUBRIC'],
  ['ContentType!', /./, 'QUESTION'],
  ['RoundKind!', /./, 'SYSTEM_DESIGN'],
  ['RoundKind!', /./, 'CODING'],
  ['String!', /^key$/, '"coding"'],
  ['String!', /^flagType$/, '"overconfidence"'],
  ['Int!', /^(from|to)$/, '1'],
  ['[RedactionField!]!', /./, '[NAME, PRONOUNS, INTERVIEWER]'],
  ['RedactionTermsInput!', /./, '{ otherNames: [], schools: [], employers: [] }'],
  ['[RedactionChoiceInput!]!', /./, '[]'],
  [
    'CheckScheduleInput!',
    /./,
    '{ loopId: "00000000-0000-7000-8000-000000000000", stageId: "00000000-0000-7000-8000-000000000000", placements: [] }',
  ],
  [
    'PreviewContentInput!',
    /./,
    `{ baseVersion: 1, body: { flagTaxonomy: { key: "default", flags: [{ key: "overconfidence", name: "Overconfidence",
       heard: "Claims more than follow-ups bear out", competencies: ["conceptual_clarity"], clearedBy: "A follow-up that holds" }] } } }`,
  ],
  [
    'PreviewRemindersInput!',
    /./,
    `{ cadence: { kitHoursBefore: 24, fileAtEnd: true, repeatDaily: true, stopAfterWorkingDays: 5, digestFrom: 3 },
       startsAt: "2026-12-01T10:00:00Z", endsAt: "2026-12-01T11:00:00Z" }`,
  ],
];

/** A value for an argument that a field cannot do without and that names nothing; none for any other. */
export function sampleValues(argument: GraphQLArgument): readonly string[] {
  const type = argument.type.toString();
  return SAMPLES.filter(([of, name]) => of === type && name.test(argument.name)).map(
    ([, , value]) => value,
  );
}
