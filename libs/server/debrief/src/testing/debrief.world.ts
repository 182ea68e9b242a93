import { RECOMMENDATIONS, type Recommendation, type Role } from '@debrief/domain';
import { IdentityModule } from '@debrief/server-identity';
import { KernelModule, newId, readConfig, type Actor } from '@debrief/server-kernel';
import {
  insertCandidate,
  insertJob,
  insertLoop,
  insertPerson,
  type LoopRow,
} from '@debrief/server-loop/testing';
import {
  codingBody,
  insertContent,
  insertFiled,
  type SpecContent,
} from '@debrief/server-scorecard/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { AddDebriefNoteInput, SealVoteInput } from '../debrief.input';
import { DebriefModule, DebriefWorkerModule } from '../debrief.module';
import { DebriefReader } from '../debrief.reader';
import { DebriefService } from '../debrief.service';
import type { DebriefView } from '../debrief.views';
import { DebriefNoteService } from '../note.service';
import { VoteService } from '../vote.service';

export const NOW = new Date('2026-11-24T14:00:00Z');

const CAST = {
  ada: ['Ada Lind', 'interviewer'],
  ben: ['Ben Osei', 'interviewer'],
  cleo: ['Cleo Marin', 'interviewer'],
  shadow: ['Sho Shadow', 'interviewer'],
  stranger: ['Sam Stranger', 'interviewer'],
  recruiter: ['Rosa Recruiter', 'recruiter'],
  admin: ['Adil Admin', 'admin'],
  manager: ['Hedda Manager', 'hiring_manager'],
  otherManager: ['Otto Manager', 'hiring_manager'],
} as const satisfies Readonly<Record<string, readonly [string, Role]>>;
export type Who = keyof typeof CAST;

/** A loop whose panel has filed: Ada and Ben in the first round, Cleo in the second, with a shadow. */
export interface DebriefedLoop {
  readonly loopId: string;
  readonly candidateId: string;
  readonly seats: Readonly<Record<'ada' | 'ben' | 'cleo' | 'shadow', string>>;
  readonly roundId: string;
}

/** The feature on a real database, with short words for what specs do. */
export class DebriefWorld {
  private hours = 0;

  private constructor(
    public readonly test: TestDatabase,
    public readonly clock: FixedClock,
    public readonly people: Readonly<Record<Who, string>>,
    public readonly jobId: string,
    private readonly content: SpecContent,
    private readonly app: TestingModule,
  ) {}

  public static async open(): Promise<DebriefWorld> {
    const clock = new FixedClock(NOW);
    const test = await testDatabase(clock);
    await test.pool.query(
      `INSERT INTO organisation (id, name, time_zone, working_hours) VALUES (1, 'Debrief', 'Europe/Lisbon', '[]') ON CONFLICT DO NOTHING`,
    );
    const people = {} as Record<Who, string>;
    for (const [who, [name, role]] of Object.entries(CAST))
      people[who as Who] = await insertPerson(test.pool, name, [role]);
    const jobId = await insertJob(test.pool, people.manager);
    const content = await insertContent(test.pool);
    const app = await DebriefWorld.process(test, clock);
    return new DebriefWorld(test, clock, people, jobId, content, app);
  }

  /** A further process on the same database. */
  public otherProcess(): Promise<TestingModule> {
    return DebriefWorld.process(this.test, this.clock);
  }

