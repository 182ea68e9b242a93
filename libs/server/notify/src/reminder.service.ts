import {
  fieldProblems,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { MailQueue } from './mail.queue';
import { ReminderRepository, type SeatToRemind } from './reminder.repository';
import { remindProblem } from './reminder.rules';

export interface RemindSeat {
  readonly seatId: string;
  readonly idempotencyKey: string;
}
export interface SeatReminded {
  readonly __typename: 'SeatReminded';
  readonly seatId: string;
  /** Null when no mail will be sent. */
  readonly mailTo: string | null;
}
export type RemindResult = SeatReminded | Fields | NotFound | IdempotencyMismatch;

/** Reminders that a person asks for. */
@Injectable()
export class ReminderService {
  public constructor(
    private readonly reminders: ReminderRepository,
    private readonly mails: MailQueue,
    private readonly uow: UnitOfWork,
  ) {}

  /** Sends the link to file now, unless it was sent within the last hours. */
  public remind(actor: Actor, input: RemindSeat): Promise<RemindResult> {
    return this.uow.run<SeatReminded | Fields | NotFound>(
      { actor, action: 'seat.reminded', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const seat = await this.reminders.lockToRemind(tx, actor, input.seatId);
        // Others' seats are sealed to somebody who owes: whether one has filed would show in the answer.
        if (!seat || (seat.viewerOwes && seat.personId !== actor.personId)) return notFound('seat');
        const problem = remindProblem(seat, tx.now);
        return problem ? fieldProblems([problem]) : this.send(tx, seat);
      },
    );
  }

  private async send(tx: Tx, seat: SeatToRemind): Promise<SeatReminded> {
    const { seatId, loopId, personId } = seat;
    const number = await this.reminders.putAsked(tx, seat);
    const queued = await this.mails.put(tx, [
      {
        dedupKey: `reminder:${seatId}:asked:${number}`,
        kind: 'file_reminder',
        to: { personId },
        loopId,
        seatId,
        params: { seatId, number, asked: true },
      },
    ]);
    tx.record({ subjectType: 'seat', subjectId: seatId, loopId, detail: { personId, number } });
    return { __typename: 'SeatReminded', seatId, mailTo: queued > 0 ? seat.email : null };
  }
}
