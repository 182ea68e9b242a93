import { candidateSees, changesOf, decideRepair, type RepairDecision } from '@debrief/domain';
import { Clock, newId, notFound, UnitOfWork, type NotFound, type Tx } from '@debrief/server-kernel';
import { isTimeTaken } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { RepairHouse } from './repair-house.service';
import { causeOf, keyOf } from './repair-loss';
import { RepairBooking, stepsIn } from './repair-booking.service';
import {
  RepairPlanRepository,
  type LostSeat,
  type NewRepair,
  type RepairAnswer,
  type RepairEnd,
  type StoredRepairPolicy,
} from './repair-plan.repository';
import { answerOf, RepairProblems } from './repair-problem';

/** Candidates' invitations say when and where, never whom they meet. */
const SHOWS = { names: false };

/**
 * What the house does when somebody falls out of a settled panel: looks for who could step in, and
 * leaves it to a person or, where the organisation's policy says so, makes the swap. It decides from
 * how things stand, so that news may come twice, late and out of order.
 */
@Injectable()
export class RepairPlanner {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly repairs: RepairPlanRepository,
    private readonly problems: RepairProblems,
    private readonly booking: RepairBooking,
    private readonly house: RepairHouse,
  ) {}

  /** A seat may have been lost, in whatever way. */
  public async look(seatId: string): Promise<void> {
    const seat = await this.repairs.lost(seatId);
    const cause = seat && causeOf(seat, this.clock.now());
    if (!seat || !cause || !seat.startsAt) return;
    const policy = await this.repairs.policy();
    if (policy.mode === 'off') return;
    const input = await this.problems.of(seat);
    if (!input) return;
    const answer = answerOf(input);
    const decided = await this.decide(seat, policy, answer);
    if (decided.kind === 'none') return;
    const repair: NewRepair = {
      ...{ id: newId(this.clock.now().getTime()), seat, cause, input, answer },
      startsAt: seat.startsAt,
      dedupKey: keyOf(seat, cause, seat.startsAt),
      asks: decided.kind === 'propose' ? decided.asks : [],
    };
    if (decided.kind === 'apply' && (await this.apply(repair, policy))) return;
    await this.open(repair);
  }

  /** Ends what nothing is left of to repair; a round that moved without its missing part is looked at again. */
  public async settle(loopId: string | null): Promise<void> {
    for (const repairId of await this.repairs.stale(this.clock.now(), loopId)) {
      const ended = await this.uow.run(
        { actor: null, action: 'schedule_repair.lapsed' },
        async (tx) => {
          const stale = await this.repairs.lockStale(tx, repairId);
          if (!stale) return notFound('repair');
          await this.repairs.end(tx, repairId, LAPSED);
          record(tx, repairId, stale.loopId, {});
          return { roundId: stale.roundId };
        },
      );
      if ('roundId' in ended)
        for (const seatId of await this.repairs.gapsOf(ended.roundId)) await this.look(seatId);
    }
  }

  private async decide(
    seat: LostSeat,
    policy: StoredRepairPolicy,
    answer: RepairAnswer,
  ): Promise<RepairDecision> {
    const [first] = answer.proposals;
    const changes = first ? changesOf(first.before, first.after) : [];
    const person = first ? stepsIn(first, seat.seatId) : null;
    return decideRepair({
      ...{ policy, now: this.clock.now(), isMock: seat.isMock, seat: seat.seatId },
      swapsMade: await this.repairs.swapsMade(seat.loopId),
      best: first
        ? {
            changes,
            candidateSees: changes.some((change) => candidateSees(change, SHOWS).length > 0),
            lines: first.lines,
          }
        : null,
      linesBefore: [],
      stepsIn: person === null ? null : await this.house.weekOf(person),
    });
  }

  private async open(repair: NewRepair): Promise<void> {
    const { seat } = repair;
    await this.uow.run({ actor: null, action: 'schedule_repair.opened' }, async (tx) => {
      if (!(await this.house.stillLost(tx, repair))) return notFound('seat');
      if (!(await this.repairs.insert(tx, repair, null))) return notFound('seat');
      record(tx, repair.id, seat.loopId, { seatId: seat.seatId, cause: repair.cause });
      tx.emit('schedule_repair.opened', { loopId: seat.loopId, repairId: repair.id });
      return { repairId: repair.id };
    });
  }

  /** False when it could not be made after all; then a person is asked. */
  private async apply(repair: NewRepair, policy: StoredRepairPolicy): Promise<boolean> {
    const { seat, answer } = repair;
    const [first] = answer.proposals;
    if (!first) return false;
    try {
      const done = await this.uow.run<{ applied: boolean } | NotFound>(
        { actor: null, action: 'schedule_repair.applied' },
        async (tx) => {
          if (!(await this.house.stillLost(tx, repair))) return notFound('seat');
          if ((await this.repairs.swapsMadeNow(tx, seat.loopId)) >= policy.mostSwaps)
            throw new NotMade();
          if (!(await this.repairs.insert(tx, repair, appliedBy(policy)))) return notFound('seat');
          const why = { reason: `By the repair policy, version ${policy.version}.`, byId: null };
          const booked = await this.booking.book(tx, first, why);
          if (booked.kind !== 'booked') throw new NotMade();
          record(tx, repair.id, seat.loopId, {
            ...{ seatId: seat.seatId, cause: repair.cause, newSeatIds: booked.newSeatIds },
            policyVersion: policy.version,
            policyBy: policy.savedBy?.id ?? null,
            policyByName: policy.savedBy?.name ?? null,
          });
          return { applied: true };
        },
      );
      return 'applied' in done || done.__typename === 'NotFoundProblem';
    } catch (error) {
      if (error instanceof NotMade || isTimeTaken(error)) return false;
      throw error;
    }
  }
}

/** Thrown to undo what a policy could not make whole. */
class NotMade extends Error {}

const LAPSED: RepairEnd = { state: 'lapsed', byId: null, chosen: null, reason: null, policy: null };

function appliedBy({
  mode,
  cutoffHours,
  mostSwaps,
  version,
  savedBy,
}: StoredRepairPolicy): RepairEnd {
  const policy = { mode, cutoffHours, mostSwaps, version, authorId: savedBy?.id ?? null };
  return { state: 'applied', byId: null, chosen: 0, reason: null, policy };
}

function record(tx: Tx, repairId: string, loopId: string, detail: Record<string, unknown>): void {
  tx.record({ subjectType: 'schedule_repair', subjectId: repairId, loopId, detail });
}
