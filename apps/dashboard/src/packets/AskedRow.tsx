import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { openRow, rowId } from './go-to';

/** Opens the competency that the address names, e.g. `/packets/x#row-coding`, once the packet is there. */
export function AskedRow() {
  const { hash } = useLocation();
  useEffect(() => {
    const start = `#${rowId('')}`;
    if (!hash.startsWith(start)) return;
    // It may be among the rows that are folded away.
    if (!document.getElementById(hash.slice(1)))
      document
        .querySelectorAll<HTMLButtonElement>('.pk-unfold button, button.pk-unfold')
        .forEach((button) => button.click());
    const frame = requestAnimationFrame(() => openRow(hash.slice(start.length)));
    return () => cancelAnimationFrame(frame);
  }, [hash]);
  return null;
}
