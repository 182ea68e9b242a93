import { assemblePacket, type PacketBody, type SeverityBook } from '@debrief/domain';
import { Clock } from '@debrief/server-kernel';
import { PacketInputReader } from '@debrief/server-scorecard';
import { SeverityReader } from '@debrief/server-severity';
import { Injectable } from '@nestjs/common';
import { PacketRepository } from './packet.repository';

/** A body with its text, as stored. */
export interface Assembled {
  readonly body: PacketBody;
  readonly text: string;
  /** Number of the fit its estimates come from; 0 before the first. */
  readonly fit: number;
}

/** Every stage there could be: what a decision is made on, when nothing is sealed any more. */
export const ALL_STAGES = 2 ** 30 - 1;

/** Computes packets and keeps them as projections: once for each content version and class of readers. */
@Injectable()
export class PacketAssembler {
  public constructor(
    private readonly inputs: PacketInputReader,
    private readonly severity: SeverityReader,
    private readonly packets: PacketRepository,
    private readonly clock: Clock,
  ) {}

  /** As things stand now; several statements, so the loop may change between them. Null for an unknown loop. */
  public async assemble(loopId: string, openStages: number): Promise<PacketBody | null> {
    return this.assembleWith(await this.severity.book(), loopId, openStages);
  }

  /**
   * Assembles and stores.
   *
   * @param newestFit number of the newest fit of the severity model that the caller saw, if it looked
   * @returns null when the loop changed meanwhile: what was read may mix two states and is thrown away
   */
  public async project(
    loopId: string,
    openStages: number,
    newestFit?: number,
  ): Promise<Assembled | null> {
    const book = newestFit === 0 ? null : await this.severity.book(newestFit);
    const body = await this.assembleWith(book, loopId, openStages);
    if (!body) return null;
    const text = JSON.stringify(body);
    const reader = { openStages, fit: book?.fit ?? 0 };
    return (await this.packets.storeProjection(body, reader, text, this.clock.now()))
      ? { body, text, fit: reader.fit }
      : null;
  }

  private async assembleWith(
    book: SeverityBook | null,
    loopId: string,
    openStages: number,
  ): Promise<PacketBody | null> {
    const input = await this.inputs.read(loopId, openStages);
    return input && assemblePacket(input, book);
  }
}
