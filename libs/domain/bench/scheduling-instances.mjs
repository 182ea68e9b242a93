// Requests of the usual shape, from a seed: interviewers in four zones with half-full calendars, a candidate with
// some days, four rounds of 45 or 60 minutes (a quarter of them with a panel of two), lunch, six hours at most,
// an hour between rounds at most, a senior person among them, load as price.
const DAY = 96;

export function numbers(seed) {
  let state = BigInt(seed) * 2862933555777941757n + 3037000493n;
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(state >> 33n) / 2 ** 31;
  };
}

/** A problem of one request: `people` interviewers, `days` days in a row, `fill` of working hours taken. */
export function instance({ people, days, seed, fill = 0.5, every = 1 }) {
  const next = numbers(seed);
  const slots = days * DAY;
  const interviewers = Array.from({ length: people }, (_, index) =>
    interviewer(next, { index, days, fill }),
  );
  const loop = request(next, { interviewers, days, every });
  return {
    format: 1,
    horizon: { startsAt: Date.UTC(2027, 0, 4), slots },
    people: interviewers.map(({ person }) => person),
    rooms: [],
    loops: [loop],
    seed,
  };
}

function interviewer(next, { index, days, fill }) {
  const draw = next();
  const ahead = draw < 0.35 ? -3 : draw < 0.75 ? 0 : draw < 0.9 ? 5 : 6;
  const from = (9 - ahead) * 4;
  const free = [];
  for (let day = 0; day < days; day++) free.push(...freeOf(next, day * DAY + from, 32, fill));
  const asks = [0.5, 0.3, 0.3, 0.5, 0.2].map((share) => next() < share);
  if (!asks.includes(true)) asks[Math.floor(next() * 5)] = true;
  const person = {
    id: `person-${String(index).padStart(4, '0')}`,
    ...{ free, soft: [], caps: [], buffer: 1 },
    ...{ senior: next() < 0.4, load: Math.floor(next() * 6), loadStep: 2 },
  };
  return { person, asks };
}

function freeOf(next, from, slots, fill) {
  const taken = new Array(slots).fill(false);
  let left = Math.ceil(slots * fill);
  for (let tries = 0; left > 0 && tries < 200; tries++) {
    const length = next() < 0.6 ? 2 : 4;
    const start = Math.floor((next() * (slots - length)) / 2) * 2;
    for (let at = start; at < start + length; at++) {
      if (!taken[at]) left--;
      taken[at] = true;
    }
  }
  const spans = [];
  for (let at = 0; at < slots;) {
    const start = at;
    while (at < slots && !taken[at]) at++;
    if (at > start) spans.push({ from: from + start, to: from + at });
    else at++;
  }
  return spans;
}

function request(next, { interviewers, days, every }) {
  const draw = next();
  const ahead = draw < 0.4 ? -3 : draw < 0.85 ? 0 : 5;
  const offered = candidateDays(next, days).map((day) => candidateDay(next, day, ahead));
  const length = () => (next() < 0.5 ? 3 : 4);
  const last = next() < 0.5 ? 4 : 0;
  const kinds = [
    [0, length()],
    [next() < 0.5 ? 1 : 2, 4],
    [3, 3],
    [last, length()],
  ];
  const panel = next() < 0.25;
  const rounds = kinds.map(([kind, slots], index) => {
    const pool = interviewers
      .filter(({ asks }) => asks[kind])
      .map(({ person }) => ({ person: person.id, price: 0 }));
    const seats = [{ id: `seat-${index}-0`, role: 'lead', pool }];
    if (index === 1 && panel) seats.push({ id: `seat-${index}-1`, role: 'panelist', pool });
    return { id: `round-${index}`, slots, seats, needsRoom: false };
  });
  const before = last === 4 && next() < 0.5 ? [0, 1, 2].map((index) => [index, 3]) : [];
  return { id: 'loop', days: offered, rounds, rules: rules(every, before), coverage: [] };
}

function candidateDays(next, days) {
  const count = days <= 5 ? 1 + Math.floor(next() * 3) : 3 + Math.floor(next() * (days - 3));
  const all = Array.from({ length: days }, (_, day) => ({ day, at: next() }));
  all.sort((a, b) => a.at - b.at);
  return all
    .slice(0, count)
    .map(({ day }) => day)
    .sort((a, b) => a - b);
}

function candidateDay(next, day, ahead) {
  const from = day * DAY + (9 - ahead) * 4;
  let window = { from, to: from + 32 };
  if (next() < 0.3)
    window = next() < 0.5 ? { from, to: from + 20 } : { from: from + 12, to: from + 32 };
  const hour = (value) => day * DAY + Math.round((value - ahead) * 4);
  const lunch = { from: hour(11.25), to: hour(14), owedFrom: hour(12), owedTo: hour(13) };
  const date = new Date(Date.UTC(2027, 0, 4 + day)).toISOString().slice(0, 10);
  return { date, wait: day, from: window.from, to: window.to, windows: [window], lunch };
}

function rules(every, before) {
  return {
    grid: { every, offset: 0 },
    days: { limit: 1, price: null },
    roundsPerDay: null,
    span: { limit: 24, price: null },
    minGap: null,
    maxGap: { limit: 4, price: null },
    backToBack: null,
    lunch: { slots: 3, price: null },
    before,
    ...{ outOfPlace: 3, idle: 2, waiting: 1, twice: null },
    seniors: { atLeast: 1, price: null },
  };
}
