/** What a key means on the scorecard form. */
export type ScorecardCommand =
  | { readonly do: 'rate'; readonly value: 1 | 2 | 3 | 4 | 'not_probed' }
  | { readonly do: 'next' | 'previous' | 'note' | 'cite' | 'tick' | 'flag' | 'review' | 'help' };

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  /** The key goes into a text field. */
  readonly typing: boolean;
}

/** Shown in the help, in this order. */
export const SCORECARD_KEYS: readonly {
  readonly keys: readonly string[];
  readonly means: string;
}[] = [
  {
    keys: ['1', '2', '3', '4'],
    means: 'Rate the competency in hand; recommend, strong no to strong yes',
  },
  { keys: ['0'], means: 'Mark it as not probed; too little signal' },
  { keys: ['j', 'k'], means: 'Next and previous competency, at the end the recommendation' },
  { keys: ['n'], means: 'Write a note; /s, /d or /a and a space name its kind' },
  { keys: ['e'], means: 'Cite the last note; again, the one before it' },
  { keys: ['t'], means: 'Tick the next key point' },
  { keys: ['f'], means: 'Raise a red flag' },
  { keys: ['↑'], means: 'From the empty note field to the notes' },
  { keys: ['s', 'd', 'a'], means: 'On a note: said, did, artefact. e cites it, Enter edits it' },
  { keys: ['Space'], means: 'On a note: lift it, choose a place by the arrows, put it there' },
  { keys: ['Ctrl', '↵'], means: 'Review before you file; there, file' },
  { keys: ['Esc'], means: 'Leave a text field' },
  { keys: ['?'], means: 'This list' },
];

const LETTERS: Readonly<Record<string, ScorecardCommand>> = {
  '1': { do: 'rate', value: 1 },
  '2': { do: 'rate', value: 2 },
  '3': { do: 'rate', value: 3 },
  '4': { do: 'rate', value: 4 },
  '0': { do: 'rate', value: 'not_probed' },
  j: { do: 'next' },
  k: { do: 'previous' },
  n: { do: 'note' },
  e: { do: 'cite' },
  t: { do: 'tick' },
  f: { do: 'flag' },
  '?': { do: 'help' },
};

/** The command of a key press; null leaves the key to the browser. */
export function commandFor({ key, ctrl, meta, alt, typing }: KeyPress): ScorecardCommand | null {
  if (key === 'Enter' && (ctrl || meta) && !alt) return { do: 'review' };
  if (ctrl || meta || alt || typing) return null;
  return LETTERS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The place after or before one in a list, stopping at its ends. */
export function step(length: number, at: number, by: 1 | -1): number {
  if (length === 0) return 0;
  return Math.min(Math.max(at + by, 0), length - 1);
}
