import { decideCandidateNoShow, isClosed } from '@debrief/domain';
import {
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
  loopClosed,
  LoopReader,
  LoopService,
  SeatExchange,
  SeatService,
  type LockedRound,
  type LoopClosed,
  type RoundView,
} from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { NoShowRepository } from './no-show.repository';
import type { RecordNoShowInput } from './repair-plan.input';

interface Recorded {
  readonly __typename: 'NoShowRecorded';
  readonly roundId: string;
}
export interface NoShowRecorded {
  readonly __typename: 'NoShowRecorded';
  readonly round: RoundView | NotFound;
}
type Refused = Fields | NotFound | StaleVersion | LoopClosed | IdempotencyMismatch;

/** Who did not come. Nobody's scorecard is touched by it, and none that nobody filed is made up. */
@Injectable()
export class NoShowService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly loops: LoopService,
    private readonly seats: SeatService,
    private readonly exchange: SeatExchange,
    private readonly reader: LoopReader,
    private readonly noShows: NoShowRepository,
  ) {}

  /** An interviewer's seat ends as a no-show; a candidate's round waits for another slot, or is called off. */
  public async record(actor: Actor, input: RecordNoShowInput): Promise<NoShowRecorded | Refused> {
    const done =
      input.who === 'interviewer'
        ? await this.interviewer(actor, input)
        : await this.candidate(actor, input);
    return 'roundId' in done
      ? { __typename: 'NoShowRecorded', round: await this.reader.round(actor, done.roundId) }
      : done;
  }

  private async interviewer(actor: Actor, input: RecordNoShowInput): Promise<Recorded | Refused> {
    const { seatId, version, reason, idempotencyKey, roundId } = input;
    if (!seatId)
      return fieldProblems([
        { path: 'seatId', code: 'REQUIRED', message: 'Say whose seat it was.' },
      ]);
    const excuse = { seatId, version, reason, noShow: true, idempotencyKey };
    const done = await this.seats.excuse(actor, excuse);
    return done.__typename === 'SeatChanged' ? { __typename: 'NoShowRecorded', roundId } : done;
  }

  private candidate(actor: Actor, input: RecordNoShowInput): Promise<Recorded | Refused> {
    return this.uow.run<Recorded | Refused>(
      { actor, action: 'no_show.recorded', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const locked = await this.loops.lockRound(tx, actor, input.roundId);
        // That nobody filed would show in the answer.
        if (!locked || locked.loop.owes) return notFound('round');
        const { loop, round } = locked;
        if (isClosed(loop.state)) return loopClosed();
        if (round.version !== input.version) return staleVersion(round.version);
        const { state: roundState, startsAt } = round;
        const filed = await this.noShows.filed(tx, round.id);
        const decided = decideCandidateNoShow(
          { now: tx.now, roundState, startsAt, filed },
          input.reason,
        );
        if (!decided.ok) return fieldProblems(decided.problems);
        return this.write(tx, actor, round, { ...input, reason: decided.value });
      },
    );
  }

  private async write(
    tx: Tx,
    actor: Actor,
    round: LockedRound,
    input: RecordNoShowInput,
  ): Promise<Recorded> {
    const { id: roundId, loopId, startsAt } = round;
    if (!startsAt) throw new Error(`Round ${roundId} lost its slot under its lock`);
    const then = input.then ?? 'reschedule';
    const said = { reason: input.reason, then, byId: actor.personId };
    await this.noShows.insert(tx, { id: roundId, loopId, startsAt }, said);
    if (then === 'cancel')
      await this.exchange.callOff(tx, round, `The candidate did not come: ${input.reason}`);
    else if (!(await this.loops.markScheduled(tx, round, null, round.place)))
      throw new Error(`Round ${roundId} changed under its lock`);
    tx.record({
      subjectType: 'round',
      subjectId: roundId,
      loopId,
      detail: { who: 'candidate', then, startsAt: startsAt.toISOString() },
    });
    tx.emit('round.scheduled', { loopId, roundId, change: 'cleared' });
    return { __typename: 'NoShowRecorded', roundId };
  }
}
