import { newId } from '@debrief/server-kernel';
import { FlagReadingReader } from './flag-reading.reader';
import { FlagReadingService } from './flag-reading.service';
import { PacketInputReader } from './packet-input.reader';
import { codingBody } from './testing/scorecard.rows';
import { ScorecardWorld, type SpecLoop, type Who } from './testing/scorecard.world';

const FLAG = 'overconfidence';
const flagged = codingBody({
  flags: [{ type: FLAG, severity: 'critical', evidence: ['n1'], comment: 'Claimed a lot' }],
});

describe('a second reading of a red flag', () => {
  let world: ScorecardWorld;

  beforeAll(async () => {
    world = await ScorecardWorld.open();
  });
  afterAll(() => world.close());

  const ask = (by: Who, loopId: string, reader: Who, flagType = FLAG) =>
    world.get(FlagReadingService).ask(world.who(by), {
      loopId,
      flagType,
      readerId: world.id(reader),
      idempotencyKey: newId(),
    });
  const read = (by: Who, loopId: string, over: { reason?: string } = {}) =>
    world.get(FlagReadingService).read(world.who(by), {
      loopId,
      flagType: FLAG,
      verdict: 'disputes' as const,
      reason: 'The follow-up held up',
      idempotencyKey: newId(),
      ...over,
    });
  const sheet = (by: Who, loopId: string) =>
    world.get(FlagReadingReader).sheet(world.who(by), loopId, FLAG, 'trace');
  const waiting = async (by: Who, loopId: string) =>
    (await world.get(FlagReadingReader).waiting(world.who(by))).filter(
      (one) => one.loopId === loopId,
    );
  const version = async (loopId: string) =>
    (await world.row<{ v: number }>('SELECT content_version AS v FROM loop WHERE id = $1', loopId))
      .v;
  /** Ada raised the flag and nobody owes on its stage; Cleo owes on the next one. */
  const raised = async (): Promise<SpecLoop> => {
    const loop = await world.loop({ first: [{ personId: world.id('ada'), role: 'lead' }] });
    await world.filed('ada', loop.ada, flagged);
    return loop;
  };

  it('is asked by who runs the loop, waits on the reader’s page, and is in the packet', async () => {
    const { loopId } = await raised();
    const before = await version(loopId);
    expect(await ask('manager', loopId, 'ben')).toMatchObject({
      __typename: 'SecondReaderAsked',
      reading: { reader: 'Ben Osei', askedBy: 'Hedda Manager', verdict: null, reason: '' },
    });
    expect(await version(loopId)).toBe(before + 1);
    expect(await waiting('ben', loopId)).toMatchObject([
      { flagType: FLAG, flagName: 'Overconfidence', askedBy: 'Hedda Manager' },
    ]);
    expect(await waiting('cleo', loopId)).toEqual([]);
    const input = await world.get(PacketInputReader).read(loopId, 1);
    expect(input?.flagReadings).toMatchObject([
      { flagType: FLAG, reader: 'Ben Osei', verdict: null, readAt: null },
    ]);
  });

  it('shows its reader the two sides of the flag and nothing else, and the ledger says so', async () => {
    const { loopId } = await raised();
    await ask('recruiter', loopId, 'ben');
    const opened = await sheet('ben', loopId);
    expect(opened).toMatchObject({
      __typename: 'FlagSheet',
      severity: 'critical',
      raised: [{ personName: 'Ada Lind', comment: 'Claimed a lot', evidence: [{ id: 'n1' }] }],
      contradicted: [],
      reading: { verdict: null },
    });
    expect(JSON.stringify(opened)).not.toMatch(/recommendation|summary/);
    expect((await world.view('ben', loopId)).size).toBe(0);
    const looks = `access_ledger WHERE loop_id = $1 AND person_id = $2 AND via = 'flag_reading'`;
    expect(await world.count(looks, loopId, world.id('ben'))).toBe(1);
    await sheet('ben', loopId);
    expect(await world.count(looks, loopId, world.id('ben'))).toBe(1);
  });

  it('is answered once, with a reason, by who was asked', async () => {
    const { loopId } = await raised();
    await ask('manager', loopId, 'ben');
    expect(await read('ben', loopId, { reason: ' ' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REQUIRED' }],
    });
    expect(await read('recruiter', loopId)).toMatchObject({ __typename: 'NotFoundProblem' });
    const before = await version(loopId);
    expect(await read('ben', loopId)).toMatchObject({
      __typename: 'FlagRead',
      reading: { verdict: 'disputes', reason: 'The follow-up held up', askedBy: 'Hedda Manager' },
    });
    expect(await version(loopId)).toBe(before + 1);
    expect(await waiting('ben', loopId)).toEqual([]);
    expect(await read('ben', loopId)).toMatchObject({ fields: [{ code: 'ALREADY_READ' }] });
    expect(await ask('manager', loopId, 'ben')).toMatchObject({
      fields: [{ code: 'ALREADY_ASKED' }],
    });
    expect(await ask('manager', loopId, 'recruiter')).toMatchObject({
      __typename: 'SecondReaderAsked',
    });
  });

  it('is asked by nobody else, of nobody who raised it, owes, is barred, gone, or asks themselves', async () => {
    const loop = await raised();
    const { loopId } = loop;
    expect(await ask('otherManager', loopId, 'ben')).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    expect(await ask('ada', loopId, 'ben')).toMatchObject({ __typename: 'NotFoundProblem' });
    const codeOf = async (done: ReturnType<typeof ask>) => {
      const result = await done;
      return 'fields' in result ? result.fields[0]?.code : result.__typename;
    };
    expect(await codeOf(ask('manager', loopId, 'ada'))).toBe('RAISED_IT');
    expect(await codeOf(ask('manager', loopId, 'cleo'))).toBe('OWES');
    expect(await codeOf(ask('manager', loopId, 'manager'))).toBe('SELF');
    expect(await codeOf(ask('manager', loopId, 'ben', 'ignores_cost'))).toBe('UNKNOWN');
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      newId(),
      world.id('ben'),
      loop.candidateId,
    );
    expect(await codeOf(ask('manager', loopId, 'ben'))).toBe('CANNOT_READ');
    expect(await world.count('flag_reading WHERE loop_id = $1', loopId)).toBe(0);
  });

  it('is locked to a reader who comes to owe on the loop, and to an asker who does', async () => {
    const loop = await raised();
    const { loopId } = loop;
    await ask('manager', loopId, 'ben');
    await ask('manager', loopId, 'recruiter');
    for (const who of ['ben', 'recruiter'] as const)
      await world.run(
        `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role)
         SELECT $1, r.id, r.stage_id, r.loop_id, $2, 'panelist' FROM round r WHERE r.id = $3`,
        newId(),
        world.id(who),
        loop.roundIds[1]?.[0],
      );
    expect(await waiting('ben', loopId)).toEqual([]);
    expect(await sheet('ben', loopId)).toMatchObject({ __typename: 'FeedbackLocked' });
    expect(await read('ben', loopId)).toMatchObject({ __typename: 'FeedbackLocked' });
    expect(await ask('recruiter', loopId, 'admin')).toMatchObject({ __typename: 'FeedbackLocked' });
    const verdicts = `flag_verdict v JOIN flag_reading r ON r.id = v.reading_id WHERE r.loop_id = $1`;
    expect(await world.count(verdicts, loopId)).toBe(0);
  });

  it('lapses when the loop closes', async () => {
    const { loopId } = await raised();
    await ask('manager', loopId, 'ben');
    await world.run(
      `UPDATE loop SET state = 'stopped', stop_reason = 'Position filled' WHERE id = $1`,
      loopId,
    );
    expect(await waiting('ben', loopId)).toEqual([]);
    expect(await sheet('ben', loopId)).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await read('ben', loopId)).toMatchObject({ __typename: 'LoopClosedProblem' });
    expect(await ask('manager', loopId, 'admin')).toMatchObject({
      __typename: 'LoopClosedProblem',
    });
  });

  it('bars its reader from settling the flag, once given, and nobody who was only asked', async () => {
    const { loopId } = await raised();
    await ask('manager', loopId, 'recruiter');
    await ask('manager', loopId, 'admin');
    await read('recruiter', loopId);
    expect(await world.adjudicate('recruiter', loopId)).toMatchObject({
      fields: [{ code: 'OWN_READING' }],
    });
    expect(await world.adjudicate('admin', loopId)).toMatchObject({
      __typename: 'FlagAdjudicated',
    });
  });

  it('cannot be changed or taken back', async () => {
    const { loopId } = await raised();
    await ask('manager', loopId, 'ben');
    await read('ben', loopId);
    for (const change of [
      `UPDATE flag_verdict SET verdict = 'corroborates'`,
      'DELETE FROM flag_verdict',
      'DELETE FROM flag_reading',
    ])
      await expect(world.run(change)).rejects.toThrow(/append-only/);
  });
});
