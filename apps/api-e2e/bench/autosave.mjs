// How long a save takes while 20 interviewers type: each sends its whole draft 0.8 s after the last
// of a burst of keys, over GraphQL, as the form does. Prints p50, p95 and the longest.
//
// Needs DATABASE_URL of a seeded database and a built api; SECONDS and WRITERS change the run.
import { createHash, randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import pg from 'pg';

const WRITERS = Number(process.env.WRITERS ?? 20);
const SECONDS = Number(process.env.SECONDS ?? 20);
const PORT = Number(process.env.PORT ?? 3975);
const url = process.env.DATABASE_URL;
if (!url) {
  console.error('Set DATABASE_URL to a seeded database');
  process.exit(1);
}
const origin = `http://127.0.0.1:${PORT}`;
const pool = new pg.Pool({ connectionString: url, max: 4 });
const { rows: seats } = await pool.query(
  `SELECT s.id, s.person_id FROM seat s JOIN loop l ON l.id = s.loop_id AND l.state = 'in_progress' AND NOT l.is_mock
   WHERE s.state = 'assigned' AND s.filed_at IS NULL ORDER BY s.id LIMIT $1`,
  [WRITERS],
);
if (seats.length < WRITERS) console.error(`Only ${seats.length} open seats: so many write.`);

const api = spawn('node', ['apps/api/dist/main.js'], {
  env: {
    ...process.env,
    DATABASE_URL: url,
    PORT: String(PORT),
    LOG_LEVEL: 'silent',
    NODE_ENV: 'production',
    SHUTDOWN_GRACE_SECONDS: '0',
  },
  stdio: 'ignore',
});
for (let tries = 0; ; tries += 1) {
  if (
    await fetch(`${origin}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    )
  )
    break;
  if (tries > 600) throw new Error('The api did not become ready');
  await new Promise((again) => setTimeout(again, 100));
}

async function session(personId) {
  const secret = randomBytes(32).toString('base64url');
  await pool.query(
    `INSERT INTO session (token_hash, id, person_id, expires_at)
     VALUES ($1, gen_random_uuid(), $2, now() + interval '1 hour')`,
    [createHash('sha256').update(secret).digest(), personId],
  );
  return secret;
}

// The dashboard's own document, so that what is measured is what people wait for.
const documents = Object.values(
  JSON.parse(readFileSync('libs/web/data/src/generated/persisted-documents.json', 'utf8')),
);
const save = documents.find((text) => text.includes('mutation SaveScorecardDraft('));
if (!save) throw new Error('The dashboard has no document that saves a draft');

const took = [];
let refused = 0;
async function write({ id, person_id: personId }, until) {
  const cookie = `debrief_session=${await session(personId)}`;
  let revision =
    (await pool.query('SELECT revision FROM scorecard_draft WHERE seat_id = $1', [id])).rows[0]
      ?.revision ?? 0;
  const notes = [];
  await new Promise((start) => setTimeout(start, Math.random() * 2_000));
  while (Date.now() < until) {
    const text = 'Asked for the read path and drew it, then named what breaks first. '.repeat(3);
    notes.push({ id: `n${notes.length}`, kind: 'SAID', text, atSeconds: notes.length * 30 });
    const body = {
      notes: notes.slice(-60),
      ratings: [],
      flags: [],
      keyPoints: [],
      star: [],
      recommendation: null,
      summary: text,
    };
    const since = performance.now();
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin },
      body: JSON.stringify({ query: save, variables: { input: { seatId: id, revision, body } } }),
    });
    const { data } = await answer.json();
    took.push(performance.now() - since);
    const reply = data?.saveScorecardDraft;
    if (reply?.draft) revision = reply.draft.revision;
    else refused += 1;
    // A burst of keys, then the quiet after which the form saves.
    await new Promise((next) => setTimeout(next, 800 + Math.random() * 1_700));
  }
}

const until = Date.now() + SECONDS * 1000;
await Promise.all(seats.map((seat) => write(seat, until)));
took.sort((a, b) => a - b);
const at = (share) => took[Math.min(took.length - 1, Math.floor(took.length * share))].toFixed(0);
console.log(
  `${seats.length} interviewers typing for ${SECONDS} s: ${took.length} saves, ${refused} refused; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`,
);
api.kill('SIGTERM');
await pool.end();
