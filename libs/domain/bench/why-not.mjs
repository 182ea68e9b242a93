#!/usr/bin/env node
// `npm run schedule:why-not -- [REQUESTS] [PEOPLE] [DAYS]`: explains so many seeded requests that nothing fits and
// prints how long a no takes, what it says, and whether each way out it names keeps every rule. STEPS sets what
// one explanation may spend.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const [requests = 200, people = 50, days = 10] = process.argv.slice(2).map(Number);
const steps = Number(process.env.STEPS ?? 600_000);
const DAY = 96;

const { module } = await runnerImport(join(root, 'libs/domain/src/scheduling/index.ts'));
const { proposeSchedules, explainNo, relax, brokenRules } = module;

const rows = [];
let drawn = 0;
for (let seed = 1; rows.length < requests; seed++, drawn++) {
  const problem = requestOf(seed);
  const { schedules, complete } = proposeSchedules(problem, 'loop', { count: 1, steps: 5_000_000 });
  if (schedules.length === 0 && complete) rows.push(explained(problem, seed));
}
report(rows.slice(Math.min(20, rows.length >> 2)));

function explained(problem, seed) {
  const since = performance.now();
  const spent = process.cpuUsage();
  const why = explainNo(problem, 'loop', { steps });
  const took = performance.now() - since;
  const { user, system } = process.cpuUsage(spent);
  const cpu = (user + system) / 1000;
  for (const relaxation of why.relaxations) {
    const relaxed = relax(problem, 'loop', relaxation);
    const broken = brokenRules(relaxed, [relaxation.schedule]);
    if (broken.length > 0) throw new Error(`Seed ${seed}: ${JSON.stringify(broken)}`);
  }
  return { seed, took, cpu, why };
}

function report(measured) {
  const share = (is) => `${measured.filter(is).length} of ${measured.length}`;
  const used = Math.max(...measured.map(({ why }) => why.steps));
  console.log(`${people} people, ${days} days, ${steps} steps; ${drawn} requests drawn`);
  for (const clock of ['took', 'cpu']) {
    const sorted = [...measured].sort((a, b) => a[clock] - b[clock]);
    const at = (part) =>
      sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))][clock].toFixed(1);
    const name = clock === 'took' ? 'ms' : 'ms of processor time';
    console.log(
      `${name}: p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, most ${at(1)} (seed ${sorted.at(-1).seed})`,
    );
  }
  console.log(`proven ${share(({ why }) => why.proven)}; most steps ${used}`);
  console.log(
    `a way out of one part ${share(({ why }) => why.relaxations.some(({ parts }) => parts.length === 1))}`,
  );
  console.log(`a way out at all ${share(({ why }) => why.relaxations.length > 0)}`);
  const sizes = measured.map(({ why }) => why.conflict.length);
  console.log(`rules in a conflict: ${Math.min(...sizes)} to ${Math.max(...sizes)}`);
}

/** Four rounds of one stage, three to eight people who can do each, half-full calendars, hard rules. */
function requestOf(seed) {
  const draw = drawFrom(seed);
  const slots = days * DAY;
  const staff = Array.from({ length: people }, (_, index) => personOf(draw, index, slots));
  const offered = 1 + draw(3);
  const first = draw(Math.max(1, days - offered));
  const sizes = [
    [3, 1],
    [4, 1],
    [4, 2],
    [3, 1],
  ];
  const rounds = sizes.map(([length, seats], index) => {
    const pool = staff
      .filter(() => draw(people) < 3 + draw(6))
      .map(({ id }) => ({ person: id, price: 0 }));
    return {
      id: `round-${index}`,
      slots: length,
      seats: Array.from({ length: seats }, (_, seat) => ({
        id: `seat-${index}-${seat}`,
        role: seat ? 'panelist' : 'lead',
        pool,
      })),
      needsRoom: false,
    };
  });
  return {
    format: 1,
    horizon: { startsAt: Date.UTC(2026, 10, 30), slots },
    people: staff,
    rooms: [],
    loops: [
      {
        id: 'loop',
        days: Array.from({ length: offered }, (_, index) => dayOf(draw, first + index, index)),
        rounds,
        rules: rulesOf(draw),
        coverage: [{ competency: 'problem_solving', rounds: [0, 1], people: 2, price: null }],
      },
    ],
    seed,
  };
}

function rulesOf(draw) {
  return {
    grid: { every: 2, offset: 0 },
    days: { limit: 1, price: null },
    roundsPerDay: null,
    span: { limit: 24, price: null },
    minGap: { limit: draw(2), price: 2 },
    maxGap: { limit: 4, price: null },
    backToBack: { limit: 3, price: null },
    lunch: { slots: 3, price: null },
    before:
      draw(2) === 0
        ? [
            [0, 3],
            [1, 3],
            [2, 3],
          ]
        : [],
    outOfPlace: 3,
    idle: 1,
    waiting: 2,
    twice: null,
    seniors: { atLeast: 1, price: null },
  };
}

function personOf(draw, index, slots) {
  const free = [];
  const shift = draw(5) * 4 - 8;
  for (let day = 0; day < days; day++) {
    const opens = day * DAY + 36 + shift;
    for (let from = opens; from < opens + 32;) {
      const busy = draw(2) === 0;
      const to = Math.min(opens + 32, from + 2 + draw(7));
      const last = free.at(-1);
      if (!busy && last && last.to === from) last.to = to;
      else if (!busy) free.push({ from: Math.max(0, from), to: Math.min(slots, to) });
      from = to;
    }
  }
  const cap = (kind, from, to, left) => ({ kind, from, to, left, price: null });
  return {
    id: `person-${String(index).padStart(3, '0')}`,
    free,
    soft: [],
    caps: [
      ...Array.from({ length: days }, (_, day) => cap('day', day * DAY, (day + 1) * DAY, draw(3))),
      ...Array.from({ length: Math.ceil(days / 7) }, (_, week) =>
        cap('week', week * 7 * DAY, (week + 1) * 7 * DAY, draw(4)),
      ),
    ],
    buffer: 1,
    senior: draw(3) === 0,
    load: draw(6),
    loadStep: 2,
  };
}

function dayOf(draw, day, wait) {
  const from = day * DAY;
  const start = from + 36 + 2 * draw(4);
  return {
    date: new Date(Date.UTC(2026, 10, 30 + day)).toISOString().slice(0, 10),
    wait,
    from,
    to: from + DAY,
    windows: [{ from: start, to: start + 18 + 2 * draw(6) }],
    lunch: { from: from + 46, to: from + 56, owedFrom: from + 46, owedTo: from + 54 },
  };
}

function drawFrom(seed) {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
}
