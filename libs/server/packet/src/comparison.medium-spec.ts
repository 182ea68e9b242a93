import type { Role } from '@debrief/domain';
import type { RequestContext } from '@debrief/server-kernel';
import { codingBody } from '@debrief/server-scorecard/testing';
import { SeverityRefit } from '@debrief/server-severity';
import { ComparisonReader, type ComparisonView } from './comparison.reader';
import type { WorldLoop } from './testing';
import { PacketWorld, type Person } from './testing/packet.world';
import { insertSession } from './testing/world.rows';

describe('candidates of one job side by side', () => {
  let world: PacketWorld;
  let one: WorldLoop;
  let other: WorldLoop;

  beforeAll(async () => {
    world = await PacketWorld.open();
    one = await world.debriefed();
    other = await world.debriefed({ body: codingBody({}, 2) });
    await world.run(
      `UPDATE candidate SET name = 'Aya Ito' FROM loop l WHERE l.candidate_id = candidate.id AND l.id = $1`,
      other.loopId,
    );
  });
  afterAll(() => world.close());

  const ask = async (person: Person, roles: readonly Role[], ...loops: readonly string[]) => {
    const tokenHash = await insertSession(world.test.pool, world.rows[person]);
    const context: RequestContext = {
      tokenHash,
      loaders: new Map(),
      traceId: 'trace',
      actor: world.actor(person, roles),
    };
    return world.get(ComparisonReader).compare(context, world.rows.jobId, loops);
  };
  const compared = async (...of: Parameters<typeof ask>): Promise<ComparisonView> => {
    const answer = await ask(...of);
    if (answer.__typename !== 'PacketComparison') throw new Error(answer.message);
    return answer;
  };
  const names = ({ candidates }: ComparisonView) => candidates.map(({ name }) => name);

  it('puts them by name, with raw means alone before the first fit and estimates after it', async () => {
    const before = await compared('hiringManager', ['hiring_manager'], one.loopId, other.loopId);
    expect(names(before)).toEqual(['Aya Ito', 'Noor Haddad']);
    const solving = (view: ComparisonView) =>
      view.competencies.find(({ key }) => key === 'problem_solving');
    expect(solving(before)?.cells).toMatchObject([
      { loopId: other.loopId, mean: 2, n: 3, estimate: null },
      { loopId: one.loopId, mean: 3, n: 3, estimate: null },
    ]);
    expect(before.severity).toBeNull();
    for (let index = 0; index < 6; index += 1) {
      const closed = await world.loop({ state: 'not_hired' });
      const level = index % 2 === 0 ? 2 : 3;
      const [first, second, third] = [closed.adaSeat, closed.benSeat, closed.cleoSeat];
      await world.file(closed, first, codingBody({}, level));
      await world.file(closed, second, codingBody({}, index % 3 === 0 ? 3 : level));
      await world.file(closed, third, codingBody({}, index % 3 === 1 ? 2 : level));
    }
    await world.get(SeverityRefit).now();
    const after = await compared('hiringManager', ['hiring_manager'], one.loopId, other.loopId);
    expect(after.severity?.ratings).toBe(36);
    expect(solving(after)?.oneScale).toBe(true);
    expect(solving(after)?.cells[0]?.estimate?.value).toBeLessThan(3);
  });

  it('is on the trail, and so is each packet, with whoever was shown its feedback on the ledger', async () => {
    await compared('recruiter', ['recruiter'], one.loopId);
    const { recruiter } = world.rows;
    expect(
      await world.count(
        `audit_event WHERE action = 'packets.compared' AND actor_id = $1 AND detail->'loopIds' ? $2`,
        recruiter,
        one.loopId,
      ),
    ).toBe(1);
    expect(
      await world.count(
        `access_ledger WHERE via = 'packet' AND person_id = $1 AND loop_id = $2`,
        recruiter,
        one.loopId,
      ),
    ).toBe(1);
  });

  it('names a loop the reader owes on and shows nothing of it, whatever others filed there', async () => {
    const owed = await world.loop({
      state: 'in_progress',
      extra: [{ personId: world.rows.recruiter }],
    });
    const before = await compared('recruiter', ['recruiter'], one.loopId, owed.loopId);
    expect(before.leftOut).toMatchObject([{ loopId: owed.loopId, reason: 'owed' }]);
    expect(before.candidates.map(({ loopId }) => loopId)).toEqual([one.loopId]);
    await world.file(owed, owed.adaSeat);
    await world.file(owed, owed.benSeat);
    expect(await compared('recruiter', ['recruiter'], one.loopId, owed.loopId)).toEqual(before);
  });

  it('leaves out whose votes are sealed, and compares them once they are revealed', async () => {
    const voting = await world.debriefed();
    await world.run(
      `INSERT INTO debrief (id, loop_id, number, mode, opened_by, opened_at, read_until, content_version)
       VALUES (gen_random_uuid(), $1, 1, 'together', $2, now(), now(), 1)`,
      voting.loopId,
      world.rows.hiringManager,
    );
    const during = await compared('admin', ['admin'], voting.loopId);
    expect(during).toMatchObject({ candidates: [], leftOut: [{ reason: 'voting' }] });
    await world.run('UPDATE debrief SET revealed_at = now() WHERE loop_id = $1', voting.loopId);
    expect(names(await compared('admin', ['admin'], voting.loopId))).toEqual(['Noor Haddad']);
  });

  it('knows nothing of the job for a manager of others, or of a candidate one has a conflict with', async () => {
    expect(await ask('otherManager', ['hiring_manager'], one.loopId)).toMatchObject({
      __typename: 'NotFoundProblem',
      subject: 'job',
    });
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES (gen_random_uuid(), $1, $2, 'relative')`,
      world.rows.admin,
      other.candidateId,
    );
    const seen = await compared('admin', ['admin'], one.loopId, other.loopId);
    expect(names(seen)).toEqual(['Noor Haddad']);
    expect(seen.leftOut).toEqual([]);
    expect(seen.choices.map(({ loopId }) => loopId)).not.toContain(other.loopId);
  });

  it('refuses more than can be looked at', async () => {
    const seven = Array.from({ length: 7 }, () => one.loopId);
    expect(await ask('admin', ['admin'], ...seven)).toMatchObject({
      fields: [{ code: 'TOO_MANY' }],
    });
  });
});
