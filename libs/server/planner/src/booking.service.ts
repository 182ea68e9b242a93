import { isClosed } from '@debrief/domain';
import {
  AppError,
  fieldProblems,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import {
  isTimeTaken,
  loopClosed,
  LoopService,
  slotTaken,
  type LoopClosed,
  type SlotTaken,
} from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { BookingRepository, type Wanted } from './booking.repository';
import { decideBooking, type Decided, type Override, type RulesBroken } from './booking.rules';
import { legendOfStage, spanAsked } from './desk.reader';
import { PlacingService, type PlacingRefused } from './placing.service';
import { ProblemAssembly, type Assembled } from './problem.assembly';
import { mapPlacements, type AskedPlacement } from './schedule.mapper';

export interface ConfirmSchedule {
  readonly loopId: string;
  readonly stageId: string;
  readonly placements: readonly AskedPlacement[];
  readonly versions: readonly { readonly roundId: string; readonly version: number }[];
  readonly override?: Override | null;
  readonly idempotencyKey: string;
}
export interface ScheduleConfirmed {
  readonly __typename: 'ScheduleConfirmed';
  readonly loopId: string;
  readonly stageId: string;
  readonly placements: ReturnType<typeof mapPlacements>;
}
export type BookingRefused =
  SlotTaken | RulesBroken | StaleVersion | Fields | NotFound | LoopClosed;
export type ConfirmResult = ScheduleConfirmed | BookingRefused | IdempotencyMismatch;

/** A schedule on its way into the books: what it is decided on is read before its transaction. */
export interface Ground {
  readonly assembled: Assembled | 'closed' | null;
  readonly clash: SlotTaken | null;
}

/** Books rounds, people and rooms of a stage, all of it or nothing. */
@Injectable()
export class BookingService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly loops: LoopService,
    private readonly assembly: ProblemAssembly,
    private readonly bookings: BookingRepository,
    private readonly placing: PlacingService,
  ) {}

  public async confirm(actor: Actor, input: ConfirmSchedule): Promise<ConfirmResult> {
    return this.confirmOn(actor, input, await this.ground(actor, input));
  }

  /** Books by what was read before; what has changed meanwhile the versions and the database tell. */
  public async confirmOn(
    actor: Actor,
    input: ConfirmSchedule,
    ground: Ground,
  ): Promise<ConfirmResult> {
    const done = await this.guarded(input, ground, () =>
      this.uow.run<ScheduleConfirmed | BookingRefused>(
        { actor, action: 'schedule.confirmed', once: { key: input.idempotencyKey, input } },
        (tx) => this.book(tx, actor, input, ground, null),
      ),
    );
    return done.__typename === 'ScheduleConfirmed' ? withDates(done) : done;
  }

  /** What a booking is decided on, as it is now. */
  public async ground(actor: Actor, input: ConfirmSchedule): Promise<Ground> {
    const assembled = await this.assembly.of(actor, spanAsked(input));
    if (assembled === null || assembled === 'closed') return { assembled, clash: null };
    const clash = await this.clash(assembled, input);
    return { assembled, clash: clash && slotTaken(clash) };
  }

  /** What the database refuses is said by name and time. */
  public async guarded<T>(
    input: ConfirmSchedule,
    { assembled }: Ground,
    work: () => Promise<T>,
  ): Promise<T | SlotTaken> {
    try {
      return await work();
    } catch (error) {
      if (!isTimeTaken(error) || assembled === null || assembled === 'closed') throw error;
      const clash = await this.clash(assembled, input);
      if (clash) return slotTaken(clash);
      throw new AppError('conflict', 'Somebody changed a schedule at the same moment. Try again.');
    }
  }

  /** Decides and writes inside the transaction of the caller. @param holdId null for a booking */
  public async book(
    tx: Tx,
    actor: Actor,
    input: ConfirmSchedule,
    { assembled, clash }: Ground,
    holdId: string | null,
  ): Promise<ScheduleConfirmed | BookingRefused> {
    if (assembled === null) return notFound('stage');
    const loop = await this.loops.lock(tx, actor, input.loopId);
    if (!loop) return notFound('stage');
    if (assembled === 'closed' || isClosed(loop.state)) return loopClosed();
    const { stage, problem } = assembled;
    const stale = staleRound(input, assembled);
    if (stale !== null) return staleVersion(stale);
    if (clash) return clash;
    const decided = decideBooking(assembled, input.placements, input.override ?? null);
    if (!('ok' in decided)) return decided;
    const refused = await this.write(tx, actor, assembled, decided, { owes: loop.owes, holdId });
    if (refused) return refused;
    tx.record({
      subjectType: 'stage',
      subjectId: stage.stageId,
      loopId: stage.loopId,
      detail: { rounds: decided.placements.length, ...(decided.override ?? {}) },
    });
    return {
      __typename: 'ScheduleConfirmed',
      loopId: stage.loopId,
      stageId: stage.stageId,
      placements: mapPlacements(problem, decided.placements, legendOfStage(assembled)),
    };
  }

  private async write(
    tx: Tx,
    actor: Actor,
    ground: Assembled,
    decided: Decided,
    how: { readonly owes: boolean; readonly holdId: string | null },
  ): Promise<BookingRefused | null> {
    const refused: PlacingRefused | null = await this.placing.place(
      tx,
      actor,
      ground,
      decided.placements,
      how,
    );
    if (refused)
      return 'stale' in refused ? staleVersion(refused.stale) : fieldProblems(refused.problems);
    if (decided.override)
      await this.bookings.override(tx, ground.stage, actor.personId, decided.override);
    return null;
  }

  private clash(ground: Assembled, { placements }: ConfirmSchedule) {
    const minutes = new Map(ground.rounds.map((round) => [round.id, round.minutes]));
    const wanted = placements.flatMap(({ roundId, startsAt, roomId, seats }): Wanted[] => {
      const to = new Date(startsAt.getTime() + (minutes.get(roundId) ?? 0) * 60_000);
      const subjects = [
        ...seats.map(({ personId }) => personId),
        ...(ground.stage.isMock ? [] : [ground.stage.candidateId]),
        ...(roomId ? [roomId] : []),
      ];
      return subjects.map((subjectId) => ({ subjectId, from: startsAt, to }));
    });
    return this.bookings.clash(
      wanted,
      ground.rounds.map(({ id }) => id),
    );
  }
}

/** An answer that is given again comes from its stored form, in which instants are texts. */
function withDates(done: ScheduleConfirmed): ScheduleConfirmed {
  const placements = done.placements.map((one) => ({
    ...one,
    startsAt: new Date(one.startsAt),
    endsAt: new Date(one.endsAt),
  }));
  return { ...done, placements };
}

/** The version of the first round that is not as it was decided on; null when all are. */
function staleRound(input: ConfirmSchedule, { rounds }: Assembled): number | null {
  const asked = new Map(input.versions.map(({ roundId, version }) => [roundId, version]));
  return rounds.find(({ id, version }) => asked.get(id) !== version)?.version ?? null;
}
