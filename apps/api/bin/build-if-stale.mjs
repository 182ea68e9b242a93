import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** What each built project is made of, and the file that proves a build. */
export const PROJECTS = [
  {
    name: '@debrief/api',
    output: 'apps/api/dist/main.js',
    sources: [
      'apps/api/src',
      'apps/api/vite.config.ts',
      'apps/worker/src',
      'libs/domain/src',
      'libs/content/src',
      'libs/server',
      'migrations',
    ],
  },
  {
    name: '@debrief/dashboard',
    output: 'apps/dashboard/dist/index.html',
    sources: [
      'apps/dashboard/src',
      'apps/dashboard/index.html',
      'apps/dashboard/vite.config.ts',
      'libs/domain/src',
      'libs/web',
    ],
  },
];
const SKIPPED = new Set(['node_modules', 'dist', '.nx', 'coverage']);

/** The projects whose build is missing or older than one of their sources. */
export function staleProjects(root, projects = PROJECTS) {
  return projects.filter(({ output, sources }) => {
    const built = join(root, output);
    if (!existsSync(built)) return true;
    const since = statSync(built).mtimeMs;
    return sources.some((source) => newestIn(join(root, source)) > since);
  });
}

function newestIn(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return /spec\.tsx?$/.test(path) ? 0 : found.mtimeMs;
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .reduce((newest, entry) => Math.max(newest, newestIn(join(path, entry.name))), 0);
}

/** Builds through nx, so that an unchanged project comes from its cache; the log shows only on failure. */
export function build(root, names) {
  return new Promise((done, failed) => {
    const nx = spawn(
      process.execPath,
      [
        join(root, 'node_modules/nx/dist/bin/nx.js'),
        'run-many',
        '-t',
        'build',
        '-p',
        names.join(','),
        '--output-style=static',
      ],
      {
        cwd: root,
        env: { ...process.env, NX_TUI: 'false', NX_DAEMON: 'false', NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let log = '';
    const keep = (chunk) => {
      log += chunk;
    };
    nx.stdout.on('data', keep);
    nx.stderr.on('data', keep);
    nx.once('error', failed);
    nx.once('exit', (code) => {
      if (code !== 0) return failed(new Error(`The build failed:\n${log}`));
      markBuilt(root, names);
      return done();
    });
  });
}

/** What nx takes from its cache keeps its old time; without this it would count as stale for ever. */
function markBuilt(root, names) {
  const now = new Date();
  for (const { output } of PROJECTS.filter(({ name }) => names.includes(name)))
    utimesSync(join(root, output), now, now);
}
