// From the generated instances of a folder of benchmarks to our problem: what they call by other names.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** Loads the generator of the folder. */
export async function generatorOf(folder) {
  const { gen } = await import(pathToFileURL(join(folder, 'loopbatch_gen.mjs')).href);
  return (shape) => problemOf(gen(shape), shape.seed);
}

function problemOf({ days, T, interviewers, loops, buf }, seed) {
  const perDay = T / days;
  const idOf = (kind, index) => `${kind}-${String(index).padStart(4, '0')}`;
  const people = interviewers.map((person) => ({
    id: idOf('person', person.id),
    free: spansOf(person.free),
    soft: [],
    caps: [
      ...Array.from({ length: days }, (_, day) => ({
        kind: 'day',
        from: day * perDay,
        to: (day + 1) * perDay,
        left: person.capDay,
        price: null,
      })),
      { kind: 'week', from: 0, to: T, left: person.capWeek, price: null },
    ],
    buffer: buf,
    senior: person.senior === 1,
    load: person.recent,
    loadStep: 2,
  }));
  const poolOf = (type) =>
    interviewers
      .filter(({ qual }) => qual[type])
      .map(({ id }) => ({ person: idOf('person', id), price: 0 }));
  const loopOf = (loop) => ({
    id: idOf('loop', loop.id),
    days: daysOf(loop, days, perDay),
    rounds: loop.rounds.map(({ type, dur, need }, index) => ({
      id: `${idOf('loop', loop.id)}-${index}`,
      slots: dur,
      seats: Array.from({ length: need }, (_, seat) => ({
        id: `${idOf('loop', loop.id)}-${index}-${seat}`,
        role: seat === 0 ? 'lead' : 'panelist',
        pool: poolOf(type),
      })),
      needsRoom: false,
    })),
    rules: {
      grid: { every: 1, offset: 0 },
      days: { limit: 1, price: null },
      roundsPerDay: null,
      span: { limit: loop.maxSpan, price: null },
      minGap: null,
      maxGap: { limit: loop.maxGap, price: null },
      backToBack: null,
      lunch: { slots: loop.lunch.len, price: null },
      before:
        loop.lastHM < 0
          ? []
          : [...loop.rounds.keys()].flatMap((at) =>
              at === loop.lastHM ? [] : [[at, loop.lastHM]],
            ),
      outOfPlace: 3,
      idle: 2,
      waiting: 1,
      twice: null,
      seniors: { atLeast: loop.needSenior, price: null },
    },
    coverage: [],
  });
  return {
    format: 1,
    horizon: { startsAt: Date.UTC(2026, 10, 30), slots: T },
    people,
    rooms: [],
    loops: loops.map(loopOf),
    seed,
  };
}

function daysOf({ win, lunch }, days, perDay) {
  return Array.from({ length: days }, (_, day) => {
    const from = day * perDay;
    const own = win.map((free, slot) => (slot >= from && slot < from + perDay ? free : 0));
    return {
      date: new Date(Date.UTC(2026, 10, 30 + day)).toISOString().slice(0, 10),
      from,
      to: from + perDay,
      wait: day,
      windows: spansOf(own),
      lunch: {
        owedFrom: from + lunch.need0,
        owedTo: from + lunch.need1,
        from: from + lunch.a,
        to: from + lunch.b,
      },
    };
  }).filter(({ windows }) => windows.length > 0);
}

function spansOf(free) {
  const spans = [];
  for (let slot = 0; slot < free.length; slot++) {
    if (!free[slot]) continue;
    const from = slot;
    while (slot < free.length && free[slot]) slot++;
    spans.push({ from, to: slot });
  }
  return spans;
}