  private static async process(test: TestDatabase, clock: FixedClock): Promise<TestingModule> {
    const app = await Test.createTestingModule({
      imports: [
        KernelModule.with(readConfig({ NODE_ENV: 'test' }), test.source, clock),
        IdentityModule,
        DebriefModule,
        DebriefWorkerModule,
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

  public who(key: Who): Actor {
    const [name, role] = CAST[key];
    return {
      personId: this.people[key],
      name,
      roles: [role],
      timeZone: 'Europe/Lisbon',
      sessionId: newId(),
    };
  }

  /** @param said what the scorecards recommend; left out for somebody who still owes theirs */
  public async loop(
    said: Partial<Record<'ada' | 'ben' | 'cleo' | 'shadow', Recommendation>> = {
      ada: 'yes',
      ben: 'no',
      cleo: 'yes',
      shadow: 'strong_no',
    },
    over: Partial<LoopRow> = {},
  ): Promise<DebriefedLoop> {
    const { pool } = this.test;
    const { ada, ben, cleo, shadow } = this.people;
    const { candidateId, applicationId } = await insertCandidate(pool, this.jobId);
    const { codingRubric, codingKit, blueprint, taxonomy } = this.content;
    const round = { rubricVersionId: codingRubric, kitVersionId: codingKit };
    // Each loop has its own hours, since nobody can sit in two rounds at once.
    this.hours += 3;
    const startsAt = new Date(NOW.getTime() - (240 + this.hours) * 3_600_000);
    const ids = await insertLoop(pool, {
      candidateId,
      applicationId,
      jobId: this.jobId,
      versionId: codingRubric,
      blueprintVersionId: blueprint,
      taxonomyVersionId: taxonomy,
      state: 'debrief',
      currentStage: 1,
      stages: [
        {
          state: 'passed',
          rounds: [
            {
              ...round,
              name: 'Screen',
              startsAt,
              seats: [{ personId: ada, role: 'lead' }, { personId: ben }],
            },
          ],
        },
        {
          state: 'passed',
          rounds: [
            {
              ...round,
              name: 'Deep dive',
              seats: [
                { personId: cleo, role: 'lead' },
                { personId: shadow, role: 'shadow' },
              ],
            },
          ],
        },
      ],
      ...over,
    });
    const seat = (stage: number, at: number): string => ids.seatIds[stage]?.[0]?.[at] ?? '';
    const seats = { ada: seat(0, 0), ben: seat(0, 1), cleo: seat(1, 0), shadow: seat(1, 1) };
    for (const [who, recommendation] of Object.entries(said))
      await insertFiled(pool, {
        loopId: ids.loopId,
        seatId: seats[who as keyof typeof seats],
        body: codingBody({ recommendation, summary: `${who} says ${recommendation}` }),
      });
    return { loopId: ids.loopId, candidateId, seats, roundId: ids.roundIds[1]?.[0] ?? '' };
  }

  public async open(loopId: string, by: Who = 'manager') {
    return this.get(DebriefService).open(this.who(by), {
      loopId,
      loopVersion: 1,
      mode: 'together',
      readMinutes: 15,
      idempotencyKey: newId(),
    });
  }

  /** The debrief of a loop on which everybody reads. */
  public async reading(loop?: DebriefedLoop): Promise<DebriefedLoop & { debriefId: string }> {
    const of = loop ?? (await this.loop());
    const opened = await this.open(of.loopId);
    if (opened.__typename !== 'DebriefOpened') throw new Error(JSON.stringify(opened));
    return { ...of, debriefId: opened.debrief.id };
  }

  public vote(who: Who, debriefId: string, over: Partial<SealVoteInput> = {}) {
    return this.get(VoteService).seal(this.who(who), {
      debriefId,
      vote: 'yes',
      level: 'Senior',
      reason: 'What I read in the other rounds',
      citations: [],
      idempotencyKey: newId(),
      ...over,
    });
  }

  /** A note about problem solving, unless said otherwise. */
  public note(who: Who, debriefId: string, over: Partial<AddDebriefNoteInput> = {}) {
    return this.get(DebriefNoteService).add(this.who(who), {
      debriefId,
      kind: 'note',
      text: 'Could both be true?',
      competency: 'problem_solving',
      citations: [],
      idempotencyKey: newId(),
      ...over,
    });
  }

  /** What somebody is answered who asks for the debrief. */
  public look(who: Who, loopId: string, number: number | null = null) {
    return this.get(DebriefReader).open(this.who(who), loopId, number);
  }

  /** The debrief itself; throws for any other answer. */
  public async view(who: Who, loopId: string): Promise<DebriefView> {
    const answer = await this.look(who, loopId);
    if (answer.__typename !== 'Debrief') throw new Error(JSON.stringify(answer));
    return answer;
  }

  /** Everybody votes the same. */
  public async allVote(debriefId: string, vote: Recommendation = 'yes'): Promise<void> {
    for (const who of ['ada', 'ben', 'cleo', 'manager'] as const)
      await this.vote(who, debriefId, { vote });
  }

  public conflict(who: Who, candidateId: string) {
    return this.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), this.people[who], candidateId],
    );
  }

  /** Somebody new sits on the second round and owes. */
  public seat(who: Who, loop: DebriefedLoop) {
    return this.test.pool.query(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role)
       SELECT $1, r.id, r.stage_id, r.loop_id, $2, 'panelist' FROM round r WHERE r.id = $3`,
      [newId(), this.people[who], loop.roundId],
    );
  }

  public async events(type: string): Promise<number> {
    const { rows } = await this.test.pool.query('SELECT 1 FROM outbox WHERE type = $1', [type]);
    return rows.length;
  }
}

/** Any vote, by number. */
export function voteNumber(at: number): Recommendation {
  return RECOMMENDATIONS[at % RECOMMENDATIONS.length] ?? 'yes';
}
