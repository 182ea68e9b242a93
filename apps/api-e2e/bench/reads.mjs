// `npm run bench`: the packet and the list of loops against a floor, in one interleaved run.
//
// Floor: node:http, one pg pool of the same size, one prepared statement that returns the answer as
// JSON, without session, seal, audit or GraphQL. Figures are medians of paired ratios (ours ÷ floor)
// over the rounds; a ratio says something on a noisy machine, requests a second do not.
//
// Needs DATABASE_URL of a database filled by `npm run seed -- --loops 2000`.
import { createHash, randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import pg from 'pg';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SECONDS = Number(process.env.SECONDS ?? 2);
const PORT = 3970;
const url = process.env.DATABASE_URL;
if (!url) {
  console.error('Set DATABASE_URL to a database filled by: npm run seed -- --loops 2000');
  process.exit(1);
}

const pool = new pg.Pool({ connectionString: url, max: 10 });
const token = await session();
const loops = (
  await pool.query(
    `SELECT id FROM loop WHERE state = 'debrief' OR state = 'hired' OR state = 'not_hired' ORDER BY id LIMIT 200`,
  )
).rows.map((row) => row.id);

/** A recruiter without a seat: reads everything the seal leaves open. */
async function session() {
  const secret = randomBytes(32).toString('base64url');
  const person = await pool.query(
    `INSERT INTO person (id, name, email, roles, time_zone, working_hours)
     VALUES (gen_random_uuid(), 'Bench', 'bench@example.org', '{recruiter}', 'UTC', '[]')
     ON CONFLICT (email) DO UPDATE SET name = excluded.name RETURNING id`,
  );
  await pool.query(
    `INSERT INTO session (token_hash, id, person_id, expires_at)
     VALUES ($1, gen_random_uuid(), $2, now() + interval '1 hour')`,
    [createHash('sha256').update(secret).digest(), person.rows[0].id],
  );
  return secret;
}

const FLOOR_PACKET = `SELECT json_build_object(
  'loop', l.id, 'state', l.state, 'candidate', c.name, 'job', j.title,
  'rounds', (SELECT json_agg(json_build_object('id', r.id, 'name', r.name, 'kind', r.kind, 'startsAt', r.starts_at) ORDER BY r.id) FROM round r WHERE r.loop_id = l.id),
  'scorecards', (SELECT json_agg(json_build_object('author', p.name, 'submittedAt', s.submitted_at, 'body', v.body) ORDER BY s.id)
     FROM scorecard s JOIN person p ON p.id = s.author_id JOIN scorecard_version v ON v.scorecard_id = s.id AND v.number = 1 WHERE s.loop_id = l.id)
)::text AS body FROM loop l JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id WHERE l.id = $1`;
const FLOOR_LIST = `SELECT json_agg(t)::text AS body FROM (
  SELECT l.id, l.state, l.missing_count, l.last_activity_at, c.name, j.title
  FROM loop l JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
  WHERE NOT l.is_mock ORDER BY l.last_activity_at DESC, l.id DESC LIMIT 25) t`;

const floor = createServer((request, reply) => {
  const id = new URL(request.url, 'http://x').searchParams.get('id');
  const statement = id
    ? { name: 'packet', text: FLOOR_PACKET, values: [id] }
    : { name: 'list', text: FLOOR_LIST };
  pool.query(statement).then(
    (result) =>
      reply
        .writeHead(200, { 'content-type': 'application/json' })
        .end(result.rows[0]?.body ?? 'null'),
    () => reply.writeHead(500).end(),
  );
});
await new Promise((done) => floor.listen(PORT + 1, '127.0.0.1', done));

async function startApi(more) {
  const started = spawn('node', ['apps/api/dist/main.js'], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      PORT: String(PORT),
      LOG_LEVEL: 'silent',
      NODE_ENV: 'production',
      SHUTDOWN_GRACE_SECONDS: '0',
      ...more,
    },
    stdio: 'ignore',
  });
  for (let tries = 0; ; tries += 1) {
    const ready = await fetch(`http://127.0.0.1:${PORT}/health/ready`).then(
      (r) => r.ok,
      () => false,
    );
    if (ready) return started;
    if (tries > 300) throw new Error('The api did not become ready');
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The first start on a database learns how severe people are; what it takes is not what reading takes. */
async function fitted() {
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await pool.query('SELECT 1 FROM severity_fit LIMIT 1')).rows.length > 0) return;
    await new Promise((done) => setTimeout(done, 1000));
  }
  throw new Error('No severity fit came about');
}

