import { lazy } from 'react';
import { SETTINGS_PLACES, settingsPlacesFor, type SettingsPlace } from './places';

const slugs = (can: string[]) => settingsPlacesFor({ can }).map(({ slug }) => slug);

describe('the places of the settings', () => {
  it('shows everybody their own, and the organisation only to whoever runs it', () => {
    expect(slugs([])).toContain('you');
    expect(slugs([])).not.toContain('organisation');
    expect(slugs(['manage_organisation'])).toContain('organisation');
  });

  it('shows no place whose page does not exist', () => {
    const there: SettingsPlace = {
      slug: 'there',
      label: 'There',
      about: '',
      group: 'yours',
      Body: lazy(async () => ({ default: () => null })),
    };
    const { Body: _none, ...planned } = { ...there, slug: 'planned' };
    expect(settingsPlacesFor({ can: [] }, [there, planned]).map(({ slug }) => slug)).toEqual([
      'there',
    ]);
  });

  it('gives each place an address of its own', () => {
    const all = SETTINGS_PLACES.map(({ slug }) => slug);
    expect(new Set(all).size).toBe(all.length);
  });
});
