/** What a piece of content may hold at most: characters as `String.length` counts, entries of lists. */
export const CONTENT_LIMITS = {
  key: 64,
  title: 200,
  line: 500,
  text: 4000,
  note: 2000,
  list: 60,
  /** Minutes a round may be planned for, at least and at most. */
  shortestRound: 5,
  longestRound: 480,
  assessors: 20,
} as const;
