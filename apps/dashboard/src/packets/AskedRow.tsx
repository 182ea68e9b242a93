import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { openRow, rowId } from './go-to';

/** Opens the competency that the address names, e.g. `/packets/x#row-coding`, once the packet is there. */
export function AskedRow() {
  const { hash } = useLocation();
  useEffect(() => {
    const start = `#${rowId('')}`;
    if (hash.startsWith(start)) openRow(hash.slice(start.length));
  }, [hash]);
  return null;
}
