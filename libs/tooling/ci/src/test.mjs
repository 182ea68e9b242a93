// `npm test`: everything CI runs, in order from cheap to dear, ending with one line of counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureNeeds, findChromium, findRadicale, findRedis } from './needs.mjs';

const bin = (name) => join('node_modules', '.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'debrief-test-'));
const env = {
  ...process.env,
  TZ: 'UTC',
  NX_NO_CLOUD: 'true',
  NX_DAEMON: 'false',
  NODE_NO_WARNINGS: '1',
  CHROMIUM_PATH: findChromium() ?? '',
  REDIS_SERVER_PATH: findRedis() ?? '',
  RADICALE_PATH: findRadicale() ?? '',
};

/** A gate passes or fails as a whole. */
const gate = (name, command, args) => ({ name, command, args });
const besides = (step) => ({ ...step, beside: true });
/** A jest run reports how many tests it held. */
const suite = (name, kind, zone = 'UTC', paths = []) => ({
  name,
  kind,
  command: 'node',
  args: [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${join(scratch, `${name}.json`)}`,
    ...paths,
  ],
  env: { DEBRIEF_TEST_KIND: kind, TZ: zone },
});

const STEPS = [
  besides(gate('formatting', bin('prettier'), ['--check', '--log-level', 'warn', '.'])),
  besides(gate('types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json'])),
  // The boundary rule reads the cached project graph and is silent without one.
  gate('project graph', bin('nx'), ['show', 'projects']),
  besides(gate('lint and module boundaries', bin('eslint'), ['.'])),
  besides(
    gate('structure without cycles', bin('depcruise'), [
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err',
      'apps',
      'libs',
      'migrations',
    ]),
  ),
  suite('unit', 'unit'),
  suite('unit-in-kolkata', 'unit', 'Asia/Kolkata', [
    'libs/domain',
    'apps/dashboard',
    // Statistics and names have no clock.
    '--testPathIgnorePatterns=/node_modules/|/dist/|libs/domain/src/(severity|agreement|redaction)/',
  ]),
  // A clock that changes, on other days than Europe's.
  suite('unit-in-new-york', 'unit', 'America/New_York', ['libs/domain/src/scheduling/calendar']),
  suite('medium', 'medium'),
  gate('build', bin('nx'), ['run-many', '-t', 'build', '--outputStyle=static']),
  gate('schema and endpoints without drift', 'npm', ['run', '-s', 'schema', '--', '--check']),
  gate('typed documents without drift', 'npm', ['run', '-s', 'codegen', '--', '--check']),
  suite('e2e', 'e2e', 'UTC', ['apps/api-e2e/src/(journeys|sweeps)']),
  // Outages of a file's own Redis, mail server and processes: files do not meet, and most of it is waiting.
  suite('faults', 'e2e', 'UTC', ['apps/api-e2e/src/faults']),
  suite('browser', 'browser'),
];

/** What it prints comes at once when it is done: gates run two at a time, and their lines must not mix. */
function run(step) {
  return new Promise((done) => {
    const child = spawn(step.command, step.args, {
      stdio: step.kind ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...env, ...step.env },
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part) => printed.push(part));
    const end = (code) => {
      process.stdout.write(Buffer.concat(printed));
      done(code);
    };
    child.once('error', () => end(1));
    child.once('close', (code) => end(code ?? 1));
  });
}

async function account(step) {
  console.log(`\n── ${step.name} ──`);
  const started = Date.now();
  const code = await run(step);
  const [passed, failed, again] = countsOf(step, code);
  return { name: step.name, passed, failed, again, seconds: (Date.now() - started) / 1000 };
}

/** Neighbours of the list that need nothing of each other run side by side; all others alone. */
async function accountAll(steps) {
  const rows = [];
  for (let at = 0; at < steps.length;) {
    const pair = steps[at].beside && steps[at + 1]?.beside ? 2 : 1;
    rows.push(...(await Promise.all(steps.slice(at, at + pair).map(account))));
    at += pair;
  }
  return rows;
}

/** Passed, failed, and which tests passed only at the second try. */
function countsOf(step, code) {
  if (!step.kind) return code === 0 ? [1, 0, []] : [0, 1, []];
  try {
    const report = JSON.parse(readFileSync(join(scratch, `${step.name}.json`), 'utf8'));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    const again = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status, invocations }) => status === 'passed' && invocations > 1)
      .map(({ fullName }) => fullName);
    // A run that died, or that found nothing to run, has failed whatever it counted.
    return [
      report.numPassedTests,
      failed === 0 && (code !== 0 || report.numTotalTests === 0) ? 1 : failed,
      again,
    ];
  } catch {
    return [0, 1, []];
  }
}

const only = process.argv.slice(2);
const missing = ensureNeeds();
env.CHROMIUM_PATH = findChromium() ?? '';
env.REDIS_SERVER_PATH = findRedis() ?? '';
env.RADICALE_PATH = findRadicale() ?? '';
const rows = await accountAll(
  STEPS.filter((step) => only.length === 0 || only.some((word) => step.name.includes(word))),
);
rmSync(scratch, { recursive: true, force: true });

console.log('\n');
for (const row of rows) {
  console.log(
    `${row.failed ? 'FAILED' : 'ok    '} ${row.name.padEnd(38)} ${String(row.passed).padStart(5)} passed ${String(row.failed).padStart(3)} failed ${row.seconds.toFixed(1).padStart(7)} s`,
  );
}
for (const { again } of rows) for (const name of again) console.log(`second try ${name}`);
for (const line of missing) console.log(line);
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
const failed = total('failed') + missing.length;
console.log(`\n${total('passed')} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
