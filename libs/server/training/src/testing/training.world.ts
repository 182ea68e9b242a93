import type { RoundKind, ScorecardBody, TrainingPath, TrainingStep } from '@debrief/domain';
import { BlueprintModule } from '@debrief/server-blueprint';
import { KernelModule, newId, readConfig, type Actor } from '@debrief/server-kernel';
import {
  castPerson,
  insertCandidate,
  insertJob,
  insertLoop,
  insertPerson,
  type LoopIds,
  type LoopRow,
  type SeatRow,
} from '@debrief/server-loop/testing';
import { ScorecardService } from '@debrief/server-scorecard';
import {
  codingBody,
  insertContent,
  insertFiled,
  type SpecContent,
} from '@debrief/server-scorecard/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { EnrolmentService } from '../enrolment.service';
import { MockService } from '../mock.service';
import { PathService } from '../path.service';
import { TrainingModule, TrainingWorkerModule } from '../training.module';
import { TrainingReader } from '../training.reader';

export const NOW = new Date('2026-11-24T09:00:00Z');
const HOUR_MS = 3_600_000;

export const SHADOW: TrainingStep = {
  key: 'shadow',
  kind: 'shadow',
  count: 1,
  approvalRequired: true,
  calibration: null,
};
export const REVERSE: TrainingStep = {
  key: 'reverse',
  kind: 'reverse_shadow',
  count: 1,
  approvalRequired: false,
  calibration: null,
};
export const SIGN_OFF: TrainingStep = {
  key: 'sign_off',
  kind: 'sign_off',
  count: 1,
  approvalRequired: true,
  calibration: null,
};

/** The feature on a real database, with short words for what specs do. */
export class TrainingWorld {
  private hours = 0;

  private constructor(
    public readonly clock: FixedClock,
    public readonly test: TestDatabase,
    public readonly app: TestingModule,
    public readonly content: SpecContent,
    private readonly managerId: string,
    public readonly jobId: string,
  ) {}

  public static async open(): Promise<TrainingWorld> {
    const clock = new FixedClock(NOW);
    const test = await testDatabase(clock);
    const app = await Test.createTestingModule({
      imports: [
        KernelModule.with(readConfig({ NODE_ENV: 'test' }), test.source, clock),
        BlueprintModule,
        TrainingModule,
        TrainingWorkerModule,
      ],
    }).compile();
    await app.init();
    await test.pool.query(
      `INSERT INTO organisation (id, name, time_zone, working_hours) VALUES (1, 'Northwind', 'UTC', '[]')`,
    );
    const content = await insertContent(test.pool);
    const managerId = await insertPerson(test.pool, 'Hedda Manager', ['hiring_manager']);
    const jobId = await insertJob(test.pool, managerId);
    return new TrainingWorld(clock, test, app, content, managerId, jobId);
  }

  public async close(): Promise<void> {
    await this.app.close();
    await this.test.drop();
  }

  public get<T>(type: Type<T>): T {
    return this.app.get(type);
  }

  public person(name: string, ...roles: Parameters<typeof castPerson>[2][]): Promise<Actor> {
    return castPerson(this.test, name, ...roles);
  }

  /** Saves the one path of the kind anew, past its version. */
  public async path(
    admin: Actor,
    over: Partial<TrainingPath> & Pick<TrainingPath, 'trainerIds'>,
  ): Promise<string> {
    const kind: RoundKind = over.roundKind ?? 'coding';
    const found = (await this.get(TrainingReader).paths()).find(
      ({ roundKind }) => roundKind === kind,
    );
    const done = await this.get(PathService).save(admin, {
      id: found?.id ?? null,
      version: found?.version ?? 0,
      idempotencyKey: newId(),
      path: {
        roundKind: kind,
        title: 'Coding',
        steps: [SHADOW, REVERSE, SIGN_OFF],
        validMonths: 12,
        renewal: 'graduation',
        ...over,
      },
    });
    if (done.__typename !== 'TrainingPathSaved') throw new Error(JSON.stringify(done));
    return done.path.id;
  }

  public async enrolled(by: Actor, pathId: string, person: Actor): Promise<string> {
    const done = await this.get(EnrolmentService).enrol(by, {
      pathId,
      personId: person.personId,
      idempotencyKey: newId(),
    });
    if (done.__typename !== 'EnrolmentChanged') throw new Error(JSON.stringify(done));
    return done.enrolment.id;
  }

  public approve(by: Actor, enrolmentId: string, stepKey: string) {
    return this.get(EnrolmentService).approve(by, {
      enrolmentId,
      stepKey,
      idempotencyKey: newId(),
    });
  }

  /** A loop with one held coding round, in hours of its own: nobody can sit in two rounds at once. */
  public async loop(
    seats: readonly SeatRow[],
    over: Partial<LoopRow> & { readonly candidateName?: string } = {},
  ): Promise<LoopIds & { readonly candidateId: string; readonly seats: readonly string[] }> {
    const applied = await insertCandidate(this.test.pool, this.jobId, over.candidateName);
    this.hours += 2;
    const ids = await insertLoop(this.test.pool, {
      ...applied,
      jobId: this.jobId,
      versionId: this.content.codingRubric,
      blueprintVersionId: this.content.blueprint,
      taxonomyVersionId: this.content.taxonomy,
      stages: [
        {
          rounds: [
            {
              name: 'Screen',
              startsAt: new Date(NOW.getTime() - (this.hours + 1) * HOUR_MS),
              rubricVersionId: this.content.codingRubric,
              kitVersionId: this.content.codingKit,
              seats,
            },
          ],
        },
      ],
      ...over,
    });
    return { ...ids, candidateId: applied.candidateId, seats: ids.seatIds.flat(2) };
  }

  /** Files past every rule; gives the id of the scorecard. */
  public filed(loopId: string, seatId: string, body: ScorecardBody = codingBody()) {
    return insertFiled(this.test.pool, { loopId, seatId, body });
  }

  /** Files as the person would. */
  public async file(actor: Actor, seatId: string, body: ScorecardBody = codingBody()) {
    const ratings = body.ratings.map(({ value, ...rating }) => ({
      ...rating,
      evidence: [...rating.evidence],
      value: value === 'not_probed' ? null : value,
      notProbed: value === 'not_probed',
    }));
    const done = await this.get(ScorecardService).submit(actor, {
      seatId,
      idempotencyKey: newId(),
      body: JSON.parse(JSON.stringify({ ...body, ratings })),
    });
    if (done.__typename !== 'ScorecardFiled') throw new Error(JSON.stringify(done));
    return done.scorecard.id;
  }

  /** A mock loop tomorrow, in an hour of its own. */
  public async mock(by: Actor, trainee: Actor, lead: Actor) {
    this.hours += 2;
    const done = await this.get(MockService).start(by, {
      roundKind: 'coding',
      traineeId: trainee.personId,
      leadId: lead.personId,
      startsAt: new Date(NOW.getTime() + this.hours * HOUR_MS),
      idempotencyKey: newId(),
    });
    if (done.__typename !== 'MockLoopStarted') throw new Error(JSON.stringify(done));
    const leadSeat = await this.row<{ id: string }>(
      `SELECT id FROM seat WHERE loop_id = $1 AND role = 'lead'`,
      done.loopId,
    );
    return { ...done, leadSeatId: leadSeat.id };
  }

  public async row<T>(sql: string, ...values: unknown[]): Promise<T> {
    return (await this.test.pool.query(sql, values)).rows[0] as T;
  }

  public async count(from: string, ...values: unknown[]): Promise<number> {
    return (await this.row<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`, ...values)).n;
  }
}
