import { QuestionImport } from '@debrief/server-blueprint';
import { HiringImport } from '@debrief/server-hiring';
import { identityOver } from '@debrief/server-identity/testing';
import { type OrganisationReader, PersonImport } from '@debrief/server-identity';
import { newId, type Actor } from '@debrief/server-kernel';
import { ImportedHistoryReader, ImportedHistoryRepository } from '@debrief/server-scorecard';
import { insertJob, insertPerson } from '@debrief/server-loop/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { ImportAppliers, ImportApply } from '../import-apply.service';
import { ImportCheck } from '../import-check.service';
import { ImportDecider } from '../import-decider';
import { ImportHistoryApplier } from '../import-history.applier';
import { ImportPeopleApplier } from '../import-people.applier';
import { ImportRowRepository } from '../import-row.repository';
import { ImportWork } from '../import.processor';
import { ImportReader } from '../import.reader';
import { ImportRepository } from '../import.repository';
import { ImportService, type NewImport } from '../import.service';
import { ImportedRecordRepository } from '../imported-record.repository';

export const NOW = new Date('2026-11-24T09:00:00Z');

/** The import over a real database, wired by hand, with short words for what specs do. */
export class ImportWorld {
  public readonly rows: ImportRowRepository;
  public readonly reader: ImportReader;
  public readonly service: ImportService;
  public readonly work: ImportWork;
  public readonly history: ImportedHistoryReader;

  private constructor(
    public readonly test: TestDatabase,
    public readonly clock: FixedClock,
    public readonly recruiter: Actor,
    public readonly managerId: string,
  ) {
    const { db, uow } = test;
    const runs = new ImportRepository(db);
    this.rows = new ImportRowRepository(db);
    this.reader = new ImportReader(runs, this.rows);
    this.service = new ImportService(uow, runs, this.rows, this.reader);
    this.history = new ImportedHistoryReader(db, clock);
    const records = new ImportedRecordRepository();
    const [people, hiring, questions] = [
      new PersonImport(),
      new HiringImport(),
      new QuestionImport(),
    ];
    const decider = new ImportDecider(records, people, hiring, questions);
    const appliers = new ImportAppliers(
      new ImportPeopleApplier(people, hiring, questions, organisationOf(test)),
      new ImportHistoryApplier(hiring, new ImportedHistoryRepository(), records),
    );
    const check = new ImportCheck(uow, runs, this.rows, decider, clock);
    const apply = new ImportApply(uow, runs, this.rows, records, decider, appliers);
    this.work = new ImportWork(uow, clock, runs, people, check, apply);
  }

  public static async open(): Promise<ImportWorld> {
    const clock = new FixedClock(NOW);
    const test = await testDatabase(clock);
    await test.pool.query(
      `INSERT INTO organisation (id, name, time_zone, working_hours) VALUES (1, 'Debrief', 'Europe/Lisbon', '[]')`,
    );
    const recruiterId = await insertPerson(test.pool, 'Rosa Recruiter', ['recruiter']);
    const managerId = await insertPerson(test.pool, 'Hedda Manager', ['hiring_manager']);
    return new ImportWorld(test, clock, actorOf(recruiterId, ['recruiter']), managerId);
  }

  public async openJob(title: string): Promise<string> {
    const id = await insertJob(this.test.pool, this.managerId);
    await this.test.pool.query('UPDATE job SET title = $2 WHERE id = $1', [id, title]);
    return id;
  }

  /** Sends a file and lets it be checked; gives the run. */
  public async check(
    file: Omit<NewImport, 'fileName'>,
    text: string | Buffer,
    actor = this.recruiter,
  ) {
    const id = await this.service.start(
      actor,
      { ...file, fileName: 'file' },
      pieces(Buffer.isBuffer(text) ? text : Buffer.from(text)),
    );
    await this.work.advance(id);
    return this.run(id);
  }

  public async apply(id: string) {
    const { version } = await this.run(id);
    await this.service.apply(this.recruiter, { runId: id, version, idempotencyKey: newId() });
    await this.work.advance(id);
    return this.run(id);
  }

  public async run(id: string) {
    const run = await this.reader.one(this.recruiter, id);
    if (!run) throw new Error(`There is no run ${id}`);
    return run;
  }

  public async count(from: string, ...values: readonly unknown[]): Promise<number> {
    const found = await this.test.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${from}`,
      [...values],
    );
    return found.rows[0]?.n ?? 0;
  }

  public async problems(id: string): Promise<string> {
    let text = '';
    for await (const piece of this.reader.problems(id)) text += piece;
    return text;
  }
}

export function actorOf(personId: string, roles: Actor['roles']): Actor {
  return { personId, name: 'Somebody', roles, timeZone: 'Europe/Lisbon', sessionId: newId() };
}

/** A run's counts as one line a kind: create, update, unchanged, wait, error. */
export function tally(run: {
  counts: readonly {
    record: string;
    create: number;
    update: number;
    unchanged: number;
    wait: number;
    error: number;
  }[];
}) {
  return Object.fromEntries(
    run.counts.map((one) => [
      one.record,
      [one.create, one.update, one.unchanged, one.wait, one.error],
    ]),
  );
}

async function* pieces(body: Buffer, size = 7001): AsyncGenerator<Buffer> {
  for (let from = 0; from < body.length; from += size) yield body.subarray(from, from + size);
}

function organisationOf(test: TestDatabase): OrganisationReader {
  return identityOver(test).organisationReader;
}
