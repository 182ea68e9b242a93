import { isClosed, requiredText, submitScorecard, type SubmissionRules } from '@debrief/domain';
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
import { LoopService } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { FiledScorecard } from './filed-scorecard';
import { Filing } from './filing';
import { LateWordsService } from './late-words.service';
import { asksAll, PinsReader } from './pins.reader';
import type { AmendScorecardInput, SubmitScorecardInput } from './scorecard.input';
import { bodyFromInput, toFiledModel } from './scorecard.mapper';
import type { FiledScorecardModel } from './scorecard.model';
import {
  alreadyFiled,
  bodyProblems,
  loopClosed,
  oneField,
  withFiled,
  type AlreadyFiled,
  type DraftArchived,
  type LoopClosed,
} from './scorecard.problems';
import { ScorecardRepository } from './scorecard.repository';

export interface ScorecardFiled {
  readonly __typename: 'ScorecardFiled';
  readonly scorecard: FiledScorecardModel;
}
export type SubmitResult =
  | ScorecardFiled
  | Fields
  | NotFound
  | AlreadyFiled
  | DraftArchived
  | LoopClosed
  | IdempotencyMismatch;
export type AmendResult = ScorecardFiled | Fields | NotFound | StaleVersion | IdempotencyMismatch;

/** The seat takes no feedback any more, or never was the actor's. */
interface SeatEnded {
  readonly __typename: 'SeatEndedProblem';
}
const SEAT_ENDED: SeatEnded = { __typename: 'SeatEndedProblem' };

/** The round was asked something since the rules were read: nothing is filed against the old ones. */
interface AskedMeanwhile {
  readonly __typename: 'AskedMeanwhileProblem';
}
const ASKED_MEANWHILE: AskedMeanwhile = { __typename: 'AskedMeanwhileProblem' };

const LONGEST_REASON = 2_000;

