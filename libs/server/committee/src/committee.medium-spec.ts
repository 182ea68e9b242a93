import { newId } from '@debrief/server-kernel';
import { codingBody } from '@debrief/server-scorecard/testing';
import { CommitteeListener } from './committee.listener';
import { CommitteeReader } from './committee.reader';
import { CommitteeRepository } from './committee.repository';
import { CommitteeService } from './committee.service';
import { ReadingService } from './reading.service';
import { CommitteeWorld } from './testing/committee.world';

const NAME = 'Zephyrine Quackenbush';
/** Everything by which somebody could know who it is, in every text a scorecard has. */
const PLANTED =
  'Zephyrine of Eastbridge University, once at NORTHWIND, zeph.q@mail.example, github.com/zquackenbush; Ada Lind and Ben Osei asked her, called Zephyrina, about ZEPHYRINE’s repo "quackenbush-rag".';
const plantedBody = codingBody({
  notes: [
    { id: 'n1', kind: 'said', text: PLANTED, atSeconds: 10, fileId: null },
    { id: 'n2', kind: 'artefact', text: `“${PLANTED}”`, atSeconds: null, fileId: null },
  ],
  ratings: [
    { competency: 'problem_solving', value: 3, evidence: ['n1', 'n2'], comment: PLANTED },
    { competency: 'code_fluency', value: 4, evidence: ['n1', 'n2'], comment: PLANTED },
  ],
  flags: [{ type: 'overconfidence', severity: 'minor', evidence: ['n1'], comment: PLANTED }],
  star: [
    {
      questionKey: 'q',
      situation: PLANTED,
      task: PLANTED,
      action: PLANTED,
      result: PLANTED,
      ranLong: false,
      stayedGeneric: false,
      seconds: null,
    },
  ],
  aiTools: [{ tool: PLANTED, use: PLANTED, disclosed: true }],
  summary: PLANTED,
});
const TELLING = [
  'zephyr',
  'quacken',
  'eastbridge',
  'northwind',
  'lind',
  'osei',
  'marin',
  'zeph.q',
  'github',
  'mail.example',
];
const found = (told: unknown): string[] => {
  const text = JSON.stringify(told).toLowerCase();
  return TELLING.filter((word) => text.includes(word));
};

