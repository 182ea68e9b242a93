#!/usr/bin/env node
// `npm run severity:refit`: learns from closed loops, now, how severe interviewers are by habit.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, staleProjects } from './build-if-stale.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

process.chdir(root);
try {
  await run();
} catch (error) {
  console.error(error?.name === 'ConfigError' ? error.message : (error?.stack ?? error));
  process.exitCode = 1;
}

async function run() {
  const stale = staleProjects(root).filter(({ name }) => name === '@debrief/api');
  if (stale.length > 0) {
    process.stderr.write('Build of api … ');
    await build(
      root,
      stale.map(({ name }) => name),
    );
    console.error('done');
  }
  const { refitSeverity } = await import(
    pathToFileURL(join(root, 'apps/api/dist/severity.js')).href
  );
  const since = performance.now();
  const fit = await refitSeverity(process.env);
  if (!fit) {
    console.log('A server is fitting just now; nothing to do');
    return;
  }
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const rest = `${fit.ratings} ratings of ${fit.subjects} things by ${fit.raters} people in ${fit.panels} panel(s)`;
  console.log(`Fit ${fit.number} in ${seconds} s: ${rest}`);
  console.log(`Severity ${fit.state.replace('_', ' ')}, gain ${fit.gain.toFixed(1)}`);
}
