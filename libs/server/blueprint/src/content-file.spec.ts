import { STARTER_CONTENT } from '@debrief/content';
import {
  AI_USE_POLICIES,
  COMPANY_PATTERNS,
  DIFFICULTIES,
  ROUND_KINDS,
  SEALS,
  STAGE_KINDS,
  type TypedBody,
} from '@debrief/domain';
import fc from 'fast-check';
import { LARGEST_CONTENT_FILE, type ContentFile } from './content-file';
import { readContentFile } from './content-file.parser';
import { printContentFile } from './content-file.printer';
import { selected } from './content-file.selection';

const { competencies, rubrics, questions, kits, taxonomy, blueprints } = STARTER_CONTENT;
const STARTER: ContentFile = {
  competencies,
  bodies: [
    ...blueprints.map((body) => ({ type: 'blueprint', body }) as const),
    { type: 'flag_taxonomy', body: taxonomy },
    ...kits.map((body) => ({ type: 'kit', body }) as const),
    ...questions.map((body) => ({ type: 'question', body }) as const),
    ...rubrics.map((body) => ({ type: 'rubric', body }) as const),
  ],
};

const key = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
/** Whatever people paste: line ends of all kinds, quotes, colons, marks of YAML, any script. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 30 }).filter((s) => !s.includes('\0')),
  fc.constantFrom(
    ...['yes', 'null', '~', '1', '1.0', '0x1f', '- a', '# b', 'a: b', "it's", '"', '---', '...'],
    ...[' lead', 'trail ', 'a\nb', 'a\r\nb', 'a\n\n', '\n', '\ta', '*x', '&x', '!x', '%x', '<<'],
    ...[
      '\u2028',
      '\u0085',
      '\uFEFF',
      'true',
      '2026-11-24',
      'x'.repeat(300),
      '|',
      '>',
      '{a}',
      '[a]',
    ],
  ),
);
const texts = fc.array(text, { maxLength: 4 });
const keys = fc.array(key, { maxLength: 3 });
const kind = fc.constantFrom(...ROUND_KINDS);
const body: fc.Arbitrary<TypedBody> = fc.oneof(
  fc
    .record({
      key,
      title: text,
      roundKind: kind,
      aiPolicies: fc.subarray([...AI_USE_POLICIES]),
      competencies: fc.array(
        fc.record({ competency: key, anchors: fc.record({ 1: text, 2: text, 3: text, 4: text }) }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map((one) => ({ type: 'rubric', body: one }) as const),
  fc
    .record({
      ...{ key, roundKind: kind, topic: text, title: text, prompt: text },
      ...{ difficulty: fc.constantFrom(...DIFFICULTIES), competencies: keys, tests: text },
      keyPoints: fc.array(fc.record({ key, text }), { maxLength: 3 }),
      ...{ followUps: texts, strongSigns: texts, weakSigns: texts },
    })
    .map((one) => ({ type: 'question', body: one }) as const),
  fc
    .record({
      ...{ key, title: text, roundKind: kind, purpose: text },
      plan: fc.array(fc.record({ title: text, minutes: fc.integer({ min: 1, max: 480 }) })),
      ...{ focusCompetencies: keys, questionKeys: keys, doList: texts, dontList: texts },
      capturesStar: fc.boolean(),
    })
    .map((one) => ({ type: 'kit', body: one }) as const),
  fc
    .record({
      key,
      flags: fc.array(
        fc.record({ key, name: text, heard: text, competencies: keys, clearedBy: text }),
        { maxLength: 3 },
      ),
    })
    .map((one) => ({ type: 'flag_taxonomy', body: one }) as const),
  fc
    .record({
      ...{ key, title: text, pattern: fc.constantFrom(...COMPANY_PATTERNS), description: text },
      seal: fc.constantFrom(...SEALS),
      stages: fc.array(
        fc.record({
          ...{ kind: fc.constantFrom(...STAGE_KINDS), name: text, purpose: text },
          rounds: fc.array(
            fc.record({
              ...{ key, kind, name: text, durationMinutes: fc.integer({ min: 5, max: 480 }) },
              aiPolicy: fc.constantFrom(...AI_USE_POLICIES),
              ...{ rubricKey: key, kitKey: key },
            }),
            { minLength: 1, maxLength: 2 },
          ),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      weights: fc.array(
        fc.record({
          competency: key,
          weight: fc.double({ min: 1e-9, max: 1, noNaN: true }),
          minAssessors: fc.integer({ min: 1, max: 20 }),
        }),
        { maxLength: 3 },
      ),
    })
    .map((one) => ({ type: 'blueprint', body: one }) as const),
);

const faultsOf = (yaml: string): [number, string, string][] => {
  const read = readContentFile(yaml);
  return 'faults' in read ? read.faults.map(({ line, path, code }) => [line, path, code]) : [];
};
const readBack = (yaml: string): ContentFile => {
  const read = readContentFile(yaml);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.file;
};

describe('a content file', () => {
  it('says all of the starter content, and the same again when it is printed from what was read', () => {
    const yaml = printContentFile(STARTER);
    const again = readBack(yaml);
    expect(printContentFile(again)).toBe(yaml);
    expect(new Set(again.bodies)).toEqual(new Set(STARTER.bodies));
    expect(again.bodies).toHaveLength(STARTER.bodies.length);
    expect(yaml).toMatch(/^# Debrief content, schema version 1\./);
  });

  it('does not depend on the order in which things or their fields are stored', () => {
    const shuffled: ContentFile = {
      competencies: [...STARTER.competencies].reverse(),
      bodies: [...STARTER.bodies]
        .reverse()
        .map(
          (one) =>
            ({ ...one, body: Object.fromEntries(Object.entries(one.body).reverse()) }) as TypedBody,
        ),
    };
    expect(printContentFile(shuffled)).toBe(printContentFile(STARTER));
  });

  it('carries any text through, whatever YAML makes of it', () => {
    fc.assert(
      fc.property(body, (given) => {
        expect(readBack(printContentFile({ competencies: [], bodies: [given] })).bodies).toEqual([
          given,
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it('may hold a part, with the competencies that the part names', () => {
    const part = selected(STARTER, { types: ['rubric'], keys: ['coding'] });
    expect(part.bodies.map(({ type, body: one }) => [type, one.key])).toEqual([
      ['rubric', 'coding'],
    ]);
    expect(part.competencies.map((one) => one.key).sort()).toEqual([
      'code_fluency',
      'communication_while_coding',
      'edge_cases_testing',
      'iteration',
      'problem_solving',
      'production_experience',
    ]);
    expect(selected(STARTER, { types: null, keys: null })).toBe(STARTER);
  });
});

describe('a file that cannot be taken', () => {
  const RUBRIC = `schemaVersion: 1
rubrics:
  - key: coding
    title: Coding
    roundKind: coding
    aiPolicies: [prohibited]
    competencies:
      - competency: problem_solving
        anchors: {1: a, 2: b, 3: c, 4: d}
`;

  it('is read when nothing is wrong with it', () => {
    expect(readBack(RUBRIC).bodies).toHaveLength(1);
  });

  it.each<[string, string, [number, string, string][]]>([
    ['is empty', '', [[1, '', 'WRONG_TYPE']]],
    ['is a list', '- a', [[1, '', 'WRONG_TYPE']]],
    ['has another schema version', 'schemaVersion: 2', [[1, 'schemaVersion', 'SCHEMA_VERSION']]],
    ['has none', 'rubrics: []', [[1, 'schemaVersion', 'SCHEMA_VERSION']]],
    ['has its version as a text', 'schemaVersion: "1"', [[1, 'schemaVersion', 'SCHEMA_VERSION']]],
    ['has an unknown section', 'schemaVersion: 1\nrubric: []', [[2, 'rubric', 'UNKNOWN_FIELD']]],
    ['has a section that is no list', 'schemaVersion: 1\nkits: x', [[2, 'kits', 'WRONG_TYPE']]],
    [
      'says a field twice',
      RUBRIC.replace('    roundKind', '    title: Other\n    roundKind'),
      [[5, '', 'DUPLICATE_KEY']],
    ],
    [
      'misspells a field',
      RUBRIC.replace('roundKind:', 'roundkind:'),
      [
        [3, 'rubrics.0.roundKind', 'REQUIRED'],
        [5, 'rubrics.0.roundkind', 'UNKNOWN_FIELD'],
      ],
    ],
    [
      'has a field too many, deep down',
      RUBRIC.replace('4: d}', '4: d, 5: e}'),
      [[9, 'rubrics.0.competencies.0.anchors.5', 'UNKNOWN_FIELD']],
    ],
    [
      'has an unknown word',
      RUBRIC.replace('[prohibited]', '[sometimes]'),
      [[6, 'rubrics.0.aiPolicies.0', 'UNKNOWN_WORD']],
    ],
    [
      'has a number for a text',
      RUBRIC.replace('title: Coding', 'title: 12'),
      [[4, 'rubrics.0.title', 'WRONG_TYPE']],
    ],
    [
      'leaves a level out',
      RUBRIC.replace(', 4: d', ''),
      [[9, 'rubrics.0.competencies.0.anchors.4', 'REQUIRED']],
    ],
    [
      'has a key with a capital',
      RUBRIC.replace('key: coding', 'key: Coding'),
      [[3, 'rubrics.0.key', 'INVALID_KEY']],
    ],
    [
      'has an item twice',
      `${RUBRIC}${RUBRIC.slice(RUBRIC.indexOf('  - key'))}`,
      [[10, 'rubrics.1.key', 'DUPLICATE_ITEM']],
    ],
    ['refers to itself', 'schemaVersion: 1\nkits: &a []\nquestions: *a', [[3, '', 'ALIAS']]],
    ['is no YAML', 'schemaVersion: 1\n  kits: [', [[2, '', 'YAML_SYNTAX']]],
    ['is two documents', 'schemaVersion: 1\n---\nschemaVersion: 1', [[2, '', 'YAML_SYNTAX']]],
    [
      'smuggles a prototype in',
      'schemaVersion: 1\n__proto__: []',
      [[2, '__proto__', 'UNKNOWN_FIELD']],
    ],
  ])('%s', (_what, yaml, expected) => {
    expect(faultsOf(yaml)).toEqual(expect.arrayContaining(expected));
  });

  it('tells of every fault, in order of lines', () => {
    const yaml = RUBRIC.replace('title: Coding', 'title: ""').replace(
      'roundKind: coding',
      'roundKind: x',
    );
    expect(faultsOf(yaml)).toEqual([
      [4, 'rubrics.0.title', 'REQUIRED'],
      [5, 'rubrics.0.roundKind', 'UNKNOWN_WORD'],
    ]);
  });

  it('is a bomb of references: it is not unfolded', () => {
    const levels = Array.from({ length: 30 }, (_, at) =>
      at === 0 ? 'a0: &a0 [x, x]' : `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`,
    );
    const faults = faultsOf(`schemaVersion: 1\n${levels.join('\n')}`);
    expect(new Set(faults.map(([, , code]) => code))).toEqual(new Set(['ALIAS']));
    expect(faults.length).toBeLessThanOrEqual(100);
  });

  it.each([
    ['lists', '['.repeat(500_000)],
    ['maps', '{a: '.repeat(200_000)],
    ['lists by dashes', '\n'.concat('- '.repeat(200_000))],
  ])('is nested without end in %s: it is not followed', (_what, deep) => {
    expect(faultsOf(`schemaVersion: 1\nkits: ${deep}`)).toEqual([[0, '', 'TOO_DEEP']]);
  });

  it('may hold many brackets in its texts', () => {
    const prompt = 'Take [0, 1) and {x: '.repeat(200);
    expect(readBack(RUBRIC.replace('1: a,', `1: "${prompt}",`)).bodies).toHaveLength(1);
  });

  it('is nothing but fields: each is looked at once', () => {
    const fields = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n');
    const faults = faultsOf(`schemaVersion: 1\n${fields}`);
    expect(faults).toHaveLength(100);
    expect(faults[0]).toEqual([2, 'k0', 'UNKNOWN_FIELD']);
  });

  it('is too large', () => {
    expect(faultsOf(`# ${'é'.repeat(LARGEST_CONTENT_FILE / 2)}`)).toEqual([[0, '', 'TOO_LARGE']]);
  });
});
