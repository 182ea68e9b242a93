import type { ScorecardBody } from '@debrief/domain';
import { newId } from '@debrief/server-kernel';
import { SeatService } from '@debrief/server-loop';
import { ArchivedDraftService } from './archived-draft.service';
import { OnBehalfService } from './on-behalf.service';
import { toFiledModel } from './scorecard.mapper';
import type { FiledScorecardModel } from './scorecard.model';
import { SheetReader } from './sheet.reader';
import { codingBody } from './testing';
import { behaviouralBody, inputOf, NOW, ScorecardWorld, type Who } from './testing/scorecard.world';

const DICTATED = codingBody({ summary: 'Dictated word for word from a train.' });

describe('whose scorecard it is, and how independent', () => {
  let world: ScorecardWorld;

  beforeAll(async () => {
    world = await ScorecardWorld.open();
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  const fileFor = (
    key: Who,
    seatId: string,
    over: { body?: ScorecardBody; reason?: string; idempotencyKey?: string } = {},
  ) =>
    world.get(OnBehalfService).file(world.who(key), {
      seatId,
      body: inputOf(over.body ?? DICTATED),
      reason: over.reason ?? 'No laptop on the train',
      idempotencyKey: over.idempotencyKey ?? newId(),
    });
  const sheetFor = (key: Who, seatId: string) =>
    world.get(SheetReader).openOnBehalf(world.who(key), seatId);
  const seat = async (roundId: string | undefined, key: Who) => {
    const done = await world.get(SeatService).assign(world.who('admin'), {
      roundId: roundId ?? '',
      personId: world.id(key),
      role: 'panelist',
      idempotencyKey: newId(),
    });
    if (done.__typename !== 'SeatAssigned' || !('id' in done.seat)) throw new Error('No seat');
    return done.seat.id;
  };
  const cardOf = async (reader: Who, loopId: string, seatId: string) => {
    const cards = [...(await world.view(reader, loopId)).values()].flat();
    const card = cards.find((found) => found.seatId === seatId);
    return card ? toFiledModel(card) : null;
  };

  describe('a scorecard filed on behalf', () => {
    it('has both names and the reason, and leaves its author owing nothing and able to amend', async () => {
      const loop = await world.loop();
      await world.save('ada', loop.ada, 0, codingBody({ summary: 'My own words so far.' }));
      const done = await fileFor('recruiter', loop.ada);
      expect(done).toMatchObject({
        __typename: 'ScorecardFiled',
        scorecard: {
          author: { name: 'Ada Lind' },
          onBehalf: { by: { name: 'Rosa Recruiter' }, reason: 'No laptop on the train' },
          certificate: { independent: true, submittedBy: { name: 'Rosa Recruiter' } },
          versions: [{ number: 1, body: { summary: DICTATED.summary } }],
        },
      });
      expect(await world.save('ada', loop.ada, 1)).toMatchObject({
        __typename: 'AlreadyFiledProblem',
        message: expect.stringContaining('Rosa Recruiter has filed this scorecard for you'),
        filed: { onBehalf: { reason: 'No laptop on the train' } },
      });
      const id = done.__typename === 'ScorecardFiled' ? done.scorecard.id : '';
      expect(await world.amend('ada', id, 1)).toMatchObject({
        scorecard: { versions: [{ number: 1 }, { number: 2, afterSeeingOthers: false }] },
      });
      expect(await world.amend('recruiter', id, 2)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
      expect(
        await world.row(
          `SELECT actor_id, detail FROM audit_event WHERE action = 'scorecard.filed_on_behalf' AND subject_id = $1`,
          id,
        ),
      ).toMatchObject({ actor_id: world.id('recruiter'), detail: { authorId: world.id('ada') } });
    });

    it('puts the draft of its author aside, unread', async () => {
      const loop = await world.loop();
      await world.save('ada', loop.ada, 0, codingBody({ summary: 'My own words so far.' }));
      const sheet = await sheetFor('recruiter', loop.ada);
      expect(sheet).toMatchObject({
        __typename: 'ScorecardSheet',
        onBehalfOf: { name: 'Ada Lind' },
        draft: null,
        filed: null,
      });
      expect(JSON.stringify([sheet, await fileFor('recruiter', loop.ada)])).not.toContain(
        'My own words',
      );
      expect(await world.get(ArchivedDraftService).list(world.who('ada'), false)).toContainEqual(
        expect.objectContaining({
          seatId: loop.ada,
          why: 'filed_on_behalf',
          body: expect.objectContaining({ summary: 'My own words so far.' }) as unknown,
        }),
      );
    });

    it('opens nothing to who files it, and stays on their own account', async () => {
      const loop = await world.loop();
      await fileFor('recruiter', loop.ada);
      expect((await world.view('recruiter', loop.loopId)).size).toBe(0);
      expect(
        await world.row('SELECT person_id, via FROM access_ledger WHERE loop_id = $1', loop.loopId),
      ).toEqual({ person_id: world.id('recruiter'), via: 'on_behalf' });
      world.clock.advanceMinutes(1);
      const own = await seat(loop.roundIds[1]?.[0], 'recruiter');
      expect(await world.submit('recruiter', own, behaviouralBody())).toMatchObject({
        scorecard: {
          independent: false,
          certificate: {
            looksBefore: [{ via: 'on_behalf' }],
            statement:
              'Filed after its author had been shown a scorecard they filed for somebody else.',
          },
        },
      });
    });

    it('is not independent when who files it had read others’ feedback', async () => {
      const loop = await world.loop();
      await world.filed('ada', loop.ada);
      await world.filed('ben', loop.ben);
      await world.view('recruiter', loop.loopId);
      world.clock.advanceMinutes(1);
      expect(await fileFor('recruiter', loop.cleo, { body: behaviouralBody() })).toMatchObject({
        scorecard: {
          independent: false,
          certificate: {
            looksBefore: [],
            statement:
              'Filed by Rosa Recruiter on its author’s behalf after Rosa Recruiter had been shown other feedback on this loop.',
          },
        },
      });
      const second = await world.loop();
      await fileFor('recruiter', second.ada);
      expect(await fileFor('recruiter', second.ben)).toMatchObject({
        scorecard: { independent: true },
      });
    });

    it('is filed once, under the same checks as any', async () => {
      const loop = await world.loop();
      const thin = codingBody({ ratings: [] });
      expect(await fileFor('recruiter', loop.ada, { body: thin })).toMatchObject({
        __typename: 'FieldProblems',
        fields: [{ code: 'NOT_SETTLED' }, { code: 'NOT_SETTLED' }],
      });
      expect(await fileFor('recruiter', loop.ada, { reason: '  ' })).toMatchObject({
        fields: [{ path: 'reason', code: 'REQUIRED' }],
      });
      expect(await world.count('access_ledger WHERE loop_id = $1', loop.loopId)).toBe(0);
      const idempotencyKey = newId();
      const [once, twice] = [
        await fileFor('recruiter', loop.ada, { idempotencyKey }),
        await fileFor('recruiter', loop.ada, { idempotencyKey }),
      ];
      expect(JSON.parse(JSON.stringify(twice))).toEqual(JSON.parse(JSON.stringify(once)));
      expect(await fileFor('admin', loop.ada)).toMatchObject({
        __typename: 'AlreadyFiledProblem',
        filed: null,
      });
      expect(await sheetFor('admin', loop.ada)).toMatchObject({ __typename: 'NotFoundProblem' });
      expect(await world.count('access_ledger WHERE loop_id = $1', loop.loopId)).toBe(1);
    });

    it('is for nobody on their own seat, nobody barred, and nobody who owes on the loop', async () => {
      const loop = await world.loop();
      const own = await seat(loop.roundIds[1]?.[0], 'recruiter');
      for (const seatId of [own, loop.ada, newId()]) {
        expect(await fileFor('recruiter', seatId)).toMatchObject({ __typename: 'NotFoundProblem' });
        expect(await sheetFor('recruiter', seatId)).toMatchObject({
          __typename: 'NotFoundProblem',
        });
      }
      // Whether somebody else has filed changes no answer to who owes.
      await world.filed('ada', loop.ada);
      expect(await fileFor('recruiter', loop.ada)).toMatchObject({
        __typename: 'NotFoundProblem',
        subject: 'seat',
      });
      await world.run(
        `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
        newId(),
        world.id('admin'),
        loop.candidateId,
      );
      expect(await fileFor('admin', loop.ben)).toMatchObject({ __typename: 'NotFoundProblem' });
      expect(await fileFor('otherManager', loop.ben)).toMatchObject({
        __typename: 'NotFoundProblem',
      });
      expect(await fileFor('ada', loop.ben)).toMatchObject({ __typename: 'NotFoundProblem' });
    });
  });

  describe('the certificate', () => {
    it('says when others were first seen, and in which ways they had been seen before', async () => {
      const loop = await world.loop();
      await world.filed('ada', loop.ada);
      world.clock.advanceMinutes(5);
      await world.filed('ben', loop.ben);
      world.clock.advanceMinutes(5);
      await world.view('ada', loop.loopId);
      const seenAt = world.clock.now();
      world.clock.advanceMinutes(5);
      const mine = await cardOf('admin', loop.loopId, loop.ada);
      expect(mine?.certificate).toMatchObject({
        independent: true,
        filedAt: NOW,
        submittedBy: null,
        looksBefore: [],
        firstLookAfter: seenAt,
        statement: 'Filed before its author had been shown any other feedback on this loop.',
      } satisfies Partial<FiledScorecardModel['certificate']>);
      expect((await cardOf('admin', loop.loopId, loop.ben))?.certificate.firstLookAfter).toBeNull();
      await world.view('manager', loop.loopId);
      world.clock.advanceMinutes(5);
      const later = await seat(loop.roundIds[1]?.[0], 'manager');
      expect(await world.submit('manager', later, behaviouralBody())).toMatchObject({
        scorecard: {
          independent: false,
          certificate: { independent: false, looksBefore: [{ via: 'scorecards' }] },
        },
      });
    });
  });

  it('goes on under the rubric it was begun with, whatever is published meanwhile', async () => {
    const loop = await world.loop();
    await world.save('ada', loop.ada, 0);
    const versionId = newId();
    await world.run(
      `INSERT INTO content_version (id, item_id, number, title, body, published_at)
       SELECT $1, v.item_id, 2, v.title, jsonb_set(v.body, '{competencies}', '[]'), now() FROM content_version v WHERE v.id = $2`,
      versionId,
      world.content.codingRubric,
    );
    await world.run(
      `UPDATE content_item SET latest_version = 2 WHERE id = (SELECT item_id FROM content_version WHERE id = $1)`,
      versionId,
    );
    expect(await world.save('ada', loop.ada, 1)).toMatchObject({ __typename: 'DraftSaved' });
    expect(await world.get(SheetReader).open(world.who('ada'), loop.ada)).toMatchObject({
      rubric: { id: world.content.codingRubric, version: 1 },
    });
    expect(await world.submit('ada', loop.ada)).toMatchObject({ __typename: 'ScorecardFiled' });
  });

  it('is filed once from two tabs: the other is shown what was filed', async () => {
    const loop = await world.loop();
    const answers = await Promise.all([
      world.submit('ada', loop.ada, codingBody({ summary: 'Filed from the first of two tabs.' })),
      world.submit('ada', loop.ada, codingBody({ summary: 'Filed from the second of two tabs.' })),
    ]);
    const filed = answers.find((answer) => answer.__typename === 'ScorecardFiled');
    const other = answers.find((answer) => answer.__typename === 'AlreadyFiledProblem');
    expect(filed).toBeDefined();
    expect(other).toMatchObject({
      filed: {
        author: { name: 'Ada Lind' },
        versions:
          filed && 'scorecard' in filed ? [{ body: filed.scorecard.versions[0]?.body }] : [],
      },
    });
  });

  it('points to no file that was not handed in for its seat', async () => {
    const loop = await world.loop();
    const body = codingBody({
      notes: [{ id: 'n1', kind: 'artefact', text: 'Their code', atSeconds: null, fileId: newId() }],
    });
    const refused = { fields: [{ path: 'body.notes.0.fileId', code: 'UNKNOWN' }] };
    expect(await world.save('ada', loop.ada, 0, body)).toMatchObject(refused);
    expect(await world.submit('ada', loop.ada, body)).toMatchObject(refused);
    expect(await fileFor('recruiter', loop.ada, { body })).toMatchObject(refused);
  });
});
