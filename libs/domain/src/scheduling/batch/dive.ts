import type { SchedulingProblem } from '../problem';
import type { Column } from './column';
import { DualPrices } from './dual-prices';
import type { SolveLp } from './linear-program';
import type { SharedPrices } from './loop-search';
import { Master, type Mixture } from './master';
import { LOOP_WORTH } from './plan';
import type { Pool } from './pool';
import type { Roster } from './roster';
import type { Spending } from './spending';

/** Schedules of a loop that a dive looks at, the cheapest at the prices of the bound first. */
const LOOKED_AT = 20;
const CHOSEN = 0.999;

export interface DiveInput {
  readonly problem: SchedulingProblem;
  readonly lp: SolveLp;
  readonly pool: Pool;
  /** Emptied first; holds the outcome. */
  readonly roster: Roster;
  readonly spending: Spending;
  /** Of the best bound. */
  readonly prices: DualPrices;
  /** What part of the loops that are left is settled at a time. */
  readonly share: number;
}

/**
 * Makes a roster of the mixture: what is chosen most is settled, the rest is mixed anew around it, and
 * whoever has no place in the end looks for one in what is left.
 */
export function dive(input: DiveInput): void {
  const { problem, pool, roster, spending, prices } = input;
  for (const loop of problem.loops.keys()) roster.clear(loop);
  const near = problem.loops.map((_, loop) => nearest(pool.byLoop[loop] ?? [], prices));
  for (;;) {
    const open = openLoops(problem, roster, near);
    if (open.length === 0 || spending.over) break;
    const { master, mixture } = mixAround(input, open, near);
    if (!mixture || !settle(roster, master.columns, mixture, open, input.share)) break;
    const duals = new DualPrices(problem, master.rows, mixture.duals);
    const around = besides(roster, duals);
    for (const loop of open) {
      if (roster.chosen[loop] || spending.over) continue;
      const { column } = pool.search(loop, around);
      if (column && !near[loop]?.includes(column)) near[loop]?.push(column);
    }
  }
  for (const [loop, column] of roster.chosen.entries()) {
    if (column || spending.over) continue;
    const found = pool.search(loop, roster.ledgerPrices()).column;
    if (found) roster.place(found);
  }
}

function mixAround(
  { problem, lp, roster, spending }: DiveInput,
  open: readonly number[],
  near: readonly (readonly Column[])[],
): { master: Master; mixture: Mixture | null } {
  const master = new Master(problem, lp, LOOP_WORTH, null);
  for (const column of roster.chosen) if (column) master.add(column);
  for (const loop of open) {
    for (const column of near[loop] ?? []) if (roster.quote(column) < Infinity) master.add(column);
  }
  spending.take(Math.ceil(master.columns.length / 8));
  return { master, mixture: master.solve() };
}

/** Places what is chosen whole, and of the rest what is chosen most; says whether anything was. */
function settle(
  roster: Roster,
  columns: readonly Column[],
  { values }: Mixture,
  open: readonly number[],
  share: number,
): boolean {
  const waiting = new Set(open);
  const ranked = columns
    .map((column, at) => ({ column, at, value: values[at] ?? 0 }))
    .filter(({ column, value }) => value > 0.01 && waiting.has(column.loop))
    .sort((a, b) => b.value - a.value || a.at - b.at);
  const least = Math.max(1, Math.ceil(share * open.length));
  let settled = 0;
  for (const { column, value } of ranked) {
    if (settled >= least && value < CHOSEN) break;
    if (!roster.chosen[column.loop] && roster.place(column)) settled++;
  }
  return settled > 0;
}

function openLoops(
  { loops }: SchedulingProblem,
  roster: Roster,
  near: readonly (readonly Column[])[],
): number[] {
  return [...loops.keys()].filter((loop) => !roster.chosen[loop] && (near[loop]?.length ?? 0) > 0);
}

function nearest(columns: readonly Column[], prices: DualPrices): Column[] {
  return columns
    .map((column, at) => ({ column, at, price: prices.priceOf(column) }))
    .sort((a, b) => a.price - b.price || a.at - b.at)
    .slice(0, LOOKED_AT)
    .map(({ column }) => column);
}

/** The duals for what the roster leaves free. */
function besides({ ledger }: Roster, duals: DualPrices): SharedPrices {
  return {
    seat: (who, from, slots) =>
      ledger.seatPrice(who, from, slots) === Infinity ? Infinity : duals.seat(who, from, slots),
    room: (who, from, slots) =>
      ledger.roomPrice(who, from, slots) === Infinity ? Infinity : duals.room(who, from, slots),
  };
}
