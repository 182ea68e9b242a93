import { rowsOf } from '@debrief/server-testing';
import { mutate, newKey } from '../harness/ask';

/** How long an outage lasts: short where every run pays for it, a minute where faults are what is looked at. */
export const FAULT_SECONDS = Number(process.env['DEBRIEF_FAULT_SECONDS'] ?? '12');
/** Nobody waits longer for an answer, whatever is broken behind it. */
export const CLIENT_MS = 2000;

export interface Room {
  readonly roundId: string;
  readonly loopId: string;
  readonly startsAt: string;
  readonly recruiterId: string;
  version: number;
}

/** Rounds of different loops whose place a recruiter may change as often as they like: news each time. */
export async function roomsToMove(databaseUrl: string, count: number): Promise<Room[]> {
  const rows = await rowsOf<{
    id: string;
    loop_id: string;
    starts_at: Date;
    version: number;
    recruiter_id: string;
  }>(
    databaseUrl,
    `SELECT DISTINCT ON (r.loop_id) r.id, r.loop_id, r.starts_at, r.version, (
       SELECT p.id FROM person p WHERE p.active AND 'recruiter' = ANY (p.roles)
         AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.person_id = p.id AND s.loop_id = l.id)
         AND NOT EXISTS (SELECT 1 FROM conflict_of_interest c WHERE c.person_id = p.id AND c.candidate_id = l.candidate_id)
       ORDER BY p.id LIMIT 1) AS recruiter_id
     FROM round r JOIN loop l ON l.id = r.loop_id AND l.state = 'in_progress' AND NOT l.is_mock
     WHERE r.state = 'scheduled' AND r.starts_at > now() + interval '1 hour' ORDER BY r.loop_id, r.id LIMIT $1`,
    [count],
  );
  if (rows.length < count) throw new Error(`The season has ${rows.length} rounds ahead`);
  return rows.map((row) => ({
    roundId: row.id,
    loopId: row.loop_id,
    startsAt: row.starts_at.toISOString(),
    recruiterId: row.recruiter_id,
    version: row.version,
  }));
}

/** Moves a round to another room; gives how long the answer took, in milliseconds. Throws when there is none in time. */
export async function moveRoom(api: { url: string }, room: Room, place: string): Promise<number> {
  const started = performance.now();
  const moved = mutate(
    api,
    room.recruiterId,
    'setRoundSlot',
    {
      roundId: room.roundId,
      version: room.version,
      startsAt: room.startsAt,
      place,
      idempotencyKey: newKey(),
    },
    '... on RoundScheduled { round { version } }',
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`No answer within ${CLIENT_MS} ms`)), CLIENT_MS);
  });
  const { outcome } = await Promise.race([moved, late]).finally(() => clearTimeout(timer));
  expect(outcome).toMatchObject({ __typename: 'RoundScheduled' });
  room.version = (outcome['round'] as { version: number }).version;
  return performance.now() - started;
}

export interface WorkOf {
  readonly id: string;
  readonly attempts: number;
  readonly running: boolean;
  readonly done: boolean;
  readonly relayed: boolean;
}

/** What the outbox says about the news of these rounds, oldest first. */
export function workOf(databaseUrl: string, rooms: readonly Room[]): Promise<WorkOf[]> {
  return rowsOf<WorkOf>(
    databaseUrl,
    `SELECT id, attempts, started_at IS NOT NULL AND done_at IS NULL AS running, done_at IS NOT NULL AS done,
       relayed_at IS NOT NULL AS relayed
     FROM outbox WHERE type = 'round.scheduled' AND payload->>'roundId' = ANY ($1) ORDER BY seq`,
    [rooms.map(({ roundId }) => roundId)],
  );
}

/** The loops whose packet is not assembled as they are now: what the news of a moved round brings about. */
export async function staleLoops(databaseUrl: string, rooms: readonly Room[]): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    databaseUrl,
    `SELECT l.id FROM loop l WHERE l.id = ANY ($1::uuid[]) AND NOT EXISTS (
       SELECT 1 FROM packet_projection p WHERE p.loop_id = l.id AND p.content_version = l.content_version)`,
    [rooms.map(({ loopId }) => loopId)],
  );
  return rows.map(({ id }) => id);
}
