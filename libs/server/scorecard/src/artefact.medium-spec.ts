import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Actor } from '@debrief/server-kernel';
import { ArtefactReader } from './artefact.reader';
import { ArtefactRepository } from './artefact.repository';
import { ArtefactService } from './artefact.service';
import { NOW, ScorecardWorld, type SpecLoop, type Who } from './testing/scorecard.world';

describe('artefacts of a seat', () => {
  let world: ScorecardWorld;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'debrief-artefacts-'));
    world = await ScorecardWorld.open({ FILES_DIR: folder });
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => world.clock.set(NOW));

  const add = (who: Who, seatId: string, text = 'def windows(tokens): …', name = 'windows.py') =>
    world
      .get(ArtefactService)
      .add(world.who(who), seatId, { name, body: Readable.from([Buffer.from(text)]) });
  const added = async (who: Who, seatId: string, text?: string): Promise<string> => {
    const done = await add(who, seatId, text);
    if (done.__typename !== 'FileAdded') throw new Error(JSON.stringify(done));
    return done.file.id;
  };
  const opened = async (actor: Actor, id: string): Promise<string | null> => {
    const file = await world.get(ArtefactReader).open(actor, id);
    if (!file) return null;
    let text = '';
    for await (const piece of file.body) text += String(piece);
    return text;
  };
  const opens = (who: Who, id: string) => opened(world.who(who), id);
  const listed = async (who: Who, seatId: string) =>
    (await world.get(ArtefactReader).ofSeats(world.who(who), [seatId])).get(seatId) ?? [];
  const codes = (done: object) => ('fields' in done ? JSON.stringify(done.fields) : '');
  const looks = (loop: SpecLoop, who: Who) =>
    world.count('access_ledger WHERE loop_id = $1 AND person_id = $2', loop.loopId, world.id(who));

  it('are their author’s alone until the scorecard is filed', async () => {
    const loop = await world.loop();
    const id = await added('ada', loop.ada);
    expect(await listed('ada', loop.ada)).toMatchObject([
      { id, name: 'windows.py.txt', kind: 'artefact', url: `/files/artefacts/${id}` },
    ]);
    expect(await opens('ada', id)).toBe('def windows(tokens): …');
    for (const who of ['ben', 'cleo', 'recruiter', 'admin', 'manager', 'otherManager'] as const) {
      expect(await opens(who, id)).toBeNull();
      expect(await listed(who, loop.ada)).toEqual([]);
    }
    expect(await looks(loop, 'ada')).toBe(0);
  });

  it('follow the seal of their scorecard once it is filed: whoever owes finds nothing', async () => {
    const loop = await world.loop();
    const id = await added('ada', loop.ada);
    await world.filed('ada', loop.ada);
    for (const who of ['ben', 'cleo', 'recruiter', 'admin', 'manager'] as const)
      expect(await opens(who, id)).toBeNull();
    await world.filed('ben', loop.ben);
    for (const who of ['ben', 'recruiter', 'admin', 'manager'] as const)
      expect(await opens(who, id)).toContain('def windows');
    expect(await opens('cleo', id)).toBeNull();
    expect(await opens('otherManager', id)).toBeNull();
    expect(await looks(loop, 'ben')).toBe(1);
    expect(await looks(loop, 'cleo')).toBe(0);
  });

  it('say nothing to whoever owes: two worlds with and without a colleague’s artefact look alike', async () => {
    const seen = async (withArtefact: boolean) => {
      const loop = await world.loop();
      const id = withArtefact ? await added('ada', loop.ada) : loop.ada;
      await world.filed('ada', loop.ada);
      return [
        await opens('cleo', id),
        await listed('cleo', loop.ada),
        await listed('cleo', loop.cleo),
        await looks(loop, 'cleo'),
      ];
    };
    expect(await seen(true)).toEqual(await seen(false));
  });

  it('are hidden from whoever has a conflict of interest, their own included', async () => {
    const loop = await world.loop();
    const id = await added('ada', loop.ada);
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES (gen_random_uuid(), $1, $2, 'relative')`,
      world.id('ada'),
      loop.candidateId,
    );
    expect(await opens('ada', id)).toBeNull();
    expect((await add('ada', loop.ada, 'more')).__typename).toBe('NotFoundProblem');
  });

  it('come from the holder of the seat alone, and only while it is open', async () => {
    const loop = await world.loop();
    expect((await add('ben', loop.ada)).__typename).toBe('NotFoundProblem');
    expect((await add('admin', loop.ada)).__typename).toBe('NotFoundProblem');
    await world.filed('ada', loop.ada);
    expect(codes(await add('ada', loop.ada))).toContain('ALREADY_FILED');
    const stopped = await world.loop({ state: 'stopped' });
    expect(codes(await add('ada', stopped.ada))).toContain('CLOSED');
  });

  it('that come twice are one, and more than twenty are too many', async () => {
    const loop = await world.loop();
    const first = await added('ada', loop.ada, 'text 0');
    for (let made = 1; made < 20; made += 1) await added('ada', loop.ada, `text ${made}`);
    expect(codes(await add('ada', loop.ada, 'one more'))).toContain('TOO_MANY');
    expect(await added('ada', loop.ada, 'text 0')).toBe(first);
    expect(await listed('ada', loop.ada)).toHaveLength(20);
    expect(await world.count('unowned_file WHERE due_at > $1', NOW)).toBe(0);
  });

  it('can be taken back by their author until they are filed', async () => {
    const loop = await world.loop();
    const [one, two] = [await added('ada', loop.ada, 'one'), await added('ada', loop.ada, 'two')];
    const remove = (who: Who, id: string) => world.get(ArtefactService).remove(world.who(who), id);
    expect((await remove('ben', one)).__typename).toBe('NotFoundProblem');
    expect((await remove('ada', one)).__typename).toBe('ArtefactRemoved');
    expect(await opens('ada', one)).toBeNull();
    expect(await world.count('unowned_file WHERE id = $1', one)).toBe(1);
    await world.filed('ada', loop.ada);
    expect((await remove('ada', two)).__typename).toBe('NotFoundProblem');
  });

  it('are told apart for notes: only those of the same seat count', async () => {
    const loop = await world.loop();
    const [hers, his] = [await added('ada', loop.ada), await added('ben', loop.ben)];
    const found = await world.test.uow.keepBooks((tx) =>
      world.get(ArtefactRepository).idsOf(tx, loop.ada, [hers, his]),
    );
    expect([...found]).toEqual([hers]);
  });
});
