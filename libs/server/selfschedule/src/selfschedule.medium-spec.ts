import { KernelModule, newId, readConfig, type Actor } from '@debrief/server-kernel';
import { castPerson, insertGround, insertLoop } from '@debrief/server-loop/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { SelfScheduleAnswers } from './answers.service';
import { OfferReader } from './offer.reader';
import { OfferService } from './offer.service';
import { ProposalSource, type Proposed } from './proposal-source';
import { RunProposals } from './run-proposals.repository';
import { SelfScheduleModule, SelfScheduleWorkerModule } from './selfschedule.module';
import { SelfScheduleReader } from './selfschedule.reader';
import { SelfLinkRepository } from './selfschedule.repository';

const NOW = new Date('2026-11-24T09:00:00Z');
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Proposals as a spec wants them. */
class FixedProposals extends ProposalSource {
  public proposed: readonly Proposed[] | null = null;
  public of(): Promise<readonly Proposed[] | null> {
    return Promise.resolve(this.proposed);
  }
}

describe('a candidate who chooses their time', () => {
  const clock = new FixedClock(NOW);
  const proposals = new FixedProposals();
  let test: TestDatabase;
  let app: TestingModule;
  let recruiter: Actor;
  let offers: OfferService;
  let answers: SelfScheduleAnswers;
  let reader: SelfScheduleReader;

  beforeAll(async () => {
    test = await testDatabase(clock);
    await test.pool.query(
      `INSERT INTO organisation (id, name, time_zone, working_hours) VALUES (1, 'Fernhollow', 'UTC', '[]')`,
    );
    const config = readConfig({
      NODE_ENV: 'test',
      PUBLIC_URL: 'https://debrief.example.org',
      SMTP_URL: 'smtp://127.0.0.1:9',
      SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    app = await Test.createTestingModule({
      imports: [
        KernelModule.with(config, test.source, clock),
        SelfScheduleModule,
        SelfScheduleWorkerModule,
      ],
    })
      .overrideProvider(ProposalSource)
      .useValue(proposals)
      .compile();
    await app.init();
    recruiter = await castPerson(test, 'Marit Solheim', 'recruiter');
    offers = app.get(OfferService, { strict: false });
    answers = app.get(SelfScheduleAnswers, { strict: false });
    reader = app.get(SelfScheduleReader, { strict: false });
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  /** A stage of two rounds, with a person on each. */
  const stage = async (people?: readonly string[]) => {
    const ground = await insertGround(test.pool, { people: 2 });
    const [ana = '', bo = ''] = people ?? ground.people;
    const ids = await insertLoop(test.pool, {
      ...ground.loop,
      stages: [
        {
          rounds: [
            { name: 'Coding', seats: [{ personId: ana }] },
            { name: 'System design', seats: [{ personId: bo }] },
          ],
        },
      ],
    });
    const { rows } = await test.pool.query<{ id: string; stage_id: string; minutes: number }>(
      'SELECT id, stage_id, duration_minutes AS minutes FROM round WHERE loop_id = $1 ORDER BY position',
      [ids.loopId],
    );
    const seats = ids.seatIds[0] ?? [];
    /** The two rounds one after the other, so many days from the first day of the spec. */
    const choice = (days: number, hour = 10): Proposed['rounds'] =>
      rows.map(({ id, minutes }, index) => {
        const from = NOW.getTime() + days * DAY_MS + (hour - 9 + index * 2) * 60 * MINUTE_MS;
        return {
          roundId: id,
          startsAt: new Date(from).toISOString(),
          endsAt: new Date(from + minutes * MINUTE_MS).toISOString(),
          roomId: null,
          seats: [{ seatId: seats[index]?.[0] ?? '', personId: index === 0 ? ana : bo }],
        };
      });
    return {
      ...ids,
      stageId: rows[0]?.stage_id ?? '',
      candidateId: ground.loop.candidateId,
      people: [ana, bo] as const,
      choice,
    };
  };
  type Stage = Awaited<ReturnType<typeof stage>>;

  const input = ({ loopId, stageId }: Stage, over: object = {}) => ({
    loopId,
    stageId,
    runId: newId(),
    proposals: [0, 1, 2],
    expiresAt: new Date(clock.now().getTime() + 3 * DAY_MS),
    cutoffHours: 24,
    message: 'See you soon.',
    sendMail: true,
    idempotencyKey: newId(),
    ...over,
  });
  /** Offers the stage on three days; gives the token of the link. */
  const offer = async (of: Stage, over: object = {}, actor = recruiter) => {
    proposals.proposed = [8, 9, 10].map((days, index) => ({ index, rounds: of.choice(days) }));
    const made = await offers.offer(actor, input(of, over));
    if (made.__typename !== 'SelfSchedulingOffered') throw new Error(JSON.stringify(made));
    return { id: made.offer.id, token: made.offer.url?.split('/schedule/')[1] ?? '' };
  };
  const choose = (token: string, choice: string, moving: number | null = null) =>
    answers.choose(token, { choice, moving, reason: '' });
  const keysOf = async (token: string) =>
    (await reader.open(token))?.choices.map(({ key }) => key) ?? null;
  const slots = async ({ loopId }: Stage) =>
    (
      await test.pool.query<{ starts_at: Date | null }>(
        'SELECT starts_at FROM round WHERE loop_id = $1 ORDER BY position',
        [loopId],
      )
    ).rows.map(({ starts_at }) => starts_at?.toISOString() ?? null);
  const count = async (sql: string, loopId: string) =>
    Number((await test.pool.query<{ n: string }>(sql, [loopId])).rows[0]?.n);
  const starts = (rounds: Proposed['rounds']) => rounds.map(({ startsAt }) => startsAt);

  it('has a link that is kept as a hash and sealed, and nowhere else', async () => {
    const { id, token } = await offer(await stage());
    expect(token).toMatch(/^[\w-]{43}$/);
    const dump = await test.pool.query<{ text: string }>(
      `SELECT (SELECT string_agg(k::text, ' ') FROM self_link k WHERE id = $1) || coalesce((SELECT string_agg(a::text, ' ') FROM audit_event a), '')
         || coalesce((SELECT string_agg(k::text, ' ') FROM idempotency_key k), '') || coalesce((SELECT string_agg(o::text, ' ') FROM outbox o), '') AS text`,
      [id],
    );
    expect(dump.rows[0]?.text).not.toContain(token);
    expect(dump.rows[0]?.text).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('books all rounds of a choice once, however often the form comes at the same time', async () => {
    const at = await stage();
    const { token } = await offer(at);
    const done = await Promise.all(Array.from({ length: 20 }, () => choose(token, '1')));
    expect(new Set(done.map(({ __typename }) => __typename))).toEqual(new Set(['Answered']));
    expect(await slots(at)).toEqual(starts(at.choice(9)));
    expect(
      await count('SELECT count(*) AS n FROM candidate_answer WHERE loop_id = $1', at.loopId),
    ).toBe(1);
    expect(
      await count(
        `SELECT count(*) AS n FROM outbox WHERE type = 'round.scheduled' AND payload->>'loopId' = $1`,
        at.loopId,
      ),
    ).toBe(2);
    const { rows } = await test.pool.query(
      `SELECT actor_id, actor_kind FROM audit_event WHERE loop_id = $1 AND action = 'selfschedule.booked'`,
      [at.loopId],
    );
    expect(rows).toEqual([{ actor_id: null, actor_kind: 'candidate' }]);
  });

  it('books one of two choices that come at the same moment', async () => {
    const at = await stage();
    const { token } = await offer(at);
    const done = await Promise.all([choose(token, '0'), choose(token, '2')]);
    expect(done.map(({ __typename }) => __typename).sort()).toEqual([
      'Answered',
      'HasBookingProblem',
    ]);
  });

  it('is booked for one of two candidates who want the same people at the same time', async () => {
    const one = await stage();
    const other = await stage(one.people);
    const [first, second] = [await offer(one), await offer(other)];
    const done = await Promise.all([choose(first.token, '0'), choose(second.token, '0')]);
    expect(done.map(({ __typename }) => __typename).sort()).toEqual([
      'Answered',
      'ChoiceTakenProblem',
    ]);
    const lost = done[0].__typename === 'Answered' ? second : first;
    const loser = lost === first ? one : other;
    expect(await slots(loser)).toEqual([null, null]);
    expect(await keysOf(lost.token)).toEqual(['1', '2']);
    expect(await choose(lost.token, '1')).toEqual({ __typename: 'Answered' });
  });

  it('no longer sees a choice once one of its people is taken, barred or gone', async () => {
    const at = await stage();
    const { token } = await offer(at);
    const rival = await stage(at.people);
    await offer(rival).then(({ token: theirs }) => choose(theirs, '0'));
    expect(await keysOf(token)).toEqual(['1', '2']);
    await test.pool.query('UPDATE person SET active = false WHERE id = $1', [at.people[0]]);
    expect(await keysOf(token)).toEqual([]);
    await test.pool.query('UPDATE person SET active = true WHERE id = $1', [at.people[0]]);
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), at.people[1], at.candidateId],
    );
    expect(await keysOf(token)).toEqual([]);
  });

  it('moves what they booked until the cut-off, and not from a page that is out of date', async () => {
    const at = await stage();
    const { token } = await offer(at);
    await choose(token, '0');
    const version = (await reader.open(token))?.link.version ?? 0;
    expect(await choose(token, '1')).toEqual({ __typename: 'HasBookingProblem' });
    expect(await choose(token, '1', version - 1)).toEqual({
      __typename: 'ChangedMeanwhileProblem',
    });
    expect(await choose(token, '1', version)).toEqual({ __typename: 'Answered' });
    expect(await slots(at)).toEqual(starts(at.choice(9)));
    const events = await test.pool.query(
      `SELECT DISTINCT payload->>'change' AS change FROM outbox WHERE type = 'round.scheduled' AND payload->>'loopId' = $1 ORDER BY 1`,
      [at.loopId],
    );
    expect(events.rows).toEqual([{ change: 'moved' }, { change: 'set' }]);
  });

  it('cancels with a reason until the cut-off and not after it', async () => {
    const early = await stage();
    const first = await offer(early);
    await choose(first.token, '0');
    expect(await answers.cancel(first.token, ' ')).toMatchObject({
      fields: [{ path: 'reason', code: 'REQUIRED' }],
    });
    expect(await answers.cancel(first.token, 'Flu')).toEqual({ __typename: 'Answered' });
    expect(await answers.cancel(first.token, 'Flu')).toEqual({ __typename: 'Answered' });
    expect(await slots(early)).toEqual([null, null]);
    expect(await reader.open(first.token)).toMatchObject({ standing: { shows: 'cancelled' } });

    const late = await stage();
    const second = await offer(late);
    await choose(second.token, '0');
    const before = clock.now();
    clock.advanceMinutes(7 * 24 * 60 + 60);
    expect(await answers.cancel(second.token, 'Flu')).toEqual({ __typename: 'TooLateProblem' });
    const version = (await reader.open(second.token))?.link.version ?? 0;
    expect(await choose(second.token, '1', version)).toEqual({ __typename: 'TooLateProblem' });
    expect(await slots(late)).toEqual(starts(late.choice(8)));
    clock.advanceMinutes((before.getTime() - clock.now().getTime()) / MINUTE_MS);
  });

  it('finds nothing behind a link that ran out, was withdrawn, replaced or never was, nor after erasure', async () => {
    const gone = { __typename: 'GoneProblem' };
    const at = await stage();
    const replaced = await offer(at);
    const withdrawn = await offer(at);
    expect(await reader.open(replaced.token)).toBeNull();
    await offers.withdraw(recruiter, { linkId: withdrawn.id, idempotencyKey: newId() });
    const erased = await stage();
    const forgotten = await offer(erased);
    await answers.askToArrange(forgotten.token, 'CANARY');
    await test.pool.query('UPDATE candidate SET erased_at = $2 WHERE id = $1', [
      erased.candidateId,
      NOW,
    ]);
    const ran = await offer(await stage());
    const before = clock.now();
    clock.advanceMinutes(3 * 24 * 60);
    for (const { token } of [withdrawn, forgotten, ran, { token: 'x'.repeat(43) }]) {
      expect(await reader.open(token)).toBeNull();
      expect(await choose(token, '0')).toEqual(gone);
      expect(await answers.askToArrange(token, 'Captions')).toEqual(gone);
    }
    clock.advanceMinutes((before.getTime() - clock.now().getTime()) / MINUTE_MS);
    const links = app.get(SelfLinkRepository, { strict: false });
    await test.uow.keepBooks((tx) => links.forgetCandidate(tx, erased.candidateId));
    const kept = await test.pool.query<{ text: string }>(
      `SELECT k::text || coalesce((SELECT string_agg(a::text, ' ') FROM candidate_answer a WHERE a.link_id = k.id), '') AS text
       FROM self_link k WHERE id = $1`,
      [forgotten.id],
    );
    expect(kept.rows[0]?.text).toContain('withdrawn');
    expect(kept.rows[0]?.text).not.toMatch(/CANARY|See you soon/);
  });

  it('gives times of their own in their zone; what is to be arranged only recruiters read', async () => {
    const at = await stage();
    const { token } = await offer(at);
    expect(await answers.chooseZone(token, 'Mars/Olympus')).toMatchObject({
      fields: [{ path: 'zone', code: 'INVALID_ZONE' }],
    });
    expect(await answers.chooseZone(token, 'Asia/Kathmandu')).toEqual({ __typename: 'Answered' });
    const rows = [{ day: '2026-12-07', from: '09:00', to: '17:00' }];
    for (let sent = 0; sent < 2; sent += 1) await answers.giveTimes(token, rows, 'After the 4th');
    clock.advanceMinutes(1);
    await answers.askToArrange(token, 'Captions, please');
    const seen = async (actor: Actor) => {
      const found = await app.get(OfferReader, { strict: false }).ofLoop(actor, at.loopId);
      return '__typename' in found ? found.__typename : found[0]?.answers;
    };
    expect(await seen(recruiter)).toMatchObject([
      { kind: 'arrange', words: 'Captions, please' },
      {
        kind: 'other_times',
        words: 'After the 4th',
        windows: [{ startsAt: new Date('2026-12-07T03:15:00Z') }],
      },
    ]);
    const interviewer = { ...recruiter, personId: at.people[0], roles: ['interviewer'] as const };
    expect(await seen(interviewer)).toBe('NotFoundProblem');
    const { rows: managers } = await test.pool.query<{ id: string }>(
      'SELECT j.hiring_manager_id AS id FROM loop l JOIN job j ON j.id = l.job_id WHERE l.id = $1',
      [at.loopId],
    );
    const manager = {
      ...recruiter,
      personId: managers[0]?.id ?? '',
      roles: ['hiring_manager'] as const,
    };
    expect(JSON.stringify(await seen(manager))).not.toContain('Captions');
    expect(await slots(at)).toEqual([null, null]);
  });

  it('is offered what a search found, by whoever asked for it', async () => {
    const at = await stage();
    const other = await castPerson(test, 'Ola Other', 'recruiter');
    const runId = newId();
    const first = at.choice(9);
    const placements = first.map(({ roundId, startsAt, seats }) => ({
      round: roundId,
      from: (Date.parse(startsAt) - NOW.getTime()) / (15 * MINUTE_MS),
      seats: seats.map(({ seatId, personId }) => ({ seat: seatId, person: personId })),
      room: null,
    }));
    await test.pool.query(
      `INSERT INTO schedule_run (id, kind, loop_id, stage_id, input, answer, state, asked_by, asked_at, seen_at)
       VALUES ($1, 'loop', $2, $3, $4, $5, 'done', $6, $7, $7)`,
      [
        runId,
        at.loopId,
        at.stageId,
        JSON.stringify({
          request: { problem: { horizon: { startsAt: NOW.getTime(), slots: 2000 } } },
        }),
        JSON.stringify({ schedules: [{ placements }] }),
        recruiter.personId,
        NOW,
      ],
    );
    const source = new RunProposals(test.db);
    const run = { runId, loopId: at.loopId, stageId: at.stageId };
    expect(await source.of(recruiter, run)).toEqual([{ index: 0, rounds: first }]);
    expect(await source.of(other, run)).toBeNull();
    expect(await source.of(recruiter, { ...run, loopId: newId() })).toBeNull();
  });

  it('is offered nothing by somebody with a conflict, nor on a closed loop, nor from another’s run', async () => {
    const at = await stage();
    const barred = await castPerson(test, 'Bo Barred', 'recruiter');
    const { id } = await offer(at);
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), barred.personId, at.candidateId],
    );
    const missing = { __typename: 'NotFoundProblem' };
    expect(await offers.offer(barred, input(at))).toMatchObject(missing);
    expect(await offers.withdraw(barred, { linkId: id, idempotencyKey: newId() })).toMatchObject(
      missing,
    );
    proposals.proposed = null;
    expect(await offers.offer(recruiter, input(at))).toMatchObject(missing);
    proposals.proposed = [];
    expect(await offers.offer(recruiter, input(at))).toMatchObject({
      fields: [{ path: 'proposals', code: 'REQUIRED' }],
    });
    await test.pool.query(
      `UPDATE loop SET state = 'stopped', stop_reason = 'x', closed_at = $2 WHERE id = $1`,
      [at.loopId, NOW],
    );
    expect(await offers.offer(recruiter, input(at))).toMatchObject({
      __typename: 'LoopClosedProblem',
    });
  });

  it('sees the same whatever is filed about them', async () => {
    const at = await stage();
    const { token } = await offer(at);
    const seen = async () => JSON.stringify(await reader.open(token));
    const before = await seen();
    await test.pool.query('UPDATE seat SET filed_at = $2 WHERE loop_id = $1', [at.loopId, NOW]);
    await test.pool.query(
      'UPDATE loop SET content_version = content_version + 1, missing_count = 0 WHERE id = $1',
      [at.loopId],
    );
    expect(await seen()).toBe(before);
    expect(before).toContain('"key":"0"');
  });
});
