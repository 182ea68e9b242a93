import { readFileSync } from 'node:fs';
import { DARK, LIGHT, type Tokens } from './tokens';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split(":root[data-theme='dark']");
const lights = [
  ['light', LIGHT, lightCss],
  ['dark', DARK, darkCss],
] as const;

function cssName(name: string): string {
  return `--${name.replace(/([A-Z0-9])/g, '-$1').toLowerCase()}`;
}

function colour(block: string, name: string): string {
  return new RegExp(`${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? `no ${name}`;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Text and what it may stand on. */
const PAIRS: readonly (readonly [keyof Tokens, readonly (keyof Tokens)[]])[] = [
  ['text', ['bg', 'surface', 'surface2', 'accentSoft']],
  ['text2', ['bg', 'surface', 'surface2']],
  ['text3', ['bg', 'surface']],
  ['accent', ['bg', 'surface']],
  ['onAccent', ['accent']],
  ['flag', ['bg', 'surface']],
  ['warn', ['bg', 'surface']],
];

describe.each(lights)('tokens, %s', (_, tokens, block) => {
  it('have the same values for MUI and for CSS', () => {
    const fromCss = Object.fromEntries(
      Object.keys(tokens).map((name) => [name, colour(block, cssName(name))]),
    );
    expect(fromCss).toEqual({ ...tokens });
  });

  it('leave a contrast of at least 4.5 to 1 for every text on its grounds', () => {
    const weak = PAIRS.flatMap(([text, grounds]) =>
      grounds
        .map((ground) => ({ text, ground, ratio: contrast(tokens[text], tokens[ground]) }))
        .filter(({ ratio }) => ratio < 4.5),
    );
    expect(weak).toEqual([]);
  });

  it.each(['warn', 'flag', 'ok', 'accent', 'r1', 'r2', 'r3', 'r4'])(
    'leave text readable on the soft ground of %s',
    (name) => {
      expect(contrast(tokens.text, colour(block, `--${name}-soft`))).toBeGreaterThanOrEqual(4.5);
    },
  );
});
