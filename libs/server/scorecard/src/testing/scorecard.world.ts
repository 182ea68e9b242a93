import type { ScorecardBody } from '@debrief/domain';
import { BlueprintModule } from '@debrief/server-blueprint';
import { KernelModule, newId, readConfig, type Actor } from '@debrief/server-kernel';
import {
  insertCandidate,
  insertJob,
  insertLoop,
  insertPerson,
  type LoopIds,
  type LoopRow,
  type SeatRow,
} from '@debrief/server-loop/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { ScorecardBodyInput } from '../body.input';
import { DraftService } from '../draft.service';
import { FlagService } from '../flag.service';
import { toBodyModel } from '../scorecard.mapper';
import { ScorecardModule } from '../scorecard.module';
import { ScorecardReader, type SubmittedFeedback } from '../scorecard.reader';
import { ScorecardService } from '../scorecard.service';
import { insertContent, type SpecContent } from './content.rows';
import { codingBody } from './scorecard.rows';

export const NOW = new Date('2026-11-24T09:00:00Z');
const HOUR_MS = 3_600_000;

const PEOPLE = {
  ada: ['Ada Lind', 'interviewer'],
  ben: ['Ben Osei', 'interviewer'],
  cleo: ['Cleo Marin', 'interviewer'],
  recruiter: ['Rosa Recruiter', 'recruiter'],
  admin: ['Adil Admin', 'admin'],
  manager: ['Hedda Manager', 'hiring_manager'],
  otherManager: ['Otto Manager', 'hiring_manager'],
} as const;
export type Who = keyof typeof PEOPLE;

/** A loop with the seats of Ada and Ben on its first stage and of Cleo on the second, unless given others. */
export interface SpecLoop extends LoopIds {
  readonly candidateId: string;
  readonly ada: string;
  readonly ben: string;
  readonly cleo: string;
}

export interface LoopWish extends Partial<Pick<LoopRow, 'isMock' | 'state'>> {
  /** Seats of the first round, in place of Ada's and Ben's. */
  readonly first?: readonly SeatRow[];
  /** Further seats on the second round. */
  readonly extra?: readonly SeatRow[];
}

/** A body as a form would send it. */
export function inputOf(body: ScorecardBody): ScorecardBodyInput {
  return JSON.parse(JSON.stringify(toBodyModel(body))) as ScorecardBodyInput;
}

/** The feature on a real database, with people, content and short words for what specs do. */
export class ScorecardWorld {
  private readonly actors = new Map<Who, Actor>();
  private hours = 0;

  private constructor(
    public readonly clock: FixedClock,
    public readonly test: TestDatabase,
    public readonly app: TestingModule,
    public readonly content: SpecContent,
  ) {}

