import type { AiUsePolicy, RoundKind } from '../blueprint/terms';
import type { ContentKey } from '../blueprint/content';
import type { ComparablePacket } from './comparable-packet';
import type { PacketRound } from './packet-body';

/**
 * `panels` nobody connects the interviewers · `rubric` rated against other anchors · `ai_policy` other
 * rules for AI tools in the same kind of round · `blueprint` other rounds were planned · `coverage`
 * fewer assessors than asked for · `sealed` not all may be read yet · `seal` feedback was sealed by other rules
 */
export type ComparisonWarningKind =
  'panels' | 'rubric' | 'ai_policy' | 'blueprint' | 'coverage' | 'sealed' | 'seal';

/** A reason why candidates that stand side by side were not seen alike. */
export interface ComparisonWarning {
  readonly kind: ComparisonWarningKind;
  /** Whom it is about. */
  readonly loopIds: readonly string[];
  /** The competency it is about; null for all. */
  readonly competency: ContentKey | null;
  readonly statement: string;
}

type PanelOf = (loopId: string, competency: ContentKey) => number | null;

const POLICY: Readonly<Record<AiUsePolicy, string>> = {
  prohibited: 'without AI tools',
  allowed_disclosed: 'with AI tools allowed and disclosed',
  provided_tool: 'with an AI tool provided',
  required: 'with AI tools required',
};

/** In the order of how much they take from a comparison. */
export function comparisonWarnings(
  packets: readonly ComparablePacket[],
  panelOf: PanelOf,
): readonly ComparisonWarning[] {
  const keys = [
    ...new Set(packets.flatMap(({ competencies }) => competencies.map(({ key }) => key))),
  ];
  return [
    ...panelWarnings(packets, keys, panelOf),
    ...keys.flatMap((key) => rubricWarning(packets, key)),
    ...policyWarnings(packets),
    ...blueprintWarning(packets),
    ...packets.flatMap(coverageWarning),
    ...packets.flatMap(sealedWarning),
    ...sealWarning(packets),
  ];
}

/** One warning for all competencies that fall apart between the same candidates. */
function panelWarnings(
  packets: readonly ComparablePacket[],
  keys: readonly ContentKey[],
  panelOf: PanelOf,
): readonly ComparisonWarning[] {
  const splits = new Map<string, { sides: ComparablePacket[][]; keys: ContentKey[] }>();
  for (const key of keys) {
    const sides = grouped(packets, ({ loopId }) => panelOf(loopId, key));
    if (sides.length < 2) continue;
    const name = JSON.stringify(sides.map((side) => side.map(({ loopId }) => loopId)));
    const split = splits.get(name) ?? { sides, keys: [] };
    split.keys.push(key);
    splits.set(name, split);
  }
  return [...splits.values()].map(({ sides, keys: about }) => ({
    kind: 'panels' as const,
    loopIds: sides.flat().map(({ loopId }) => loopId),
    competency: about.length === 1 ? (about[0] ?? null) : null,
    statement: `Nobody interviewed on both sides: ${sides.map(namesOf).join(' | ')}. ${listed(
      about.map((key) => nameOf(packets, key)),
    )} cannot be put on one scale, so no estimates are shown there.`,
  }));
}

/**
 * Different versions of one rubric, or rubrics of which neither candidate met all; what crosses
 * rounds may be rated in any of them.
 */
function rubricWarning(
  packets: readonly ComparablePacket[],
  key: ContentKey,
): readonly ComparisonWarning[] {
  const rated = packets.flatMap((packet) => {
    const rubrics = sorted(
      roundsRating(packet, key).map(
        (round) => `${round.rubricTitle} version ${round.rubricVersion}`,
      ),
    );
    return rubrics.length > 0 ? [{ packet, rubrics }] : [];
  });
  const versions = new Map<string, Set<number>>();
  for (const { packet } of rated)
    for (const { rubricTitle, rubricVersion } of roundsRating(packet, key))
      versions.set(rubricTitle, (versions.get(rubricTitle) ?? new Set()).add(rubricVersion));
  const anywhere = packets.some(({ competencies }) =>
    competencies.some((line) => line.key === key && line.crossRound),
  );
  const apart =
    !anywhere &&
    rated.some(({ rubrics: one }) =>
      rated.some(({ rubrics: other }) => !within(one, other) && !within(other, one)),
    );
  if (!apart && [...versions.values()].every(({ size }) => size === 1)) return [];
  return [
    {
      kind: 'rubric',
      loopIds: rated.map(({ packet }) => packet.loopId),
      competency: key,
      statement: `${nameOf(packets, key)} was rated against different anchors: ${rated
        .map(({ packet, rubrics }) => `${packet.candidate.name} by ${listed(rubrics)}`)
        .join('; ')}.`,
    },
  ];
}

