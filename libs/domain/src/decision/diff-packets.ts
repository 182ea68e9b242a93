import type { PacketBody } from '../packet/packet-body';
import { DIFF_KINDS, packetFacts, type DiffKind, type PacketFact } from './packet-facts';

/** One thing that two packets say differently, in words. */
export interface PacketDiffLine {
  readonly kind: DiffKind;
  /** What it is about, e.g. `Trade-off reasoning, Ana in System design`. */
  readonly about: string;
  /** Null when only the later packet says anything about it. */
  readonly before: string | null;
  /** Null when only the earlier one does. */
  readonly after: string | null;
}

/**
 * What the later packet says differently, told in words; empty exactly when both say the same. The
 * order of the lines depends on what they are about alone.
 */
export function diffPackets(earlier: PacketBody, later: PacketBody): readonly PacketDiffLine[] {
  const before = byKey(packetFacts(earlier));
  const after = byKey(packetFacts(later));
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((key) => changed(before.get(key), after.get(key)))
    .sort((a, b) => compare(rank(a.fact), rank(b.fact)))
    .map(({ line }) => line);
}

interface Changed {
  readonly fact: PacketFact;
  readonly line: PacketDiffLine;
}

function changed(before?: PacketFact, after?: PacketFact): readonly Changed[] {
  const fact = after ?? before;
  if (!fact || before?.mark === after?.mark) return [];
  const same = before?.text === after?.text;
  const line = {
    kind: fact.kind,
    about: fact.about,
    before: before?.text ?? null,
    after: after ? (same ? `${after.text} (changed in its details)` : after.text) : null,
  };
  return [{ fact, line }];
}

function byKey(facts: readonly PacketFact[]): ReadonlyMap<string, PacketFact> {
  return new Map(facts.map((fact) => [fact.key, fact]));
}

function rank(fact: PacketFact): readonly [number, string, string] {
  return [DIFF_KINDS.indexOf(fact.kind), fact.about, fact.key];
}

function compare(
  a: readonly [number, string, string],
  b: readonly [number, string, string],
): number {
  return a[0] - b[0] || order(a[1], b[1]) || order(a[2], b[2]);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
