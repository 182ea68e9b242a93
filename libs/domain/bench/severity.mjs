#!/usr/bin/env node
// `npm run severity:bench -- FILE`: fits the severity model to ratings in a CSV file with a heading line and the
// columns subject, rater, value, and prints what lme4 would print of it, with the time it took.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run severity:bench -- <csv of subject, rater, value>');
  process.exitCode = 1;
} else await run(resolve(process.env.INIT_CWD ?? process.cwd(), file));

async function run(path) {
  const rows = parse(readFileSync(path, 'utf8'), { from_line: 2 });
  const ratings = rows.map(([subject, rater, value]) => ({ subject, rater, value: Number(value) }));
  const { module } = await runnerImport(join(root, 'libs/domain/src/severity/index.ts'));
  const of = (name, work) => {
    const since = performance.now();
    const result = work();
    console.log(`${name}: ${((performance.now() - since) / 1000).toFixed(1)} s`);
    return result;
  };
  const fit = of('fit by REML, every interval', () => module.fitSeverity(ratings));
  if (!fit) throw new Error('There is nothing to fit in this file');
  const { variances, mean, remlCriterion } = fit;
  const sd = ([name, variance]) => `${name} ${Math.sqrt(variance).toFixed(4)}`;
  console.log(`${ratings.length} ratings of ${fit.subjects.size} by ${fit.raters.size}`);
  console.log(`standard deviations: ${Object.entries(variances).map(sd).join(', ')}`);
  console.log(`mean ${mean.toFixed(4)}, REML criterion ${remlCriterion.toFixed(1)}`);
  const lesson = of('a night’s refit, with every habit', () => module.learnSeverity(ratings));
  const { state, gain, panels, habits } = lesson;
  console.log(
    `severity ${state}, gain ${gain.toFixed(1)}, ${panels} panel(s), ${habits.size} habits`,
  );
  console.log(`memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
}
