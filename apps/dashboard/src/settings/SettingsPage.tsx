import { Suspense } from 'react';
import { useMediaQuery } from '@mui/material';
import { Link, Route, Routes } from 'react-router-dom';
import type { Me } from '@debrief/web-data';
import { Loading, NoPermission, NotFoundState, Page, PageHeader, Section, useMe } from '../layout';
import { SETTINGS_PLACES, settingsPlacesFor, type SettingsPlace } from './places';
import '@debrief/web-ui/ui.css';
import '../rounds/rounds.css';
import './settings.css';

const GROUPS = [
  { group: 'yours', title: 'Yours' },
  { group: 'organisation', title: 'Organisation' },
] as const;

interface PlacesProps {
  readonly places: readonly SettingsPlace[];
}

function address(place: SettingsPlace): string {
  return `/settings/${place.slug}`;
}

/** Beside the page: every place, by whose it is. */
function PlaceNav({ places, here }: PlacesProps & { readonly here: SettingsPlace }) {
  return (
    <nav className="settings-nav" aria-label="Settings">
      {GROUPS.map(({ group, title }) => {
        const own = places.filter((place) => place.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group}>
            <p className="dim small" id={`settings-${group}`}>
              {title}
            </p>
            <ul aria-labelledby={`settings-${group}`}>
              {own.map((place) => (
                <li key={place.slug}>
                  <Link
                    to={address(place)}
                    aria-current={place.slug === here.slug ? 'page' : undefined}
                  >
                    {place.label}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

/** On a phone the places are a page that leads on. */
function PlaceList({ me, places }: PlacesProps & { readonly me: Me }) {
  return (
    <Page title="Settings" aside={me.person.email}>
      {GROUPS.map(({ group, title }) => {
        const own = places.filter((place) => place.group === group);
        if (own.length === 0) return null;
        return (
          <Section key={group} title={title}>
            <ul className="rows">
              {own.map((place) => (
                <li key={place.slug}>
                  <Link className="title" to={address(place)}>
                    {place.label}
                  </Link>
                  <p className="dim small">{place.about}</p>
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </Page>
  );
}

function PlacePage({
  places,
  place,
  narrow,
}: PlacesProps & { readonly place: SettingsPlace; readonly narrow: boolean }) {
  const { Body } = place;
  return (
    <>
      <PageHeader title={place.label} above={<Link to="/settings">Settings</Link>} />
      <div className={narrow ? 'page' : 'page settings'}>
        {narrow ? null : <PlaceNav places={places} here={place} />}
        <div className="settings-body">
          <Suspense fallback={<Loading />}>{Body ? <Body /> : null}</Suspense>
        </div>
      </div>
    </>
  );
}

/** The settings: one place at a time, each with an address of its own. */
export function SettingsPage() {
  const me = useMe();
  const narrow = useMediaQuery('(max-width: 719.95px)', { noSsr: true });
  if (!me) {
    return (
      <Page title="Settings">
        <Loading />
      </Page>
    );
  }
  const places = settingsPlacesFor(me);
  const shut = SETTINGS_PLACES.filter((place) => place.Body && !places.includes(place));
  const [first] = places;
  return (
    <Routes>
      <Route
        index
        element={
          narrow || !first ? (
            <PlaceList me={me} places={places} />
          ) : (
            <PlacePage places={places} place={first} narrow={false} />
          )
        }
      />
      {places.map((place) => (
        <Route
          key={place.slug}
          path={`${place.slug}/*`}
          element={<PlacePage places={places} place={place} narrow={narrow} />}
        />
      ))}
      {shut.map((place) => (
        <Route
          key={place.slug}
          path={`${place.slug}/*`}
          element={
            <Page title={place.label} above={<Link to="/settings">Settings</Link>}>
              <NoPermission />
            </Page>
          }
        />
      ))}
      <Route
        path="*"
        element={
          <Page title="Settings" above={<Link to="/settings">Settings</Link>}>
            <NotFoundState />
          </Page>
        }
      />
    </Routes>
  );
}
