import { useEffect } from 'react';
import { useMediaQuery } from '@mui/material';
import { useStore } from 'react-admin';

export type Light = 'system' | 'light' | 'dark';

/** The person's choice of light; `system` follows the device. */
export function useLight(): [Light, (light: Light) => void] {
  const [light, setLight] = useStore<Light>('light', 'system');
  return [light, setLight];
}

/** The light that is on now. */
export function useLightNow(): 'light' | 'dark' {
  const [light] = useLight();
  const dark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  if (light !== 'system') return light;
  return dark ? 'dark' : 'light';
}

/** Hands the light on to the CSS tokens. */
export function useLightOnPage(): 'light' | 'dark' {
  const now = useLightNow();
  useEffect(() => {
    document.documentElement.dataset['theme'] = now;
  }, [now]);
  return now;
}
