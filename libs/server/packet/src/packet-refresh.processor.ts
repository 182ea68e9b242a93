import type { DomainEventType } from '@debrief/domain';
import { ProcessorRegistry } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PacketAssembler } from './packet.assembler';
import { PacketRepository } from './packet.repository';

const CHANGES = [
  'scorecard.submitted',
  'scorecard.amended',
  'flag.adjudicated',
  'flag.reader_asked',
  'flag.read',
  'gap.changed',
  'loop.advanced',
  'seat.excused',
  'seat.assigned',
  'seat.removed',
  'round.scheduled',
  'packet.decided',
] as const satisfies readonly DomainEventType[];

/**
 * Assembles a packet ahead of its first reader, as everybody sees it who owes nothing and looked at
 * nothing early. Safe to repeat: what is stored already, or changed again meanwhile, is left alone.
 */
@Injectable()
export class PacketProcessors implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly packets: PacketRepository,
    private readonly assembler: PacketAssembler,
  ) {}

  public onModuleInit(): void {
    for (const change of CHANGES) this.registry.on(change, ({ loopId }) => this.refresh(loopId));
  }

  public async refresh(loopId: string): Promise<void> {
    const openStages = await this.packets.staleOpenStages(loopId);
    if (openStages === null) return;
    // A change in between has sent news of its own, which assembles the newer state.
    await this.assembler.project(loopId, openStages);
  }
}
