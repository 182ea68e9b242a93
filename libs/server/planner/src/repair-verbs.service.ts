import { cleanText, isClosed, type Decided } from '@debrief/domain';
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
import { RepairBooking } from './repair-booking.service';
import type { ApproveRepairInput, DismissRepairInput } from './repair-plan.input';
import { RepairPlanRepository, type LockedRepair } from './repair-plan.repository';
import { RepairPlanReader, type RepairView } from './repair-plan.reader';

interface Settled {
  readonly __typename: 'RepairSettled';
  readonly repairId: string;
}
export interface RepairSettled {
  readonly __typename: 'RepairSettled';
  readonly repair: RepairView | null;
}
type Refused = Fields | NotFound | StaleVersion | LoopClosed;
export type ApproveRepairAnswer = RepairSettled | Refused | SlotTaken | IdempotencyMismatch;
export type DismissRepairAnswer = RepairSettled | Refused | IdempotencyMismatch;

const LONGEST_REASON = 1_000;

/** What a person decides about a repair. Whoever runs the loop and owes nothing on it may. */
@Injectable()
export class RepairVerbs {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly loops: LoopService,
    private readonly repairs: RepairPlanRepository,
    private readonly booking: RepairBooking,
    private readonly reader: RepairPlanReader,
  ) {}

  /** Makes one of the proposals, all of it or nothing. */
  public async approve(actor: Actor, input: ApproveRepairInput): Promise<ApproveRepairAnswer> {
    const loopId = await this.repairs.loopOf(input.repairId);
    if (!loopId) return notFound('repair');
    try {
      const done = await this.uow.run<Settled | Refused>(
        {
          actor,
          action: 'schedule_repair.approved',
          once: { key: input.idempotencyKey, input },
        },
        async (tx) => {
          const repair = await this.lock(tx, actor, loopId, input);
          return 'seatId' in repair ? this.make(tx, actor, repair, input.proposal) : repair;
        },
      );
      return await this.settled(actor, done);
    } catch (error) {
      if (!isTimeTaken(error)) throw error;
      return this.taken(input);
    }
  }

  /** Leaves the panel as it is; the reason stays on the record. */
  public async dismiss(actor: Actor, input: DismissRepairInput): Promise<DismissRepairAnswer> {
    const loopId = await this.repairs.loopOf(input.repairId);
    if (!loopId) return notFound('repair');
    const reason: Decided<string> = cleanText(
      'reason',
      (input.reason ?? '').trim(),
      LONGEST_REASON,
    );
    const done = await this.uow.run<Settled | Refused>(
      { actor, action: 'schedule_repair.dismissed', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const repair = await this.lock(tx, actor, loopId, input);
        if (!('seatId' in repair)) return repair;
        if (!reason.ok) return fieldProblems(reason.problems);
        await this.repairs.end(tx, repair.id, {
          ...{ state: 'dismissed', byId: actor.personId, reason: reason.value || null },
          ...{ chosen: null, policy: null },
        });
        record(tx, repair, { seatId: repair.seatId });
        return { __typename: 'RepairSettled', repairId: repair.id };
      },
    );
    return this.settled(actor, done);
  }

  /** The open repair, locked with its loop; else why it cannot be decided. */
  private async lock(
    tx: Tx,
    actor: Actor,
    loopId: string,
    asked: { readonly repairId: string; readonly version: number },
  ): Promise<LockedRepair | Refused> {
    const loop = await this.loops.lock(tx, actor, loopId);
    // Others' seats are sealed to somebody who owes, and so is what became of them.
    const repair = loop && !loop.owes && (await this.repairs.lock(tx, asked.repairId));
    if (!repair) return notFound('repair');
    if (isClosed(loop.state)) return loopClosed();
    if (repair.version !== asked.version || repair.state !== 'open')
      return staleVersion(repair.version);
    return repair;
  }

  private async make(
    tx: Tx,
    actor: Actor,
    repair: LockedRepair,
    index: number,
  ): Promise<Settled | Refused> {
    const proposal = repair.answer.proposals[index];
    if (!proposal)
      return fieldProblems([
        { path: 'proposal', code: 'UNKNOWN', message: 'There is no such proposal.' },
      ]);
    const why = { reason: 'A repair of the schedule was approved.', byId: actor.personId };
    const booked = await this.booking.book(tx, proposal, why);
    if (booked.kind === 'changed') return staleVersion(repair.version);
    if (booked.kind === 'refused')
      return fieldProblems(booked.problems.map((one) => ({ ...one, path: 'proposal' })));
    await this.repairs.end(tx, repair.id, {
      ...{ state: 'approved', byId: actor.personId, chosen: index, reason: null, policy: null },
    });
    record(tx, repair, { seatId: repair.seatId, newSeatIds: booked.newSeatIds, proposal: index });
    return { __typename: 'RepairSettled', repairId: repair.id };
  }

  private async settled<Other extends object>(
    actor: Actor,
    done: Settled | Other,
  ): Promise<RepairSettled | Other> {
    return 'repairId' in done
      ? { __typename: 'RepairSettled', repair: await this.reader.one(actor, done.repairId) }
      : done;
  }

  /** The constraint refused: say who is taken and when. */
  private async taken({ repairId, proposal }: ApproveRepairInput): Promise<SlotTaken> {
    const asked = (await this.repairs.answer(repairId))?.proposals[proposal];
    const clash = asked && (await this.booking.clash(asked));
    if (clash) return slotTaken(clash);
    throw new AppError('conflict', 'Somebody changed a schedule at the same moment. Try again.');
  }
}

function record(tx: Tx, repair: LockedRepair, detail: Record<string, unknown>): void {
  const { id, loopId } = repair;
  tx.record({ subjectType: 'schedule_repair', subjectId: id, loopId, detail });
}
