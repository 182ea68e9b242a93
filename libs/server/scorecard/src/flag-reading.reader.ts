import { flagOf } from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import { Clock, notFound, type Actor, type NotFound } from '@debrief/server-kernel';
import { LoopReader, type FeedbackLocked } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { FlagSheetModel, FlagToReadModel } from './flag-reading.model';
import { FlagReadingRepository, type FlagAsked } from './flag-reading.repository';
import { PacketInputReader } from './packet-input.reader';

export type FlagSheet = FlagSheetModel & { readonly __typename: 'FlagSheet' };

/** What second readers are shown: the flags they were asked to read, and of each its two sides. */
@Injectable()
export class FlagReadingReader {
  public constructor(
    private readonly readings: FlagReadingRepository,
    private readonly inputs: PacketInputReader,
    private readonly content: ContentReader,
    private readonly loops: LoopReader,
    private readonly clock: Clock,
  ) {}

  public async waiting(actor: Actor): Promise<FlagToReadModel[]> {
    return Promise.all((await this.readings.waiting(actor)).map((one) => this.asked(one)));
  }

  /** Somebody without a seat reads this and nothing else of the loop. That they did is on the ledger. */
  public async sheet(
    actor: Actor,
    loopId: string,
    flagType: string,
    traceId: string,
  ): Promise<FlagSheet | NotFound | FeedbackLocked> {
    const found = await this.readings.one(actor, loopId, flagType);
    if (!found) return notFound('flag');
    if (found.owes) return this.loops.locked(actor, loopId);
    const input = await this.inputs.read(loopId, found.openStages);
    const flag = input && flagOf(input, flagType);
    if (!flag) return notFound('flag');
    await this.readings.noteLook(actor, loopId, this.clock.now(), traceId);
    const { heard, clearedBy, severity, raised, contradicted } = flag;
    const { id, readerId, reader, askedBy, askedAt, verdict, reason, readAt } = found;
    return {
      __typename: 'FlagSheet',
      asked: await this.asked(found),
      reading: { id, readerId, reader, askedBy, askedAt, verdict, reason, readAt },
      heard,
      clearedBy,
      severity,
      raised,
      contradicted,
    };
  }

  private async asked(found: FlagAsked): Promise<FlagToReadModel> {
    const { loopId, candidateName, flagType, askedBy, askedAt, taxonomyVersionId } = found;
    const { body } = await this.content.taxonomyByVersionId(taxonomyVersionId);
    const flagName = body.flags.find(({ key }) => key === flagType)?.name ?? flagType;
    return { loopId, candidateName, flagType, flagName, askedBy, askedAt };
  }
}