async function stopApi(started) {
  const gone = new Promise((done) => started.once('exit', done));
  started.kill('SIGTERM');
  await gone;
}

// The dashboard's own document, so that what is measured is what people wait for.
const documents = readFileSync('libs/web/data/src/generated/persisted-documents.json', 'utf8');
const packetDocument = Object.values(JSON.parse(documents)).find((text) =>
  /query \w*Packet\w*\(\$loopId/.test(text),
);
if (!packetDocument) throw new Error('The dashboard has no packet document');
const LIST =
  '{ loops(first: 25) { edges { cursor node { id candidate { name } job { title } progress { state missingCount lastActivityAt } } } pageInfo { hasNextPage endCursor } } }';

const headers = { 'content-type': 'application/json', cookie: `debrief_session=${token}` };
const ours = (bodies) => ({
  url: `http://127.0.0.1:${PORT}`,
  requests: bodies.map((body) => ({ method: 'POST', path: '/graphql', headers, body })),
});
const packetBody = (loopId) => JSON.stringify({ query: packetDocument, variables: { loopId } });
async function readPacket(loopId) {
  const from = performance.now();
  const answer = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
    method: 'POST',
    headers,
    body: packetBody(loopId),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The packet answered ${answer.status}: ${text.slice(0, 300)}`);
  const statements = Number(/desc="(\d+)"/.exec(answer.headers.get('server-timing') ?? '')?.[1]);
  return { ms: performance.now() - from, statements };
}

const counting = await startApi({ STATEMENT_HEADER: 'true' });
await fitted();
const first = await readPacket(loops[0]);
console.log(
  `packet, first of a process: ${first.statements} statements, ${first.ms.toFixed(1)} ms`,
);
for (const name of ['read for the first time', 'read again']) {
  const reads = [];
  for (const loopId of loops.slice(1)) reads.push(await readPacket(loopId));
  const times = reads.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
  const most = Math.max(...reads.map(({ statements }) => statements));
  console.log(
    `packet, ${name}, one reader: at most ${most} statements, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  );
}
await stopApi(counting);
const api = await startApi({});
const theirs = (paths) => ({
  url: `http://127.0.0.1:${PORT + 1}`,
  requests: paths.map((path) => ({ path })),
});
const CASES = {
  packet: [ours(loops.map(packetBody)), theirs(loops.map((id) => `/?id=${id}`))],
  'page of 25 loops': [ours([JSON.stringify({ query: LIST })]), theirs(['/'])],
};

const cpuOf = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
async function load(target) {
  const before = cpuOf(api.pid);
  const result = await autocannon({ ...target, connections: 16, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} failed`);
  const requests = result.requests.total;
  return {
    rate: requests / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: (cpuOf(api.pid) - before) / requests,
  };
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [name, [mine, base]] of Object.entries(CASES)) {
  await load(mine);
  await load(base);
  const rows = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, second] = round % 2 === 0 ? [mine, base] : [base, mine];
    const a = await load(first);
    const b = await load(second);
    rows.push(round % 2 === 0 ? { ours: a, floor: b } : { ours: b, floor: a });
  }
  const ratios = rows.map((row) => row.ours.rate / row.floor.rate);
  console.log(
    `${name}: ${median(ratios).toFixed(2)} × floor (${Math.min(...ratios).toFixed(2)}..${Math.max(...ratios).toFixed(2)}), ` +
      `${Math.round(median(rows.map((row) => row.ours.rate)))} against ${Math.round(median(rows.map((row) => row.floor.rate)))} a second, ` +
      `p99 ${median(rows.map((row) => row.ours.p99))} against ${median(rows.map((row) => row.floor.p99))} ms, ` +
      `server CPU ${median(rows.map((row) => row.ours.cpu)).toFixed(2)} ms a request`,
  );
}
const rss =
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${api.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
console.log(`peak memory of the api: ${rss.toFixed(0)} MB`);

await stopApi(api);
floor.close();
await pool.end();
