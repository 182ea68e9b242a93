/** The colours of both lights as MUI needs them; `tokens.css` gives the same values to CSS. */
export interface Tokens {
  readonly bg: string;
  readonly surface: string;
  readonly surface2: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly flag: string;
  readonly warn: string;
  readonly ok: string;
}

export const LIGHT: Tokens = {
  bg: '#f7f7f5',
  surface: '#ffffff',
  surface2: '#f1f1ee',
  line: '#e0dfda',
  lineStrong: '#c4c2ba',
  text: '#1d1d1b',
  text2: '#5c5b56',
  text3: '#6f6d67',
  accent: '#3b5bdb',
  accentSoft: '#e7ecff',
  onAccent: '#ffffff',
  flag: '#b3123b',
  warn: '#875a00',
  ok: '#2f6f4f',
};

export const DARK: Tokens = {
  bg: '#161615',
  surface: '#1f1f1d',
  surface2: '#282826',
  line: '#373733',
  lineStrong: '#52514b',
  text: '#f0efea',
  text2: '#b5b3aa',
  text3: '#a09e95',
  accent: '#91a7ff',
  accentSoft: '#262f52',
  onAccent: '#10142a',
  flag: '#ff7a9a',
  warn: '#f2c14e',
  ok: '#7cc9a2',
};

export const FONT =
  '"Inter Variable", "Inter", system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif';
