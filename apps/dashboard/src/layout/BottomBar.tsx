import { useState } from 'react';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { ListItemIcon, Menu, MenuItem } from '@mui/material';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { isAt, placesFor } from './places';
import { OwedBadge } from './Rail';
import { useMe } from './useMe';
import { useOwedCount } from './useOwedCount';

/** The same places within reach of a thumb; the rarer ones behind "More". */
export function BottomBar() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const places = placesFor(useMe());
  const owed = useOwedCount();
  const more = places.filter((place) => !place.primary);
  const atMore = more.some((place) => isAt(place, pathname));
  return (
    <nav className="bottom-bar" aria-label="Main">
      <ul>
        {places
          .filter((place) => place.primary)
          .map((place) => (
            <li key={place.to}>
              <Link to={place.to} aria-current={isAt(place, pathname) ? 'page' : undefined}>
                <place.icon aria-hidden />
                <span>{place.label}</span>
                {place.to === '/scorecards' ? <OwedBadge owed={owed} /> : null}
              </Link>
            </li>
          ))}
        <li>
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={anchor !== null}
            className={atMore ? 'current' : undefined}
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            <MoreHoriz aria-hidden />
            <span>More</span>
          </button>
        </li>
      </ul>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      >
        {more.map((place) => (
          <MenuItem
            key={place.to}
            selected={isAt(place, pathname)}
            onClick={() => {
              setAnchor(null);
              navigate(place.to);
            }}
          >
            <ListItemIcon>
              <place.icon fontSize="small" aria-hidden />
            </ListItemIcon>
            {place.label}
          </MenuItem>
        ))}
      </Menu>
    </nav>
  );
}
