import type { ContentKey } from '../blueprint/content';
import type { LoopState } from '../loop/terms';
import { scoreCell, type RatedBy, type SeverityBook } from '../severity/book';
import { connectedPanels } from '../severity/connected-panels';
import type { ComparableLine, ComparablePacket } from './comparable-packet';
import { comparisonWarnings, type ComparisonWarning } from './comparison-warnings';
import { by } from './order';
import { roundTo } from './round-to';

/** What is known of interviewers from closed loops. */
export interface ComparisonScale {
  /** Null before the first fit: then there are no estimates. */
  readonly book: SeverityBook | null;
  /** By person, whatever the state of the book. */
  readonly panels: ReadonlyMap<string, number>;
}

export interface ComparedCandidate {
  readonly loopId: string;
  readonly name: string;
  readonly level: string;
  readonly state: LoopState;
  readonly complete: boolean;
}

/** One candidate's ratings of one competency. */
export interface ComparedCell {
  readonly loopId: string;
  /** Of the supported ratings, to two decimals; null below two of them. */
  readonly mean: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Supported ratings. */
  readonly n: number;
  readonly assessors: number;
  readonly minAssessors: number;
  /** With its 90 % interval; null below two ratings, without a fit, and where the row has no one scale. */
  readonly estimate: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
  } | null;
}

export interface ComparedCompetency {
  readonly key: ContentKey;
  readonly name: string;
  /** Interviewers connect all that was rated here, so that estimates stand on one scale. */
  readonly oneScale: boolean;
  /** In the order of the candidates. */
  readonly cells: readonly ComparedCell[];
}

/** Candidates side by side, by name: there is no order of merit in it. */
export interface PacketComparison {
  readonly candidates: readonly ComparedCandidate[];
  readonly competencies: readonly ComparedCompetency[];
  readonly warnings: readonly ComparisonWarning[];
}

/**
 * Puts packets beside each other, competency by competency. All estimates are of one fit, whenever a
 * packet was decided; where nobody connects the interviewers of two candidates, there are none.
 */
export function comparePackets(
  packets: readonly ComparablePacket[],
  scale: ComparisonScale,
): PacketComparison {
  const ordered = [...packets].sort(by(({ candidate, loopId }) => [candidate.name, loopId]));
  const panelOf = panelsOf(ordered, scale.panels);
  const competencies = keysOf(ordered).map((key) => row(key, ordered, panelOf, scale.book));
  return {
    candidates: ordered.map(({ loopId, candidate, level, state, complete }) => ({
      loopId,
      name: candidate.name,
      level,
      state,
      complete,
    })),
    competencies,
    warnings: comparisonWarnings(
      ordered,
      (loopId, key) => panelOf.get(cellOf(loopId, key)) ?? null,
    ),
  };
}

function row(
  key: ContentKey,
  packets: readonly ComparablePacket[],
  panelOf: ReadonlyMap<string, number>,
  book: SeverityBook | null,
): ComparedCompetency {
  const found = packets.map((packet) => ({
    packet,
    line: packet.competencies.find((competency) => competency.key === key),
  }));
  const panels = new Set(packets.flatMap(({ loopId }) => panelOf.get(cellOf(loopId, key)) ?? []));
  const oneScale = panels.size <= 1;
  return {
    key,
    name: found.find(({ line }) => line)?.line?.name ?? key,
    oneScale,
    cells: found.map(({ packet, line }) => {
      const ratings = line ? ratedBy(packet, line) : [];
      const score = book && oneScale && ratings.length > 1 ? scoreCell(ratings, book) : null;
      return {
        loopId: packet.loopId,
        mean: line?.mean ?? null,
        min: line?.min ?? null,
        max: line?.max ?? null,
        n: line?.n ?? 0,
        assessors: line?.assessors ?? 0,
        minAssessors: line?.minAssessors ?? 0,
        estimate: score && shown(score),
      };
    }),
  };
}

/** To two decimals. */
function shown({
  value,
  interval: [low, high],
}: {
  readonly value: number;
  readonly interval: readonly [number, number];
}): NonNullable<ComparedCell['estimate']> {
  return { value: roundTo(2, value), low: roundTo(2, low), high: roundTo(2, high) };
}

/**
 * Which cells one scale can hold: cells are joined by whoever rated in both, and interviewers of one
 * panel by the closed loops in which they met.
 */
function panelsOf(
  packets: readonly ComparablePacket[],
  history: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const ratings = packets.flatMap((packet) =>
    packet.competencies.flatMap((line) =>
      ratedBy(packet, line).map(({ rater }) => ({
        subject: cellOf(packet.loopId, line.key),
        rater,
      })),
    ),
  );
  const met = [...new Set(ratings.map(({ rater }) => rater))].flatMap((rater) => {
    const panel = history.get(rater);
    return panel === undefined ? [] : [{ subject: `panel ${panel}`, rater }];
  });
  return connectedPanels([...ratings, ...met]);
}

function ratedBy(packet: ComparablePacket, line: ComparableLine): readonly RatedBy[] {
  const personOf = new Map(packet.assessors.map(({ seatId, personId }) => [seatId, personId]));
  return line.ratings.flatMap(({ seatId, value, supported }) =>
    supported && value !== null ? [{ rater: personOf.get(seatId) ?? seatId, value }] : [],
  );
}

/** As the first packet orders them; what only others have follows by key. */
function keysOf(packets: readonly ComparablePacket[]): readonly ContentKey[] {
  const first = packets[0]?.competencies.map(({ key }) => key) ?? [];
  const others = packets.flatMap(({ competencies }) => competencies.map(({ key }) => key)).sort();
  return [...new Set([...first, ...others])];
}

function cellOf(loopId: string, key: ContentKey): string {
  return `${loopId} ${key}`;
}
