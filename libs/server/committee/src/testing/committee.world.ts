import { REDACTION_FIELDS, type Role, type ScorecardBody } from '@debrief/domain';
import { IdentityModule } from '@debrief/server-identity';
import { KernelModule, newId, readConfig, type Actor } from '@debrief/server-kernel';
import { insertPerson } from '@debrief/server-loop/testing';
import {
  insertWorld,
  insertWorldLoop,
  type World,
  type WorldLoop,
} from '@debrief/server-packet/testing';
import { insertFiled } from '@debrief/server-scorecard/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { CommitteeModule, CommitteeWorkerModule } from '../committee.module';
import { CommitteeReader, type CommitteeReading, type CommitteeView } from '../committee.reader';
import { CommitteeService, type OpenCommittee } from '../committee.service';
import { DraftService, type CommitteeDraft } from '../draft.service';
import { ReadingService } from '../reading.service';

const NOW = new Date('2026-11-24T09:00:00Z');
const MANAGER: readonly Role[] = ['hiring_manager'];

/** The feature on a real database, with three people who never met anybody. */
export class CommitteeWorld {
  public readonly clock = new FixedClock(NOW);

  private constructor(
    public readonly test: TestDatabase,
    public readonly rows: World,
    /** Rita, Rob and Ruth may read. */
    public readonly readers: readonly [string, string, string],
    private readonly app: TestingModule,
  ) {}

  public static async open(): Promise<CommitteeWorld> {
    const clock = new FixedClock(NOW);
    const test = await testDatabase(clock);
    const rows = await insertWorld(test.pool);
    const app = await Test.createTestingModule({
      imports: [
        KernelModule.with(readConfig({ NODE_ENV: 'test' }), test.source, clock),
        IdentityModule,
        CommitteeModule,
        CommitteeWorkerModule,
      ],
    }).compile();
    await app.init();
    const readers = [
      await insertPerson(test.pool, 'Rita Reader'),
      await insertPerson(test.pool, 'Rob Reader'),
      await insertPerson(test.pool, 'Ruth Reader'),
    ] as const;
    return new CommitteeWorld(test, rows, readers, app);
  }

  public async close(): Promise<void> {
    await this.app.close();
    await this.test.drop();
  }

  public get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  public actor(personId: string, roles: readonly Role[] = []): Actor {
    return { personId, name: 'Somebody', roles, timeZone: 'Europe/Lisbon', sessionId: newId() };
  }

  public get manager(): Actor {
    return this.actor(this.rows.hiringManager, MANAGER);
  }

  /** A loop on which everybody has filed, about a candidate of this name. */
  public async filedLoop(name: string, body?: ScorecardBody): Promise<WorldLoop> {
    const loop = await insertWorldLoop(this.test.pool, this.rows, { state: 'debrief' });
    await this.run('UPDATE candidate SET name = $2 WHERE id = $1', loop.candidateId, name);
    await this.run(`UPDATE stage SET state = 'passed' WHERE loop_id = $1`, loop.loopId);
    for (const seatId of [loop.adaSeat, loop.benSeat, loop.cleoSeat])
      await insertFiled(this.test.pool, { loopId: loop.loopId, seatId, ...(body ? { body } : {}) });
    return loop;
  }

  public async draft(loopId: string, over: Partial<OpenCommittee> = {}): Promise<CommitteeDraft> {
    const { profile, terms, choices } = { ...ASKED, ...over };
    const made = await this.get(DraftService).preview(this.manager, loopId, {
      profile,
      terms,
      choices,
    });
    if (made.__typename !== 'CommitteeDraft') throw new Error(`No draft: ${JSON.stringify(made)}`);
    return made;
  }

  public async openWith(actor: Actor, loopId: string, over: Partial<OpenCommittee> = {}) {
    const version = await this.row<{ v: number }>(
      'SELECT content_version AS v FROM loop WHERE id = $1',
      loopId,
    );
    return this.get(CommitteeService).open(actor, {
      ...ASKED,
      loopId,
      contentVersion: version.v,
      question: 'Would you hire at this level?',
      quorum: 2,
      dueAt: new Date('2026-12-01T12:00:00Z'),
      readerIds: this.readers,
      idempotencyKey: newId(),
      ...over,
    });
  }

  /** An open committee of the three; gives its id. */
  public async opened(loopId: string, over: Partial<OpenCommittee> = {}): Promise<string> {
    const done = await this.openWith(this.manager, loopId, over);
    if (done.__typename !== 'CommitteeOpened')
      throw new Error(`Not opened: ${JSON.stringify(done)}`);
    return done.committeeId;
  }

  public async reading(personId: string, committeeId: string): Promise<CommitteeReading> {
    const answer = await this.get(CommitteeReader).toRead(this.actor(personId), committeeId);
    if (answer.__typename !== 'CommitteeReading') throw new Error('Nothing to read');
    return answer;
  }

  public async managed(committeeId: string): Promise<CommitteeView> {
    const view = await this.get(CommitteeReader).managed(this.manager, committeeId);
    if (!view) throw new Error('Nothing to manage');
    return view;
  }

  public vote(
    personId: string,
    committeeId: string,
    over: Partial<Parameters<ReadingService['vote']>[1]> = {},
  ) {
    return this.get(ReadingService).vote(this.actor(personId), {
      committeeId,
      recommendation: 'yes',
      level: 'Senior',
      reason: 'The notes carry it.',
      citations: ['A.1'],
      idempotencyKey: newId(),
      ...over,
    });
  }

  public grade(personId: string, committeeId: string, ref: string, sentence: string) {
    return this.get(ReadingService).grade(this.actor(personId), {
      committeeId,
      ref,
      evidence: 'clear',
      leading: false,
      sentence,
      idempotencyKey: newId(),
    });
  }

  public async row<T>(sql: string, ...values: unknown[]): Promise<T> {
    return (await this.test.pool.query(sql, values)).rows[0] as T;
  }

  public async run(sql: string, ...values: unknown[]): Promise<void> {
    await this.test.pool.query(sql, values);
  }
}

const ASKED = {
  profile: REDACTION_FIELDS,
  terms: {
    otherNames: [] as string[],
    schools: ['Eastbridge University'],
    employers: ['Northwind'],
  },
  choices: [] as { findId: string; replace: boolean }[],
} as const;
