import { useEffect, useRef } from 'react';

export type MatrixKey = 'next' | 'previous' | 'right' | 'left';

const KEYS: Readonly<Record<string, MatrixKey>> = {
  j: 'next',
  k: 'previous',
  ArrowRight: 'right',
  ArrowLeft: 'left',
};

/** j and k, and the arrows to either side, unless the key goes into a field or a dialog is open. */
export function matrixKeyFor(key: string, plain: boolean, typing: boolean): MatrixKey | null {
  if (!plain || typing) return null;
  return KEYS[key] ?? null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches(
      'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]',
    )
  );
}

/** The numbers of the row that has the keyboard, in reading order; none outside of a row. */
function numbersBeside(element: Element | null): readonly HTMLElement[] {
  const row = element?.closest('tr');
  if (!row?.querySelector('[data-matrix-row]')) return [];
  return [...row.querySelectorAll<HTMLElement>('[data-matrix-row], .pk-figure, .pk-cell')];
}

function moveWithin(move: 'right' | 'left'): boolean {
  const numbers = numbersBeside(document.activeElement);
  const at = numbers.findIndex((number) => number === document.activeElement);
  if (at < 0) return false;
  const next = numbers[Math.min(Math.max(at + (move === 'right' ? 1 : -1), 0), numbers.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}

/** The row that the keyboard is in, or the one it was in last. */
function rowAt(rows: readonly HTMLElement[], last: number): number {
  const row = document.activeElement?.closest('tr');
  const focused = rows.findIndex(
    (one) =>
      one === document.activeElement || (row !== null && row !== undefined && row.contains(one)),
  );
  return focused >= 0 ? focused : last;
}

/**
 * Moves through the rows that carry `data-matrix-row` and, to either side, through the numbers of a
 * row; Enter on one is an ordinary click, so the keyboard stays where it was.
 */
export function useMatrixKeys(): void {
  const at = useRef(-1);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      const move = matrixKeyFor(event.key, plain, isField(event.target));
      if (!move || document.querySelector('[role="dialog"], [role="menu"]')) return;
      if (move === 'right' || move === 'left') {
        if (moveWithin(move)) event.preventDefault();
        return;
      }
      const rows = [...document.querySelectorAll<HTMLElement>('[data-matrix-row]')];
      const from = rowAt(rows, at.current);
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
