/** What a key means on the desk. */
export type DeskCommand =
  | { readonly do: 'move'; readonly by: 1 | -1 }
  | { readonly do: 'person'; readonly by: 1 | -1 }
  | { readonly do: 'proposal'; readonly position: number }
  | { readonly do: 'undo' | 'confirm' | 'next' | 'help' };

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the key was pressed: in a field, on a block of the grid, or anywhere else. */
export type Where = 'field' | 'block' | 'page';

/** Shown in the help, in this order. */
export const DESK_KEYS: readonly { readonly keys: readonly string[]; readonly means: string }[] = [
  { keys: ['←', '→'], means: 'On a seat: move its round by a step of the grid' },
  { keys: ['↑', '↓'], means: 'On a seat: the next person who may have it' },
  { keys: ['1', '…', '9'], means: 'Take that proposal' },
  { keys: ['Z'], means: 'Undo the last change' },
  { keys: ['Ctrl', '↵'], means: 'Confirm and invite' },
  { keys: ['J'], means: 'Next loop that waits' },
  { keys: ['?'], means: 'This list' },
];

const ARROWS: Readonly<Record<string, DeskCommand>> = {
  ArrowLeft: { do: 'move', by: -1 },
  ArrowRight: { do: 'move', by: 1 },
  ArrowUp: { do: 'person', by: -1 },
  ArrowDown: { do: 'person', by: 1 },
};

const LETTERS: Readonly<Record<string, DeskCommand>> = {
  z: { do: 'undo' },
  j: { do: 'next' },
  '?': { do: 'help' },
};

/** Null leaves the key to the browser: arrows scroll until they are pressed on a block. */
export function deskCommand(press: Press, where: Where): DeskCommand | null {
  const { key, ctrlKey, metaKey, altKey } = press;
  if (key === 'Enter' && (ctrlKey || metaKey) && !altKey) return { do: 'confirm' };
  if (key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !altKey && where !== 'field')
    return { do: 'undo' };
  if (ctrlKey || metaKey || altKey || where === 'field') return null;
  if (where === 'block' && ARROWS[key]) return ARROWS[key];
  if (/^[1-9]$/.test(key)) return { do: 'proposal', position: Number(key) - 1 };
  return LETTERS[key.toLowerCase()] ?? null;
}
