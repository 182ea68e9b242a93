import {
  cleanText,
  LONGEST_RESPONSE_NOTE,
  oneLine,
  responseProblem,
  seatOfUid,
  type SeatResponse,
} from '@debrief/domain';
import {
  CONFIG,
  fieldProblems,
  notFound,
  UnitOfWork,
  type Actor,
  type Config,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { LoopReader, LoopService, type SeatView } from '@debrief/server-loop';
import { Inject, Injectable } from '@nestjs/common';
import { readReply } from './itip-reply';
import {
  SeatResponseRepository,
  type AnswerableSeat,
  type SeatAnswer,
} from './seat-response.repository';

export interface RespondToSeat {
  readonly seatId: string;
  readonly response: SeatResponse;
  readonly note?: string | null;
  readonly idempotencyKey: string;
}
interface Answered {
  readonly __typename: 'SeatResponded';
  readonly seatId: string;
}
export interface SeatResponded {
  readonly __typename: 'SeatResponded';
  readonly seat: SeatView | NotFound;
}
export type RespondResult = SeatResponded | NotFound | Fields | IdempotencyMismatch;

/** Answers of interviewers to the invitation of their seat, given here or by their calendar. */
@Injectable()
export class SeatResponseService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly loops: LoopService,
    private readonly reader: LoopReader,
    private readonly responses: SeatResponseRepository,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  /** Own seats only; anybody else's is told there is none. */
  public async respond(actor: Actor, input: RespondToSeat): Promise<RespondResult> {
    const done = await this.uow.run<Answered | NotFound | Fields>(
      { actor, action: 'seat.responded', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const own = await this.loops.lockForFiling(tx, actor, input.seatId);
        const seat = own && (await this.responses.lock(tx, own.seatId));
        if (!seat) return notFound('seat');
        const problem = responseProblem(seat);
        if (problem) return fieldProblems([{ path: 'seatId', ...problem }]);
        const note = cleanText('note', (input.note ?? '').trim(), LONGEST_RESPONSE_NOTE);
        if (!note.ok) return fieldProblems(note.problems);
        await this.keep(tx, seat, { response: input.response, note: note.value });
        return { __typename: 'SeatResponded', seatId: seat.seatId };
      },
    );
    return 'seatId' in done
      ? { __typename: 'SeatResponded', seat: await this.reader.seat(actor, done.seatId) }
      : done;
  }

  /**
   * Takes in what came by mail. Only a reply to one of our events, in the name of the seat's own
   * person, that says something new, changes anything. True when it did.
   *
   * @param from address of the sender, lower case
   */
  public async takeReply(text: string, from: string): Promise<boolean> {
    const reply = readReply(text);
    const seatId = reply && seatOfUid(reply.uid, new URL(this.config.PUBLIC_URL).hostname);
    if (!reply || !seatId) return false;
    const note = cleanText(
      'note',
      oneLine(reply.note, LONGEST_RESPONSE_NOTE),
      LONGEST_RESPONSE_NOTE,
    );
    const answer = { response: reply.response, note: note.ok ? note.value : '' };
    let taken = false;
    await this.uow.run({ actor: null, action: 'seat.responded' }, async (tx) => {
      const seat = await this.responses.lock(tx, seatId);
      if (!seat || !believable(seat, reply.attendee, from) || sameAnswer(seat, answer))
        return notFound('seat');
      const told = await this.responses.toldSequence(tx, reply.uid);
      if (reply.sequence !== null && told !== null && reply.sequence < told)
        return notFound('seat');
      await this.keep(tx, seat, answer);
      taken = true;
      return { __typename: 'SeatResponded' };
    });
    return taken;
  }

  private async keep(tx: Tx, seat: AnswerableSeat, answer: SeatAnswer): Promise<void> {
    await this.responses.keep(tx, seat.seatId, answer);
    tx.record({
      subjectType: 'seat',
      subjectId: seat.seatId,
      loopId: seat.loopId,
      detail: { personId: seat.personId, response: answer.response },
    });
    tx.emit('seat.responded', { loopId: seat.loopId, seatId: seat.seatId });
  }
}

function believable(seat: AnswerableSeat, attendee: string, from: string): boolean {
  const email = seat.personEmail.toLowerCase();
  return email === attendee && email === from.toLowerCase() && responseProblem(seat) === null;
}

function sameAnswer(seat: AnswerableSeat, answer: SeatAnswer): boolean {
  return seat.response === answer.response && seat.note === answer.note;
}
