import { useEffect, useRef, useState } from 'react';

const UNDO_MS = 6000;

export interface DelayedRemoval {
  /** Ids of what is about to go and can still be kept. */
  readonly leaving: ReadonlySet<string>;
  readonly remove: (id: string) => void;
  readonly undo: (id: string) => void;
}

/**
 * Removes a few seconds after it was asked for, so that it can be undone; at once when the page is
 * left meanwhile.
 *
 * @param send removes for good; `last` says that the page is being left
 */
export function useDelayedRemoval(
  send: (id: string, last: boolean) => Promise<void>,
): DelayedRemoval {
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  }, [send]);

  useEffect(() => {
    const waiting = timers.current;
    const sendAll = () => {
      for (const [id, timer] of waiting) {
        clearTimeout(timer);
        void latest.current(id, true);
      }
      waiting.clear();
    };
    window.addEventListener('pagehide', sendAll);
    return () => {
      window.removeEventListener('pagehide', sendAll);
      sendAll();
    };
  }, []);

  const settle = (id: string) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setLeaving((known) => new Set([...known].filter((one) => one !== id)));
  };
  return {
    leaving,
    remove: (id) => {
      setLeaving((known) => new Set([...known, id]));
      const timer = setTimeout(() => {
        timers.current.delete(id);
        void latest.current(id, false).finally(() => settle(id));
      }, UNDO_MS);
      timers.current.set(id, timer);
    },
    undo: settle,
  };
}
