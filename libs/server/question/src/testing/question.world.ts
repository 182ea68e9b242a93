import type { QuestionBody, ScorecardBody } from '@debrief/domain';
import { KernelModule, newId, readConfig, type Actor } from '@debrief/server-kernel';
import {
  insertCandidate,
  insertJob,
  insertLoop,
  insertPerson,
  type LoopIds,
} from '@debrief/server-loop/testing';
import { DraftService } from '@debrief/server-scorecard';
import {
  codingBody,
  inputOf,
  insertContent,
  insertFiled,
  type SpecContent,
} from '@debrief/server-scorecard/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { ChoiceService } from '../choice.service';
import { ExposureWork } from '../exposure.work';
import { QuestionModule, QuestionWorkerModule } from '../question.module';

export const NOW = new Date('2026-11-24T09:00:00Z');
const DAY_MS = 86_400_000;

const PEOPLE = {
  ada: ['Ada Lind', 'interviewer'],
  ben: ['Ben Osei', 'interviewer'],
  cleo: ['Cleo Marin', 'interviewer'],
  dan: ['Dan Outside', 'interviewer'],
  recruiter: ['Rosa Recruiter', 'recruiter'],
  admin: ['Adil Admin', 'admin'],
  manager: ['Hedda Manager', 'hiring_manager'],
} as const;
export type Who = keyof typeof PEOPLE;

export interface SpecLoop extends LoopIds {
  readonly candidateId: string;
  /** Ada leads, Ben sits beside. */
  readonly first: string;
  /** Cleo leads. */
  readonly second: string;
  readonly ada: string;
  readonly ben: string;
  readonly cleo: string;
}

export interface LoopWish {
  readonly candidateId?: string;
  readonly isMock?: boolean;
  readonly state?: 'in_progress' | 'hired' | 'not_hired' | 'stopped';
  /** When the first round starts, in days from now; null without a slot. */
  readonly firstInDays?: number | null;
}

/** A question of the spec's bank. */
export function question(key: string, over: Partial<QuestionBody> = {}): QuestionBody {
  return {
    key,
    roundKind: 'coding',
    topic: 'algorithms',
    title: `Question ${key}`,
    prompt: 'Rank documents for a query.',
    difficulty: 'medium',
    competencies: ['problem_solving', 'code_fluency'],
    tests: 'Care with edges',
    keyPoints: [{ key: 'edges', text: 'Names the edges' }],
    followUps: [],
    strongSigns: [],
    weakSigns: [],
    ...over,
  };
}

/** The question bank at work on a real database, with short words for what specs do. */
export class QuestionWorld {
  private readonly actors = new Map<Who, Actor>();
  private slots = 0;

  private constructor(
    public readonly clock: FixedClock,
    public readonly test: TestDatabase,
    public readonly app: TestingModule,
    public readonly content: SpecContent,
  ) {}

  public static async open(): Promise<QuestionWorld> {
    const clock = new FixedClock(NOW);
    const test = await testDatabase(clock);
    const app = await Test.createTestingModule({
      imports: [
        KernelModule.with(readConfig({ NODE_ENV: 'test' }), test.source, clock),
        QuestionModule,
        QuestionWorkerModule,
      ],
    }).compile();
    await app.init();
    await test.pool.query(
      `INSERT INTO organisation (id, name, time_zone, working_hours) VALUES (1, 'Debrief', 'UTC', '[]')`,
    );
    const world = new QuestionWorld(clock, test, app, await insertContent(test.pool));
    for (const key of Object.keys(PEOPLE) as Who[]) {
      const [name, role] = PEOPLE[key];
      const personId = await insertPerson(test.pool, name, [role]);
      const roles = [role];
      world.actors.set(key, { personId, name, roles, timeZone: 'UTC', sessionId: newId() });
    }
    return world;
  }

  public async close(): Promise<void> {
    await this.app.close();
    await this.test.drop();
  }

  public get<T>(type: Type<T>): T {
    return this.app.get(type);
  }

  public who(key: Who): Actor {
    const actor = this.actors.get(key);
    if (!actor) throw new Error(`Nobody is called ${key}`);
    return actor;
  }

  public id(key: Who): string {
    return this.who(key).personId;
  }

  /** Puts a question into the bank; gives the id of its version. */
  public async publish(body: QuestionBody): Promise<string> {
    const [itemId, id] = [newId(), newId()];
    await this.run(
      `INSERT INTO content_item (id, type, key, latest_version) VALUES ($1, 'question', $2, 1)`,
      itemId,
      body.key,
    );
    await this.run(
      `INSERT INTO content_version (id, item_id, number, title, round_kind, body, published_at)
       VALUES ($1, $2, 1, $3, $4, $5, '2026-01-01T00:00:00Z')`,
      id,
      itemId,
      body.title,
      body.roundKind,
      JSON.stringify(body),
    );
    return id;
  }

