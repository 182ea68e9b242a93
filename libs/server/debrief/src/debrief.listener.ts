import { ProcessorRegistry, UnitOfWork, type BookTx } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DebriefRepository } from './debrief.repository';
import { DebriefSettling } from './debrief-settling.service';

/** News after which a packet under debate is not what it was when the debrief was opened. */
const FEEDBACK_CHANGED = [
  'scorecard.submitted',
  'scorecard.amended',
  'flag.adjudicated',
  'flag.read',
  'gap.changed',
] as const;

/**
 * What happens to a debrief from outside. A conflict takes a voter out, which may leave nobody to wait
 * for; a stopped loop ends its debrief; changed feedback is told to who is reading. A seat that is
 * added while a debrief reads does nothing to it: its holder is locked out until they have filed, and
 * who was to vote still is. Safe to repeat.
 */
@Injectable()
export class DebriefListener implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly uow: UnitOfWork,
    private readonly debriefs: DebriefRepository,
    private readonly settling: DebriefSettling,
  ) {}

  public onModuleInit(): void {
    for (const type of FEEDBACK_CHANGED)
      this.registry.on(type, ({ loopId }) =>
        this.onOpen(loopId, (tx, id) => this.debriefs.changed(tx, id)),
      );
    this.registry.on('loop.stopped', ({ loopId }) =>
      this.onOpen(loopId, async (tx, id) => {
        await this.debriefs.close(tx, id, null, 'The loop was stopped.');
        await this.debriefs.changed(tx, id);
      }),
    );
    this.registry.on('conflict.declared', ({ candidateId, personId }) =>
      this.withoutVoter(candidateId, personId),
    );
  }

  /** Opens the votes of debriefs that waited for this voter alone. */
  public async withoutVoter(candidateId: string, personId: string): Promise<void> {
    for (const loopId of await this.debriefs.votingFor(candidateId, personId))
      await this.onOpen(loopId, (tx, id) => this.settling.settle(tx, { id, loopId }));
  }

  private async onOpen(
    loopId: string,
    work: (tx: BookTx, debriefId: string) => Promise<void>,
  ): Promise<void> {
    await this.uow.keepBooks(async (tx) => {
      const id = await this.debriefs.lockOpen(tx, loopId);
      if (id !== null) await work(tx, id);
    });
  }
}
