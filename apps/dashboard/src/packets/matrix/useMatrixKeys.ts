import { useEffect, useRef } from 'react';

export type MatrixKey = 'next' | 'previous';

/** j and k, unless the key goes into a field or a dialog is open. */
export function matrixKeyFor(key: string, plain: boolean, typing: boolean): MatrixKey | null {
  if (!plain || typing) return null;
  if (key === 'j') return 'next';
  return key === 'k' ? 'previous' : null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"]), textarea, select, [contenteditable]')
  );
}

/** Moves through the rows that carry `data-matrix-row`; Enter on one is an ordinary click. */
export function useMatrixKeys(): void {
  const at = useRef(-1);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      const move = matrixKeyFor(event.key, plain, isField(event.target));
      if (!move || document.querySelector('[role="dialog"], [role="menu"]')) return;
      const rows = [...document.querySelectorAll<HTMLElement>('[data-matrix-row]')];
      const focused = rows.findIndex((row) => row === document.activeElement);
      const from = focused >= 0 ? focused : at.current;
      const next = Math.min(Math.max(from + (move === 'next' ? 1 : -1), 0), rows.length - 1);
      at.current = next;
      rows[next]?.focus();
      rows[next]?.scrollIntoView({ block: 'nearest' });
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
