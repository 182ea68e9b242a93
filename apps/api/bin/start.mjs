#!/usr/bin/env node
// `npm start`: from a fresh clone to a running Debrief. Plain Node, since it runs before anything is built.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, staleProjects } from './build-if-stale.mjs';

const LEAST_NODE = [20, 19];
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const arguments_ = process.argv.slice(2);
let started = null;
let leaving = false;

process.chdir(root);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void leave(signal));
try {
  await run();
} catch (error) {
  // A signal during start-up ends it by a refusal somewhere; that is no failure.
  if (!leaving) {
    const known = error?.constructor?.name === 'StartProblem' || error?.name === 'ConfigError';
    console.error(`\n${known ? error.message : (error?.stack ?? error)}`);
    process.exit(1);
  }
}

async function run() {
  const unknown = arguments_.filter((argument) => argument !== '--empty');
  if (unknown.length > 0)
    throw plain(
      `Unknown option ${unknown.join(' ')}. There is only --empty: no demonstration data.`,
    );
  requireNode();
  if (!existsSync(join(root, 'node_modules'))) throw plain('The packages are missing. Run: npm ci');
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const stale = staleProjects(root);
  if (stale.length > 0) {
    const names = stale.map(({ name }) => name);
    await step(`Build of ${names.map((name) => name.replace('@debrief/', '')).join(' and ')}`, () =>
      build(root, names),
    );
  }
  const { start } = await import(pathToFileURL(join(root, 'apps/api/dist/start.js')).href);
  started = start({
    env: process.env,
    dashboard: join(root, 'apps/dashboard/dist'),
    demo: !arguments_.includes('--empty'),
    step,
  });
  const { url, links } = await started;
  console.log(`\nDebrief runs at ${url}  (Ctrl+C stops it)`);
  if (links.length > 0)
    console.log(
      '\nSign in by one of these links, each good for one use (the next start prints new ones):',
    );
  for (const { label, link } of links) console.log(`  ${label}\n    ${link}`);
}

async function leave(signal) {
  if (leaving) return;
  leaving = true;
  try {
    const server = await started?.catch(() => null);
    await server?.close(signal === 'SIGTERM');
    process.exit(0);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}

async function step(name, work) {
  const from = performance.now();
  if (leaving) throw plain('Stopped while starting');
  process.stdout.write(`${name} … `);
  const result = await work();
  console.log(`${((performance.now() - from) / 1000).toFixed(1)} s`);
  return result;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (!enough)
    throw plain(
      `Debrief needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
    );
}

/** An error whose message alone is shown. */
function plain(message) {
  return Object.assign(new Error(message), { name: 'ConfigError' });
}
