import { isClosed, requiredText, submitScorecard, type SubmissionRules } from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  UnitOfWork,
  type Actor,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { LoopService } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { Filing } from './filing';
import type { FileOnBehalfInput } from './on-behalf.input';
import { PinsReader } from './pins.reader';
import { bodyFromInput } from './scorecard.mapper';
import { bodyProblems, filedByAuthor, loopClosed } from './scorecard.problems';
import { filed, personOf, type SubmitResult } from './scorecard.service';

const LONGEST_REASON = 2_000;

/**
 * Filing in the place of an interviewer who cannot. Both names stay on the scorecard. It lifts no
 * seal for who files: it is not their feedback, and the ledger has that they read it. Somebody who
 * owes on the loop may not do it at all, since the answer would tell what others have filed.
 */
@Injectable()
export class OnBehalfService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly loops: LoopService,
    private readonly pins: PinsReader,
    private readonly filing: Filing,
  ) {}

  public async file(actor: Actor, input: FileOnBehalfInput): Promise<SubmitResult> {
    const rules = await this.pins.rulesOfSeat(input.seatId);
    if (!rules) return notFound('seat');
    return this.uow.run<SubmitResult>(
      { actor, action: 'scorecard.filed_on_behalf', once: { key: input.idempotencyKey, input } },
      (tx) => this.write(tx, actor, input, rules),
    );
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: FileOnBehalfInput,
    rules: SubmissionRules,
  ): Promise<SubmitResult> {
    const seat = await this.loops.lockForManager(tx, actor, input.seatId);
    if (!seat || seat.author.id === actor.personId) return seatNotFound();
    if (seat.filedAt) return filedByAuthor(seat.filedAt);
    if (isClosed(seat.loopState)) return loopClosed();
    if (seat.state !== 'assigned') return seatNotFound();
    const reason = requiredText('reason', input.reason, LONGEST_REASON);
    const decided = submitScorecard(bodyFromInput(input.body), rules);
    if (!decided.ok) return bodyProblems(decided.problems);
    if (!reason.ok) return fieldProblems(reason.problems);
    const files = await this.filing.unknownFiles(tx, seat.seatId, decided.value);
    if (files.length > 0) return bodyProblems(files);
    const filer = { by: personOf(actor), reason: reason.value };
    return filed(await this.filing.write(tx, seat, seat.author, decided.value, filer));
  }
}

function seatNotFound(): NotFound {
  return notFound('seat');
}
