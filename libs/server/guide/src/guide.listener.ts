import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GuideRepository } from './guide.repository';

/** Ends the links of a candidate who was erased; they open nothing from that moment already. */
@Injectable()
export class GuideListener implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly guides: GuideRepository,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('candidate.erased', async ({ candidateId }) => {
      await this.uow.keepBooks((tx) => this.guides.endOfCandidate(tx, candidateId));
    });
  }
}
