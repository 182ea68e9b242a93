import { HOLD_HOURS, isClosed } from '@debrief/domain';
import {
  fieldProblems,
  newId,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { loopClosed, LoopService, type LoopClosed } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { BookingService, type BookingRefused, type ConfirmSchedule } from './booking.service';
import { HoldRepository, type HoldView } from './hold.repository';

const MS_PER_HOUR = 3_600_000;
const USUAL_HOURS = 48;

export interface HoldSchedule extends ConfirmSchedule {
  readonly hours?: number | null;
}
export interface EndHold {
  readonly holdId: string;
  readonly idempotencyKey: string;
}
type Written = { readonly __typename: 'ScheduleHeld'; readonly holdId: string };
type Ended = { readonly __typename: 'ScheduleHoldEnded'; readonly holdId: string };
type Shown<Name extends string> = {
  readonly __typename: Name;
  readonly hold: HoldView | null;
};
export type HoldResult = Shown<'ScheduleHeld'> | BookingRefused | IdempotencyMismatch;
export type EndHoldResult =
  Shown<'ScheduleHoldEnded'> | Fields | NotFound | LoopClosed | IdempotencyMismatch;

/** Schedules that block calendars like bookings until somebody says yes or no, or nobody does. */
@Injectable()
export class HoldService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly loops: LoopService,
    private readonly bookings: BookingService,
    private readonly holds: HoldRepository,
  ) {}

  public running(actor: Actor, loopId: string | null): Promise<HoldView[]> {
    return this.holds.running(actor, loopId);
  }

  public async hold(actor: Actor, input: HoldSchedule): Promise<HoldResult> {
    const hours = input.hours ?? USUAL_HOURS;
    if (!Number.isInteger(hours) || hours < HOLD_HOURS.least || hours > HOLD_HOURS.most)
      return fieldProblems([
        { path: 'hours', code: 'OUT_OF_RANGE', message: 'Hold it for 1 to 336 hours.' },
      ]);
    const ground = await this.bookings.ground(actor, input);
    const done = await this.bookings.guarded(input, ground, () =>
      this.uow.run<Written | BookingRefused>(
        { actor, action: 'schedule.held', once: { key: input.idempotencyKey, input } },
        async (tx) => {
          const { assembled } = ground;
          if (assembled !== null && assembled !== 'closed') {
            if (assembled.rounds.some(({ startsAt }) => startsAt !== null))
              return fieldProblems([
                {
                  path: 'placements',
                  code: 'BOOKED',
                  message: 'Only a stage without any slot can be held.',
                },
              ]);
          }
          const holdId = newId(tx.now.getTime());
          const { loopId, stageId } = input;
          // The rounds name their hold: it has to be there first, and goes with a refusal.
          const locked = await this.loops.lock(tx, actor, loopId);
          if (!locked || assembled === null) return notFound('stage');
          const expiresAt = new Date(tx.now.getTime() + hours * MS_PER_HOUR);
          await this.holds.insert(tx, {
            id: holdId,
            loopId,
            stageId,
            by: actor.personId,
            expiresAt,
          });
          const booked = await this.bookings.book(tx, actor, input, ground, holdId);
          return booked.__typename === 'ScheduleConfirmed'
            ? { __typename: 'ScheduleHeld', holdId }
            : booked;
        },
      ),
    );
    return 'holdId' in done
      ? { __typename: 'ScheduleHeld', hold: await this.holds.one(done.holdId) }
      : done;
  }

  public release(actor: Actor, input: EndHold): Promise<EndHoldResult> {
    return this.endAs(actor, input, 'released');
  }

  public confirm(actor: Actor, input: EndHold): Promise<EndHoldResult> {
    return this.endAs(actor, input, 'confirmed');
  }

  /** Everybody of a hold may have accepted with this answer: then it is a booking. */
  public async answered(seatId: string): Promise<void> {
    const holdId = await this.holds.acceptedBy(seatId);
    if (holdId === null) return;
    await this.uow.run({ actor: null, action: 'schedule.hold_confirmed' }, async (tx) => {
      if (!(await this.end(tx, holdId, 'confirmed'))) return notFound('hold');
      return { holdId };
    });
  }

  /** Gives one hold back that has run out; false when none has. */
  public async expireOne(): Promise<boolean> {
    const done = await this.uow.run<{ holdId: string } | NotFound>(
      { actor: null, action: 'schedule.hold_expired' },
      async (tx) => {
        const [due] = await this.holds.due(tx);
        if (!due || !(await this.end(tx, due.id, 'expired'))) return notFound('hold');
        return { holdId: due.id };
      },
    );
    return 'holdId' in done;
  }

  private async endAs(
    actor: Actor,
    { holdId, idempotencyKey }: EndHold,
    state: 'released' | 'confirmed',
  ): Promise<EndHoldResult> {
    const action =
      state === 'released'
        ? ('schedule.hold_released' as const)
        : ('schedule.hold_confirmed' as const);
    const done = await this.uow.run<Ended | Fields | NotFound | LoopClosed>(
      { actor, action, once: { key: idempotencyKey, input: { holdId, state } } },
      async (tx) => {
        const loopId = await this.holds.loopOf(holdId);
        const loop = loopId && (await this.loops.lock(tx, actor, loopId));
        if (!loop) return notFound('hold');
        if (isClosed(loop.state)) return loopClosed();
        return (await this.end(tx, holdId, state))
          ? { __typename: 'ScheduleHoldEnded', holdId }
          : fieldProblems([
              { path: 'holdId', code: 'ENDED', message: 'This hold has ended already.' },
            ]);
      },
    );
    return 'holdId' in done
      ? { __typename: 'ScheduleHoldEnded', hold: await this.holds.one(done.holdId) }
      : done;
  }

  /** Ends a hold with all that hangs on it; false when it has ended before. */
  private async end(
    tx: Tx,
    holdId: string,
    state: 'confirmed' | 'released' | 'expired',
  ): Promise<boolean> {
    if (!(await this.holds.end(tx, holdId, state))) return false;
    const rounds = await this.holds.rounds(tx, holdId);
    const loopId = rounds[0]?.loopId;
    tx.record({
      subjectType: 'hold',
      subjectId: holdId,
      ...(loopId ? { loopId } : {}),
      detail: { rounds: rounds.length },
    });
    if (loopId === undefined) return true;
    const seats = state === 'confirmed' ? [] : await this.holds.giveBack(tx, holdId);
    if (state === 'confirmed') await this.holds.settle(tx, holdId);
    await this.loops.bumpContent(tx, loopId);
    for (const seatId of seats) tx.emit('seat.removed', { loopId, seatId });
    for (const { id: roundId } of rounds)
      tx.emit('round.scheduled', {
        loopId,
        roundId,
        change: state === 'confirmed' ? 'set' : 'cleared',
      });
    return true;
  }
}
