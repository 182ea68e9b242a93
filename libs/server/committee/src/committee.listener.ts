import { canonicalJson, type RedactedPacket } from '@debrief/domain';
import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommitteeStore } from './committee.store.repository';
import { ReadingService } from './reading.service';

/**
 * Writes down that a conflict declared later keeps a reader away, which every read knows already,
 * and closes a committee that waited for nobody else. Of an erased candidate a paper that named
 * them does so no more. Safe to repeat.
 */
@Injectable()
export class CommitteeListener implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly store: CommitteeStore,
    private readonly reading: ReadingService,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('conflict.declared', ({ candidateId }) => this.recuse(candidateId));
    this.registry.on('candidate.erased', ({ candidateId }) => this.erase(candidateId));
  }

  public async recuse(candidateId: string): Promise<void> {
    await this.uow.keepBooks(async (tx) => {
      for (const committee of await this.store.openOf(tx, candidateId)) {
        await this.store.writeRecusals(tx, committee.id);
        await this.reading.closeSettled(tx, committee);
      }
    });
  }

  public async erase(candidateId: string): Promise<void> {
    await this.uow.keepBooks(async (tx) => {
      for (const { id, paper } of await this.store.naming(tx, candidateId)) {
        const packet = JSON.parse(paper) as RedactedPacket;
        await this.store.erase(tx, id, canonicalJson({ ...packet, candidate: 'The candidate' }));
      }
    });
  }
}
