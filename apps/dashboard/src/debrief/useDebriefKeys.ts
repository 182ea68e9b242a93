import { useEffect, useRef } from 'react';
import { debriefCommand, type DebriefCommand } from './keys';

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type);
  return target.matches('textarea, select, [contenteditable], [role="combobox"]');
}

/** Runs the commands of the page; an open dialog or menu has the keyboard for itself. */
export function useDebriefKeys(run: (command: DebriefCommand) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return;
      const command = debriefCommand(event, isTyping(event.target));
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
