#!/usr/bin/env node
// `npm run packet:verify -- FILE [--expect HASH]`: whether an exported packet is as it was exported.
// Reads the file and nothing else: no database, no network. Ends with 1 on any fault.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, staleProjects } from './build-if-stale.mjs';

const USAGE = `Usage: npm run packet:verify -- <file> [--expect <sha256 of the packet>]`;
const HASH = /^[0-9a-f]{64}$/i;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const from = process.env.INIT_CWD ?? process.cwd();

process.chdir(root);
try {
  await run();
} catch (error) {
  const known = error?.name === 'UsageError' || typeof error?.code === 'string';
  console.error(known ? error.message : (error?.stack ?? error));
  process.exitCode = 1;
}

async function run() {
  const { file, expect } = whatIsAskedFor();
  const bytes = readFileSync(file);
  const stale = staleProjects(root).filter(({ name }) => name === '@debrief/api');
  if (stale.length > 0) {
    process.stderr.write('Build of api … ');
    await build(
      root,
      stale.map(({ name }) => name),
    );
    console.error('done');
  }
  const { checkPacketFile } = await import(
    pathToFileURL(join(root, 'apps/api/dist/packet-file.js')).href
  );
  report(checkPacketFile(bytes, expect));
}

function report({ faults, about, proved, open }) {
  for (const line of about) console.log(line);
  for (const { place, message } of faults) console.error(`FAULT at ${place}: ${message}`);
  for (const line of proved) console.log(`Shown: ${line}`);
  for (const line of open) console.log(`Not shown: ${line}`);
  if (faults.length > 0) process.exitCode = 1;
}

function whatIsAskedFor() {
  let given;
  try {
    given = parseArgs({ allowPositionals: true, options: { expect: { type: 'string' } } });
  } catch (error) {
    throw usage(`${error.message}\n${USAGE}`);
  }
  const [name, ...more] = given.positionals;
  if (!name || more.length > 0) throw usage(USAGE);
  const expect = given.values.expect ?? null;
  if (expect !== null && !HASH.test(expect.trim()))
    throw usage(`A hash is 64 hexadecimal digits.\n${USAGE}`);
  return { file: resolve(from, name), expect };
}

function usage(message) {
  return Object.assign(new Error(message), { name: 'UsageError' });
}
