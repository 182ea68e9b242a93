import type { AnyBody, Type } from './bodies';

/** Changes that nobody else sees yet: in this browser only, and gone when its owner signs out. */
export interface LocalCopy {
  /** The version that the changes began from; 0 for a new item. */
  readonly baseVersion: number;
  readonly body: AnyBody;
  /** ISO moment of the last change. */
  readonly at: string;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const placeOf = (type: Type, key: string): string => `debrief.content:${type}:${key}`;

function isCopy(value: unknown): value is LocalCopy {
  if (typeof value !== 'object' || value === null) return false;
  const { baseVersion, body, at } = value as Readonly<Record<string, unknown>>;
  return (
    Number.isInteger(baseVersion) &&
    typeof at === 'string' &&
    typeof body === 'object' &&
    body !== null &&
    'key' in body
  );
}

export function readCopy(type: Type, key: string, shelf: Shelf = localStorage): LocalCopy | null {
  try {
    const found: unknown = JSON.parse(shelf.getItem(placeOf(type, key)) ?? 'null');
    return isCopy(found) ? found : null;
  } catch {
    return null;
  }
}

/** @returns false when this browser keeps nothing: the changes then live as long as the page */
export function keepCopy(
  type: Type,
  key: string,
  copy: LocalCopy,
  shelf: Shelf = localStorage,
): boolean {
  try {
    shelf.setItem(placeOf(type, key), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function forgetCopy(type: Type, key: string, shelf: Shelf = localStorage): void {
  try {
    shelf.removeItem(placeOf(type, key));
  } catch {
    // What cannot be reached was never kept.
  }
}
