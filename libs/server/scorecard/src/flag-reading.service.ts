import { isClosed, requiredText } from '@debrief/domain';
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
import {
  loopClosed,
  LoopReader,
  LoopService,
  type FeedbackLocked,
  type LoopClosed,
} from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { AskSecondReaderInput, FlagReadingModel, ReadFlagInput } from './flag-reading.model';
import { FlagReadingRepository, type PossibleReader } from './flag-reading.repository';
import { FlagRepository } from './flag.repository';
import { LOCKED, oneField, type Locked } from './scorecard.problems';

export interface SecondReaderAsked {
  readonly __typename: 'SecondReaderAsked';
  readonly reading: FlagReadingModel;
}
export interface FlagRead {
  readonly __typename: 'FlagRead';
  readonly reading: FlagReadingModel;
}
type Refused = Fields | NotFound | LoopClosed | IdempotencyMismatch;
export type AskAnswer = SecondReaderAsked | Refused | FeedbackLocked;
export type ReadAnswer = FlagRead | Refused | FeedbackLocked;

const LONGEST_REASON = 5_000;

/** Second readings of red flags: asked by who runs the loop, answered once, each on the record for good. */
@Injectable()
export class FlagReadingService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly flags: FlagRepository,
    private readonly readings: FlagReadingRepository,
    private readonly loops: LoopService,
    private readonly reader: LoopReader,
  ) {}

  public async ask(actor: Actor, input: AskSecondReaderInput): Promise<AskAnswer> {
    const once = { key: input.idempotencyKey, input };
    const done = await this.uow.run<SecondReaderAsked | Refused | Locked>(
      { actor, action: 'flag.reader_asked', once },
      (tx) => this.put(tx, actor, input),
    );
    return done.__typename === 'LockedProblem' ? this.reader.locked(actor, input.loopId) : done;
  }

  public async read(actor: Actor, input: ReadFlagInput): Promise<ReadAnswer> {
    const once = { key: input.idempotencyKey, input };
    const done = await this.uow.run<FlagRead | Refused | Locked>(
      { actor, action: 'flag.read', once },
      (tx) => this.answer(tx, actor, input),
    );
    return done.__typename === 'LockedProblem' ? this.reader.locked(actor, input.loopId) : done;
  }

  private async put(
    tx: Tx,
    actor: Actor,
    { loopId, flagType, readerId }: AskSecondReaderInput,
  ): Promise<SecondReaderAsked | Refused | Locked> {
    const standing = await this.flags.standing(tx, actor, loopId, flagType);
    if (!standing?.mayAdjudicate) return notFound('loop');
    if (standing.owes) return LOCKED;
    if (isClosed(standing.loopState)) return loopClosed();
    if (!standing.raised)
      return oneField(
        'flagType',
        'UNKNOWN',
        'Nobody has raised this red flag on feedback you can read.',
      );
    const reader = await this.readings.possibleReader(tx, readerId, loopId, flagType);
    if (!reader) return notFound('person');
    const refused = readerProblem(reader, actor);
    if (refused) return refused;
    const id = await this.readings.insert(tx, actor, { loopId, flagType, readerId });
    await this.loops.bumpContent(tx, loopId);
    tx.record({ subjectType: 'loop', subjectId: loopId, loopId, detail: { flagType, readerId } });
    tx.emit('flag.reader_asked', { loopId, flagType, readerId });
    const asked = { id, readerId, reader: reader.name, askedBy: actor.name, askedAt: tx.now };
    return {
      __typename: 'SecondReaderAsked',
      reading: { ...asked, verdict: null, reason: '', readAt: null },
    };
  }

  private async answer(
    tx: Tx,
    actor: Actor,
    { loopId, flagType, verdict, reason: given }: ReadFlagInput,
  ): Promise<FlagRead | Refused | Locked> {
    const own = await this.readings.lockOwn(tx, actor, loopId, flagType);
    if (!own) return notFound('flag');
    if (own.owes) return LOCKED;
    if (isClosed(own.loopState)) return loopClosed();
    if (own.answered)
      return oneField('flagType', 'ALREADY_READ', 'You have given your second reading of this.');
    const reason = requiredText('reason', given, LONGEST_REASON);
    if (!reason.ok) return fieldProblems(reason.problems);
    await this.readings.answer(tx, own.id, verdict, reason.value);
    await this.loops.bumpContent(tx, loopId);
    tx.record({ subjectType: 'loop', subjectId: loopId, loopId, detail: { flagType, verdict } });
    tx.emit('flag.read', { loopId, flagType });
    const { id, askedBy, askedAt } = own;
    const asked = { id, readerId: actor.personId, reader: actor.name, askedBy, askedAt };
    return {
      __typename: 'FlagRead',
      reading: { ...asked, verdict, reason: reason.value, readAt: tx.now },
    };
  }
}

/** Why somebody may not be a second reader; a conflict of interest is nobody else's to know. */
function readerProblem(reader: PossibleReader, asker: Actor): Fields | null {
  const refuse = (code: string, message: string): Fields => oneField('readerId', code, message);
  if (reader.barred) return refuse('CANNOT_READ', `${reader.name} cannot read this flag.`);
  if (!reader.active) return refuse('INACTIVE', `${reader.name} is not active at the moment.`);
  if (reader.id === asker.personId)
    return refuse('SELF', 'Ask somebody else: a second reading is another person’s.');
  if (reader.raisedIt)
    return refuse('RAISED_IT', `${reader.name} raised this flag; ask somebody else.`);
  if (reader.owes)
    return refuse(
      'OWES',
      `${reader.name} still owes a scorecard on this loop; ask once it is filed.`,
    );
  if (reader.asked) return refuse('ALREADY_ASKED', `${reader.name} has been asked already.`);
  return null;
}
