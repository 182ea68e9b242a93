/** What a key means on the page of a kit. */
export type KitCommand = 'toggle' | 'forward' | 'back' | 'next' | 'previous' | 'scorecard';

export const KIT_KEYS: Readonly<Record<string, KitCommand>> = {
  t: 'toggle',
  n: 'forward',
  b: 'back',
  j: 'next',
  k: 'previous',
  s: 'scorecard',
};

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Null leaves the key to the browser. */
export function kitCommand(press: Press, typing: boolean): KitCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey || typing) return null;
  return KIT_KEYS[press.key.toLowerCase()] ?? null;
}
