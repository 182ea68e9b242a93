import type { ContentChange } from './content-change';
import type { ContentNames } from './content-names';
import { partsOf, type Entry, type Leaf, type Part } from './content-parts';
import type { TypedBody } from './content-types';
import { keepsOrder } from './keeps-order';

/**
 * The differences between two bodies of one type, in the order of their editor and in words. What
 * says the same in another place is moved, not changed; what is the same is left out.
 *
 * @param before null for a new item: everything is added
 */
export function diffContent(
  before: TypedBody | null,
  after: TypedBody,
  names: ContentNames,
): ContentChange[] {
  const parts = partsOf(after, names);
  if (before === null) return parts.flatMap(addedPart);
  const old = partsOf(before, names);
  return parts.flatMap((part, at) => changesOf(old[at], part));
}

function addedPart(part: Part): ContentChange[] {
  switch (part.shape) {
    case 'leaf':
      return [added(part.leaf)];
    case 'lines':
      return part.lines.map(added);
    case 'entries':
      return part.entries.map(added);
  }
}

function changesOf(before: Part | undefined, after: Part): ContentChange[] {
  if (before?.shape === 'leaf' && after.shape === 'leaf') return reworded(before.leaf, after.leaf);
  if (before?.shape === 'entries' && after.shape === 'entries')
    return entryChanges(before.entries, after.entries);
  if (before?.shape === 'lines' && after.shape === 'lines')
    return lineChanges(before.lines, after.lines, !after.names);
  return addedPart(after);
}

interface Named {
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

function added({ path, label, text }: Named): ContentChange {
  return { path, label, kind: 'added', before: null, after: text };
}

function removed({ path, label, text }: Named): ContentChange {
  return { path, label, kind: 'removed', before: text, after: null };
}

function reworded(before: Leaf, after: Leaf): ContentChange[] {
  if (before.text === after.text) return [];
  const { path, label } = after;
  return [{ path, label, kind: 'changed', before: before.text, after: after.text }];
}

function moved({ path, label }: Named, from: number, to: number, of: number[]): ContentChange {
  const [before = 0, after = 0] = of;
  return {
    path,
    label,
    kind: 'moved',
    before: `place ${from + 1} of ${before}`,
    after: `place ${to + 1} of ${after}`,
  };
}

function entryChanges(before: readonly Entry[], after: readonly Entry[]): ContentChange[] {
  const old = new Map(before.map((entry, at) => [entry.id, { entry, at }]));
  const now = new Set(after.map(({ id }) => id));
  const common = after.filter(({ id }) => old.has(id)).map(({ id }) => old.get(id)?.at ?? 0);
  const still = keepsOrder(common);
  return [
    ...before.filter(({ id }) => !now.has(id)).map(removed),
    ...after.flatMap((entry, at) => {
      const was = old.get(entry.id);
      if (!was) return [added(entry)];
      const places = [before.length, after.length];
      return [
        ...(still.has(was.at) ? [] : [moved(entry, was.at, at, places)]),
        ...entry.leaves.flatMap((leaf, index) => {
          const earlier = was.entry.leaves[index];
          return earlier ? reworded(earlier, leaf) : [added(leaf)];
        }),
      ];
    }),
  ];
}

/**
 * Lines have no id: one that is there before and after is the same; among the others, one that
 * stands between the same neighbours was reworded.
 */
function lineChanges(
  before: readonly Leaf[],
  after: readonly Leaf[],
  mayReword: boolean,
): ContentChange[] {
  const pairs = pairLines(before, after, mayReword);
  const places = [before.length, after.length];
  const common = [...pairs.entries()].sort(([a], [b]) => a - b).map(([, from]) => from);
  const still = keepsOrder(common);
  const taken = new Set(pairs.values());
  return [
    ...before.filter((_, at) => !taken.has(at)).map(removed),
    ...after.flatMap((line, at) => {
      const from = pairs.get(at);
      const was = from === undefined ? undefined : before[from];
      if (from === undefined || !was) return [added(line)];
      if (was.text !== line.text) return reworded(was, line);
      return still.has(from) ? [] : [moved(line, from, at, places)];
    }),
  ];
}

/** Where each line of the newer list stood in the older one. */
function pairLines(
  before: readonly Leaf[],
  after: readonly Leaf[],
  mayReword: boolean,
): Map<number, number> {
  const pairs = new Map<number, number>();
  const free = new Map<string, number[]>();
  before.forEach(({ text }, at) => free.set(text, [...(free.get(text) ?? []), at]));
  after.forEach(({ text }, at) => {
    const from = free.get(text)?.shift();
    if (from !== undefined) pairs.set(at, from);
  });
  if (!mayReword) return pairs;
  const taken = new Set(pairs.values());
  after.forEach((_, at) => {
    if (pairs.has(at)) return;
    const from = at === 0 ? 0 : (pairs.get(at - 1) ?? before.length) + 1;
    if (from < before.length && !taken.has(from)) {
      pairs.set(at, from);
      taken.add(from);
    }
  });
  return pairs;
}