function policyWarnings(packets: readonly ComparablePacket[]): readonly ComparisonWarning[] {
  const kinds = sorted(packets.flatMap(({ rounds }) => rounds.map(({ kind }) => kind)));
  return kinds.flatMap((kind) => {
    const seen = packets.flatMap((packet) => {
      const policies = sorted(
        packet.rounds.filter((round) => round.kind === kind).map(({ aiPolicy }) => aiPolicy),
      );
      return policies.length > 0 ? [{ packet, policies }] : [];
    });
    const sides = grouped(seen, ({ policies }) => policies.join(' '));
    if (sides.length < 2) return [];
    const words = sides.map(
      (side) =>
        `${listed(side.map(({ packet }) => packet.candidate.name))} ${listed(
          (side[0]?.policies ?? []).map((policy) => POLICY[policy]),
        )}`,
    );
    return [
      {
        kind: 'ai_policy' as const,
        loopIds: seen.map(({ packet }) => packet.loopId),
        competency: null,
        statement: `${kindWords(kind)} was done under different rules for AI tools: ${words.join('; ')}.`,
      },
    ];
  });
}

function blueprintWarning(packets: readonly ComparablePacket[]): readonly ComparisonWarning[] {
  const sides = grouped(
    packets,
    ({ blueprintTitle, blueprintVersion }) => `${blueprintTitle} version ${blueprintVersion}`,
  );
  if (sides.length < 2) return [];
  const words = sides.map(
    (side) =>
      `${namesOf(side)} by ${side[0]?.blueprintTitle ?? ''} version ${side[0]?.blueprintVersion ?? 0}`,
  );
  return [
    {
      kind: 'blueprint',
      loopIds: packets.map(({ loopId }) => loopId),
      competency: null,
      statement: `They were interviewed by different blueprints: ${words.join('; ')}.`,
    },
  ];
}

function coverageWarning(packet: ComparablePacket): readonly ComparisonWarning[] {
  const thin = packet.competencies.filter(
    ({ assessors, minAssessors }) => assessors < minAssessors,
  );
  if (thin.length === 0) return [];
  return [
    {
      kind: 'coverage',
      loopIds: [packet.loopId],
      competency: null,
      statement: `${packet.candidate.name} was assessed by fewer people than the blueprint asks for on ${listed(
        thin.map(({ name }) => name),
      )}.`,
    },
  ];
}

function sealedWarning(packet: ComparablePacket): readonly ComparisonWarning[] {
  const sealed = packet.rounds.filter((round) => round.sealed);
  if (sealed.length === 0) return [];
  const rounds = sealed.length === 1 ? '1 round is' : `${sealed.length} rounds are`;
  return [
    {
      kind: 'sealed',
      loopIds: [packet.loopId],
      competency: null,
      statement: `${packet.candidate.name}: ${rounds} sealed to you still, and nothing here rests on them.`,
    },
  ];
}

function sealWarning(packets: readonly ComparablePacket[]): readonly ComparisonWarning[] {
  const sides = grouped(packets, ({ seal }) => seal);
  if (sides.length < 2) return [];
  return [
    {
      kind: 'seal',
      loopIds: packets.map(({ loopId }) => loopId),
      competency: null,
      statement: `Feedback was sealed by different rules: ${sides
        .map((side) => `${namesOf(side)} until ${SEAL[side[0]?.seal ?? 'stage_complete']}`)
        .join('; ')}.`,
    },
  ];
}

const SEAL: Readonly<Record<ComparablePacket['seal'], string>> = {
  stage_complete: 'the stage was complete',
  own_scorecard: 'the own scorecard was filed',
  debrief_opened: 'the debrief was opened',
};

/** The rounds in which somebody gave a supported rating of the competency. */
function roundsRating(packet: ComparablePacket, key: ContentKey): readonly PacketRound[] {
  const line = packet.competencies.find((competency) => competency.key === key);
  const seats = new Set(
    line?.ratings.filter(({ supported }) => supported).map(({ seatId }) => seatId),
  );
  const rounds = new Set(
    packet.assessors.filter(({ seatId }) => seats.has(seatId)).map(({ roundId }) => roundId),
  );
  return packet.rounds.filter(({ roundId }) => rounds.has(roundId));
}

/** In groups of one key, in the order of first appearance; what has no key is in none. */
function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number | string | null,
): Item[][] {
  const groups = new Map<number | string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function nameOf(packets: readonly ComparablePacket[], key: ContentKey): string {
  const lines = packets.flatMap(({ competencies }) => competencies);
  return lines.find((line) => line.key === key)?.name ?? key;
}

function namesOf(side: readonly ComparablePacket[]): string {
  return listed(side.map(({ candidate }) => candidate.name));
}

function sorted<Word extends string>(words: readonly Word[]): readonly Word[] {
  return [...new Set(words)].sort();
}

function within(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}

/** “a, b and c”. */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function kindWords(kind: RoundKind): string {
  const words = kind.replaceAll('_', ' ').replace(/\b(ai|ml)\b/gu, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}