describe('a committee', () => {
  let world: CommitteeWorld;

  beforeAll(async () => {
    world = await CommitteeWorld.open();
  });
  afterAll(() => world.close());

  const declare = async (candidateId: string, personId: string) => {
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      newId(),
      personId,
      candidateId,
    );
  };

  it('shows its readers nothing of what was planted in every text of the packet', async () => {
    const loop = await world.filedLoop(NAME, plantedBody);
    const draft = await world.draft(loop.loopId);
    expect(draft.unconfirmed).not.toEqual([]);
    expect(await world.openWith(world.manager, loop.loopId)).toMatchObject({
      __typename: 'RedactionUnconfirmedProblem',
      findIds: draft.unconfirmed,
    });
    const choices = draft.unconfirmed.map((findId) => ({ findId, replace: true }));
    const id = await world.opened(loop.loopId, { choices });
    const [rita] = world.readers;
    await world.grade(rita, id, 'A', 'Clear throughout.');
    await world.vote(rita, id);
    const reader = world.get(CommitteeReader);
    const told = [
      await reader.toRead(world.actor(rita), id),
      await reader.mine(world.actor(rita)),
      await reader.ofLoop(world.actor(rita), loop.loopId),
      await world.get(CommitteeRepository).waitsFor(rita, id),
      await reader.told(world.actor(rita)),
    ];
    expect(found(told)).toEqual([]);
    expect(found(plantedBody)).not.toEqual([]);
    expect(JSON.stringify(told)).not.toContain(loop.candidateId);
    expect(JSON.stringify(told)).not.toContain(loop.adaSeat);
    expect(
      (await world.reading(rita, id)).paper.scorecards.map(({ interviewer }) => interviewer),
    ).toEqual(['Interviewer A', 'Interviewer B', 'Interviewer C']);
    const stored = await world.row<{ paper: string; sha256: string }>(
      'SELECT paper, sha256 FROM committee WHERE id = $1',
      id,
    );
    expect(found(stored)).toEqual([]);
    await expect(world.run(`UPDATE committee SET paper = '{}' WHERE id = $1`, id)).rejects.toThrow(
      'never changed',
    );
  });

  it('makes no paper while one doubtful name is not confirmed, and leaves the word that is said to be none', async () => {
    const loop = await world.filedLoop(
      'Will Ostrander',
      codingBody({ summary: 'Then Will said: I will test it.' }),
    );
    const draft = await world.draft(loop.loopId);
    const doubtful = draft.finds.filter(({ certainty }) => certainty === 'doubtful');
    expect(doubtful.map(({ found: word }) => word)).toEqual([
      'Will',
      'will',
      'Will',
      'will',
      'Will',
      'will',
    ]);
    const say = (find: (typeof doubtful)[number]) => ({
      findId: find.id,
      replace: find.found === 'Will',
    });
    expect(
      await world.openWith(world.manager, loop.loopId, { choices: doubtful.slice(1).map(say) }),
    ).toMatchObject({
      __typename: 'RedactionUnconfirmedProblem',
      findIds: [doubtful[0]?.id],
    });
    const id = await world.opened(loop.loopId, { choices: doubtful.map(say) });
    expect((await world.reading(world.readers[0], id)).paper.scorecards[0]?.summary).toBe(
      'Then the candidate said: I will test it.',
    );
    expect((await world.managed(id)).sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('asks nothing in which somebody is named', async () => {
    const loop = await world.filedLoop(NAME);
    expect(
      await world.openWith(world.manager, loop.loopId, { question: 'Is Quackenbush ready?' }),
    ).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ path: 'question', code: 'NAMES_SOMEBODY' }],
    });
  });

  it('is opened by who manages the loop, never by who owes on it, is barred or only sat on it', async () => {
    const loop = await world.filedLoop(NAME);
    const { recruiter, admin, ada, otherManager } = world.rows;
    for (const actor of [world.actor(ada), world.actor(otherManager, ['hiring_manager'])])
      expect(await world.openWith(actor, loop.loopId)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
    await declare(loop.candidateId, recruiter);
    const barred = world.actor(recruiter, ['recruiter']);
    expect(await world.openWith(barred, loop.loopId)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    await world.run(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, state)
       SELECT $1, round_id, stage_id, loop_id, $2, 'shadow', 'assigned' FROM seat WHERE id = $3`,
      newId(),
      admin,
      loop.cleoSeat,
    );
    const owing = world.actor(admin, ['admin']);
    const reader = world.get(CommitteeReader);
    const before = [
      await reader.ofLoop(owing, loop.loopId),
      await reader.possible(owing, loop.loopId, null),
    ];
    const id = await world.opened(loop.loopId);
    expect(await world.openWith(owing, loop.loopId)).toMatchObject({
      __typename: 'FeedbackLocked',
    });
    expect([
      await reader.ofLoop(owing, loop.loopId),
      await reader.possible(owing, loop.loopId, null),
    ]).toEqual(before);
    expect(await reader.managed(owing, id)).toBeNull();
    const close = { committeeId: id, version: 1, withdraw: true, idempotencyKey: newId() };
    expect(await world.get(CommitteeService).close(owing, close)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
  });

  it.each([
    ['a scorecard that counts is missing', `UPDATE seat SET filed_at = NULL WHERE id = $1`],
    [
      'the votes of a debrief are sealed',
      `INSERT INTO debrief (id, loop_id, number, mode, content_version, opened_by, opened_at)
       SELECT gen_random_uuid(), s.loop_id, 1, 'apart', 1, s.person_id, now() FROM seat s WHERE s.id = $1`,
    ],
  ])('is not opened while %s', async (_what, sql) => {
    const loop = await world.filedLoop(NAME);
    await world.run(sql, loop.adaSeat);
    expect(await world.openWith(world.manager, loop.loopId)).toMatchObject({
      __typename: 'CommitteeRefusedProblem',
    });
  });

  it('is read by nobody who met the candidate, runs the loop or has a conflict, without a word on which', async () => {
    const loop = await world.filedLoop(NAME);
    const [rita, rob] = world.readers;
    await declare(loop.candidateId, rob);
    const people = await world.get(CommitteeReader).possible(world.manager, loop.loopId, null);
    const why = new Map(people.map((person) => [person.personId, person.why]));
    expect(
      [rita, rob, world.rows.ada, world.rows.hiringManager, world.rows.admin].map((id) =>
        why.get(id),
      ),
    ).toEqual([
      null,
      'Declared a conflict',
      'Has or had a seat with this candidate',
      'Can open this packet as it is',
      'Can open this packet as it is',
    ]);
    expect(
      await world.openWith(world.manager, loop.loopId, { readerIds: [rita, rob] }),
    ).toMatchObject({
      fields: [{ path: 'readerIds.1', code: 'CANNOT_READ' }],
    });
  });

  it('tells nobody the votes before it closes, and closes by itself with the last one', async () => {
    const loop = await world.filedLoop(NAME);
    const id = await world.opened(loop.loopId);
    const [rita, rob, ruth] = world.readers;
    expect(await world.vote(rita, id, { citations: ['Z.9'] })).toMatchObject({
      fields: [{ code: 'UNKNOWN' }],
    });
    await world.vote(rita, id, { recommendation: 'strong_no', reason: 'The planted reason.' });
    await world.vote(rob, id);
    expect(JSON.stringify([await world.reading(rob, id), await world.managed(id)])).not.toContain(
      'planted reason',
    );
    expect(await world.managed(id)).toMatchObject({
      state: 'open',
      votes: 2,
      waiting: 1,
      quorumMet: true,
      result: null,
    });
    await world.vote(ruth, id, { recommendation: 'insufficient_signal', citations: [] });
    expect(
      (await world.managed(id)).result?.votes.map(({ name, recommendation }) => [
        name,
        recommendation,
      ]),
    ).toEqual([
      ['Rita Reader', 'strong_no'],
      ['Rob Reader', 'yes'],
      ['Ruth Reader', 'insufficient_signal'],
    ]);
    expect((await world.reading(ruth, id)).result?.votes.map(({ name }) => name)).toEqual([
      null,
      null,
      null,
    ]);
    expect(await world.vote(rita, id)).toMatchObject({ __typename: 'CommitteeRefusedProblem' });
  });

  it('loses a reader the moment they declare a conflict or step back, and says when too few are left', async () => {
    const loop = await world.filedLoop(NAME);
    const id = await world.opened(loop.loopId);
    const [rita, rob, ruth] = world.readers;
    await world.vote(rita, id);
    await declare(loop.candidateId, rita);
    const reader = world.get(CommitteeReader);
    expect(await reader.toRead(world.actor(rita), id)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    expect((await reader.mine(world.actor(rita))).map((one) => one.id)).not.toContain(id);
    expect(await world.vote(rita, id)).toMatchObject({ __typename: 'NotFoundProblem' });
    const stepBack = {
      committeeId: id,
      reason: 'I know this repository.',
      idempotencyKey: newId(),
    };
    await world.get(ReadingService).stepBack(world.actor(rob), stepBack);
    expect(await reader.toRead(world.actor(rob), id)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    const standing = await world.managed(id);
    expect(standing).toMatchObject({ votes: 0, waiting: 1, lacking: 1, state: 'open' });
    expect(standing.readers.map(({ recusedReason }) => recusedReason)).toEqual([
      'Declared a conflict',
      'I know this repository.',
      null,
    ]);
    expect(JSON.stringify(standing)).not.toContain('relative');
    const invite = { committeeId: id, readerIds: [world.rows.stranger], idempotencyKey: newId() };
    expect(await world.get(CommitteeService).invite(world.manager, invite)).toMatchObject({
      __typename: 'ReadersInvited',
    });
    await world.vote(world.rows.stranger, id);
    await world.vote(ruth, id);
    expect(await world.managed(id)).toMatchObject({ state: 'closed', votes: 2 });
    await world.get(CommitteeListener).recuse(loop.candidateId);
    expect((await world.managed(id)).readers[0]).toMatchObject({
      state: 'recused',
      recusedReason: 'Declared a conflict',
    });
  });

  it('closes when the one it waited for has declared a conflict', async () => {
    const loop = await world.filedLoop(NAME);
    const id = await world.opened(loop.loopId);
    const [rita, rob, ruth] = world.readers;
    await world.vote(rita, id);
    await world.vote(rob, id);
    await declare(loop.candidateId, ruth);
    await world.get(CommitteeListener).recuse(loop.candidateId);
    await world.get(CommitteeListener).recuse(loop.candidateId);
    expect(await world.managed(id)).toMatchObject({ state: 'closed', votes: 2 });
  });

  it('is closed early only with its quorum, and given up without a result', async () => {
    const loop = await world.filedLoop(NAME);
    const id = await world.opened(loop.loopId);
    const close = (withdraw: boolean, version = 1) =>
      world
        .get(CommitteeService)
        .close(world.manager, { committeeId: id, version, withdraw, idempotencyKey: newId() });
    await world.vote(world.readers[0], id);
    expect(await close(false)).toMatchObject({ __typename: 'CommitteeRefusedProblem' });
    expect(await close(true, 7)).toMatchObject({ __typename: 'StaleVersionProblem' });
    expect(await close(true)).toMatchObject({ __typename: 'CommitteeClosed' });
    expect(await world.managed(id)).toMatchObject({ state: 'withdrawn', result: null });
    expect(
      await world.get(CommitteeReader).toRead(world.actor(world.readers[0]), id),
    ).toMatchObject({
      __typename: 'NotFoundProblem',
    });
  });

  it('tells an author what was said of their own scorecard once it is closed and they owe nothing, without who said it', async () => {
    const loop = await world.filedLoop(NAME);
    const id = await world.opened(loop.loopId);
    const [rita, rob, ruth] = world.readers;
    const { ada, ben, cleo } = world.rows;
    const refs = await world.row<{ ada: string; ben: string }>(
      `SELECT max(ref) FILTER (WHERE seat_id = $2) AS ada, max(ref) FILTER (WHERE seat_id = $3) AS ben FROM committee_scorecard WHERE committee_id = $1`,
      id,
      loop.adaSeat,
      loop.benSeat,
    );
    await world.grade(rita, id, refs.ada, 'Quotes carried it.');
    await world.grade(rob, id, refs.ada, 'A fine record.');
    await world.grade(ruth, id, refs.ben, 'Only one of us said this.');
    expect(await world.grade(rita, id, 'Q', 'x')).toMatchObject({ __typename: 'NotFoundProblem' });
    const told = async (person: string) =>
      (await world.get(CommitteeReader).told(world.actor(person))).filter(
        ({ committeeId }) => committeeId === id,
      );
    expect(await told(ada)).toEqual([]);
    for (const person of world.readers) await world.vote(person, id);
    expect(await told(ada)).toMatchObject([
      {
        seatId: loop.adaSeat,
        candidateName: NAME,
        readers: 2,
        numbers: { clear: 2, partly: 0, thin: 0, leading: 0 },
        sentences: ['A fine record.', 'Quotes carried it.'],
      },
    ]);
    expect(await told(ben)).toMatchObject([{ readers: 1, numbers: null }]);
    expect(await told(cleo)).toEqual([]);
    expect(JSON.stringify(await told(ada))).not.toContain('Rita');
    await world.run(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, state)
       SELECT $1, round_id, stage_id, loop_id, $2, 'shadow', 'assigned' FROM seat WHERE id = $3`,
      newId(),
      ada,
      loop.cleoSeat,
    );
    expect(await told(ada)).toEqual([]);
  });
});
