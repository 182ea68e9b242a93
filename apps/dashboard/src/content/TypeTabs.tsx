import { Link } from 'react-router-dom';
import { contentPaths, TYPES } from './words';
import type { Type } from './bodies';

/** What the library holds, one page each. */
export function TypeTabs({ here }: { readonly here: Type | 'competency' }) {
  const tabs = [
    ...TYPES.map(({ type, many }) => ({ id: type, to: contentPaths.list(type), many })),
    { id: 'competency', to: contentPaths.competencies, many: 'Competencies' },
  ];
  return (
    <nav className="cv-tabs" aria-label="Types">
      <ul>
        {tabs.map(({ id, to, many }) => (
          <li key={id}>
            <Link to={to} aria-current={id === here ? 'page' : undefined}>
              {many}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
