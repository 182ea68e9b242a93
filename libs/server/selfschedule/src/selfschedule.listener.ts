import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SelfLinkRepository } from './selfschedule.repository';

/** Ends the links of a candidate who was erased, and drops their words; the links open nothing already. */
@Injectable()
export class SelfScheduleListener implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly links: SelfLinkRepository,
    private readonly uow: UnitOfWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('candidate.erased', async ({ candidateId }) => {
      await this.uow.keepBooks((tx) => this.links.forgetCandidate(tx, candidateId));
    });
  }
}
