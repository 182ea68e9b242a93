import { newId, type Actor } from '@debrief/server-kernel';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import { AuditTrailReader } from './audit-trail.reader';
import { AuditTrailRepository } from './audit-trail.repository';
import { castPerson, insertGround, insertLoop } from './testing';

describe('AuditTrailReader', () => {
  let test: TestDatabase;
  let reader: AuditTrailReader;
  let admin: Actor;

  beforeEach(async () => {
    test = await testDatabase();
    reader = new AuditTrailReader(new AuditTrailRepository(test.db));
    admin = await castPerson(test, 'Ada', 'admin');
  });
  afterEach(() => test.drop());

  const happen = (subjectId: string, loopId: string | null = null, at = '2026-11-24T09:00:00Z') =>
    test.pool.query(
      `INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, loop_id)
       VALUES ($1, $2, 'person', 'seat.assigned', 'seat', $3, $4)`,
      [at, admin.personId, subjectId, loopId],
    );
  const subjects = async (actor: Actor) =>
    (await reader.page(actor, {})).edges.map((edge) => edge.node.subjectId);

  it('gives pages without gaps or repeats, also where many events share a moment', async () => {
    for (let index = 0; index < 7; index += 1) await happen(`s${index}`);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await reader.page(admin, { first: 3, after });
      seen.push(...page.edges.map((edge) => edge.node.subjectId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen.sort()).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6']);
  });

  it('is filtered by what it was done to', async () => {
    await happen('a');
    await happen('b');
    expect(
      (await reader.page(admin, { subjectType: 'seat', subjectId: 'b' })).edges.map(
        (edge) => edge.node,
      ),
    ).toMatchObject([{ subjectId: 'b', actorName: 'Ada', action: 'seat.assigned' }]);
    expect((await reader.page(admin, { subjectType: 'person' })).edges).toEqual([]);
  });

  it('says nothing of a loop to an admin who still owes a scorecard on it, not even by its ids and cursors', async () => {
    const ground = await insertGround(test.pool, { people: 0 });
    const { loopId } = await insertLoop(test.pool, {
      ...ground.loop,
      stages: [{ rounds: [{ seats: [{ personId: admin.personId }] }] }],
    });
    const other = await castPerson(test, 'Other', 'admin');
    await happen('before', null, '2026-11-24T08:00:00Z');
    const before = await reader.page(admin, {});
    await happen('theirs', loopId, '2026-11-24T08:30:00Z');
    await happen('more of theirs', loopId, '2026-11-24T07:30:00Z');
    expect(await reader.page(admin, {})).toEqual(before);
    expect(await subjects(other)).toEqual(['theirs', 'before', 'more of theirs']);
    await test.pool.query('UPDATE seat SET filed_at = now()');
    expect(await subjects(admin)).toEqual(['theirs', 'before', 'more of theirs']);
  });

  it('says nothing of a loop to an admin with a conflict of interest', async () => {
    const ground = await insertGround(test.pool, { people: 0 });
    const { loopId } = await insertLoop(test.pool, { ...ground.loop, stages: [] });
    await happen('theirs', loopId);
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), admin.personId, ground.loop.candidateId],
    );
    expect(await subjects(admin)).toEqual([]);
  });
});
