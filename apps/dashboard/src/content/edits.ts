import type { FieldProblem } from '@debrief/domain';

/** What was taken out last, and where it stood; it can be put back. */
export interface Removed {
  readonly list: string;
  readonly index: number;
  readonly item: unknown;
  /** How a person calls it: `Trade-off reasoning`. */
  readonly what: string;
}

/** A body under the editor's hands. Paths are those of field problems: `stages.0.rounds.1.name`. */
export interface Editing<B> {
  readonly body: B;
  readonly removed: Removed | null;
  readonly problems: readonly FieldProblem[];
}

export type Edit<B> =
  | { readonly do: 'set'; readonly at: string; readonly value: unknown }
  | {
      readonly do: 'insert';
      readonly list: string;
      readonly item: unknown;
      readonly index?: number;
    }
  | {
      readonly do: 'remove';
      readonly list: string;
      readonly index: number;
      readonly what: string;
    }
  | { readonly do: 'move'; readonly list: string; readonly from: number; readonly to: number }
  | { readonly do: 'undo' }
  | { readonly do: 'replace'; readonly body: B }
  | { readonly do: 'problems'; readonly problems: readonly FieldProblem[] };

const stepsOf = (path: string): readonly string[] => (path === '' ? [] : path.split('.'));

/** `under('stages.0', 'name')` → `stages.0.name` */
export function under(path: string, ...steps: readonly (string | number)[]): string {
  return [path, ...steps].filter((step) => step !== '').join('.');
}

function childOf(tree: unknown, step: string): unknown {
  if (typeof tree !== 'object' || tree === null) return undefined;
  return (tree as Readonly<Record<string, unknown>>)[step];
}

/** What stands at a path; undefined when nothing does. */
export function readAt(tree: unknown, path: string): unknown {
  return stepsOf(path).reduce(childOf, tree);
}

/** The list at a path; empty when there is none. */
export function listAt(tree: unknown, path: string): readonly unknown[] {
  const found = readAt(tree, path);
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
}

function changeAt(
  tree: unknown,
  steps: readonly string[],
  change: (value: unknown) => unknown,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return change(tree);
  const next = changeAt(childOf(tree, step), rest, change);
  if (Array.isArray(tree)) {
    return (tree as readonly unknown[]).map((item, at) => (at === Number(step) ? next : item));
  }
  return { ...(tree as Readonly<Record<string, unknown>>), [step]: next };
}

/** The tree with another value at the path; everything beside the path is kept as it is. */
export function setAt<B>(tree: B, path: string, value: unknown): B {
  return changeAt(tree, stepsOf(path), () => value) as B;
}

export function insertedAt<T>(list: readonly T[], index: number, item: T): readonly T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

export function movedTo<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined) return list;
  return insertedAt(
    list.filter((_, at) => at !== from),
    to,
    item,
  );
}

/** Where an index of a list is found after an edit of that list; null when its item is gone. */
function indexAfter(index: number, edit: Edit<unknown>, length: number): number | null {
  if (edit.do === 'insert') return index >= (edit.index ?? length) ? index + 1 : index;
  if (edit.do === 'remove') {
    if (index === edit.index) return null;
    return index > edit.index ? index - 1 : index;
  }
  if (edit.do !== 'move') return index;
  if (index === edit.from) return edit.to;
  if (index > edit.from && index <= edit.to) return index - 1;
  if (index < edit.from && index >= edit.to) return index + 1;
  return index;
}

/** A path as it reads after an edit, so that what points at an item goes on pointing at it. */
function pathAfter(path: string, edit: Edit<unknown>, length: number): string | null {
  if (!('list' in edit) || !path.startsWith(`${edit.list}.`)) return path;
  const [first, ...rest] = path.slice(edit.list.length + 1).split('.');
  const index = Number(first);
  if (!Number.isInteger(index)) return path;
  const moved = indexAfter(index, edit, length);
  return moved === null ? null : under(edit.list, moved, ...rest);
}

function isSettledBy(path: string, edit: Edit<unknown>): boolean {
  if (edit.do === 'set') return path === edit.at || path.startsWith(`${edit.at}.`);
  return 'list' in edit && edit.do !== 'move' && path === edit.list;
}

function problemsAfter(
  problems: readonly FieldProblem[],
  edit: Edit<unknown>,
  length: number,
): readonly FieldProblem[] {
  return problems.flatMap((problem) => {
    const path = pathAfter(problem.path, edit, length);
    return path === null || isSettledBy(path, edit) ? [] : [{ ...problem, path }];
  });
}

function removedAfter(
  removed: Removed | null,
  edit: Edit<unknown>,
  length: number,
): Removed | null {
  if (!removed) return null;
  const list = pathAfter(removed.list, edit, length);
  if (list === null) return null;
  if (!('list' in edit) || edit.list !== list) return { ...removed, list };
  return { ...removed, list, index: indexAfter(removed.index, edit, length) ?? removed.index };
}

function applied<B>({ body }: Editing<B>, edit: Edit<B>): B {
  switch (edit.do) {
    case 'set':
      return setAt(body, edit.at, edit.value);
    case 'insert': {
      const list = listAt(body, edit.list);
      return setAt(body, edit.list, insertedAt(list, edit.index ?? list.length, edit.item));
    }
    case 'remove':
      return setAt(
        body,
        edit.list,
        listAt(body, edit.list).filter((_, at) => at !== edit.index),
      );
    case 'move':
      return setAt(body, edit.list, movedTo(listAt(body, edit.list), edit.from, edit.to));
    case 'undo':
    case 'replace':
    case 'problems':
      return body;
  }
}

/** One step of editing. Problems and the last removal follow their items through moves and removals. */
export function edited<B>(state: Editing<B>, edit: Edit<B>): Editing<B> {
  if (edit.do === 'problems') return { ...state, problems: edit.problems };
  if (edit.do === 'replace') return { body: edit.body, removed: null, problems: [] };
  if (edit.do === 'undo') {
    if (!state.removed) return state;
    const { list, index, item } = state.removed;
    const at = Math.min(index, listAt(state.body, list).length);
    return edited({ ...state, removed: null }, { do: 'insert', list, item, index: at });
  }
  const length = 'list' in edit ? listAt(state.body, edit.list).length : 0;
  const removed: Removed | null =
    edit.do === 'remove'
      ? {
          list: edit.list,
          index: edit.index,
          item: listAt(state.body, edit.list)[edit.index],
          what: edit.what,
        }
      : removedAfter(state.removed, edit, length);
  return {
    body: applied(state, edit),
    removed,
    problems: problemsAfter(state.problems, edit, length),
  };
}

/** The problem of a path itself, for its field. */
export function problemAt(problems: readonly FieldProblem[], path: string): string | undefined {
  return problems.find((problem) => problem.path === path)?.message;
}