  /** A fresh loop of two coding rounds on two stages. */
  public async loop(wish: LoopWish = {}): Promise<SpecLoop> {
    const { content, test } = this;
    const jobId = await insertJob(test.pool, this.id('manager'));
    const applicant = await insertCandidate(test.pool, jobId);
    const candidateId = wish.candidateId ?? applicant.candidateId;
    // Hours of its own: nobody can sit in two rounds at once.
    this.slots += 2;
    const days = wish.firstInDays === undefined ? 1 : wish.firstInDays;
    const startsAt =
      days === null ? null : new Date(NOW.getTime() + days * DAY_MS - this.slots * 3_600_000);
    const round = {
      startsAt,
      rubricVersionId: content.codingRubric,
      kitVersionId: content.codingKit,
    };
    const ids = await insertLoop(test.pool, {
      candidateId,
      applicationId: applicant.applicationId,
      jobId,
      isMock: wish.isMock ?? false,
      state: wish.state ?? 'in_progress',
      versionId: content.codingRubric,
      blueprintVersionId: content.blueprint,
      taxonomyVersionId: content.taxonomy,
      stages: [
        {
          rounds: [
            {
              ...round,
              name: 'Screen',
              seats: [{ personId: this.id('ada'), role: 'lead' }, { personId: this.id('ben') }],
            },
          ],
        },
        {
          rounds: [
            {
              ...round,
              startsAt: null,
              name: 'Onsite',
              seats: [{ personId: this.id('cleo'), role: 'lead' }],
            },
          ],
        },
      ],
    });
    const at = (of: readonly (readonly string[])[] | undefined, n: number): string =>
      of?.[0]?.[n] ?? '';
    return {
      ...ids,
      candidateId,
      first: ids.roundIds[0]?.[0] ?? '',
      second: ids.roundIds[1]?.[0] ?? '',
      ada: at(ids.seatIds[0], 0),
      ben: at(ids.seatIds[0], 1),
      cleo: at(ids.seatIds[1], 0),
    };
  }

  public choose(
    key: Who,
    roundId: string,
    keys: readonly string[],
    over: { version?: number; overrideReason?: string; idempotencyKey?: string } = {},
  ) {
    const input = { roundId, keys: [...keys], version: 0, idempotencyKey: newId(), ...over };
    return this.get(ChoiceService).choose(this.who(key), input);
  }

  /** Saves a draft that ticks a key point of the question. */
  public note(key: Who, seatId: string, revision: number, questionKey: string, point = 'edges') {
    const body = inputOf(codingBody({ keyPoints: [{ questionKey, keyPoint: point }] }));
    return this.get(DraftService).save(this.who(key), { seatId, revision, body });
  }

  /** Writes that the candidate of a fresh loop met the question so many days ago. */
  public async met(key: string, daysAgo: number, wish: LoopWish = {}): Promise<SpecLoop> {
    const loop = await this.loop({ firstInDays: -daysAgo, ...wish });
    await this.expose(loop, key, 'chosen', daysAgo);
    return loop;
  }

  public async expose(
    loop: SpecLoop,
    key: string,
    source: 'chosen' | 'asked',
    daysAgo: number,
    roundId = loop.first,
  ): Promise<void> {
    await this.run(
      `INSERT INTO question_exposure (question_key, round_id, source, version_id, candidate_id, loop_id, met_at)
       SELECT $1, $2, $3, v.id, $4, $5, $6 FROM content_item i JOIN content_version v ON v.item_id = i.id
       WHERE i.type = 'question' AND i.key = $1 AND v.number = 1`,
      key,
      roundId,
      source,
      loop.candidateId,
      loop.loopId,
      new Date(NOW.getTime() - daysAgo * DAY_MS),
    );
  }

  /** Files for a seat past the rules and lets the work hear of it. */
  public async filed(
    loop: SpecLoop,
    seatId: string,
    body: Partial<ScorecardBody>,
    at?: Date,
  ): Promise<void> {
    await insertFiled(this.test.pool, { loopId: loop.loopId, seatId, body: codingBody(body), at });
    await this.get(ExposureWork).noteAsked(seatId);
  }

  public async rows<T extends object>(sql: string, ...values: unknown[]): Promise<T[]> {
    return (await this.test.pool.query<T>(sql, values)).rows;
  }

  public async run(sql: string, ...values: unknown[]): Promise<void> {
    await this.test.pool.query(sql, values);
  }
}
