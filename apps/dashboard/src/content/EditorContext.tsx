import { createContext, useContext, type Dispatch, type ReactNode } from 'react';
import { problemAt, readAt, type Edit, type Editing } from './edits';

interface Editor {
  readonly state: Editing<unknown>;
  readonly dispatch: Dispatch<Edit<unknown>>;
  /** The body of the version that was opened; what is not in it is new. */
  readonly base: unknown;
}

const Context = createContext<Editor | null>(null);

/** Gives the fields below it the body they edit. */
export function EditorProvider({
  editor,
  children,
}: {
  readonly editor: Editor;
  readonly children: ReactNode;
}) {
  return <Context.Provider value={editor}>{children}</Context.Provider>;
}

export function useEditor(): Editor {
  const editor = useContext(Context);
  if (!editor) throw new Error('a field stands outside its editor');
  return editor;
}

interface FieldState<V> {
  readonly value: V;
  readonly problem: string | undefined;
  readonly set: (value: V) => void;
}

/**
 * One place of the body: what stands there, what is wrong with it, and how to change it.
 *
 * @param fallback what the field shows when nothing of its kind stands there
 */
export function useAt<V>(
  at: string,
  is: (value: unknown) => value is V,
  fallback: V,
): FieldState<V> {
  const { state, dispatch } = useEditor();
  const found = readAt(state.body, at);
  return {
    value: is(found) ? found : fallback,
    problem: problemAt(state.problems, at),
    set: (value) => dispatch({ do: 'set', at, value }),
  };
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);
