#!/usr/bin/env node
// `npm run schedule:bench [-- cases runs]`: how long the best ten schedules of a loop and a repair take, over seeded
// requests, as a distribution. The seeds are 1, 2, 3 …, so that two runs look at the same requests.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { instance } from './scheduling-instances.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const cases = Number(process.argv[2] ?? 200);
const STEPS = 20_000_000;
/** The quickest of so many runs counts, each from the plain problem: what else the machine does is not measured. */
const RUNS = Number(process.argv[3] ?? 3);
const { module } = await runnerImport(join(root, 'libs/domain/src/scheduling/index.ts'));
const { proposeSchedules, repairSchedule } = module;

const settings = [
  { name: '50 people x 5 days', people: 50, days: 5 },
  { name: '50 people x 10 days', people: 50, days: 10 },
  { name: '50 people x 10 days, half hours', people: 50, days: 10, every: 2 },
  { name: '50 x 10, calendars 80 % full', people: 50, days: 10, fill: 0.8 },
  { name: '300 people x 10 days', people: 300, days: 10 },
  { name: '300 x 10, calendars 80 % full', people: 300, days: 10, fill: 0.8 },
  { name: '500 people x 21 days', people: 500, days: 21 },
];

console.log(
  `${cases} requests each, milliseconds, the quickest of ${RUNS} runs; steps are states looked at`,
);
row('', 'p50', 'p90', 'p99', 'max', 'solved', 'open', 'steps p99');
for (const { name, ...sizes } of settings) {
  const problems = Array.from({ length: cases }, (_, index) =>
    instance({ ...sizes, seed: index + 1 }),
  );
  problems
    .slice(0, 20)
    .forEach((problem) => proposeSchedules(problem, 'loop', { count: 10, steps: STEPS }));
  measure(`best ten, ${name}`, problems, (problem) =>
    proposeSchedules(problem, 'loop', { count: 10, steps: STEPS }),
  );
  if (sizes.every === undefined && sizes.fill === undefined) {
    const broken = problems.flatMap(declined);
    measure(`repair of a decline, ${name}`, broken, ({ problem, placements }) =>
      repairSchedule(problem, 'loop', placements, { count: 3, steps: STEPS }),
    );
  }
}

/** The best schedule, and the problem once somebody of its panel can no longer come. */
function declined(problem, index) {
  const [best] = proposeSchedules(problem, 'loop', { count: 1, steps: STEPS }).schedules;
  if (!best) return [];
  const seats = best.placements.flatMap(({ seats }) => seats);
  const { person } = seats[index % seats.length];
  const people = problem.people.map((one) => (one.id === person ? { ...one, free: [] } : one));
  return [{ problem: { ...problem, people }, placements: best.placements }];
}

function measure(name, inputs, work) {
  const times = [];
  const steps = [];
  let solved = 0;
  let open = 0;
  for (const input of inputs) {
    let answer;
    let best = Infinity;
    for (let run = 0; run < RUNS; run++) {
      const since = performance.now();
      answer = work(input);
      best = Math.min(best, performance.now() - since);
    }
    times.push(best);
    steps.push(answer.steps);
    if ((answer.schedules ?? answer.repairs).length > 0) solved++;
    if (!answer.complete) open++;
  }
  times.sort((a, b) => a - b);
  steps.sort((a, b) => a - b);
  const at = (values, share) =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))];
  const time = (share) => at(times, share).toFixed(2);
  row(
    name,
    time(0.5),
    time(0.9),
    time(0.99),
    times.at(-1).toFixed(2),
    solved,
    open,
    at(steps, 0.99),
  );
}

function row(name, ...values) {
  console.log(name.padEnd(52) + values.map((value) => String(value).padStart(11)).join(''));
}
