import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { contentPaths, TYPES } from './words';
import type { Type } from './bodies';

/** What the library holds, one page each. */
export function TypeTabs({ here }: { readonly here: Type | 'competency' }) {
  const tabs = [
    ...TYPES.map(({ type, many }) => ({ id: type, to: contentPaths.list(type), many })),
    { id: 'competency', to: contentPaths.competencies, many: 'Competencies' },
  ];
  const current = useRef<HTMLAnchorElement>(null);
  // A phone shows the first few only; the one that is open must be among those in view.
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [here]);
  return (
    <nav className="cv-tabs" aria-label="Types">
      <ul>
        {tabs.map(({ id, to, many }) => (
          <li key={id}>
            <Link
              ref={id === here ? current : null}
              to={to}
              aria-current={id === here ? 'page' : undefined}
            >
              {many}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
