import { newId, type Actor } from '@debrief/server-kernel';
import {
  castPerson,
  insertCandidate,
  insertEmptyVersion,
  insertJob,
  insertLoop,
  loopParts,
  type LoopParts,
  type LoopRow,
  type SeatRow,
} from '@debrief/server-loop/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { CalendarFeedRepository } from '../calendar-feed.repository';
import { CalendarFeedService } from '../calendar-feed.service';
import { CalendarInviteRepository } from '../calendar-invite.repository';
import { CalendarInvites } from '../calendar-invites.service';
import { ClashRepository } from '../clash.repository';
import { SchedulingService } from '../scheduling.service';
import { SeatResponseRepository } from '../seat-response.repository';
import { SeatResponseService } from '../seat-response.service';

export const NOW = new Date('2026-11-24T09:00:00Z');
export const CONFIG = {
  PUBLIC_URL: 'https://debrief.example.org',
  MAIL_FROM: 'Debrief Hiring <debrief@example.org>',
};

export interface Placed {
  readonly loopId: string;
  readonly roundId: string;
  readonly seatIds: readonly string[];
  readonly candidateId: string;
}

/** Rounds, invitations and feeds on a real database, with a clock that the spec moves. */
export class CalendarWorld {
  private constructor(
    public readonly test: TestDatabase,
    public readonly clock: FixedClock,
    public readonly parts: LoopParts,
    public readonly scheduling: SchedulingService,
    public readonly invites: CalendarInvites,
    public readonly responses: SeatResponseService,
  ) {}

  public recruiter!: Actor;
  public manager!: Actor;
  private jobId = '';
  private versionId = '';

  public static async open(): Promise<CalendarWorld> {
    const clock = new FixedClock(NOW);
    const test = await testDatabase(clock);
    const { db, uow } = test;
    const parts = loopParts(test);
    const answers = new SeatResponseRepository(db);
    const world = new CalendarWorld(
      test,
      clock,
      parts,
      new SchedulingService(uow, parts.service, parts.reader, new ClashRepository(db), answers),
      new CalendarInvites(new CalendarInviteRepository(db), clock, CONFIG),
      new SeatResponseService(uow, parts.service, parts.reader, answers, CONFIG),
    );
    world.recruiter = await castPerson(test, 'Rhea Recruiter', 'recruiter');
    world.manager = await castPerson(test, 'Hedda Manager', 'hiring_manager');
    world.jobId = await insertJob(test.pool, world.manager.personId);
    world.versionId = await insertEmptyVersion(test.pool);
    return world;
  }

  public answers(): SeatResponseRepository {
    return new SeatResponseRepository(this.test.db);
  }

  public feeds(): CalendarFeedService {
    const { uow, db } = this.test;
    return new CalendarFeedService(uow, new CalendarFeedRepository(db), this.clock, CONFIG);
  }

  public person(name = 'Ines Farouq'): Promise<Actor> {
    return castPerson(this.test, name, 'interviewer');
  }

  /** A loop with one round. */
  public async round(
    seats: readonly SeatRow[] = [],
    over: Partial<LoopRow> = {},
    startsAt: Date | null = null,
  ): Promise<Placed> {
    const candidate = await insertCandidate(this.test.pool, this.jobId);
    const ids = await insertLoop(this.test.pool, {
      ...candidate,
      jobId: this.jobId,
      versionId: this.versionId,
      stages: [{ rounds: [{ seats, name: 'Coding', startsAt }] }],
      ...over,
    });
    return {
      loopId: ids.loopId,
      roundId: ids.roundIds[0]?.[0] ?? '',
      seatIds: ids.seatIds.flat(2),
      candidateId: candidate.candidateId,
    };
  }

  public async setSlot(roundId: string, startsAt: Date | null, place?: string): Promise<void> {
    const round = await this.parts.reader.round(this.recruiter, roundId);
    if (!('version' in round)) throw new Error('There is no such round');
    const done = await this.scheduling.setSlot(this.recruiter, {
      roundId,
      version: round.version,
      startsAt,
      ...(place === undefined ? {} : { place }),
      idempotencyKey: newId(),
    });
    if (done.__typename !== 'RoundScheduled') throw new Error(JSON.stringify(done));
  }

  public settle(roundId: string) {
    return this.test.uow.keepBooks((tx) => this.invites.settle(tx, roundId));
  }

  public async bar(person: Actor, candidateId: string): Promise<void> {
    await this.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), person.personId, candidateId],
    );
  }
}
