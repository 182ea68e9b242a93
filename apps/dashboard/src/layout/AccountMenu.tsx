import { useState } from 'react';
import Check from '@mui/icons-material/Check';
import { Divider, ListItemIcon, ListItemText, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useLogout } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { initials } from './places';
import { useCan, useMe } from './useMe';
import { useLight, type Light } from '../theme/useLight';

const LIGHTS: readonly { readonly id: Light; readonly label: string }[] = [
  { id: 'system', label: 'As the device' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];

/** Settings, audit trail for admins, light or dark, and signing out. */
export function AccountMenu({ compact = false }: { readonly compact?: boolean }) {
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [light, setLight] = useLight();
  const navigate = useNavigate();
  const logout = useLogout();
  const mayAudit = useCan('auditTrail', 'list');
  const go = (to: string) => {
    setAnchor(null);
    navigate(to);
  };
  const name = me?.person.name ?? 'Your account';
  return (
    <>
      <button
        type="button"
        className={compact ? 'me me-compact' : 'me'}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className="visually-hidden">{name}: settings and sign out</span>
        <span aria-hidden="true">{me ? initials(me.person.name) : '·'}</span>
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => go('/settings')}>
          <ListItemText primary="Settings" secondary={name} />
        </MenuItem>
        {mayAudit ? <MenuItem onClick={() => go('/auditTrail')}>Audit trail</MenuItem> : null}
        <Divider />
        <ListSubheader component="div" role="presentation" className="menu-head">
          Appearance
        </ListSubheader>
        {LIGHTS.map((choice) => (
          <MenuItem
            key={choice.id}
            role="menuitemradio"
            aria-checked={light === choice.id}
            onClick={() => setLight(choice.id)}
          >
            <ListItemIcon>{light === choice.id ? <Check fontSize="small" /> : null}</ListItemIcon>
            {choice.label}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem onClick={() => void logout()}>Sign out</MenuItem>
      </Menu>
    </>
  );
}
