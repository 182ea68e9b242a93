#!/usr/bin/env node
// `npm run seed -- --loops 20000`: adds loops in bulk to the configured database, or to the bundled one.
// `npm run seed -- --season`: the demonstration season, as it stands at --now.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, staleProjects } from './build-if-stale.mjs';

const USAGE = `Usage: npm run seed -- --loops <number>             adds so many loops with their people and scorecards
       npm run seed -- --season [--now <instant>]   loads the demonstration season where nobody is yet`;
const MOST_LOOPS = 2_000_000;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

process.chdir(root);
try {
  await run();
} catch (error) {
  const known = error?.name === 'ConfigError' || error?.name === 'UsageError';
  console.error(known ? error.message : (error?.stack ?? error));
  process.exitCode = 1;
}

async function run() {
  const asked = whatIsAskedFor();
  const stale = staleProjects(root).filter(({ name }) => name === '@debrief/api');
  if (stale.length > 0) {
    process.stdout.write('Build of api … ');
    await build(
      root,
      stale.map(({ name }) => name),
    );
    console.log('done');
  }
  const { seed, seedDemonstration } = await import(
    pathToFileURL(join(root, 'apps/api/dist/seed.js')).href
  );
  if (asked.season) {
    await seedDemonstration(process.env, asked.now);
    console.log('The demonstration season is loaded');
    return;
  }
  const { rows, seconds } = await seed({
    env: process.env,
    loops: asked.loops,
    onProgress: show(),
  });
  console.log(
    `${asked.loops.toLocaleString('en')} loops, ${rows.toLocaleString('en')} rows in ${seconds.toFixed(0)} s`,
  );
}

function whatIsAskedFor() {
  let given;
  try {
    given = parseArgs({
      options: { loops: { type: 'string' }, season: { type: 'boolean' }, now: { type: 'string' } },
    }).values;
  } catch (error) {
    throw usage(`${error.message}\n${USAGE}`);
  }
  const now = given.now ? new Date(given.now) : new Date();
  if (Number.isNaN(now.getTime())) throw usage(USAGE);
  if (given.season) return { season: true, now };
  const loops = Number(given.loops);
  if (!/^\d+$/.test(given.loops ?? '') || loops < 1 || loops > MOST_LOOPS) throw usage(USAGE);
  return { season: false, loops, now };
}

function usage(message) {
  return Object.assign(new Error(message), { name: 'UsageError' });
}

/** One line a step: rewritten in a terminal, printed every tenth elsewhere. */
function show() {
  const since = performance.now();
  let shown = '';
  return (what, done, of) => {
    const tenth = `${what} ${Math.floor((done / of) * 10)}`;
    const line = `${what}: ${done.toLocaleString('en')} of ${of.toLocaleString('en')}  (${((performance.now() - since) / 1000).toFixed(0)} s)`;
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}${done === of ? '\n' : ''}`);
    else if (tenth !== shown) console.log(line);
    shown = tenth;
  };
}
