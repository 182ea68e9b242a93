import { parse } from 'graphql';
import { rootFields } from './root-fields';

describe('rootFields', () => {
  it.each([
    ['{ me { person { id } } }', 1],
    ['{ a: loop(id: 1) { id } b: loop(id: 2) { id } }', 2],
    [
      '{ ...two ... on Query { jobs { edges { cursor } } } } fragment two on Query { me { can } kits { key } }',
      3,
    ],
    ['mutation { submitScorecard(input: {}) { __typename } }', 1],
  ])('counts what %s calls', (text, calls) => {
    expect(rootFields(parse(text))).toBe(calls);
  });
});
