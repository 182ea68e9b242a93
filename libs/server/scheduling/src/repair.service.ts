import { isClosed, type RoundKind } from '@debrief/domain';
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
  RoundAsks,
  slotTaken,
  type FeedbackLocked,
  type LoopClosed,
  type RoundView,
  type SlotTaken,
} from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { RepairGround, type GroundFor } from './repair.ground';
import type { AskInRoundInput, BookRepairCallInput } from './repair.model';
import { askProblem, callProblem } from './repair.rules';
import { SeatResponseRepository } from './seat-response.repository';

interface Done<Name extends string> {
  readonly __typename: Name;
  readonly roundId: string;
}
interface Repaired<Name extends string> {
  readonly __typename: Name;
  readonly round: RoundView | NotFound;
}
interface Locked {
  readonly __typename: 'LockedProblem';
}
type Refused = Fields | NotFound | StaleVersion | LoopClosed | IdempotencyMismatch;
export type AskInRoundAnswer = Repaired<'RoundAsked'> | Refused | SlotTaken | FeedbackLocked;
export type BookCallAnswer = Repaired<'RepairCallBooked'> | Refused | FeedbackLocked;

/** Changes of a loop's plan that close a gap in its coverage. Whoever runs the loop decides them. */
@Injectable()
export class RepairService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly loops: LoopService,
    private readonly asks: RoundAsks,
    private readonly reader: LoopReader,
    private readonly ground: RepairGround,
    private readonly responses: SeatResponseRepository,
  ) {}

  /** Has a round ask a competency besides its rubric, and lengthens it; its panel stays on, or the whole change is refused. */
  public async ask(actor: Actor, input: AskInRoundInput): Promise<AskInRoundAnswer> {
    const ground = await this.ground.of(actor, input.loopId, input.competency);
    try {
      const once = { key: input.idempotencyKey, input };
      const done = await this.uow.run<Done<'RoundAsked'> | Refused | Locked>(
        { actor, action: 'round.repaired', once },
        (tx) => this.writeAsk(tx, actor, input, ground),
      );
      return await this.answer(actor, input.loopId, done);
    } catch (error) {
      if (!isTimeTaken(error)) throw error;
      const clash = await this.asks.clashAfter(input.roundId, input.extraMinutes);
      if (clash) return slotTaken(clash);
      throw new AppError('conflict', 'Somebody changed a schedule at the same moment. Try again.');
    }
  }

  /** Adds a round of one person to the loop, for one competency alone. It owes a scorecard from then on, in a debrief too. */
  public async book(actor: Actor, input: BookRepairCallInput): Promise<BookCallAnswer> {
    const ground = await this.ground.of(actor, input.loopId, input.competency);
    const leads = await this.ground.mayLead(actor, input.personId, ground);
    const once = { key: input.idempotencyKey, input };
    const done = await this.uow.run<Done<'RepairCallBooked'> | Refused | Locked>(
      { actor, action: 'round.repaired', once },
      (tx) => this.writeCall(tx, actor, input, ground, leads),
    );
    return this.answer(actor, input.loopId, done);
  }

  private async writeAsk(
    tx: Tx,
    actor: Actor,
    input: AskInRoundInput,
    ground: GroundFor,
  ): Promise<Done<'RoundAsked'> | Refused | Locked> {
    const locked = await this.loops.lockRound(tx, actor, input.roundId);
    if (locked?.round.loopId !== input.loopId) return notFound('round');
    const { loop, round } = locked;
    if (loop.owes) return LOCKED;
    if (isClosed(loop.state)) return loopClosed();
    if (round.version !== input.roundVersion) return staleVersion(round.version);
    const { competency, extraMinutes: minutes } = input;
    const problem = askProblem(round, minutes, ground, tx.now);
    if (problem) return fieldProblems([problem]);
    const taken =
      minutes > 0 && round.endsAt && (await this.asks.candidateTaken(tx, round, minutes));
    if (taken)
      return fieldProblems([
        {
          path: 'extraMinutes',
          code: 'CANDIDATE_TAKEN',
          message: 'The candidate has another round right after this one.',
        },
      ]);
    if (!(await this.asks.lengthen(tx, round, minutes)))
      throw new Error(`Round ${round.id} changed under its lock`);
    const rubricVersionId = ground.anchors?.rubricVersionId ?? '';
    const asked = { competency, rubricVersionId, alone: false, minutes };
    await this.asks.ask(tx, actor, { ...asked, roundId: round.id, loopId: loop.id });
    await this.loops.bumpContent(tx, loop.id);
    if (minutes > 0 && round.startsAt) await this.moved(tx, loop.id, round.id);
    this.record(tx, loop.id, round.id, { competency, minutes });
    return { __typename: 'RoundAsked', roundId: round.id };
  }

  /** The panel said yes to a shorter slot, and is invited to the longer one. */
  private async moved(tx: Tx, loopId: string, roundId: string): Promise<void> {
    await this.responses.forget(tx, roundId);
    tx.emit('round.scheduled', { loopId, roundId, change: 'moved' });
  }

  private async writeCall(
    tx: Tx,
    actor: Actor,
    input: BookRepairCallInput,
    ground: GroundFor,
    leads: ReadonlySet<RoundKind>,
  ): Promise<Done<'RepairCallBooked'> | Refused | Locked> {
    const loop = await this.loops.lock(tx, actor, input.loopId);
    if (!loop) return notFound('loop');
    if (loop.owes) return LOCKED;
    if (isClosed(loop.state)) return loopClosed();
    if (loop.version !== input.loopVersion) return staleVersion(loop.version);
    const { competency, minutes, personId } = input;
    const helper = await this.ground.helper(tx, loop.id, personId);
    if (!helper) return notFound('person');
    const decided = callProblem(helper, minutes, ground, leads);
    if (!decided.ok) return fieldProblems([decided.problem]);
    const name = `Call: ${ground.name}`;
    const added = await this.asks.addCall(tx, actor, {
      ...{ loopId: loop.id, name, minutes, personId, competency },
      like: decided.like,
    });
    if (!added) throw new Error(`Loop ${loop.id} has no stage that was ever open`);
    if (!(await this.asks.planChanged(tx, loop)))
      throw new Error(`Loop ${loop.id} changed under its lock`);
    await this.loops.bumpContent(tx, loop.id);
    tx.emit('seat.assigned', { loopId: loop.id, seatId: added.seatId });
    this.record(tx, loop.id, added.roundId, { competency, minutes, personId });
    return { __typename: 'RepairCallBooked', roundId: added.roundId };
  }

  private record(tx: Tx, loopId: string, roundId: string, detail: Record<string, unknown>): void {
    tx.record({ subjectType: 'round', subjectId: roundId, loopId, detail });
  }

  private async answer<Name extends string>(
    actor: Actor,
    loopId: string,
    done: Done<Name> | Refused | Locked,
  ): Promise<Repaired<Name> | Refused | FeedbackLocked> {
    if (isLocked(done)) return this.reader.locked(actor, loopId);
    if (!('roundId' in done)) return done;
    return {
      __typename: done.__typename,
      round: await this.reader.round(actor, done.roundId),
    };
  }
}

/** Stands in for `FeedbackLocked` until the transaction is over and its connection free for reading. */
const LOCKED: Locked = { __typename: 'LockedProblem' };

function isLocked(done: { readonly __typename: string }): done is Locked {
  return done.__typename === LOCKED.__typename;
}
