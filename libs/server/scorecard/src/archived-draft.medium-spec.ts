import { newId } from '@debrief/server-kernel';
import { LoopProgressService, LoopService, SeatService } from '@debrief/server-loop';
import { ArchivedDraftService } from './archived-draft.service';
import { SheetReader } from './sheet.reader';
import { codingBody } from './testing';
import { behaviouralBody, NOW, ScorecardWorld, type Who } from './testing/scorecard.world';

const WRITTEN = codingBody({ summary: 'As far as I got.' });
const LATE = codingBody({ summary: 'As far as I got, and one sentence more.' });

describe('a draft whose seat ends while somebody types', () => {
  let world: ScorecardWorld;

  beforeAll(async () => {
    world = await ScorecardWorld.open();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.clock.set(NOW);
    await world.test.pool.query('DELETE FROM archived_draft');
  });

  const remove = (seatId: string, version = 1) =>
    world
      .get(SeatService)
      .remove(world.who('recruiter'), { seatId, version, idempotencyKey: newId() });
  const excuse = (seatId: string) =>
    world.get(SeatService).excuse(world.who('recruiter'), {
      seatId,
      version: 1,
      reason: 'Ill',
      idempotencyKey: newId(),
    });
  const stop = (loopId: string) =>
    world.get(LoopProgressService).stop(world.who('admin'), {
      loopId,
      version: 1,
      reason: 'Withdrew',
      idempotencyKey: newId(),
    });
  const decide = (loopId: string) =>
    world.test.uow.run({ actor: world.who('manager'), action: 'packet.decided' }, async (tx) => {
      await world.get(LoopService).moveLoop(tx, loopId, 1, 'not_hired');
      tx.record({ subjectType: 'loop', subjectId: loopId, loopId });
      return {};
    });
  const archived = (key: Who, all = false) =>
    world.get(ArchivedDraftService).list(world.who(key), all);
  const seatAgain = async (roundId: string, key: Who = 'ada') => {
    const done = await world.get(SeatService).assign(world.who('recruiter'), {
      roundId,
      personId: world.id(key),
      role: 'panelist',
      idempotencyKey: newId(),
    });
    if (done.__typename !== 'SeatAssigned' || !('id' in done.seat)) throw new Error('No seat');
    return done.seat.id;
  };
  const recover = (seatId: string, archivedDraftId: string, key: Who = 'admin') =>
    world
      .get(ArchivedDraftService)
      .recover(world.who(key), { archivedDraftId, seatId, idempotencyKey: newId() });

  it.each([
    ['removed', 'seat_removed', (loop: { ada: string; loopId: string }) => remove(loop.ada)],
    ['excused', 'seat_excused', (loop: { ada: string; loopId: string }) => excuse(loop.ada)],
    ['of a stopped loop', 'loop_closed', (loop: { loopId: string }) => stop(loop.loopId)],
    ['of a decided loop', 'loop_closed', (loop: { loopId: string }) => decide(loop.loopId)],
  ] as const)('is archived with a seat that is %s, and late words with it', async (_, why, end) => {
    const loop = await world.loop();
    await world.save('ada', loop.ada, 0, WRITTEN);
    await end(loop);
    expect(await world.count('scorecard_draft WHERE seat_id = $1', loop.ada)).toBe(0);
    expect(await archived('ada')).toMatchObject([
      { seatId: loop.ada, roundName: 'Screen', why, body: { summary: WRITTEN.summary } },
    ]);
    expect(await world.save('ada', loop.ada, 1, LATE)).toMatchObject({
      __typename: 'DraftArchivedProblem',
      why,
      kept: true,
    });
    expect(await archived('ada')).toMatchObject([{ body: { summary: LATE.summary } }]);
  });

  it('keeps the very first words too when they come too late', async () => {
    const loop = await world.loop();
    await remove(loop.ada);
    expect(await world.save('ada', loop.ada, 0, WRITTEN)).toMatchObject({ kept: true });
    expect(await archived('ada')).toMatchObject([{ body: { summary: WRITTEN.summary } }]);
  });

  it('says so when another device’s words are in the archive, and twice the same is once', async () => {
    const loop = await world.loop();
    await world.save('ada', loop.ada, 0, WRITTEN);
    await excuse(loop.ada);
    await world.save('ada', loop.ada, 1, LATE);
    expect(await world.save('ada', loop.ada, 1, LATE)).toMatchObject({ kept: true });
    expect(await world.save('ada', loop.ada, 1, codingBody())).toMatchObject({
      __typename: 'DraftArchivedProblem',
      kept: false,
    });
    expect(await archived('ada')).toMatchObject([{ body: { summary: LATE.summary } }]);
  });

  it('keeps a scorecard that was to be filed on a seat that has ended', async () => {
    const loop = await world.loop();
    await excuse(loop.ada);
    expect(await world.submit('ada', loop.ada, LATE)).toMatchObject({
      __typename: 'DraftArchivedProblem',
      why: 'seat_excused',
      kept: true,
    });
    expect(await world.count('scorecard WHERE seat_id = $1', loop.ada)).toBe(0);
    expect(await archived('ada')).toMatchObject([{ body: { summary: LATE.summary } }]);
  });

  it('loses nothing when the save and the end of the seat come at the same moment', async () => {
    for (let round = 0; round < 6; round += 1) {
      const loop = await world.loop();
      await world.save('ada', loop.ada, 0, WRITTEN);
      const [saved] = await Promise.all([world.save('ada', loop.ada, 1, LATE), remove(loop.ada)]);
      expect(['DraftSaved', 'DraftArchivedProblem']).toContain(saved.__typename);
      expect(await world.count('scorecard_draft WHERE seat_id = $1', loop.ada)).toBe(0);
      const [mine] = await archived('ada');
      expect(mine).toMatchObject({ seatId: loop.ada, body: { summary: LATE.summary } });
      await world.test.pool.query('DELETE FROM archived_draft');
    }
  });

  it('is read by its author alone; an admin may know that it is there, unless they owe on the loop', async () => {
    const loop = await world.loop();
    await world.save('ada', loop.ada, 0, WRITTEN);
    await remove(loop.ada);
    for (const key of ['ben', 'admin', 'recruiter', 'manager'] as const)
      expect(await archived(key)).toEqual([]);
    for (const key of ['ben', 'recruiter', 'manager'] as const)
      expect(await archived(key, true)).toEqual([]);
    expect(await archived('admin', true)).toMatchObject([
      { seatId: loop.ada, author: { name: 'Ada Lind' }, body: null },
    ]);
    await seatAgain(loop.roundIds[1]?.[0] ?? '', 'admin');
    expect(await archived('admin', true)).toEqual([]);
    expect(await archived('ada')).toHaveLength(1);
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'referrer')`,
      newId(),
      world.id('ada'),
      loop.candidateId,
    );
    expect(await archived('ada')).toEqual([]);
    expect(await world.save('ada', loop.ada, 1, LATE)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
  });

  it('is nobody else’s to add to', async () => {
    const loop = await world.loop();
    await world.save('ada', loop.ada, 0, WRITTEN);
    await remove(loop.ada);
    for (const key of ['ben', 'admin'] as const)
      expect(await world.save(key, loop.ada, 1, LATE)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
    expect(await archived('ada')).toMatchObject([{ body: { summary: WRITTEN.summary } }]);
  });

  describe('given back by an admin', () => {
    const lost = async () => {
      const loop = await world.loop();
      await world.save('ada', loop.ada, 0, WRITTEN);
      await remove(loop.ada);
      const [draft] = await archived('ada');
      return { loop, draftId: draft?.id ?? '', roundId: loop.roundIds[0]?.[0] ?? '' };
    };

    it('is the draft of another seat of the same person, once, and stays readable', async () => {
      const { draftId, roundId } = await lost();
      const seatId = await seatAgain(roundId);
      expect(await recover(seatId, draftId)).toEqual({ __typename: 'DraftRecovered', seatId });
      expect(await world.get(SheetReader).open(world.who('ada'), seatId)).toMatchObject({
        draft: { revision: 1, body: { summary: WRITTEN.summary } },
      });
      expect(await archived('ada')).toMatchObject([{ recoveredAt: NOW }]);
      expect(await recover(seatId, draftId)).toMatchObject({ fields: [{ code: 'RECOVERED' }] });
      expect(
        await world.row(
          `SELECT action, detail FROM audit_event WHERE subject_id = $1 AND action = 'draft.recovered'`,
          seatId,
        ),
      ).toMatchObject({ detail: { archivedDraftId: draftId } });
    });

    it('goes to nobody else, to no seat that has a draft, and to no round of another kind', async () => {
      const { loop, draftId, roundId } = await lost();
      const code = async (seatId: string) => {
        const done = await recover(seatId, draftId);
        return done.__typename === 'FieldProblems' ? done.fields[0]?.code : done.__typename;
      };
      expect(await code(loop.ben)).toBe('NOT_THEIRS');
      expect(await code(loop.ada)).toBe('CLOSED');
      const values = await seatAgain(loop.roundIds[1]?.[0] ?? '');
      expect(await code(values)).toBe('OTHER_ROUND');
      await remove(values);
      const again = await seatAgain(roundId);
      await world.save('ada', again, 0, codingBody());
      expect(await code(again)).toBe('HAS_DRAFT');
    });

    it('is not theirs to give while they owe on the loop, or when it is not on theirs', async () => {
      const { loop, draftId, roundId } = await lost();
      const seatId = await seatAgain(roundId);
      const owed = await seatAgain(loop.roundIds[1]?.[0] ?? '', 'admin');
      expect(await recover(seatId, draftId)).toMatchObject({ __typename: 'NotFoundProblem' });
      await world.filed('admin', owed, behaviouralBody());
      expect(await recover(seatId, draftId)).toMatchObject({ __typename: 'DraftRecovered' });
      expect(await recover(seatId, newId())).toMatchObject({ subject: 'archivedDraft' });
    });
  });
});
