/** One place that both sides changed, each to something else. */
export interface MergeConflict {
  /** Where: `summary`, `notes.<id>.text`, `ratings.<competency>.value`; a whole entry as `notes.<id>`. */
  readonly path: string;
  /** What one side has there; for a whole entry the entry, or null where it was deleted. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Three states of one thing: what both started from, and what each side made of it. */
export interface Sides<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/** How a list whose entries have a key is merged. */
export interface EntryPlan<T extends object> {
  readonly key: (entry: T) => string;
  /** Fields merged as one value each. */
  readonly values: readonly (keyof T & string)[];
  /** Fields that are sets of ids. */
  readonly sets: readonly (keyof T & string)[];
  /** What two sides that add the same entry both started from; fields left out had no start. */
  readonly blank: Partial<T>;
  /** Whether something that stays needs this entry, so that a deletion on one side must not take it along. */
  readonly needed?: (key: string) => boolean;
}

/** Collects conflicts while parts are merged. */
export class Merge {
  readonly conflicts: MergeConflict[] = [];

  /**
   * One value. Where only one side changed it, that side wins; where both did, it is a conflict and
   * mine stands, unless mine is empty: nothing that was written is dropped for an emptied field.
   */
  value<T>(path: string, { base, mine, theirs }: Sides<T>): T {
    if (mine === theirs || theirs === base) return mine;
    if (mine === base) return theirs;
    const longer = continued(base, mine, theirs);
    if (longer !== null) return longer as T;
    this.conflicts.push({ path, mine, theirs });
    return isEmpty(mine) ? theirs : mine;
  }

  /** Entries by key: mine in their order, then what only the other side has. */
  entries<T extends object>(
    part: string,
    sides: Sides<readonly T[]>,
    plan: EntryPlan<T>,
  ): readonly T[] {
    const [base, mine, theirs] = [sides.base, sides.mine, sides.theirs].map((entries) =>
      byKey(entries, plan),
    ) as [Map<string, T>, Map<string, T>, Map<string, T>];
    const keys = new Set([...mine.keys(), ...theirs.keys()]);
    return [...keys].flatMap((key) => {
      const one = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) };
      return this.entry(`${part}.${key}`, key, one, plan) ?? [];
    });
  }

  private entry<T extends object>(
    path: string,
    key: string,
    { base, mine, theirs }: Sides<T | undefined>,
    plan: EntryPlan<T>,
  ): T | null {
    const kept = mine ?? theirs;
    if (!kept) return null;
    if (mine && theirs) {
      return this.fields(path, { base: base ?? plan.blank, mine, theirs }, plan);
    }
    if (!base) return kept;
    // One side deleted it. What the other side changed, or still needs, is not deleted with it.
    if (same(base, kept, plan) && !plan.needed?.(key)) return null;
    this.conflicts.push({ path, mine: mine ?? null, theirs: theirs ?? null });
    return kept;
  }

  private fields<T extends object>(
    path: string,
    { base, mine, theirs }: { base: Partial<T>; mine: T; theirs: T },
    plan: EntryPlan<T>,
  ): T {
    const values = plan.values.map((field) => [
      field,
      this.value<unknown>(`${path}.${field}`, {
        base: base[field],
        mine: mine[field],
        theirs: theirs[field],
      }),
    ]);
    const sets = plan.sets.map((field) => [
      field,
      mergeSets({ base: ids(base[field]), mine: ids(mine[field]), theirs: ids(theirs[field]) }),
    ]);
    return { ...mine, ...Object.fromEntries([...values, ...sets]) } as T;
  }
}

/** Members that a side added, and those of the base that neither removed. Sets have no conflicts. */
export function mergeSets({ base, mine, theirs }: Sides<readonly string[]>): readonly string[] {
  const [was, here, there] = [new Set(base), new Set(mine), new Set(theirs)];
  return [...new Set([...mine, ...theirs])].filter((member) =>
    was.has(member) ? here.has(member) && there.has(member) : true,
  );
}

function byKey<T extends object>(
  entries: readonly T[],
  { key }: EntryPlan<T>,
): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [key(entry), entry]));
}

function same<T extends object>(a: T, b: T, { values, sets }: EntryPlan<T>): boolean {
  return (
    values.every((field) => a[field] === b[field]) &&
    sets.every((field) => ids(a[field]).toSorted().join() === ids(b[field]).toSorted().join())
  );
}

/**
 * Two texts that both only went on from the same one, where one holds all of the other: the longer.
 * So a device whose last save was kept but never confirmed has no conflict with itself.
 */
function continued(base: unknown, mine: unknown, theirs: unknown): string | null {
  if (typeof base !== 'string' || typeof mine !== 'string' || typeof theirs !== 'string')
    return null;
  const [shorter, longer] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  return shorter.startsWith(base) && longer.startsWith(shorter) ? longer : null;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '';
}

function ids(value: unknown): readonly string[] {
  return (value ?? []) as readonly string[];
}
