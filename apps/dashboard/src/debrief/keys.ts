/** What a key means on the page of a debrief. */
export type DebriefCommand = 'next' | 'previous' | 'read' | 'note' | 'vote' | 'discuss';

export const DEBRIEF_KEYS: readonly {
  readonly key: string;
  readonly command: DebriefCommand;
  readonly means: string;
}[] = [
  { key: 'j', command: 'next', means: 'next section' },
  { key: 'k', command: 'previous', means: 'section before' },
  { key: 'r', command: 'read', means: 'read it, go on' },
  { key: 'n', command: 'note', means: 'note on it' },
  { key: 'v', command: 'vote', means: 'to your vote' },
  { key: 'd', command: 'discuss', means: 'to the notes' },
];

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Null leaves the key to the browser. */
export function debriefCommand(press: Press, typing: boolean): DebriefCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey || typing) return null;
  const key = press.key.toLowerCase();
  return DEBRIEF_KEYS.find((one) => one.key === key)?.command ?? null;
}
