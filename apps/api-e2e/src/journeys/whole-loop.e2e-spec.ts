import { createHash } from 'node:crypto';
import {
  type PreparedDatabase,
  fixtureToken,
  startApi,
  type RunningProcess,
  rowsOf,
  seasonDatabase,
} from '@debrief/server-testing';
import { graphql } from '../harness/api';
import { ask, completeBody, mutate, newKey } from '../harness/ask';

const LOOP = `query ($id: UUID!) { loop(id: $id) { __typename ... on Loop { id progress { state version currentStage missingCount }
  stages { position rounds { id version durationMinutes seats { id person { id } } } } } } }`;
interface LoopView {
  loop: {
    progress: { state: string; version: number; currentStage: number; missingCount: number } | null;
    stages: {
      position: number;
      rounds: { id: string; version: number; durationMinutes: number }[];
    }[];
  };
}
const PACKET = `query ($id: UUID!) { packet(loopId: $id) { __typename
  ... on FeedbackLocked { message owed { seatId } }
  ... on Packet { complete loopVersion state competencies { key n mean ratings { seatId value evidence { text } } } assessors { name independent }
    recommendations { recommendation names } decisions { outcome rationale packetSha256 } frozen { number sha256 } } } }`;

describe('a whole loop, over HTTP: set up, interviewed, decided', () => {
  let season: PreparedDatabase;
  let world: { url: string; drop(): Promise<void> };
  let api: RunningProcess;
  let recruiter: string;
  let manager: string;
  let panel: string[];
  let loopId: string;

  beforeAll(async () => {
    season = await seasonDatabase();
    world = await season.copy();
    api = await startApi(world.url);
    const free = (role: string) =>
      rowsOf<{ id: string }>(
        world.url,
        `SELECT p.id FROM person p WHERE $1 = ANY(p.roles) AND p.active ORDER BY
           EXISTS (SELECT 1 FROM seat s WHERE s.person_id = p.id AND s.state = 'assigned' AND s.filed_at IS NULL), p.id`,
        [role],
      ).then((rows) => rows.map((row) => row.id));
    recruiter = (await free('recruiter'))[0] ?? '';
    manager = (await free('hiring_manager'))[0] ?? '';
    panel = (
      await rowsOf<{ id: string }>(
        world.url,
        `SELECT id FROM person WHERE roles = '{interviewer}' AND active ORDER BY id`,
      )
    ).map((row) => row.id);
  }, 180_000);
  afterAll(async () => {
    await api.stop();
    await world.drop();
    await season.drop();
  });

  const loop = async (who: string) => (await ask<LoopView>(api, who, LOOP, { id: loopId })).loop;

  it('lets a recruiter open a job, add a candidate and start a loop', async () => {
    const job = await mutate(
      api,
      recruiter,
      'createJob',
      {
        idempotencyKey: newKey(),
        title: 'AI Engineer, Assistants',
        department: 'Support',
        level: 'Senior',
        pattern: 'STANDARD',
        blueprintKey: 'standard',
        hiringManagerId: manager,
        recruiterIds: [recruiter],
      },
      '... on JobSaved { job { id } }',
    );
    const jobId = (job.outcome['job'] as { id: string }).id;
    const added = await mutate(
      api,
      recruiter,
      'addCandidate',
      {
        idempotencyKey: newKey(),
        name: 'Ilse Nakamura',
        email: 'ilse.nakamura@example.org',
        timeZone: 'Asia/Tokyo',
        jobId,
        payExpectation: '92,000 EUR',
      },
      '... on CandidateAdded { application { id } }',
    );
    const applicationId = (added.outcome['application'] as { id: string }).id;
    const started = await mutate(
      api,
      recruiter,
      'startLoop',
      { idempotencyKey: newKey(), applicationId },
      '... on LoopStarted { loop { id } }',
    );
    expect(started.outcome).toMatchObject({ __typename: 'LoopStarted' });
    loopId = (started.outcome['loop'] as { id: string }).id;
    expect(await loop(recruiter)).toMatchObject({
      progress: { state: 'IN_PROGRESS', currentStage: 0 },
    });
  });

  it('seats a panel, gives every round its slot, and refuses a second place at the same time', async () => {
    const view = await loop(recruiter);
    let person = 0;
    for (const stage of view.stages) {
      for (const [index, round] of stage.rounds.entries()) {
        const personId = panel[person] ?? '';
        person += 1;
        const seated = await mutate(api, recruiter, 'assignSeat', {
          idempotencyKey: newKey(),
          roundId: round.id,
          personId,
          role: 'LEAD',
        });
        expect(seated.outcome.__typename).toBe('SeatAssigned');
        const startsAt = new Date(
          Date.UTC(2026, 11, 7 + stage.position, 8 + 2 * index),
        ).toISOString();
        const placed = await mutate(api, recruiter, 'setRoundSlot', {
          idempotencyKey: newKey(),
          roundId: round.id,
          version: round.version,
          startsAt,
        });
        expect(placed.outcome).toMatchObject({ __typename: 'RoundScheduled' });
      }
    }
    // The lead of the second onsite round is asked to sit in the first at a time they are taken.
    const onsite = view.stages[2]?.rounds ?? [];
    const [first, second] = [onsite[0], onsite[1]];
    const taken = (
      await rowsOf<{ person_id: string; starts_at: Date }>(
        world.url,
        'SELECT s.person_id, r.starts_at FROM seat s JOIN round r ON r.id = s.round_id WHERE r.id = $1',
        [second?.id],
      )
    )[0];
    const [version] = await rowsOf<{ version: number }>(
      world.url,
      'SELECT version FROM round WHERE id = $1',
      [first?.id],
    );
    const clash = await mutate(
      api,
      recruiter,
      'setRoundSlot',
      {
        idempotencyKey: newKey(),
        roundId: first?.id,
        version: version?.version,
        startsAt: taken?.starts_at.toISOString(),
      },
      '... on SlotTakenProblem { personName startsAt }',
    );
    expect(['RoundScheduled', 'SlotTakenProblem']).toContain(clash.outcome.__typename);
  });

  it('keeps the packet from everybody who owes, and from the loop’s strangers', async () => {
    const lead = panel[0] ?? '';
    expect(await ask(api, lead, PACKET, { id: loopId })).toMatchObject({
      packet: { __typename: 'FeedbackLocked', owed: [{}] },
    });
    const stranger = panel.at(-1) ?? '';
    expect(await ask(api, stranger, PACKET, { id: loopId })).toMatchObject({
      packet: { __typename: 'NotFoundProblem' },
    });
    expect((await loop(lead)).progress).toBeNull();
  });

  it('does not pass a stage while a scorecard is missing, and passes it once filed', async () => {
    for (let position = 0; position < 4; position += 1) {
      const view = await loop(recruiter);
      const refused = await mutate(
        api,
        recruiter,
        'advanceLoop',
        { idempotencyKey: newKey(), loopId, version: view.progress?.version },
        '... on FeedbackMissingProblem { missing { personName } }',
      );
      expect(refused.outcome.__typename).toBe('FeedbackMissingProblem');
      for (const round of view.stages[position]?.rounds ?? []) await fileRound(round.id);
      const fresh = await loop(recruiter);
      const passed = await mutate(api, recruiter, 'advanceLoop', {
        idempotencyKey: newKey(),
        loopId,
        version: fresh.progress?.version,
      });
      expect(passed.outcome).toMatchObject({ __typename: 'LoopAdvanced' });
    }
    expect((await loop(recruiter)).progress).toMatchObject({ state: 'DEBRIEF', missingCount: 0 });
  });

  async function fileRound(roundId: string): Promise<void> {
    const seats = await rowsOf<{ id: string; person_id: string }>(
      world.url,
      'SELECT id, person_id FROM seat WHERE round_id = $1',
      [roundId],
    );
    for (const seat of seats) {
      const body = await completeBody(api, seat.person_id, seat.id);
      const saved = await mutate(
        api,
        seat.person_id,
        'saveScorecardDraft',
        { seatId: seat.id, revision: 0, body },
        '... on DraftSaved { draft { revision } }',
      );
      expect(saved.outcome.__typename).toBe('DraftSaved');
      const filed = await mutate(api, seat.person_id, 'submitScorecard', {
        idempotencyKey: newKey(),
        seatId: seat.id,
        body,
      });
      expect(filed.outcome).toMatchObject({ __typename: 'ScorecardFiled' });
      const again = await mutate(api, seat.person_id, 'submitScorecard', {
        idempotencyKey: newKey(),
        seatId: seat.id,
        body,
      });
      expect(again.outcome.__typename).toBe('AlreadyFiledProblem');
    }
  }

  it('puts the evidence under every number of the packet', async () => {
    interface View {
      packet: {
        complete: boolean;
        competencies: {
          n: number;
          mean: number | null;
          ratings: { value: number | null; evidence: { text: string }[] }[];
        }[];
        assessors: { independent: boolean }[];
      };
    }
    const { packet } = await ask<View>(api, manager, PACKET, { id: loopId });
    expect(packet.complete).toBe(true);
    const rated = packet.competencies
      .flatMap((row) => row.ratings)
      .filter((rating) => rating.value !== null);
    expect(rated.length).toBeGreaterThan(10);
    expect(rated.every((rating) => rating.evidence.length > 0)).toBe(true);
    expect(packet.assessors.every((assessor) => assessor.independent)).toBe(true);
  });

  it('takes a decision of the hiring manager alone, with a reason, once', async () => {
    const version = (await loop(recruiter)).progress?.version;
    const input = {
      loopId,
      loopVersion: version,
      outcome: 'HIRE',
      level: 'Senior',
      rationale:
        'Four of four meet the anchor on trade-offs and evaluation, each with a figure they had to defend.',
      memo: 'Thank you all. The design round settled it.',
    };
    const byRecruiter = await mutate(api, recruiter, 'decidePacket', {
      ...input,
      idempotencyKey: newKey(),
    });
    expect(byRecruiter.outcome.__typename).toMatch(/NotFoundProblem|FORBIDDEN/);
    const blank = await mutate(api, manager, 'decidePacket', {
      ...input,
      rationale: ' ',
      idempotencyKey: newKey(),
    });
    expect(blank.outcome.__typename).toBe('FieldProblems');
    const both = await Promise.all(
      [1, 2].map(() =>
        mutate(api, manager, 'decidePacket', { ...input, idempotencyKey: newKey() }),
      ),
    );
    expect(
      both.map(({ outcome }) => outcome.__typename).filter((name) => name === 'PacketDecided'),
    ).toHaveLength(1);
  });

  it('keeps the decided packet as canonical text whose hash anybody can recompute', async () => {
    interface View {
      packet: {
        frozen: { sha256: string };
        decisions: { outcome: string; packetSha256: string }[];
      };
    }
    const { packet } = await ask<View>(api, manager, PACKET, { id: loopId });
    const [row] = await rowsOf<{ body: string }>(
      world.url,
      'SELECT body FROM packet_version WHERE loop_id = $1',
      [loopId],
    );
    const hash = createHash('sha256')
      .update(row?.body ?? '')
      .digest('hex');
    expect(packet.frozen.sha256).toBe(hash);
    expect(packet.decisions).toMatchObject([{ outcome: 'HIRE', packetSha256: hash }]);
  });

  it('has an audit row for every step and never shows pay to the panel', async () => {
    const actions = (
      await rowsOf<{ action: string }>(
        world.url,
        'SELECT DISTINCT action FROM audit_event WHERE loop_id = $1',
        [loopId],
      )
    ).map((row) => row.action);
    expect(actions).toEqual(
      expect.arrayContaining([
        'loop.started',
        'seat.assigned',
        'round.scheduled',
        'scorecard.submitted',
        'loop.advanced',
        'packet.viewed',
        'packet.decided',
      ]) as string[],
    );
    const asked = await graphql(
      api,
      fixtureToken(panel[0] ?? '').token,
      '{ candidates(first: 100) { edges { node { id } } } }',
    );
    expect(asked.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('ends every session of somebody deactivated at once', async () => {
    const [admin] = await rowsOf<{ id: string }>(
      world.url,
      `SELECT id FROM person WHERE 'admin' = ANY(roles) ORDER BY id LIMIT 1`,
    );
    const leaver = panel.at(-1) ?? '';
    const [row] = await rowsOf<{ version: number }>(
      world.url,
      'SELECT version FROM person WHERE id = $1',
      [leaver],
    );
    expect(await ask(api, leaver, '{ me { person { id } } }')).toMatchObject({
      me: { person: { id: leaver } },
    });
    const saved = await mutate(api, admin?.id ?? '', 'updatePerson', {
      idempotencyKey: newKey(),
      id: leaver,
      version: row?.version,
      active: false,
    });
    expect(saved.outcome.__typename).toBe('PersonSaved');
    expect(await ask(api, leaver, '{ me { person { id } } }')).toEqual({ me: null });
  });

  it('answers the packet, a page of loops and a filing in a few statements whatever their size', async () => {
    const token = fixtureToken(manager).token;
    const warm = async (query: string, variables: object) => {
      await graphql(api, token, query, { ...variables });
      return (await graphql(api, token, query, { ...variables })).statements;
    };
    expect(await warm(PACKET, { id: loopId })).toBe(1);
    const page = (first: number) =>
      warm(
        `{ loops(first: ${first}) { edges { node { id candidate { name } job { title } progress { state missingCount } } } } }`,
        {},
      );
    const [one, many] = [await page(1), await page(50)];
    expect(one).toBe(many);
    expect(many).toBeLessThanOrEqual(3);
  });
});
