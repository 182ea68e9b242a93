import { newId, type RequestContext } from '@debrief/server-kernel';
import { codingBody } from '@debrief/server-scorecard/testing';
import { PacketProcessors } from './packet-refresh.processor';
import { PacketReader } from './packet.reader';
import { PacketWorld } from './testing/packet.world';

describe('opening a packet', () => {
  let world: PacketWorld;

  beforeAll(async () => {
    world = await PacketWorld.open();
  });
  afterAll(() => world.close());

  it('shows everybody who owes nothing the feedback of complete stages, and the others that it is sealed', async () => {
    const loop = await world.loop();
    await world.file(loop, loop.adaSeat);
    await world.file(loop, loop.benSeat);
    for (const person of ['recruiter', 'admin', 'hiringManager', 'ada', 'ben'] as const) {
      const packet = await world.packet(person, loop.loopId);
      expect(packet.rounds.map(({ name, sealed }) => [name, sealed])).toEqual([
        ['Screen', false],
        ['Deep dive', true],
      ]);
      expect(packet.assessors.map(({ name }) => name)).toEqual(['Ada Lind', 'Ben Osei']);
      expect(packet).toMatchObject({
        frozen: null,
        decisions: [],
        state: 'in_progress',
        complete: false,
      });
    }
    expect(await world.open('cleo', loop.loopId)).toMatchObject({
      __typename: 'FeedbackLocked',
      owed: [{ seatId: loop.cleoSeat, roundName: 'Deep dive' }],
    });
  });

  it('seals a stage on which somebody has still to file, also to those on it who have', async () => {
    const loop = await world.loop();
    await world.file(loop, loop.adaSeat);
    for (const person of ['ada', 'recruiter', 'hiringManager', 'admin'] as const) {
      const packet = await world.packet(person, loop.loopId);
      expect(packet.rounds.every(({ sealed }) => sealed)).toBe(true);
      expect([packet.assessors, packet.scorecards, packet.recommendations]).toEqual([[], [], []]);
    }
    expect((await world.open('ben', loop.loopId)).__typename).toBe('FeedbackLocked');
  });

  it('locks out whoever owes, be they recruiter, admin or hiring manager, naming nothing but their own', async () => {
    const { recruiter, admin, hiringManager } = world.rows;
    const loop = await world.loop({
      extra: [
        { personId: recruiter },
        { personId: admin, role: 'shadow' },
        { personId: hiringManager },
      ],
    });
    await world.file(loop, loop.adaSeat);
    const before = await Promise.all(
      (['recruiter', 'admin', 'hiringManager'] as const).map((person) =>
        world.open(person, loop.loopId),
      ),
    );
    await world.file(loop, loop.benSeat);
    const after = await Promise.all(
      (['recruiter', 'admin', 'hiringManager'] as const).map((person) =>
        world.open(person, loop.loopId),
      ),
    );
    expect(after).toEqual(before);
    expect(
      before.map((answer) => (answer.__typename === 'FeedbackLocked' ? answer.owed.length : 0)),
    ).toEqual([1, 1, 1]);
    expect(await world.count('access_ledger WHERE loop_id = $1', loop.loopId)).toBe(0);
    expect(await world.count('audit_event WHERE loop_id = $1', loop.loopId)).toBe(0);
  });

  it('opens after an early look with what is filed, lists the look, and opens to nobody else', async () => {
    const loop = await world.loop();
    await world.file(loop, loop.adaSeat);
    await world.run(
      `INSERT INTO early_look (id, loop_id, person_id, reason, at) VALUES ($1, $2, $3, 'Offer elsewhere runs out', now())`,
      newId(),
      loop.loopId,
      world.rows.recruiter,
    );
    await world.run(
      'UPDATE loop SET content_version = content_version + 1 WHERE id = $1',
      loop.loopId,
    );
    const early = await world.packet('recruiter', loop.loopId);
    expect(early.assessors.map(({ name }) => name)).toEqual(['Ada Lind']);
    const other = await world.packet('hiringManager', loop.loopId);
    expect(other.assessors).toEqual([]);
    expect(other.earlyLooks).toMatchObject([
      { personName: 'Rosa Recruiter', reason: 'Offer elsewhere runs out' },
    ]);
  });

  it('looks the same to the conflicted, to whom the loop is no business and for an unknown id', async () => {
    const loop = await world.debriefed();
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      newId(),
      world.rows.admin,
      loop.candidateId,
    );
    await world.run(
      `UPDATE seat SET state = 'removed', during = NULL WHERE id = $1`,
      loop.cleoSeat,
    );
    const unknown = await world.open('recruiter', newId());
    expect(unknown.__typename).toBe('NotFoundProblem');
    for (const person of ['admin', 'stranger', 'otherManager', 'cleo'] as const)
      expect(await world.open(person, loop.loopId)).toEqual(unknown);
  });

  it('refuses without a live session', async () => {
    const loop = await world.debriefed();
    const context: RequestContext = {
      tokenHash: Buffer.alloc(32),
      loaders: new Map(),
      traceId: 'trace',
    };
    await expect(
      world.get(PacketReader).open(context, Buffer.alloc(32), loop.loopId),
    ).rejects.toMatchObject({ category: 'unauthenticated' });
  });

  it('takes eight statements when nothing was ever read, one when it was, however much was filed', async () => {
    const small = await world.loop();
    await world.file(small, small.adaSeat);
    await world.file(small, small.benSeat);
    const large = await world.debriefed();
    for (const loop of [small, large]) {
      const cold = await (await world.freshProcess()).metered('recruiter', loop.loopId);
      expect(cold.answer.__typename).toBe('Packet');
      expect(cold.statements).toBeLessThanOrEqual(8);
      expect(
        (await (await world.freshProcess()).metered('recruiter', loop.loopId)).statements,
      ).toBe(1);
      await world.open('recruiter', loop.loopId);
      expect((await world.metered('recruiter', loop.loopId)).statements).toBe(1);
    }
  });

  it('gives each class of readers its own packet from memory, and a new one after every change', async () => {
    const loop = await world.loop();
    await world.file(loop, loop.adaSeat);
    await world.file(loop, loop.benSeat);
    const first = await world.packet('recruiter', loop.loopId);
    expect(await world.packet('hiringManager', loop.loopId)).toBe(first);
    await world.file(loop, loop.cleoSeat);
    const second = await world.packet('recruiter', loop.loopId);
    expect(second.contentVersion).toBe(first.contentVersion + 1);
    expect(second.assessors).toHaveLength(3);
    expect(await world.packet('cleo', loop.loopId)).toBe(second);
  });

  it('follows the job’s title and the candidate’s name at once, until it is frozen', async () => {
    const loop = await world.debriefed();
    await world.packet('recruiter', loop.loopId);
    await world.run(
      `UPDATE candidate SET name = 'Noor H. Haddad', version = version + 1 WHERE id = $1`,
      loop.candidateId,
    );
    const renamed = await world.packet('recruiter', loop.loopId);
    expect(renamed.candidate.name).toBe('Noor H. Haddad');
    await world.decide('hiringManager', loop.loopId);
    await world.run(
      `UPDATE candidate SET name = 'Somebody else', version = version + 1 WHERE id = $1`,
      loop.candidateId,
    );
    expect((await world.packet('recruiter', loop.loopId)).candidate.name).toBe('Noor H. Haddad');
  });

  it('is assembled ahead of its first reader by the refresher, and left alone when that is done', async () => {
    const loop = await world.loop();
    await world.file(loop, loop.adaSeat);
    await world.file(loop, loop.benSeat);
    await world.get(PacketProcessors).refresh(loop.loopId);
    const stored = await world.row<{ assembled_at: Date; open_stages: number }>(
      'SELECT assembled_at, open_stages FROM packet_projection WHERE loop_id = $1',
      loop.loopId,
    );
    expect(stored.open_stages).toBe(1);
    world.clock.advanceMinutes(1);
    await world.get(PacketProcessors).refresh(loop.loopId);
    expect(
      (
        await world.row<{ assembled_at: Date }>(
          'SELECT assembled_at FROM packet_projection WHERE loop_id = $1',
          loop.loopId,
        )
      ).assembled_at,
    ).toEqual(stored.assembled_at);
    expect((await (await world.freshProcess()).metered('recruiter', loop.loopId)).statements).toBe(
      1,
    );
    await world.get(PacketProcessors).refresh(newId());
  });

  it('holds no restricted field, and nothing of shadows or practice', async () => {
    const loop = await world.loop({ extra: [{ personId: world.rows.stranger, role: 'shadow' }] });
    await world.run(
      `INSERT INTO candidate_restricted (candidate_id, private_notes) VALUES ($1, 'wants 250k in secret')`,
      loop.candidateId,
    );
    await world.run(
      `INSERT INTO application_restricted (application_id, pay_expectation) SELECT application_id, '250k' FROM loop WHERE id = $1`,
      loop.loopId,
    );
    for (const seat of [loop.adaSeat, loop.benSeat, loop.cleoSeat]) await world.file(loop, seat);
    const without = await world.packet('recruiter', loop.loopId);
    await world.file(
      loop,
      loop.seatIds[1]?.[0]?.[1] ?? '',
      codingBody({ summary: 'A shadow saw it otherwise.' }, 1),
    );
    const withShadow = await world.packet('recruiter', loop.loopId);
    expect({ ...withShadow, contentVersion: 0 }).toEqual({ ...without, contentVersion: 0 });
    expect(JSON.stringify(withShadow)).not.toMatch(/250k/);
    const mock = await world.loop({ isMock: true });
    for (const seat of [mock.adaSeat, mock.benSeat, mock.cleoSeat]) await world.file(mock, seat);
    expect(await world.packet('recruiter', mock.loopId)).toMatchObject({
      assessors: [],
      scorecards: [],
      recommendations: [],
      flags: [],
    });
  });
});
