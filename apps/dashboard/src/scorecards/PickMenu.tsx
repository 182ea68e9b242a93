import { useId, useState, type ReactNode } from 'react';
import { ListSubheader, Menu, MenuItem } from '@mui/material';
import { Icon } from '@debrief/web-ui';

export interface Pick {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  /** Heading above the first of its kind. */
  readonly group?: string;
}

interface PickMenuProps {
  readonly label: ReactNode;
  readonly ariaLabel: string;
  readonly className?: string;
  readonly picks: readonly Pick[];
  readonly onPick: (id: string) => void;
  readonly empty: string;
}

/** A button that opens a list of things to tick; it stays open until left. */
export function PickMenu({
  label,
  ariaLabel,
  className = 'sc-small',
  picks,
  onPick,
  empty,
}: PickMenuProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={ariaLabel}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {label}
      </button>
      <Menu
        id={id}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { dense: true, 'aria-label': ariaLabel } }}
      >
        {picks.length === 0 ? <MenuItem disabled>{empty}</MenuItem> : null}
        {picks.flatMap((pick, index) => [
          pick.group && pick.group !== picks[index - 1]?.group ? (
            <ListSubheader key={pick.group} role="presentation" className="menu-head">
              {pick.group}
            </ListSubheader>
          ) : null,
          <MenuItem
            key={pick.id}
            role="menuitemcheckbox"
            aria-checked={pick.checked}
            onClick={() => onPick(pick.id)}
            className="sc-pick"
          >
            <span className={pick.checked ? 'sc-box on' : 'sc-box'} aria-hidden="true">
              {pick.checked ? <Icon name="check" size={14} /> : null}
            </span>
            <span>{pick.label}</span>
          </MenuItem>,
        ])}
      </Menu>
    </>
  );
}
