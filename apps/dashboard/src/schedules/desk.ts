/**
 * What the desk shows, as the screen needs it: moments are milliseconds since 1970, so that places
 * on the grid are arithmetic and only words know of zones.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Why a stretch of somebody's day is not simply free. */
export type TimeKind = 'busy' | 'movable' | 'tentative' | 'outside' | 'off';

export interface PersonTime extends Span {
  readonly kind: TimeKind;
  readonly words: string | null;
}

/** How much of a cap is used before this answer; a limit of null is no cap. */
export interface CapUse extends Span {
  readonly kind: 'day' | 'week';
  readonly used: number;
  readonly limit: number | null;
}

export interface DeskPerson {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly times: readonly PersonTime[];
  readonly caps: readonly CapUse[];
  /** Kept free before and after a round, minutes. */
  readonly bufferMinutes: number;
}

export interface DeskSeat {
  readonly id: string;
  readonly role: string;
  /** Who may have it, in the order to step through. */
  readonly pool: readonly string[];
}

export interface DeskRound {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly minutes: number;
  readonly version: number;
  readonly seats: readonly DeskSeat[];
}

export interface SeatedPerson {
  readonly seatId: string;
  readonly personId: string;
}

export interface Placement {
  readonly roundId: string;
  readonly from: number;
  readonly roomId: string | null;
  readonly seats: readonly SeatedPerson[];
}

export interface PriceLine {
  readonly rule: string;
  readonly words: string;
  readonly price: number;
}

export interface Proposal {
  readonly index: number;
  readonly price: number;
  readonly sentence: string;
  readonly lines: readonly PriceLine[];
  readonly placements: readonly Placement[];
}

export interface CandidateDay {
  /** Local date of the candidate. */
  readonly date: string;
  readonly windows: readonly Span[];
  readonly lunch: Span | null;
}

/** Somebody who could have a seat at its time, and what the schedule would cost more. */
export interface Alternate {
  readonly roundId: string;
  readonly seatId: string;
  readonly personId: string;
  readonly adds: number;
}

export interface BrokenRule {
  readonly rule: string;
  readonly words: string;
  /** False for a double booking: no reason makes up for it. */
  readonly overridable: boolean;
}

/** What the server says of the placements on the desk. */
export interface Check {
  readonly price: number;
  readonly lines: readonly PriceLine[];
  readonly broken: readonly BrokenRule[];
  readonly alternates: readonly Alternate[];
}

export type RunState = 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';

/** A way out: what gives, and the schedule that it makes possible. */
export interface Relaxation {
  readonly index: number;
  readonly words: string;
  readonly price: number;
  readonly rules: readonly string[];
  readonly proposal: Proposal;
}

export interface WhyNot {
  readonly proven: boolean;
  readonly sentence: string;
  readonly certificate: readonly { readonly date: string; readonly words: string }[];
  readonly conflict: readonly { readonly rule: string; readonly words: string }[];
  readonly relaxations: readonly Relaxation[];
}

/** A search for schedules and what it found so far. */
export interface Run {
  readonly id: string;
  readonly state: RunState;
  /** Of 100. */
  readonly progress: number;
  readonly foundInMs: number | null;
  readonly complete: boolean;
  /** Nothing left out is cheaper. */
  readonly bound: number | null;
  readonly proposals: readonly Proposal[];
  readonly whyNot: WhyNot | null;
}

export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

export interface DeskRule {
  readonly words: string;
  /** What bending it costs; null when it is hard. */
  readonly price: number | null;
}

export interface Hold {
  readonly id: string;
  readonly expiresAt: number;
  readonly placedBy: string;
  readonly accepted: number;
  readonly seats: number;
}

export interface Room {
  readonly id: string;
  readonly name: string;
}

export interface Desk {
  readonly loopId: string;
  readonly stageId: string;
  readonly stageName: string;
  readonly candidate: { readonly id: string; readonly name: string; readonly zone: string };
  readonly jobTitle: string;
  readonly waitingSince: number | null;
  readonly stepMinutes: number;
  readonly rounds: readonly DeskRound[];
  readonly days: readonly CandidateDay[];
  readonly people: readonly DeskPerson[];
  readonly rooms: readonly Room[];
  readonly leftOut: readonly LeftOut[];
  /** The rules of the stage, the hard ones first. */
  readonly rules: readonly DeskRule[];
  /** What is known of when the candidate can. */
  readonly windowsWords: string;
  /** What is booked already; empty before a first confirmation. */
  readonly current: readonly Placement[];
  readonly hold: Hold | null;
  /** The last search that the reader asked for. */
  readonly lastRun: Run | null;
}

/** How long a round lasts, from its placement. */
export function spanOf(desk: Pick<Desk, 'rounds'>, placement: Placement): Span {
  const minutes = desk.rounds.find(({ id }) => id === placement.roundId)?.minutes ?? 0;
  return { from: placement.from, to: placement.from + minutes * 60_000 };
}

/** First start to last end; null of nothing. */
export function wholeSpan(
  desk: Pick<Desk, 'rounds'>,
  placements: readonly Placement[],
): Span | null {
  if (placements.length === 0) return null;
  const spans = placements.map((one) => spanOf(desk, one));
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

export function inTime(placements: readonly Placement[]): readonly Placement[] {
  return [...placements].sort((a, b) => a.from - b.from);
}
