import { buildSchema, parse } from 'graphql';
import { withVariableDefaults } from './variable-defaults';

const schema = buildSchema(`
  enum Size { SMALL LARGE }
  input Part { name: String!, size: Size! = SMALL, tags: [String!]! = [] }
  input Whole { parts: [Part!]!, note: String! = "", first: Part }
  input Plain { name: String! }
  type Query { a(whole: Whole!): String, b(plain: Plain!, on: Boolean!): String }
`);
const fill = (text: string, variables: Record<string, unknown>) =>
  withVariableDefaults(schema, parse(text), variables);

describe('withVariableDefaults', () => {
  it('fills in what was left out, at any depth, as a client would have sent it', () => {
    expect(
      fill('query ($whole: Whole!) { a(whole: $whole) }', {
        whole: {
          parts: [{ name: 'x' }, { name: 'y', size: 'LARGE', tags: ['t'] }],
          first: { name: 'z' },
        },
      }),
    ).toEqual({
      whole: {
        note: '',
        parts: [
          { name: 'x', size: 'SMALL', tags: [] },
          { name: 'y', size: 'LARGE', tags: ['t'] },
        ],
        first: { name: 'z', size: 'SMALL', tags: [] },
      },
    });
  });

  it('fills in the document’s own defaults', () => {
    expect(
      fill('query ($plain: Plain!, $on: Boolean! = true) { b(plain: $plain, on: $on) }', {
        plain: { name: 'x' },
      }),
    ).toEqual({ plain: { name: 'x' }, on: true });
  });

  it('changes nothing that was given, be it null, unknown or of the wrong shape', () => {
    const query = 'query ($whole: Whole!) { a(whole: $whole) }';
    for (const whole of [null, 7, 'x', []]) expect(fill(query, { whole })).toEqual({ whole });
    expect(fill(query, { whole: { parts: 'x', note: null, more: 1 } })).toEqual({
      whole: { parts: 'x', note: null, more: 1 },
    });
    expect(fill(query, {})).toEqual({});
  });

  it('has nothing to do where nothing has a default', () => {
    expect(
      fill('query ($plain: Plain!, $on: Boolean!) { b(plain: $plain, on: $on) }', { plain: {} }),
    ).toBeNull();
    expect(fill('{ __typename }', {})).toBeNull();
  });
});
