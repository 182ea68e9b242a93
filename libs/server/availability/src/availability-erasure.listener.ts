import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** What an erased candidate said of their time goes with them. Safe to repeat. */
@Injectable()
export class AvailabilityErasure implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('candidate.erased', ({ candidateId }) => this.erase(candidateId));
  }

  public async erase(candidateId: string): Promise<void> {
    await this.uow.keepBooks((tx) =>
      tx.execute(
        'DELETE FROM candidate_calendar k USING loop l WHERE l.id = k.loop_id AND l.candidate_id = $1',
        [candidateId],
      ),
    );
  }
}
