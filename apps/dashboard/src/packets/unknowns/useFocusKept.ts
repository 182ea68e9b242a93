import { useEffect, useRef } from 'react';

/**
 * When what had the keyboard is gone because of what it did, the part of the page it stood in gets
 * the keyboard, so that nobody starts again from the top.
 *
 * @param state changes when the part does
 */
export function useFocusKept(id: string, state: string): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const lost = requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.getElementById(id)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(lost);
  }, [id, state]);
}
