/** How an offer to choose stands. `withdrawn` ends the link; the others keep it open for its candidate. */
export const SELF_LINK_STATES = ['open', 'booked', 'cancelled', 'withdrawn'] as const;
export type SelfLinkState = (typeof SELF_LINK_STATES)[number];

/** What a candidate answered on their page. */
export const CANDIDATE_ANSWERS = [
  'booked',
  'moved',
  'cancelled',
  'other_times',
  'arrange',
] as const;
export type CandidateAnswerKind = (typeof CANDIDATE_ANSWERS)[number];

export const SELF_LIMITS = {
  choices: 8,
  messageLength: 1000,
  reasonLength: 500,
  noteLength: 1000,
  /** Stretches of time in one answer. */
  windows: 6,
  /** How far ahead a stretch may lie. */
  windowDays: 120,
  /** Shortest stretch that is of use to anybody. */
  windowMinutes: 15,
  cutoffHours: 168,
  /** Longest time an offer stays open. */
  openDays: 60,
} as const;

/** Somebody's place on a panel as it was proposed: a seat of the loop, or the key of one to be made. */
export interface OfferedSeat {
  readonly seatId: string;
  readonly personId: string;
}

/** A round at its time with its panel. Instants are ISO strings, so that a choice is kept as JSON. */
export interface OfferedRound {
  readonly roundId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly roomId: string | null;
  readonly seats: readonly OfferedSeat[];
}

/** One way to place a whole stage, as the candidate is offered it. In order of time. */
export interface OfferedChoice {
  /** Stays the same as long as the offer lives; what a form sends back. */
  readonly key: string;
  readonly rounds: readonly OfferedRound[];
}

/** When the first round of a choice starts. */
export function choiceStart({ rounds }: Pick<OfferedChoice, 'rounds'>): Date {
  return new Date(Math.min(...rounds.map(({ startsAt }) => Date.parse(startsAt))));
}

/** When the last round of a choice ends. */
export function choiceEnd({ rounds }: Pick<OfferedChoice, 'rounds'>): Date {
  return new Date(Math.max(...rounds.map(({ endsAt }) => Date.parse(endsAt))));
}
