import { useEffect, useReducer, useRef, useState, type Dispatch } from 'react';
import { canonicalJson } from '@debrief/domain';
import type { AnyBody, Type } from './bodies';
import { edited, type Edit, type Editing } from './edits';
import { forgetCopy, keepCopy } from './local-copy';

/** A version that changes begin from; version 0 stands for nothing yet. */
export interface Base {
  readonly version: number;
  readonly body: AnyBody;
}

export interface EditingState {
  readonly state: Editing<AnyBody>;
  readonly dispatch: Dispatch<Edit<AnyBody>>;
  readonly base: Base;
  /** Goes on from another version with this body. */
  readonly restart: (base: Base, body: AnyBody) => void;
  /** Whether there is anything that is not published. */
  readonly changed: boolean;
  /** Moment the browser last kept the changes; null when it keeps none. */
  readonly keptAt: string | null;
  /** Throws the kept changes away; what is typed afterwards is kept again. */
  readonly forget: () => void;
}

const same = (one: AnyBody, other: AnyBody): boolean => canonicalJson(one) === canonicalJson(other);

/**
 * A body under the editor's hands, kept in this browser with each change.
 *
 * @param copyKey under which it is kept
 */
export function useEditing(type: Type, copyKey: string, begun: Base, start: AnyBody): EditingState {
  const [state, dispatch] = useReducer(edited<AnyBody>, {
    body: start,
    removed: null,
    problems: [],
  });
  const [base, setBase] = useState(begun);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const forgotten = useRef<AnyBody | null>(null);
  const { body } = state;
  const changed = !same(body, base.body);
  useEffect(() => {
    if (!changed || forgotten.current === body) {
      forgetCopy(type, copyKey);
      setKeptAt(null);
      return;
    }
    const at = new Date().toISOString();
    setKeptAt(keepCopy(type, copyKey, { baseVersion: base.version, body, at }) ? at : null);
  }, [type, copyKey, base.version, body, changed]);
  return {
    state,
    dispatch,
    base,
    changed,
    keptAt,
    restart: (next, nextBody) => {
      setBase(next);
      dispatch({ do: 'replace', body: nextBody });
    },
    forget: () => {
      forgotten.current = body;
      forgetCopy(type, copyKey);
      setKeptAt(null);
    },
  };
}
