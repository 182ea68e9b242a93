import { askedPacket } from './packet-document';

const LOOP = '01890a5d-ac96-774b-bcce-b302099a8057';
const ask = (query: unknown, variables: unknown = { id: LOOP }, operationName?: unknown) =>
  askedPacket(query, variables, operationName);

describe('askedPacket', () => {
  it('knows a request for one packet, named or not, with fragments and an alias', () => {
    expect(
      ask(
        'query P($id: UUID!) { packet(loopId: $id) { __typename ...F } } fragment F on Packet { loopId }',
      ),
    ).toBe(LOOP);
    expect(
      ask(
        'query P($id: UUID!) { mine: packet(loopId: $id) { __typename } }',
        { id: LOOP.toUpperCase() },
        'P',
      ),
    ).toBe(LOOP);
    expect(ask('query ($id: UUID!) { packet(loopId: $id) { __typename } }')).toBe(LOOP);
  });

  it.each([
    [
      'a second root field',
      'query P($id: UUID!) { packet(loopId: $id) { __typename } me { person { id } } }',
    ],
    [
      'the packet twice',
      'query P($id: UUID!) { a: packet(loopId: $id) { __typename } b: packet(loopId: $id) { __typename } }',
    ],
    ['another field', 'query P($id: UUID!) { loop(id: $id) { __typename } }'],
    [
      'a second variable',
      'query P($id: UUID!, $all: Boolean!) { packet(loopId: $id) { ... on Packet @include(if: $all) { level } } }',
    ],
    [
      'a directive',
      'query P($id: UUID!) { packet(loopId: $id) @include(if: true) { __typename } }',
    ],
    ['an id in the text', `{ packet(loopId: "${LOOP}") { __typename } }`],
    [
      'a root fragment',
      'query P($id: UUID!) { ...R } fragment R on Query { packet(loopId: $id) { __typename } }',
    ],
    [
      'two operations',
      'query P($id: UUID!) { packet(loopId: $id) { __typename } } query Q { me { person { id } } }',
    ],
    ['a mutation', 'mutation P($id: UUID!) { packet(loopId: $id) { __typename } }'],
    ['no GraphQL', 'query {'],
  ])('leaves %s alone', (_what, query) => {
    expect(ask(query)).toBeNull();
  });

  it('leaves odd variables and a foreign operation name alone', () => {
    const query = 'query P($id: UUID!) { packet(loopId: $id) { __typename } }';
    for (const variables of [null, 'x', {}, { id: 7 }, { id: 'x' }, { id: null }])
      expect(ask(query, variables)).toBeNull();
    expect(ask(query, { id: LOOP }, 'Q')).toBeNull();
    expect(ask(7)).toBeNull();
  });
});
