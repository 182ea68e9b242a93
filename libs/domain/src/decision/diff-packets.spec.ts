import fc from 'fast-check';
import { assemblePacket } from '../packet/assemble-packet';
import { canonicalJson } from '../packet/canonical-json';
import { filed, packetInput, unfiled, type Given } from '../packet/packet.fixture';
import type { PacketBody } from '../packet/packet-body';
import { diffPackets } from './diff-packets';

const seats = fc.array(
  fc.record({
    person: fc.constantFrom('ada', 'bob', 'cy'),
    round: fc.constantFrom('phone', 'coding', 'design'),
    clarity: fc.constantFrom('1', '2', '4', '3?', '-'),
    recommendation: fc.constantFrom('no' as const, 'yes' as const),
    amended: fc.boolean(),
    afterSeeing: fc.boolean(),
    filed: fc.boolean(),
  }),
  { maxLength: 4 },
);
type Seats = typeof seats extends fc.Arbitrary<infer T> ? T : never;

function givenOf(list: Seats): Given[] {
  const taken = new Set<string>();
  return list.flatMap((one) => {
    const place = `${one.person} ${one.round}`;
    if (taken.has(place)) return [];
    taken.add(place);
    if (!one.filed) return [unfiled(place)];
    const amended = one.amended ? [{ ratings: 'clarity=3', afterSeeing: one.afterSeeing }] : [];
    const body = { recommendation: one.recommendation };
    return [filed(`${place} clarity=${one.clarity}`, { amended, body })];
  });
}

const packetOf = (given: readonly Given[]): PacketBody => assemblePacket(packetInput(given));
const said = ({ contentVersion: _count, loopVersion: _version, ...rest }: PacketBody): string =>
  canonicalJson(rest);

describe('the difference of two packets', () => {
  it('is empty exactly when both say the same', () => {
    fc.assert(
      fc.property(seats, seats, (one, other) => {
        const [a, b] = [packetOf(givenOf(one)), packetOf(givenOf(other))];
        expect(diffPackets(a, b).length === 0).toBe(said(a) === said(b));
        expect(diffPackets(a, { ...a, contentVersion: 99, loopVersion: 9 })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order in which facts came, and mirrors when turned round', () => {
    fc.assert(
      fc.property(seats, seats, (one, other) => {
        const [first, second] = [givenOf(one), givenOf(other)];
        const lines = diffPackets(packetOf(first), packetOf(second));
        expect(
          diffPackets(packetOf([...first].reverse()), packetOf([...second].reverse())),
        ).toEqual(lines);
        const back = diffPackets(packetOf(second), packetOf(first));
        expect(back.map(({ kind, about }) => `${kind} ${about}`)).toEqual(
          lines.map(({ kind, about }) => `${kind} ${about}`),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('tells an amendment and what it did in words, before and after', () => {
    const before = packetOf([filed('ada coding clarity=3', { body: { recommendation: 'yes' } })]);
    const after = packetOf([
      filed('ada coding clarity=3', {
        amended: [{ ratings: 'clarity=2', afterSeeing: false }],
        body: { recommendation: 'yes' },
      }),
    ]);
    const lines = diffPackets(before, after);
    expect(lines.find(({ kind }) => kind === 'rating')).toMatchObject({ before: '3', after: '2' });
    expect(lines.find(({ kind }) => kind === 'amendment')).toMatchObject({ before: null });
  });

  it('leaves the ratings alone when an amendment came after its author saw others', () => {
    const before = packetOf([filed('ada coding clarity=3')]);
    const after = packetOf([
      filed('ada coding clarity=3', { amended: [{ ratings: 'clarity=2', afterSeeing: true }] }),
    ]);
    const lines = diffPackets(before, after);
    expect(lines.some(({ kind }) => kind === 'rating')).toBe(false);
    expect(lines.find(({ kind }) => kind === 'amendment')?.after).toMatch(
      /the first version counts/u,
    );
  });
});
