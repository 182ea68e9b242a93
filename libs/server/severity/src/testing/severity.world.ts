import type { EvidenceNote, RatingLevel, Role, ScorecardBody } from '@debrief/domain';
import { BlueprintModule } from '@debrief/server-blueprint';
import { IdentityModule } from '@debrief/server-identity';
import { KernelModule, readConfig, type Actor } from '@debrief/server-kernel';
import {
  insertCandidate,
  insertJob,
  insertLoop,
  insertPerson,
  type LoopRow,
  type SeatRow,
} from '@debrief/server-loop/testing';
import {
  codingBody,
  insertContent,
  insertFiled,
  type SpecContent,
} from '@debrief/server-scorecard/testing';
import { actorWith, FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { SeverityModule, SeverityWorkerModule } from '../severity.module';

/** Half past two at night in Lisbon. */
export const NOW = new Date('2026-11-24T02:30:00Z');

const QUOTE: EvidenceNote = {
  id: 'n1',
  kind: 'said',
  text: '“I would test the last window first”',
  atSeconds: null,
  fileId: null,
};

/** A body whose two ratings rest on a quote. */
export function rated(problemSolving: RatingLevel, codeFluency: RatingLevel): ScorecardBody {
  return codingBody({
    notes: [QUOTE],
    ratings: [
      { competency: 'problem_solving', value: problemSolving, evidence: ['n1'], comment: '' },
      { competency: 'code_fluency', value: codeFluency, evidence: ['n1'], comment: '' },
    ],
  });
}

/** What each adds to the level that is there. */
const LEANING = { ana: 0, ben: 1, cem: -1, dora: 0 };
type Name = keyof typeof LEANING;

export interface Filed {
  readonly seat: SeatRow;
  /** Null leaves the seat owed. */
  readonly body: ScorecardBody | null;
}

/** The feature on a real database, with short words for what specs do. */
export class SeverityWorld {
  private constructor(
    public readonly clock: FixedClock,
    public readonly test: TestDatabase,
    private readonly app: TestingModule,
    private readonly content: SpecContent,
    public readonly people: Readonly<Record<Name | 'manager' | 'admin' | 'owner', string>>,
    public readonly jobId: string,
  ) {}

  public static async open(): Promise<SeverityWorld> {
    const clock = new FixedClock(NOW);
    const test = await testDatabase(clock);
    const app = await SeverityWorld.start(test, clock);
    await test.pool.query(
      `INSERT INTO organisation (id, name, time_zone, working_hours) VALUES (1, 'Northwind', 'Europe/Lisbon', '[]')`,
    );
    const content = await insertContent(test.pool);
    const person = (name: string, roles?: readonly string[]) =>
      insertPerson(test.pool, name, roles);
    const manager = await person('Hedda Manager', ['hiring_manager']);
    const people = {
      ana: await person('Ana Alves'),
      ben: await person('Ben Berg'),
      cem: await person('Cem Can'),
      dora: await person('Dora Dahl'),
      manager,
      admin: await person('Adil Admin', ['admin']),
      owner: await person('Owen Owes', ['recruiter']),
    };
    const jobId = await insertJob(test.pool, manager);
    return new SeverityWorld(clock, test, app, content, people, jobId);
  }

  private static async start(test: TestDatabase, clock: FixedClock): Promise<TestingModule> {
    const app = await Test.createTestingModule({
      imports: [
        KernelModule.with(readConfig({ NODE_ENV: 'test' }), test.source, clock),
        IdentityModule,
        BlueprintModule,
        SeverityModule,
        SeverityWorkerModule,
      ],
    }).compile();
    await app.init();
    return app;
  }

  public async close(): Promise<void> {
    await this.app.close();
    await this.test.drop();
  }

  public get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  public as(name: Name | 'manager' | 'admin' | 'owner', ...roles: readonly Role[]): Actor {
    return actorWith(roles, { personId: this.people[name] });
  }

  /** A loop of one round with these seats. */
  public async loop(over: Partial<LoopRow>, filed: readonly Filed[]): Promise<string> {
    const { pool } = this.test;
    const { candidateId, applicationId } = await insertCandidate(pool, this.jobId);
    const ids = await insertLoop(pool, {
      candidateId,
      applicationId,
      jobId: this.jobId,
      versionId: this.content.codingRubric,
      stages: [
        {
          rounds: [
            { rubricVersionId: this.content.codingRubric, seats: filed.map(({ seat }) => seat) },
          ],
        },
      ],
      ...over,
    });
    for (const [index, { body }] of filed.entries()) {
      const seatId = ids.seatIds[0]?.[0]?.[index] ?? '';
      if (body) await insertFiled(pool, { loopId: ids.loopId, seatId, body });
    }
    return ids.loopId;
  }

  /** Decided loops in which three of the four rated what each sees of the level that is there. */
  public async season(loops: number): Promise<void> {
    const names = Object.keys(LEANING) as Name[];
    for (let index = 0; index < loops; index += 1) {
      const panel = names.filter((_one, place) => place !== index % names.length);
      await this.loop(
        { state: index % 2 === 0 ? 'hired' : 'not_hired' },
        panel.map((name, place) => ({
          seat: { personId: this.people[name], role: place === 0 ? 'lead' : 'panelist' },
          body: rated(
            levelFor(2 + (index % 2), LEANING[name] + chance(index, place)),
            levelFor(2 + ((index >> 1) % 2), LEANING[name] + chance(place, index)),
          ),
        })),
      );
    }
  }
}

/** Now and then somebody sees a level more or less; repeatable. */
function chance(one: number, other: number): number {
  return [0, 0, 1, 0, -1][(one * 7 + other * 3) % 5] ?? 0;
}

function levelFor(level: number, leaning: number): RatingLevel {
  return Math.min(4, Math.max(1, level + leaning)) as RatingLevel;
}
