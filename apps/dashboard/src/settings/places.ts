import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { allowed, type Me } from '@debrief/web-data';

export interface SettingsPlace {
  /** The word in the address: `/settings/<slug>`. Below it the page may have addresses of its own. */
  readonly slug: string;
  readonly label: string;
  /** One line on what is decided there, shown where the places are a list of their own. */
  readonly about: string;
  readonly group: 'yours' | 'organisation';
  /** Resource and action that open it; open to everybody without one. */
  readonly needs?: readonly [resource: string, action: string];
  /** Arrives when it is first opened. A place without one is shown nowhere. */
  readonly Body?: LazyExoticComponent<ComponentType>;
}

/** Every place of the settings, in its order. */
export const SETTINGS_PLACES: readonly SettingsPlace[] = [
  {
    slug: 'you',
    label: 'You',
    about: 'Name, time zone, working hours, password, where you are signed in',
    group: 'yours',
    Body: lazy(async () => ({ default: (await import('./YouSettings')).YouSettings })),
  },
  {
    slug: 'organisation',
    label: 'Organisation',
    about: 'Name, time zone, when scorecards are due, when feedback opens',
    group: 'organisation',
    needs: ['organisation', 'edit'],
    Body: lazy(async () => ({
      default: (await import('./OrganisationSettings')).OrganisationSettings,
    })),
  },
];

/** Places that exist and are open to this person. */
export function settingsPlacesFor(
  me: Pick<Me, 'can'>,
  places: readonly SettingsPlace[] = SETTINGS_PLACES,
): readonly SettingsPlace[] {
  return places.filter(({ Body, needs }) => Body && (!needs || allowed(me, needs[0], needs[1])));
}
