import { IdentityModule } from '@debrief/server-identity';
import {
  countStatements,
  KernelModule,
  newId,
  readConfig,
  type Actor,
  type RequestContext,
} from '@debrief/server-kernel';
import { insertFiled } from '@debrief/server-scorecard/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { ScorecardBody, Role } from '@debrief/domain';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DecisionService } from '../decision.service';
import { PacketModule, PacketWorkerModule } from '../packet.module';
import { PacketReader, type PacketAnswer } from '../packet.reader';
import type { PacketView } from '../packet.mapper';
import {
  insertSession,
  insertWorld,
  insertWorldLoop,
  type World,
  type WorldLoop,
} from './world.rows';

export const NOW = new Date('2026-11-24T09:00:00Z');

export type Person = Exclude<keyof World, 'content' | 'jobId'>;

/** The feature on a real database, with short words for what specs do. */
export class PacketWorld {
  private constructor(
    public readonly clock: FixedClock,
    public readonly test: TestDatabase,
    public readonly rows: World,
    private readonly app: TestingModule,
  ) {}

  public static async open(): Promise<PacketWorld> {
    const clock = new FixedClock(NOW);
    const test = await testDatabase(clock);
    return new PacketWorld(
      clock,
      test,
      await insertWorld(test.pool),
      await PacketWorld.start(test, clock),
    );
  }

  /** A further process on the same database, which has read nothing yet. */
  public async freshProcess(): Promise<PacketWorld> {
    return new PacketWorld(
      this.clock,
      this.test,
      this.rows,
      await PacketWorld.start(this.test, this.clock),
    );
  }

  private static async start(test: TestDatabase, clock: FixedClock): Promise<TestingModule> {
    const app = await Test.createTestingModule({
      imports: [
        KernelModule.with(readConfig({ NODE_ENV: 'test' }), test.source, clock),
        IdentityModule,
        PacketModule,
        PacketWorkerModule,
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

  public loop(over: Parameters<typeof insertWorldLoop>[2] = {}): Promise<WorldLoop> {
    return insertWorldLoop(this.test.pool, this.rows, over);
  }

  public file(loop: WorldLoop, seatId: string, body?: ScorecardBody): Promise<string> {
    return insertFiled(this.test.pool, { loopId: loop.loopId, seatId, body });
  }

  /** Everybody of the loop has filed and all stages are passed: a decision is due. */
  public async debriefed(
    over: { readonly body?: ScorecardBody } & Parameters<typeof insertWorldLoop>[2] = {},
  ): Promise<WorldLoop> {
    const { body, ...row } = over;
    const loop = await this.loop({ state: 'debrief', ...row });
    await this.run(`UPDATE stage SET state = 'passed' WHERE loop_id = $1`, loop.loopId);
    for (const seat of [loop.adaSeat, loop.benSeat, loop.cleoSeat])
      await this.file(loop, seat, body);
    return loop;
  }

  /** What somebody is answered who asks for the packet with a session of their own. */
  public async open(person: Person, loopId: string): Promise<PacketAnswer> {
    return (await this.metered(person, loopId)).answer;
  }

  public async metered(
    person: Person,
    loopId: string,
  ): Promise<{ answer: PacketAnswer; statements: number }> {
    const tokenHash = await insertSession(this.test.pool, this.rows[person]);
    const context: RequestContext = { tokenHash, loaders: new Map(), traceId: 'trace' };
    const { result, statements } = await countStatements(() =>
      this.get(PacketReader).open(context, tokenHash, loopId),
    );
    return { answer: result, statements };
  }

  /** The packet itself; throws for any other answer. */
  public async packet(person: Person, loopId: string): Promise<PacketView> {
    const answer = await this.open(person, loopId);
    if (answer.__typename !== 'Packet') throw new Error(`No packet: ${JSON.stringify(answer)}`);
    return answer;
  }

  public actor(person: Person, roles: readonly Role[] = ['hiring_manager']): Actor {
    return {
      personId: this.rows[person],
      name: person,
      roles,
      timeZone: 'Europe/Lisbon',
      sessionId: newId(),
    };
  }

  public decide(
    person: Person,
    loopId: string,
    over: Partial<Parameters<DecisionService['decide']>[1]> = {},
  ) {
    const input = {
      loopId,
      loopVersion: 1,
      outcome: 'hire' as const,
      level: 'Senior',
      rationale: 'Strong in every round.',
      memo: 'Thank you all. The design round settled it.',
      idempotencyKey: newId(),
    };
    return this.get(DecisionService).decide(this.actor(person), { ...input, ...over });
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
