#!/usr/bin/env node
// `npm run content -- export FILE`: what is offered, as YAML; `-` writes it to the terminal.
// `npm run content -- import FILE [--dry-run] [--note "why"]`: takes a file in, all of it or nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, staleProjects } from './build-if-stale.mjs';

const USAGE = `Usage: npm run content -- export <file>                               writes rubrics, questions, kits, red flags and blueprints
       npm run content -- import <file> [--dry-run] [--note "why"]   takes such a file in, all of it or nothing`;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const from = process.env.INIT_CWD ?? process.cwd();

process.chdir(root);
try {
  await run();
} catch (error) {
  const known = ['ConfigError', 'UsageError'].includes(error?.name) || error?.code === 'ENOENT';
  console.error(known ? error.message : (error?.stack ?? error));
  process.exitCode = 1;
}

async function run() {
  const { verb, file, dryRun, note } = whatIsAskedFor();
  const yaml = verb === 'import' ? readFileSync(file, 'utf8') : null;
  const stale = staleProjects(root).filter(({ name }) => name === '@debrief/api');
  if (stale.length > 0) {
    process.stderr.write('Build of api … ');
    await build(
      root,
      stale.map(({ name }) => name),
    );
    console.error('done');
  }
  const { exportContent, importContent } = await import(
    pathToFileURL(join(root, 'apps/api/dist/content.js')).href
  );
  if (verb === 'export') {
    const text = await exportContent(process.env);
    if (file === '-') process.stdout.write(text);
    else writeFileSync(file, text);
    return;
  }
  report(await importContent(process.env, { yaml, dryRun, note }));
}

function report(result) {
  if (result.__typename !== 'ContentImported') {
    console.error(result.message);
    for (const { line, path, message } of result.faults ?? [])
      console.error(`  line ${line}${path ? `, ${path}` : ''}: ${message}`);
    process.exitCode = 1;
    return;
  }
  const told = result.items.filter(({ outcome }) => outcome !== 'same');
  for (const { type, key, outcome, changes, breaking } of told) {
    console.log(`${outcome.padEnd(8)}${type} ${key}`);
    for (const { kind, label } of changes) console.log(`          ${kind} ${label}`);
    for (const reason of breaking) console.log(`          note needed: ${reason}`);
  }
  const same = result.items.length - told.length;
  console.log(
    `${told.length} to write, ${same} the same${result.dryRun ? '; nothing is written' : ''}`,
  );
}

function whatIsAskedFor() {
  let given;
  try {
    given = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, note: { type: 'string' } },
    });
  } catch (error) {
    throw usage(`${error.message}\n${USAGE}`);
  }
  const [verb, name, ...more] = given.positionals;
  if (!['export', 'import'].includes(verb) || !name || more.length > 0) throw usage(USAGE);
  const file = name === '-' && verb === 'export' ? name : resolve(from, name);
  return { verb, file, dryRun: given.values['dry-run'] ?? false, note: given.values.note ?? null };
}

function usage(message) {
  return Object.assign(new Error(message), { name: 'UsageError' });
}
