import type { SeatRole, WorkingHours } from '@debrief/domain';
import { IdentityModule } from '@debrief/server-identity';
import { identityOver } from '@debrief/server-identity/testing';
import { KernelModule, newId, readConfig, type Actor } from '@debrief/server-kernel';
import {
  castPerson,
  insertCandidate,
  insertEmptyVersion,
  insertJob,
  insertLoop,
  loopParts,
  type LoopParts,
  type LoopRow,
} from '@debrief/server-loop/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { ReminderPlanner } from '../reminder.planner';
import { ReminderTick } from '../reminder.tick';
import { NotifyModule, NotifyWorkerModule } from '../notify.module';

/** A round with one seat, ready to be reminded of. */
export interface Seated {
  readonly loopId: string;
  readonly roundId: string;
  readonly seatId: string;
  readonly candidateId: string;
}

export interface Sitting {
  readonly startsAt: Date | null;
  readonly role?: SeatRole;
  readonly loop?: Partial<LoopRow>;
}

/** A mail as it was queued. */
export interface QueuedMail {
  readonly kind: string;
  readonly personId: string;
  readonly seatId: string | null;
  readonly params: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** Reminders on a real database, with a clock that the spec moves and mail that only queues. */
export class ReminderWorld {
  public readonly loops: LoopParts;
  public readonly recruiter: Actor;
  public readonly manager: Actor;

  private constructor(
    public readonly clock: FixedClock,
    public readonly test: TestDatabase,
    private readonly ground: { readonly jobId: string; readonly versionId: string },
    cast: { readonly recruiter: Actor; readonly manager: Actor },
    private readonly app: TestingModule,
  ) {
    this.loops = loopParts(test);
    this.recruiter = cast.recruiter;
    this.manager = cast.manager;
  }

  public static async open(now: Date): Promise<ReminderWorld> {
    const clock = new FixedClock(now);
    const test = await testDatabase(clock);
    await identityOver(test).organisation.ensure();
    const config = readConfig({
      NODE_ENV: 'test',
      PUBLIC_URL: 'https://debrief.example.org',
      SMTP_URL: 'smtp://127.0.0.1:1',
      SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
      MAIL_FROM: 'debrief@example.org',
    });
    const app = await Test.createTestingModule({
      imports: [
        KernelModule.with(config, test.source, clock),
        IdentityModule,
        NotifyModule,
        NotifyWorkerModule,
      ],
    }).compile();
    await app.init();
    const recruiter = await castPerson(test, 'Rhea Recruiter', 'recruiter');
    const manager = await castPerson(test, 'Hedda Manager', 'hiring_manager');
    const jobId = await insertJob(test.pool, manager.personId);
    await test.pool.query('INSERT INTO job_recruiter (job_id, person_id) VALUES ($1, $2)', [
      jobId,
      recruiter.personId,
    ]);
    const versionId = await insertEmptyVersion(test.pool);
    return new ReminderWorld(clock, test, { jobId, versionId }, { recruiter, manager }, app);
  }

  public async close(): Promise<void> {
    await this.app.close();
    await this.test.drop();
  }

  public get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get(type, { strict: false });
  }

  public async person(
    name: string,
    timeZone = 'UTC',
    workingHours?: readonly WorkingHours[],
  ): Promise<Actor> {
    const actor = await castPerson(this.test, name, 'interviewer');
    await this.test.pool.query(
      'UPDATE person SET time_zone = $2, working_hours = coalesce($3, working_hours) WHERE id = $1',
      [actor.personId, timeZone, workingHours ? JSON.stringify(workingHours) : null],
    );
    return { ...actor, timeZone };
  }

  /** A loop with one round of an hour and this person on it, as if it had been set up long ago. */
  public async seat(personId: string, sitting: Sitting): Promise<Seated> {
    const candidate = await insertCandidate(this.test.pool, this.ground.jobId);
    const ids = await insertLoop(this.test.pool, {
      ...candidate,
      jobId: this.ground.jobId,
      versionId: this.ground.versionId,
      stages: [
        {
          rounds: [
            { startsAt: sitting.startsAt, seats: [{ personId, role: sitting.role ?? 'lead' }] },
          ],
        },
      ],
      ...sitting.loop,
    });
    return {
      loopId: ids.loopId,
      roundId: ids.roundIds[0]?.[0] ?? '',
      seatId: ids.seatIds[0]?.[0]?.[0] ?? '',
      candidateId: candidate.candidateId,
    };
  }

  /** The same, planned as the news of it would plan it. */
  public async planned(personId: string, sitting: Sitting): Promise<Seated> {
    const seated = await this.seat(personId, sitting);
    await this.plan(seated.loopId);
    return seated;
  }

  public plan(loopId: string): Promise<void> {
    return this.get(ReminderPlanner).planLoop(loopId);
  }

  public tick(): Promise<void> {
    return this.get(ReminderTick).run();
  }

  /** Moves the clock on to `until` in steps of so many minutes, looking at what is due at each. */
  public async walk(until: Date, stepMinutes = 15): Promise<void> {
    while (this.clock.now() < until) {
      this.clock.advanceMinutes(stepMinutes);
      await this.tick();
    }
  }

  public async mails(of: { personId?: string; seatId?: string } = {}): Promise<QueuedMail[]> {
    return this.test.db.readUnnamed<never>(
      `SELECT kind, person_id AS "personId", seat_id AS "seatId", params, created_at AS at FROM mail
       WHERE ($1::uuid IS NULL OR person_id = $1) AND ($2::uuid IS NULL OR seat_id = $2) ORDER BY created_at, id`,
      [of.personId ?? null, of.seatId ?? null],
    ) as Promise<QueuedMail[]>;
  }

  /** Kind, number and state of every step of a seat, by time. */
  public async steps(seatId: string): Promise<string[]> {
    const rows = await this.test.db.readUnnamed<{ told: string }>(
      `SELECT kind || ' ' || number || ' ' || state AS told FROM reminder WHERE seat_id = $1 ORDER BY due_at, kind, number`,
      [seatId],
    );
    return rows.map(({ told }) => told);
  }

  public async news(type: string, seatId: string): Promise<number> {
    const rows = await this.test.db.readUnnamed(
      `SELECT 1 FROM outbox WHERE type = $1 AND payload->>'seatId' = $2`,
      [type, seatId],
    );
    return rows.length;
  }

  public key(): string {
    return newId();
  }
}
