import { checkPlace } from '@debrief/domain';
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
  LoopReader,
  LoopService,
  slotTaken,
  type LoopClosed,
  type RoundView,
  type SlotTaken,
} from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { ClashRepository } from './clash.repository';
import { SeatResponseRepository } from './seat-response.repository';
import { decideSlot, slotChange } from './slot.rules';

export interface SetRoundSlot {
  readonly roundId: string;
  readonly version: number;
  /** Null clears the slot. */
  readonly startsAt?: Date | null;
  /** A room or an https link; left out, it stays as it is. */
  readonly place?: string | null;
  readonly idempotencyKey: string;
}
interface Scheduled {
  readonly __typename: 'RoundScheduled';
  readonly roundId: string;
}
export interface RoundScheduled {
  readonly __typename: 'RoundScheduled';
  readonly round: RoundView | NotFound;
}
type Refused = Fields | NotFound | StaleVersion | LoopClosed;
export type SetSlotResult = RoundScheduled | Refused | SlotTaken | IdempotencyMismatch;

/** Slots of rounds. Recruiters, admins and the job's hiring manager set them. */
@Injectable()
export class SchedulingService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly loops: LoopService,
    private readonly reader: LoopReader,
    private readonly clashes: ClashRepository,
    private readonly responses: SeatResponseRepository,
  ) {}

  /** Gives a round its start, moves it, or clears it. Its panel moves along, or the whole change is refused. */
  public async setSlot(actor: Actor, input: SetRoundSlot): Promise<SetSlotResult> {
    const startsAt = input.startsAt ?? null;
    try {
      const done = await this.uow.run<Scheduled | Refused>(
        { actor, action: 'round.scheduled', once: { key: input.idempotencyKey, input } },
        (tx) => this.write(tx, actor, input, startsAt),
      );
      return 'roundId' in done
        ? { __typename: 'RoundScheduled', round: await this.reader.round(actor, done.roundId) }
        : done;
    } catch (error) {
      if (isTimeTaken(error) && startsAt) return this.taken(input.roundId, startsAt);
      throw error;
    }
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: SetRoundSlot,
    startsAt: Date | null,
  ): Promise<Scheduled | Refused> {
    const locked = await this.loops.lockRound(tx, actor, input.roundId);
    if (!locked) return notFound('round');
    const { loop, round } = locked;
    if (round.version !== input.version) return staleVersion(round.version);
    const decided = decideSlot(loop.state, round, startsAt, tx.now);
    if (!decided.ok)
      return decided.reason === 'closed' ? loopClosed() : fieldProblems(decided.problems);
    const place = checkPlace('place', input.place ?? round.place);
    if (!place.ok) return fieldProblems(place.problems);
    const change = slotChange(round, decided.slot, place.value);
    if (!(await this.loops.markScheduled(tx, round, decided.slot, place.value)))
      throw new Error(`Round ${round.id} changed under its lock`);
    if (change !== 'place') await this.responses.forget(tx, round.id);
    tx.record({
      subjectType: 'round',
      subjectId: round.id,
      loopId: loop.id,
      detail: {
        startsAt: decided.slot?.startsAt.toISOString() ?? null,
        before: round.startsAt?.toISOString() ?? null,
        ...(place.value === round.place ? {} : { place: place.value }),
      },
    });
    tx.emit('round.scheduled', { loopId: loop.id, roundId: round.id, change });
    return { __typename: 'RoundScheduled', roundId: round.id };
  }

  /** The constraint refused: say who of the panel is taken and when. */
  private async taken(roundId: string, startsAt: Date): Promise<SlotTaken> {
    const clash = await this.clashes.onPanel(roundId, startsAt);
    if (clash) return slotTaken(clash);
    throw new AppError('conflict', 'Somebody changed a schedule at the same moment. Try again.');
  }
}
