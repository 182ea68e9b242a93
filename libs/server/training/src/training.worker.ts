import { ProcessorRegistry, RecurringWork, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CalibrationRepository } from './calibration.repository';
import { GraduationService } from './graduation.service';

const LOOK_EVERY_MS = 60_000;

/** Certifies whoever has finished a path, and forgets candidates who were erased. */
@Injectable()
export class TrainingWorker implements OnModuleInit {
  public constructor(
    private readonly recurring: RecurringWork,
    private readonly registry: ProcessorRegistry,
    private readonly uow: UnitOfWork,
    private readonly graduation: GraduationService,
    private readonly packs: CalibrationRepository,
  ) {}

  public onModuleInit(): void {
    this.recurring.every('training.graduations', LOOK_EVERY_MS, async () => {
      await this.graduation.settleAll();
    });
    this.registry.on('candidate.erased', ({ candidateId }) => this.forget(candidateId));
  }

  /** A repeat finds nothing more. */
  public async forget(candidateId: string): Promise<void> {
    await this.uow.keepBooks((tx) => this.packs.forget(tx, candidateId));
  }
}
