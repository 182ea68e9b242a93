/** The states of something and the moves between them, as data. */
export interface Transitions<S extends string> {
  readonly initial: S;
  /** From each state, where it may go. A state never "moves" to itself. */
  readonly moves: Readonly<Record<S, readonly S[]>>;
  /** Where things may end; every other state needs a way out. */
  readonly final: readonly S[];
}

/** Whether the table allows this move. */
export function canMove<S extends string>(transitions: Transitions<S>, from: S, to: S): boolean {
  return transitions.moves[from].includes(to);
}

/**
 * What is wrong with a table of transitions; empty when it is sound. The server asks at start-up
 * and refuses to run on an unsound table.
 *
 * @param name of the thing, to begin each message with
 * @param words every state the thing knows
 */
export function checkTransitions(
  name: string,
  transitions: Transitions<string>,
  words: readonly string[],
): readonly string[] {
  const moves = new Map(Object.entries(transitions.moves));
  const mentioned = new Set([
    transitions.initial,
    ...moves.keys(),
    ...[...moves.values()].flat(),
    ...transitions.final,
  ]);
  const reached = reachable(transitions.initial, moves);
  const waysOut = (state: string): readonly string[] => moves.get(state) ?? [];
  const isFinal = (state: string): boolean => transitions.final.includes(state);
  const report = (
    states: Iterable<string>,
    wrong: (state: string) => boolean,
    what: string,
  ): string[] => [...states].filter(wrong).map((state) => `${name}: ${state} ${what}`);
  return [
    ...report(mentioned, (state) => !words.includes(state), 'is not a known state'),
    ...report(
      words,
      (state) => !reached.has(state),
      `cannot be reached from ${transitions.initial}`,
    ),
    ...report(
      words,
      (state) => !isFinal(state) && waysOut(state).length === 0,
      'is a dead end but not final',
    ),
    ...report(
      words,
      (state) => isFinal(state) && waysOut(state).length > 0,
      'is final but can be left',
    ),
  ];
}

function reachable(
  initial: string,
  moves: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set([initial]);
  // A Set iterates over what is added while it is being iterated: this is the whole walk.
  for (const state of reached) for (const next of moves.get(state) ?? []) reached.add(next);
  return reached;
}
