import { useEffect, useRef } from 'react';
import { deskCommand, type DeskCommand, type Where } from './keys';

function whereIs(target: EventTarget | null): Where {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.matches('input, textarea, select, [contenteditable], [role="combobox"]'))
    return 'field';
  return target.closest('[data-block]') ? 'block' : 'page';
}

/** Runs the commands of the desk; an open dialog or menu has the keyboard for itself. */
export function useDeskKeys(run: (command: DeskCommand) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return;
      const command = deskCommand(event, whereIs(event.target));
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/**
 * Keeps the keyboard on the chosen block: a change of person moves it to another row, where it is
 * another element.
 *
 * @returns asks for the block to have the keyboard once it is there
 */
export function useBlockFocus(changed: unknown, block: string | null): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!block || !(wanted.current && (lost || document.activeElement?.closest('[data-block]'))))
      return;
    wanted.current = false;
    document.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`)?.focus();
  }, [changed, block]);
  return () => {
    wanted.current = true;
  };
}
