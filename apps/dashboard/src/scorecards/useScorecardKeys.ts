import { useEffect, useRef } from 'react';
import { commandFor, type ScorecardCommand } from './keyboard';

/** Whether a key press goes into a text field; radios and boxes take none of our letters. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return (
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)
  );
}

/** An open dialog or menu has the keyboard for itself. */
function somethingOnTop(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/** Runs the form's commands from the keyboard. */
export function useScorecardKeys(run: (command: ScorecardCommand) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || somethingOnTop()) return;
      const typing = isTyping(event.target);
      const command = commandFor({
        key: event.key,
        ctrl: event.ctrlKey,
        meta: event.metaKey,
        alt: event.altKey,
        typing,
      });
      if (command) {
        event.preventDefault();
        latest.current(command);
      } else if (typing && event.key === 'Escape') (event.target as HTMLElement).blur();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
