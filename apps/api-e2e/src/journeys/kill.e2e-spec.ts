import {
  rowsOf,
  seasonDatabase,
  startApi,
  type PreparedDatabase,
  type RunningProcess,
} from '@debrief/server-testing';
import { completeBody, mutate, newKey } from '../harness/ask';

interface Seat {
  readonly id: string;
  readonly person_id: string;
}
interface Told {
  readonly revision: number;
  readonly summary: string;
}

const ROUNDS = 4;

describe('an api that is killed while people write', () => {
  let season: PreparedDatabase;
  let world: { url: string; drop(): Promise<void> };
  let api: RunningProcess;
  let seats: Seat[];

  beforeAll(async () => {
    season = await seasonDatabase();
    world = await season.copy();
    api = await startApi(world.url);
    seats = await rowsOf<Seat>(
      world.url,
      `SELECT DISTINCT ON (s.person_id) s.id, s.person_id FROM seat s
       JOIN loop l ON l.id = s.loop_id AND l.state = 'in_progress' AND NOT l.is_mock
       JOIN round r ON r.id = s.round_id AND r.ends_at < '2026-11-24T09:30:00Z'
       WHERE s.state = 'assigned' AND s.filed_at IS NULL ORDER BY s.person_id, s.id LIMIT 4`,
    );
  }, 180_000);
  afterAll(async () => {
    await api.stop('SIGKILL');
    await world.drop();
    await season.drop();
  });

  const storedDraft = async (seat: Seat) =>
    (
      await rowsOf<{ revision: number; summary: string }>(
        world.url,
        `SELECT revision, body->>'summary' AS summary FROM scorecard_draft WHERE seat_id = $1`,
        [seat.id],
      )
    )[0];

  /** Saves again and again until the server is gone; gives the last save it acknowledged. */
  async function typeUntilGone(seat: Seat, label: string): Promise<Told | null> {
    const body = await completeBody(api, seat.person_id, seat.id);
    let revision = (await storedDraft(seat))?.revision ?? 0;
    let told: Told | null = null;
    for (let stroke = 0; stroke < 10_000; stroke += 1) {
      const summary = `${label}: sentence ${stroke} of what I heard in this round.`;
      const answer = await mutate(
        api,
        seat.person_id,
        'saveScorecardDraft',
        { seatId: seat.id, revision, body: { ...body, summary } },
        '... on DraftSaved { draft { revision } }',
      ).catch(() => null);
      if (!answer) return told;
      expect(answer.outcome).toMatchObject({ __typename: 'DraftSaved' });
      revision = (answer.outcome['draft'] as { revision: number }).revision;
      told = { revision, summary };
    }
    throw new Error('The server was never killed');
  }

  it(`keeps every acknowledged draft over ${ROUNDS} kills`, async () => {
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const writing = seats.map((seat) => typeUntilGone(seat, `Round ${round}`));
      // Not a wait for something: the moment of the kill is what varies.
      await new Promise((done) => setTimeout(done, 400 + 150 * round));
      await api.stop('SIGKILL');
      const told = await Promise.all(writing);
      api = await startApi(world.url);
      for (const [index, last] of told.entries()) {
        const seat = seats[index];
        if (!seat || !last) continue;
        acknowledged += 1;
        const stored = await storedDraft(seat);
        // One save may have been committed without its answer arriving; none may be lost.
        expect([last.revision, last.revision + 1]).toContain(stored?.revision);
        if (stored?.revision === last.revision) expect(stored.summary).toBe(last.summary);
      }
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS);
  }, 180_000);

  it('files once when the answer to a filing is lost and it is sent again under its key', async () => {
    const seat = seats[0];
    if (!seat) throw new Error('The season has nobody who owes');
    const body = await completeBody(api, seat.person_id, seat.id);
    const input = { idempotencyKey: newKey(), seatId: seat.id, body };
    const first = mutate(api, seat.person_id, 'submitScorecard', input).catch(() => null);
    await new Promise((done) => setTimeout(done, 20));
    await api.stop('SIGKILL');
    await first;
    api = await startApi(world.url);
    const again = await mutate(api, seat.person_id, 'submitScorecard', input);
    expect(again.outcome).toMatchObject({ __typename: 'ScorecardFiled' });
    const counts = await rowsOf<{ cards: string; news: string }>(
      world.url,
      `SELECT (SELECT count(*) FROM scorecard WHERE seat_id = $1) AS cards,
              (SELECT count(*) FROM outbox WHERE type = 'scorecard.submitted' AND payload->>'seatId' = $1::text) AS news`,
      [seat.id],
    );
    expect(counts[0]).toMatchObject({ cards: '1', news: '1' });
  }, 120_000);
});
