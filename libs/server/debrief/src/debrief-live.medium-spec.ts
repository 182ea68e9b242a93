import { waitFor } from '@debrief/server-testing';
import type { TestingModule } from '@nestjs/testing';
import { DebriefLive, type LiveStream } from './debrief.live';
import { DebriefNewsListener } from './debrief-news.listener';
import { DebriefWorld, type Who } from './testing/debrief.world';

/** What a stream was told, for looking at. */
interface Heard extends LiveStream {
  readonly versions: number[];
  ended: boolean;
}

describe('live news of a debrief', () => {
  let world: DebriefWorld;
  let other: TestingModule;

  beforeAll(async () => {
    world = await DebriefWorld.open();
    other = await world.otherProcess();
  });
  afterAll(async () => {
    await other.close();
    await world.close();
  });

  const hear = async (who: Who, loopId: string, process?: TestingModule): Promise<Heard> => {
    const live = (process ?? other).get(DebriefLive, { strict: false });
    const heard: Heard = {
      loopId,
      personId: world.people[who],
      versions: [],
      ended: false,
      tick: (version) => heard.versions.push(version),
      beat: () => undefined,
      end: () => {
        heard.ended = true;
        live.leave(heard);
      },
    };
    await live.join(heard);
    return heard;
  };
  const version = async (loopId: string) => (await world.view('recruiter', loopId)).version;

  it('brings a vote that one process took to a listener of another, as a version and no more', async () => {
    const { loopId, debriefId } = await world.reading();
    const heard = await hear('ada', loopId);
    const before = Math.max(...heard.versions);
    const sent = performance.now();
    await world.vote('ben', debriefId);
    const sealed = performance.now();
    await waitFor('the tick', () => Promise.resolve(Math.max(...heard.versions) > before));
    process.stdout.write(
      `a vote was heard in the other process ${Math.round(performance.now() - sealed)} ms after it was answered (${Math.round(sealed - sent)} ms)\n`,
    );
    expect(heard.versions.at(-1)).toBe(await version(loopId));
    heard.end();
  });

  it('tells nothing of what is sealed: no tick for a note that only its author sees', async () => {
    const { loopId, debriefId } = await world.reading();
    const heard = await hear('ada', loopId);
    const before = await version(loopId);
    await world.note('ben', debriefId);
    expect(await version(loopId)).toBe(before);
    // The vote after it is the proof that whatever the note sent would have come by now.
    await world.vote('ben', debriefId);
    await waitFor('the tick of the vote', async () =>
      Promise.resolve(heard.versions.at(-1) === (await version(loopId))),
    );
    expect(heard.versions.filter((told) => told > before)).toEqual([before + 1]);
    heard.end();
  });

  it('cuts off who has come to owe or to be in conflict, and goes on for the others', async () => {
    const loop = await world.reading();
    const [ada, cleo, ben] = await Promise.all(
      (['ada', 'cleo', 'ben'] as const).map((who) => hear(who, loop.loopId)),
    );
    await world.seat('ada', loop);
    await world.conflict('cleo', loop.candidateId);
    const toldBefore = ada?.versions.length;
    await world.vote('manager', loop.debriefId);
    await waitFor('the cut', () => Promise.resolve(ada?.ended === true && cleo?.ended === true));
    const now = await version(loop.loopId);
    await waitFor('the tick', () => Promise.resolve(ben?.versions.at(-1) === now));
    expect(ada?.versions).toHaveLength(toldBefore ?? -1);
    ben?.end();
  });

  it('listens again after its connection was killed, and tells what was missed', async () => {
    const { loopId, debriefId } = await world.reading();
    const heard = await hear('ada', loopId);
    const listeners = () =>
      world.test.pool.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN debrief_changed'`,
      );
    const { rows } = await listeners();
    expect(rows.length).toBeGreaterThan(0);
    await world.test.pool.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) pid', [
      rows.map(({ pid }) => pid),
    ]);
    await world.vote('ben', debriefId);
    const now = await version(loopId);
    await waitFor('what was missed', () => Promise.resolve((heard.versions.at(-1) ?? 0) >= now));
    const told = heard.versions.length;
    await world.vote('cleo', debriefId);
    await waitFor('news over the new connection', () =>
      Promise.resolve(heard.versions.length > told),
    );
    heard.end();
  });

  it('is a voter’s presence: seen when they come, and noted no more than once in 20 seconds', async () => {
    const { loopId } = await world.reading();
    const watching = await hear('ben', loopId, other);
    const seenAt = async (): Promise<string> => {
      const { rows } = await world.test.pool.query<{ at: Date }>(
        `SELECT v.last_seen_at AS at FROM debrief_voter v JOIN debrief d ON d.id = v.debrief_id
         WHERE d.loop_id = $1 AND v.person_id = $2`,
        [loopId, world.people.ada],
      );
      return rows[0]?.at.toISOString() ?? '';
    };
    const present = async () =>
      (await world.view('ben', loopId)).voters.find(({ name }) => name === 'Ada Lind')?.present;
    expect(await present()).toBe(false);
    const told = watching.versions.length;
    const first = await hear('ada', loopId);
    await waitFor('the tick of who came', () => Promise.resolve(watching.versions.length > told));
    expect(await present()).toBe(true);
    const at = await seenAt();
    world.clock.advanceMinutes(0.1);
    (await hear('ada', loopId)).end();
    expect(await seenAt()).toBe(at);
    world.clock.advanceMinutes(1);
    expect(await present()).toBe(false);
    first.end();
    watching.end();
  });

  it('lets its connection go when nobody listens', async () => {
    const { loopId } = await world.reading();
    const heard = await hear('ada', loopId);
    heard.end();
    const listener = other.get(DebriefNewsListener, { strict: false });
    expect(listener.listening).toBe(false);
  });
});
