import { useLocation, Link } from 'react-router-dom';
import { AccountMenu } from './AccountMenu';
import { isAt, placesFor } from './places';
import { useMe } from './useMe';
import { useOwedCount } from './useOwedCount';

/** The brand's mark; decorative beside the navigation's own name. */
function Mark() {
  return (
    <svg className="rail-mark" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="1" y="1" width="22" height="22" rx="6" fill="var(--accent)" />
      <path
        d="M8 6.5h3.2a5.5 5.5 0 0 1 0 11H8z"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="2.2"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** How many scorecards wait; nothing when none does. */
export function OwedBadge({ owed }: { readonly owed: number }) {
  if (owed === 0) return null;
  return (
    <b className="badge num">
      {owed > 99 ? '99+' : owed}
      <span className="visually-hidden"> owed</span>
    </b>
  );
}

/** The narrow rail of wide screens: icon over label. */
export function Rail() {
  const { pathname } = useLocation();
  const places = placesFor(useMe());
  const owed = useOwedCount();
  return (
    <div className="rail">
      <div className="rail-inner">
        <Mark />
        <nav aria-label="Main">
          <ul>
            {places.map((place) => (
              <li key={place.to}>
                <Link to={place.to} aria-current={isAt(place, pathname) ? 'page' : undefined}>
                  <place.icon aria-hidden />
                  <span>{place.label}</span>
                  {place.to === '/scorecards' ? <OwedBadge owed={owed} /> : null}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <AccountMenu />
      </div>
    </div>
  );
}
