import type { QuestionUse } from '@debrief/web-data';

type Drift = QuestionUse['drift'];

export interface DriftPoint {
  readonly quarter: string;
  readonly mean: number;
  readonly count: number;
}

export interface DriftLine {
  readonly key: string;
  readonly name: string;
  /** Oldest first; quarters with too few ratings are not among them. */
  readonly points: readonly DriftPoint[];
}

/** One line for each competency. */
export function driftLines(drift: Drift): readonly DriftLine[] {
  const lines = new Map<string, { name: string; points: DriftPoint[] }>();
  for (const { competency, quarter, mean, count } of drift) {
    const line = lines.get(competency.key) ?? { name: competency.name, points: [] };
    line.points.push({ quarter, mean, count });
    lines.set(competency.key, line);
  }
  return [...lines].map(([key, line]) => ({
    key,
    name: line.name,
    points: line.points.sort((a, b) => (a.quarter < b.quarter ? -1 : 1)),
  }));
}

/** Every quarter from the first to the last that has a point, so that a gap shows as one. */
export function quartersOf(lines: readonly DriftLine[]): readonly string[] {
  const all = lines.flatMap(({ points }) => points.map(({ quarter }) => quarter)).sort();
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return [];
  const quarters = [first];
  for (let at = first; at !== last; quarters.push(at)) at = nextQuarter(at);
  return quarters;
}

function nextQuarter(quarter: string): string {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(-1))];
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
}

/** `2026-Q3` → `Q3 2026` */
export function quarterWords(quarter: string): string {
  return `${quarter.slice(5)} ${quarter.slice(0, 4)}`;
}
