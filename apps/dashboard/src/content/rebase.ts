import { canonicalJson } from '@debrief/domain';
import { under } from './edits';

/** A place that both people changed, each in another way: mine is kept until someone chooses. */
export interface Clash {
  readonly path: string;
  readonly theirs: unknown;
  readonly mine: unknown;
}

export interface Rebased<B> {
  readonly body: B;
  readonly clashes: readonly Clash[];
}

type Fields = Readonly<Record<string, unknown>>;
type Items = readonly Fields[];

function same(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isItems = (value: unknown): value is Items => Array.isArray(value) && value.every(isFields);

/** What names the items of a list; an item keeps its name over versions. */
const NAMES = ['key', 'competency', 'kind'] as const;

/** The field that tells the items of all three lists apart; null when none does. */
function nameField(lists: readonly Items[]): string | null {
  const found = NAMES.find((name) =>
    lists.every((list) => {
      const values = list.map((item) => item[name]);
      return values.every((value) => typeof value === 'string' && value !== '')
        ? new Set(values).size === values.length
        : false;
    }),
  );
  return found ?? null;
}

/** Names in mine's order when I changed the order, else in theirs; those of the other side follow. */
function orderOf(base: Items, theirs: Items, mine: Items, name: string): readonly unknown[] {
  const names = (list: Items) => list.map((item) => item[name]);
  const [first, second] = same(names(base), names(mine)) ? [theirs, mine] : [mine, theirs];
  return [...new Set([...names(first), ...names(second)])];
}

function mergeItems(
  path: string,
  base: Items,
  theirs: Items,
  mine: Items,
  name: string,
): Rebased<unknown> {
  const of = (list: Items, id: unknown) => list.find((item) => item[name] === id);
  const body: unknown[] = [];
  const clashes: Clash[] = [];
  for (const id of orderOf(base, theirs, mine, name)) {
    const merged = merge(under(path, body.length), of(base, id), of(theirs, id), of(mine, id));
    clashes.push(...merged.clashes);
    if (merged.body !== undefined) body.push(merged.body);
  }
  return { body, clashes };
}

function mergeFields(path: string, base: Fields, theirs: Fields, mine: Fields): Rebased<unknown> {
  const body: Record<string, unknown> = {};
  const clashes: Clash[] = [];
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const merged = merge(under(path, field), base[field], theirs[field], mine[field]);
    clashes.push(...merged.clashes);
    if (merged.body !== undefined) body[field] = merged.body;
  }
  return { body, clashes };
}

function merge(path: string, base: unknown, theirs: unknown, mine: unknown): Rebased<unknown> {
  if (same(theirs, mine) || same(base, theirs)) return { body: mine, clashes: [] };
  if (same(base, mine)) return { body: theirs, clashes: [] };
  if (isFields(base) && isFields(theirs) && isFields(mine)) {
    return mergeFields(path, base, theirs, mine);
  }
  if (isItems(base) && isItems(theirs) && isItems(mine)) {
    const name = nameField([base, theirs, mine]);
    if (name !== null) return mergeItems(path, base, theirs, mine, name);
  }
  // What I removed and they changed comes back: nobody's words vanish unseen.
  return { body: mine ?? theirs, clashes: [{ path, theirs, mine }] };
}

/**
 * My changes on top of theirs. Different places merge by themselves; where both changed the same
 * place mine stays and the clash is told.
 *
 * @param base the version that I began with
 * @param theirs the version that was published meanwhile
 */
export function rebase<B>(base: B, theirs: B, mine: B): Rebased<B> {
  return merge('', base, theirs, mine) as Rebased<B>;
}
