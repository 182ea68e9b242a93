import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { LIMITS, validationRules } from './limits';

const schema = buildSchema(`
  directive @note(text: String) repeatable on FIELD
  type Query { node: Node name: String }
  type Node { node: Node name: String }
`);

function errorsOf(document: string, introspection = false): string[] {
  const rules = [...specifiedRules, ...validationRules({ introspection })];
  return validate(schema, parse(document), rules).map((error) => error.message);
}

const nested = (levels: number): string =>
  `{ ${'node { '.repeat(levels - 1)}name${' }'.repeat(levels - 1)} }`;

describe('limits of a document', () => {
  it('answers the deepest allowed document', () => {
    expect(errorsOf(nested(LIMITS.depth))).toEqual([]);
  });

  it('refuses one level more', () => {
    expect(errorsOf(nested(LIMITS.depth + 1))).toEqual([expect.stringContaining('13 levels deep')]);
  });

  it('counts depth through named and inline fragments', () => {
    const spread = `query { node { ...deep } } fragment deep on Node { ${nested(LIMITS.depth).slice(1, -1)} }`;
    const inline = `{ node { ... on Node { ${nested(LIMITS.depth).slice(1, -1)} } } }`;
    expect(errorsOf(spread)).toEqual([expect.stringContaining('levels deep')]);
    expect(errorsOf(inline)).toEqual([expect.stringContaining('levels deep')]);
  });

  it('comes to an end on fragments that spread each other', () => {
    expect(
      errorsOf(
        '{ node { ...a } } fragment a on Node { node { ...b } } fragment b on Node { node { ...a } }',
      ),
    ).toEqual(expect.arrayContaining([expect.stringContaining('Cannot spread fragment')]));
  });

  it('refuses the sixteenth alias, also of __typename', () => {
    const aliases = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`;
    expect(errorsOf(aliases(15))).toEqual([]);
    expect(errorsOf(aliases(16))).toEqual([expect.stringContaining('16 aliases')]);
  });

  it('refuses the sixth directive', () => {
    expect(errorsOf(`{ name ${'@note '.repeat(5)} }`)).toEqual([]);
    expect(errorsOf(`{ name ${'@note '.repeat(6)} }`)).toEqual([
      expect.stringContaining('6 directives'),
    ]);
  });

  it('refuses a second operation, since documents are compiled by their text', () => {
    expect(errorsOf('query a { name } query b { node { name } }')).toEqual([
      'Send one operation per document.',
    ]);
  });

  it('refuses introspection unless it is configured', () => {
    expect(errorsOf(getIntrospectionQuery())).toContainEqual(
      expect.stringContaining('introspection has been disabled'),
    );
    expect(errorsOf(getIntrospectionQuery(), true)).toEqual([]);
  });
});
