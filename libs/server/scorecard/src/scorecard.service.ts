import {
  countsInPacket,
  isClosed,
  requiredText,
  submitScorecard,
  type ScorecardBody,
  type SubmissionRules,
} from '@debrief/domain';
import {
  fieldProblems,
  newId,
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
import { PinsReader } from './pins.reader';
import type { AmendScorecardInput, SubmitScorecardInput } from './scorecard.input';
import { bodyFromInput, toFiledModel } from './scorecard.mapper';
import type { FiledScorecardModel } from './scorecard.model';
import {
  alreadyFiled,
  bodyProblems,
  loopClosed,
  oneField,
  type AlreadyFiled,
  type LoopClosed,
} from './scorecard.problems';
import { ScorecardRepository, type FiledScorecard } from './scorecard.repository';

export interface ScorecardFiled {
  readonly __typename: 'ScorecardFiled';
  readonly scorecard: FiledScorecardModel;
}
export type SubmitResult =
  ScorecardFiled | Fields | NotFound | AlreadyFiled | LoopClosed | IdempotencyMismatch;
export type AmendResult = ScorecardFiled | Fields | NotFound | StaleVersion | IdempotencyMismatch;

const LONGEST_REASON = 2_000;

/** Files and amends scorecards. What is filed is never changed: an amendment is a further version. */
@Injectable()
export class ScorecardService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly scorecards: ScorecardRepository,
    private readonly loops: LoopService,
    private readonly pins: PinsReader,
  ) {}

  public async submit(actor: Actor, input: SubmitScorecardInput): Promise<SubmitResult> {
    // Read before the transaction: inside one, a second connection could never be waited for safely.
    const rules = await this.pins.rulesOf(actor, input.seatId, input.body);
    return this.uow.run<SubmitResult>(
      { actor, action: 'scorecard.submitted', once: { key: input.idempotencyKey, input } },
      (tx) => (rules ? this.file(tx, actor, input, rules) : Promise.resolve(notFound('seat'))),
    );
  }

  private async file(
    tx: Tx,
    actor: Actor,
    input: SubmitScorecardInput,
    rules: SubmissionRules,
  ): Promise<SubmitResult> {
    const seat = await this.loops.lockForFiling(tx, actor, input.seatId);
    if (!seat) return notFound('seat');
    if (seat.filedAt) return alreadyFiled(seat.filedAt);
    if (isClosed(seat.loopState)) return loopClosed();
    const decided = submitScorecard(bodyFromInput(input.body), rules);
    if (!decided.ok) return bodyProblems(decided.problems);
    const body = decided.value;
    const card = {
      id: newId(tx.now.getTime()),
      seatId: input.seatId,
      roundId: seat.roundId,
      stageId: seat.stageId,
      loopId: seat.loopId,
      authorId: actor.personId,
      counts: countsInPacket(seat),
      body,
    };
    const { independent } = await this.scorecards.insert(tx, card);
    await this.loops.markSeatFiled(tx, seat);
    tx.record({
      subjectType: 'scorecard',
      subjectId: card.id,
      loopId: seat.loopId,
      detail: { seatId: card.seatId, independent, counts: card.counts },
    });
    tx.emit('scorecard.submitted', { loopId: seat.loopId, seatId: card.seatId });
    if (card.counts && body.flags.length > 0)
      tx.emit('flag.raised', { loopId: seat.loopId, seatId: card.seatId });
    return filed(actor, {
      ...card,
      independent,
      submittedAt: tx.now,
      versions: [firstVersion(tx.now, body)],
    });
  }

  /** Adds a version. It is marked when its author was shown others' feedback since the first one; then the first counts. */
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
    if (isClosed(seat.loopState))
      return oneField(
        'scorecardId',
        'LOOP_CLOSED',
        'This loop is decided or stopped; its feedback stays as it is.',
      );
    const latest = current.versions.at(-1)?.number ?? 0;
    if (latest !== input.version) return staleVersion(latest);
    const reason = requiredText('reason', input.reason, LONGEST_REASON);
    const decided = submitScorecard(bodyFromInput(input.body), rules);
    if (!decided.ok) return bodyProblems(decided.problems);
    if (!reason.ok) return fieldProblems(reason.problems);
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
    return filed(actor, { ...current, versions: [...current.versions, version] });
  }
}

function firstVersion(submittedAt: Date, body: ScorecardBody) {
  return { number: 1, submittedAt, afterSeeingOthers: false, amendmentReason: null, body };
}

function filed(actor: Actor, scorecard: Omit<FiledScorecard, 'author'>): ScorecardFiled {
  const { id, seatId, roundId, loopId, counts, independent, submittedAt, versions } = scorecard;
  const author = { id: actor.personId, name: actor.name, timeZone: actor.timeZone };
  return {
    __typename: 'ScorecardFiled',
    scorecard: toFiledModel({
      id,
      seatId,
      roundId,
      loopId,
      author,
      counts,
      independent,
      submittedAt,
      versions,
    }),
  };
}