/** Files and amends scorecards. What is filed is never changed: an amendment is a further version. */
@Injectable()
export class ScorecardService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly scorecards: ScorecardRepository,
    private readonly loops: LoopService,
    private readonly pins: PinsReader,
    private readonly filing: Filing,
    private readonly late: LateWordsService,
  ) {}

  /** Files the actor's own scorecard. Words for a seat that has ended meanwhile are archived, not lost. */
  public async submit(actor: Actor, input: SubmitScorecardInput): Promise<SubmitResult> {
    // Read before the transaction: inside one, a second connection could never be waited for safely.
    const rules = await this.pins.rulesOf(actor, input.seatId, input.body);
    if (!rules) return notFound('seat');
    const result = await this.tryFile(actor, input, rules);
    if (result.__typename === 'SeatEndedProblem') {
      const { seatId, body } = input;
      return (await this.late.keep(actor, { seatId, body, revision: null })) ?? notFound('seat');
    }
    return result.__typename === 'AlreadyFiledProblem'
      ? withFiled(result, await this.scorecards.findOwnBySeat(input.seatId, actor.personId))
      : result;
  }

  /** Once more when the round was asked something since its rules were read. */
  private async tryFile(
    actor: Actor,
    input: SubmitScorecardInput,
    rules: SubmissionRules,
  ): Promise<SubmitResult | SeatEnded> {
    const work = {
      actor,
      action: 'scorecard.submitted',
      once: { key: input.idempotencyKey, input },
    } as const;
    const first = await this.uow.run<SubmitResult | SeatEnded | AskedMeanwhile>(work, (tx) =>
      this.file(tx, actor, input, rules),
    );
    if (first.__typename !== 'AskedMeanwhileProblem') return first;
    const fresh = await this.pins.rulesOf(actor, input.seatId);
    if (!fresh) return notFound('seat');
    const second = await this.uow.run<SubmitResult | SeatEnded | AskedMeanwhile>(work, (tx) =>
      this.file(tx, actor, input, fresh),
    );
    if (second.__typename === 'AskedMeanwhileProblem')
      throw new AppError('conflict', 'This round is changing. Try again.');
    return second;
  }

  private async file(
    tx: Tx,
    actor: Actor,
    input: SubmitScorecardInput,
    rules: SubmissionRules,
  ): Promise<SubmitResult | SeatEnded | AskedMeanwhile> {
    const seat = await this.loops.lockForFiling(tx, actor, input.seatId);
    if (seat?.filedAt) return alreadyFiled(seat.filedAt);
    if (seat?.state !== 'assigned') return SEAT_ENDED;
    if (isClosed(seat.loopState)) return loopClosed();
    if (!asksAll(rules, seat.asked)) return ASKED_MEANWHILE;
    const decided = submitScorecard(bodyFromInput(input.body), rules);
    if (!decided.ok) return bodyProblems(decided.problems);
    const files = await this.filing.unknownFiles(tx, seat.seatId, decided.value);
    if (files.length > 0) return bodyProblems(files);
    return filed(await this.filing.write(tx, seat, personOf(actor), decided.value, null));
  }

  /**
   * Adds a version. It is marked when its author was shown others' feedback since the first one, and
   * always once the loop is decided; then the first counts. What was decided on stays as it was frozen.
   */
  public async amend(actor: Actor, input: AmendScorecardInput): Promise<AmendResult> {
    const seatId = await this.scorecards.findOwnSeat(input.scorecardId, actor.personId);
    const rules = seatId ? await this.pins.rulesOf(actor, seatId, input.body) : null;
    return this.uow.run<AmendResult>(
      { actor, action: 'scorecard.amended', once: { key: input.idempotencyKey, input } },
      (tx) =>
        rules ? this.addVersion(tx, actor, input, rules) : Promise.resolve(notFound('scorecard')),
    );
  }

  private async addVersion(
    tx: Tx,
    actor: Actor,
    input: AmendScorecardInput,
    rules: SubmissionRules,
  ): Promise<AmendResult> {
    const current = await this.scorecards.lockOwn(tx, input.scorecardId, actor.personId);
    const seat = current ? await this.loops.lockForFiling(tx, actor, current.seatId) : null;
    if (!current || !seat) return notFound('scorecard');
    if (seat.loopState === 'stopped')
      return oneField(
        'scorecardId',
        'LOOP_CLOSED',
        'This loop was stopped; its feedback stays as it is.',
      );
    const latest = current.versions.at(-1)?.number ?? 0;
    if (latest !== input.version) return staleVersion(latest);
    const reason = requiredText('reason', input.reason, LONGEST_REASON);
    const decided = submitScorecard(bodyFromInput(input.body), rules);
    if (!decided.ok) return bodyProblems(decided.problems);
    if (!reason.ok) return fieldProblems(reason.problems);
    const files = await this.filing.unknownFiles(tx, current.seatId, decided.value);
    if (files.length > 0) return bodyProblems(files);
    const added = {
      scorecardId: current.id,
      number: latest + 1,
      reason: reason.value,
      authorId: actor.personId,
      body: decided.value,
    };
    const { afterSeeingOthers } = await this.scorecards.insertVersion(tx, current.loopId, added);
    await this.loops.bumpContent(tx, current.loopId);
    tx.record({
      subjectType: 'scorecard',
      subjectId: current.id,
      loopId: current.loopId,
      detail: { number: added.number, afterSeeingOthers },
    });
    tx.emit('scorecard.amended', { loopId: current.loopId, seatId: current.seatId });
    const version = {
      number: added.number,
      submittedAt: tx.now,
      afterSeeingOthers,
      amendmentReason: added.reason,
      body: added.body,
    };
    return filed({ ...current, versions: [...current.versions, version] });
  }
}

export function personOf(actor: Actor): FiledScorecard['author'] {
  return { id: actor.personId, name: actor.name, timeZone: actor.timeZone };
}

export function filed(scorecard: FiledScorecard): ScorecardFiled {
  return { __typename: 'ScorecardFiled', scorecard: toFiledModel(scorecard) };
}