  /**
   * @param env settings that differ from the defaults
   * @param above modules of features that stand on this one
   */
  public static async open(
    env: Readonly<Record<string, string>> = {},
    above: readonly Type[] = [],
  ): Promise<ScorecardWorld> {
    const clock = new FixedClock(NOW);
    const test = await testDatabase(clock);
    const app = await Test.createTestingModule({
      imports: [
        KernelModule.with(readConfig({ NODE_ENV: 'test', ...env }), test.source, clock),
        BlueprintModule,
        ScorecardModule,
        ...above,
      ],
    }).compile();
    await app.init();
    await test.pool.query(
      `INSERT INTO organisation (id, name, time_zone, working_hours) VALUES (1, 'Debrief', 'UTC', '[]')`,
    );
    const world = new ScorecardWorld(clock, test, app, await insertContent(test.pool));
    for (const key of Object.keys(PEOPLE) as Who[]) {
      const [name, role] = PEOPLE[key];
      const personId = await insertPerson(test.pool, name, [role]);
      world.actors.set(key, {
        personId,
        name,
        roles: [role],
        timeZone: 'Europe/Lisbon',
        sessionId: newId(),
      });
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

  /** A fresh loop, in hours of its own: nobody can sit in two rounds at once. */
  public async loop(wish: LoopWish = {}): Promise<SpecLoop> {
    const { content, test } = this;
    const jobId = await insertJob(test.pool, this.id('manager'));
    const { candidateId, applicationId } = await insertCandidate(test.pool, jobId);
    this.hours += 2;
    const startsAt = new Date(NOW.getTime() - (this.hours + 1) * HOUR_MS);
    const ids = await insertLoop(test.pool, {
      candidateId,
      applicationId,
      jobId,
      isMock: wish.isMock,
      state: wish.state,
      versionId: content.codingRubric,
      blueprintVersionId: content.blueprint,
      taxonomyVersionId: content.taxonomy,
      stages: [
        {
          rounds: [
            {
              name: 'Screen',
              startsAt,
              rubricVersionId: content.codingRubric,
              kitVersionId: content.codingKit,
              seats: wish.first ?? [
                { personId: this.id('ada'), role: 'lead' },
                { personId: this.id('ben') },
              ],
            },
          ],
        },
        {
          rounds: [
            {
              name: 'Values',
              rubricVersionId: content.behaviouralRubric,
              kitVersionId: content.behaviouralKit,
              seats: [{ personId: this.id('cleo'), role: 'lead' }, ...(wish.extra ?? [])],
            },
          ],
        },
      ],
    });
    const [first = [], second = []] = [ids.seatIds[0]?.[0], ids.seatIds[1]?.[0]];
    return { ...ids, candidateId, ada: first[0] ?? '', ben: first[1] ?? '', cleo: second[0] ?? '' };
  }

  public submit(
    key: Who,
    seatId: string,
    body: ScorecardBody = codingBody(),
    idempotencyKey = newId(),
  ) {
    return this.get(ScorecardService).submit(this.who(key), {
      seatId,
      body: inputOf(body),
      idempotencyKey,
    });
  }

  /** Files and gives the scorecard's id. */
  public async filed(
    key: Who,
    seatId: string,
    body: ScorecardBody = codingBody(),
  ): Promise<string> {
    const result = await this.submit(key, seatId, body);
    if (result.__typename !== 'ScorecardFiled')
      throw new Error(`Not filed: ${JSON.stringify(result)}`);
    return result.scorecard.id;
  }

  public amend(
    key: Who,
    scorecardId: string,
    version: number,
    body: ScorecardBody = codingBody({}, 2),
  ) {
    const input = {
      scorecardId,
      version,
      reason: 'Re-read my notes',
      body: inputOf(body),
      idempotencyKey: newId(),
    };
    return this.get(ScorecardService).amend(this.who(key), input);
  }

  public save(key: Who, seatId: string, revision: number, body: ScorecardBody = codingBody()) {
    return this.get(DraftService).save(this.who(key), { seatId, revision, body: inputOf(body) });
  }

  public adjudicate(
    key: Who,
    loopId: string,
    over: { flagType?: string; outcome?: 'cleared' | 'upheld' | 'raised'; reason?: string } = {},
  ) {
    const input = {
      loopId,
      flagType: 'overconfidence',
      outcome: 'cleared' as const,
      reason: 'Depth was shown elsewhere',
      idempotencyKey: newId(),
    };
    return this.get(FlagService).adjudicate(this.who(key), { ...input, ...over });
  }

  /** What somebody may read of a loop, by round. */
  public async view(key: Who, loopId: string): Promise<SubmittedFeedback> {
    return (
      (await this.get(ScorecardReader).submittedFor(this.who(key), [loopId])).get(loopId) ??
      new Map()
    );
  }

  public async row<T>(sql: string, ...values: unknown[]): Promise<T> {
    return (await this.test.pool.query(sql, values)).rows[0] as T;
  }

  public async count(from: string, ...values: unknown[]): Promise<number> {
    return (await this.row<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`, ...values)).n;
  }

  public async run(sql: string, ...values: unknown[]): Promise<void> {
    await this.test.pool.query(sql, values);
  }
}

/** A sound body for the behavioural rubric. */
export function behaviouralBody(): ScorecardBody {
  return codingBody({
    ratings: [{ competency: 'ownership', value: 3, evidence: ['n1'], comment: '' }],
  });
}
