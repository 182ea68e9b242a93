import { canonicalJson, completePacket, diffPackets, type StoredPacket } from '@debrief/domain';
import { ProcessorRegistry, UnitOfWork, type Tx } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { ApprovalService } from './approval.service';
import { ALL_STAGES, PacketAssembler } from './packet.assembler';
import { PacketVersionRepository } from './packet-version.repository';

interface Frozen {
  readonly __typename: 'Frozen' | 'NothingNewProblem' | 'ChangedProblem';
}

/**
 * After a decision a packet stands still. When a scorecard of it is amended all the same, the next
 * version is frozen beside the one decided on; and a decision that waits ends with its loop. Safe to
 * repeat: what says the same as the newest version is not frozen again.
 */
@Injectable()
export class PacketAmendments implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly uow: UnitOfWork,
    private readonly versions: PacketVersionRepository,
    private readonly assembler: PacketAssembler,
    private readonly approvals: ApprovalService,
  ) {}

  public onModuleInit(): void {
    this.registry.on('scorecard.amended', ({ loopId, seatId }) => this.freeze(loopId, seatId));
    this.registry.on('loop.stopped', ({ loopId }) => this.approvals.loopStopped(loopId));
  }

  public async freeze(loopId: string, seatId: string): Promise<void> {
    const body = await this.assembler.assemble(loopId, ALL_STAGES);
    if (!body || (body.state !== 'hired' && body.state !== 'not_hired')) return;
    const result = await this.uow.run<Frozen>(
      { actor: null, action: 'packet.amended' },
      async (tx) => {
        const loop = await this.versions.lockNewest(tx, loopId);
        if (!loop?.body) return { __typename: 'NothingNewProblem' };
        if (loop.contentVersion !== body.contentVersion) return { __typename: 'ChangedProblem' };
        const newest = completePacket(JSON.parse(loop.body) as StoredPacket);
        if (diffPackets(newest, body).length === 0) return { __typename: 'NothingNewProblem' };
        await this.write(tx, loopId, seatId, canonicalJson(body));
        return { __typename: 'Frozen' };
      },
    );
    // Thrown, so that the job is tried again with what is there then.
    if (result.__typename === 'ChangedProblem')
      throw new Error('The packet changed while it was frozen');
  }

  private async write(tx: Tx, loopId: string, seatId: string, body: string): Promise<void> {
    const sha256 = createHash('sha256').update(body).digest('hex');
    const number = await this.versions.insertAmended(tx, { loopId, seatId, body, sha256 });
    // The packet says that there is a later version.
    await tx.execute('UPDATE loop SET content_version = content_version + 1 WHERE id = $1', [
      loopId,
    ]);
    tx.record({
      subjectType: 'packet',
      subjectId: loopId,
      loopId,
      detail: { number, sha256, reason: 'amendment' },
    });
    tx.emit('packet.amended', { loopId, number });
  }
}
