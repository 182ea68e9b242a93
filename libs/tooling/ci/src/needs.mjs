// What the tests need beside Node: found, installed where that is allowed, or named in one line.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const REDIS = [
  '/usr/bin/redis-server',
  '/usr/local/bin/redis-server',
  '/opt/homebrew/bin/redis-server',
];
const RADICALE = ['/usr/bin/radicale', '/usr/local/bin/radicale', '/opt/homebrew/bin/radicale'];

/** Path of the browser; the environment's own choice comes first. Null when there is none. */
export const findChromium = () => find(process.env.CHROMIUM_PATH, CHROMIUM);
export const findRedis = () => find(process.env.REDIS_SERVER_PATH, REDIS);
/** A CalDAV server, for the tests of calendars. */
export const findRadicale = () => find(process.env.RADICALE_PATH, RADICALE);

function find(given, places) {
  return [given, ...places].find((path) => path && existsSync(path)) ?? null;
}

/** Installs what is missing where this process may; gives one line for each thing that stays missing. */
export function ensureNeeds() {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(findRedis() ? [] : ['redis-server']),
    ...(findRadicale() ? [] : ['radicale']),
  ];
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.join(' and ')} with apt-get`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
      stdio: 'ignore',
      env,
    });
  }
  return [
    ...(findChromium()
      ? []
      : ['The browser tests need Chromium: install it, or set CHROMIUM_PATH to its program.']),
    ...(findRedis()
      ? []
      : [
          'The worker tests need Redis 7: install redis-server, or set REDIS_SERVER_PATH to its program.',
        ]),
    ...(findRadicale()
      ? []
      : ['The calendar tests need Radicale: install it, or set RADICALE_PATH to its program.']),
  ];
}
